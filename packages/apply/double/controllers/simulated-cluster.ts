import { type JsonObject, textAt } from "../objects/json.ts";
import { type ForbiddenRight } from "../server/authorize.ts";

/** One machine of the simulated cluster. */
export interface SimulatedNode {
  readonly name: string;
  readonly internalIP: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Control plane nodes carry the usual label and taint. */
  readonly role?: "control-plane" | "worker";
  /** `aws:///zone/instance`. */
  readonly providerID?: string;
  /** Milliseconds from the first sight of the node until it is Ready; 0 when absent. */
  readonly readyAfter?: number;
}

/** How the world around the API server behaves. All times in milliseconds of the given clock. */
export interface SimulatedCluster {
  /** The machines that there are now; asked again at every look. Absent: Node objects are what the state says. */
  readonly nodes: (() => readonly SimulatedNode[]) | undefined;
  readonly loadBalancerHostname: (service: JsonObject) => string;
  /** From scheduled to running and ready. */
  readonly podStartDelay: number;
  readonly podStopDelay: number;
  readonly loadBalancerDelay: number;
  /** From the end of a claim to the end of a volume with the policy Delete. */
  readonly volumeDeleteDelay: number;
  /** Told of a Service whose load balancer the cloud controller has deleted. */
  readonly onLoadBalancerDeleted: (service: JsonObject) => void;
  /** Told of a PersistentVolume whose disk its driver has deleted. */
  readonly onVolumeDeleted: (volume: JsonObject) => void;
}

/** What goes wrong, by name: a test writes it and may replace it in the course of a run. */
export interface ClusterScript {
  /** Images that cannot be pulled. */
  readonly imagePullFails?: readonly string[];
  /** Services, as namespace/name, whose load balancer is never made. */
  readonly loadBalancerNever?: readonly string[];
  /** Services, as namespace/name, whose load balancer is never deleted. */
  readonly loadBalancerStays?: readonly string[];
  /** PersistentVolumes whose disk is never deleted. */
  readonly volumeStays?: readonly string[];
  readonly forbid?: readonly ForbiddenRight[];
}

/** A name as a classic load balancer has it: 32 hex digits of the Service's uid, digits, region. */
export function classicHostname(region: string): (service: JsonObject) => string {
  return (service) => {
    const uid = textAt(service, "metadata", "uid").replaceAll("-", "");
    const digits = Number.parseInt(uid.slice(0, 7), 16) % 1_000_000_000;
    return `${`a${uid}`.slice(0, 32)}-${digits}.${region}.elb.amazonaws.com`;
  };
}
