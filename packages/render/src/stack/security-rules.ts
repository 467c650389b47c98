import type { ConfigKey } from "../config/cluster-config.ts";
import { formatCidr, parseCidr } from "../config/values/ipv4.ts";
import type { ClusterModel } from "../model/cluster-model.ts";
import { logicalIds } from "./logical-ids.ts";
import type { NodeRole } from "./tags.ts";

/** One thing that may come in. Everything may go out. */
export interface SecurityRule {
  readonly logicalId: string;
  readonly on: NodeRole;
  readonly protocol: "tcp" | "udp" | "icmp";
  /** For ICMP the type, as CloudFormation has it. */
  readonly fromPort: number;
  /** For ICMP the code. */
  readonly toPort: number;
  readonly from: { readonly role: NodeRole } | { readonly cidr: string };
  readonly purpose: string;
}

type Port = Pick<SecurityRule, "protocol" | "fromPort" | "toPort" | "purpose"> & { readonly name: string };

/** A list of ranges in cluster.yaml, and what each of them may reach. */
interface AccessList {
  readonly key: ConfigKey & `${string}AllowedSourceCIDRs`;
  readonly on: readonly NodeRole[];
  readonly ports: readonly Port[];
}

const api: Port = { name: "API", protocol: "tcp", fromPort: 443, toPort: 443, purpose: "Kubernetes API" };
const kubelet: Port = { name: "Kubelet", protocol: "tcp", fromPort: 10250, toPort: 10250, purpose: "kubelet" };
const flannel: Port = { name: "Flannel", protocol: "udp", fromPort: 8472, toPort: 8472, purpose: "pod network" };
const ssh: Port = { name: "SSH", protocol: "tcp", fromPort: 22, toPort: 22, purpose: "ssh" };
/** The API server's default range of NodePorts. */
const nodePorts: readonly Port[] = [
  { name: "NodePortsTCP", protocol: "tcp", fromPort: 30000, toPort: 32767, purpose: "NodePorts" },
  { name: "NodePortsUDP", protocol: "udp", fromPort: 30000, toPort: 32767, purpose: "NodePorts" },
];
/** Type 3, code 4: without it packets above the path's size vanish. */
const pathMTU: Port = { name: "PathMTU", protocol: "icmp", fromPort: 3, toPort: 4, purpose: "path MTU discovery" };

/** Who may come in from outside. */
export const accessLists: readonly AccessList[] = [
  { key: "apiAccessAllowedSourceCIDRs", on: ["controller"], ports: [api] },
  { key: "sshAccessAllowedSourceCIDRs", on: ["controller", "worker"], ports: [ssh] },
  { key: "nodePortAccessAllowedSourceCIDRs", on: ["worker"], ports: nodePorts },
];

/** All rules of the two groups. The cloud controller opens NodePorts to its load balancers by itself. */
export function securityRules(model: ClusterModel): SecurityRule[] {
  return [
    ...accessLists.flatMap(({ key, on, ports }) =>
      on.flatMap((role) => ports.flatMap((port) => fromRanges(role, port, model.config[key]))),
    ),
    fromRole("controller", api, "worker"),
    ...[kubelet, flannel].flatMap((port) => [fromRole("controller", port, "controller"), fromRole("controller", port, "worker")]),
    ...[kubelet, flannel].flatMap((port) => [fromRole("worker", port, "controller"), fromRole("worker", port, "worker")]),
    rule({ on: "controller", port: pathMTU, from: { cidr: model.network.vpcCIDR }, origin: "VPC" }),
    rule({ on: "worker", port: pathMTU, from: { cidr: model.network.vpcCIDR }, origin: "VPC" }),
  ];
}

function fromRole(on: NodeRole, port: Port, role: NodeRole): SecurityRule {
  return rule({ on, port, from: { role }, origin: role === "controller" ? "Controller" : "Worker" });
}

/**
 * The range is part of the id: rules keep their ids when the list is sorted anew or shortened, and EC2 never sees one rule twice while
 * CloudFormation creates before it deletes. EC2 clears host bits, so two texts of one range are one rule.
 */
function fromRanges(on: NodeRole, port: Port, cidrs: readonly string[]): SecurityRule[] {
  return [...new Set(cidrs.map(canonical))].map((cidr) => rule({ on, port, from: { cidr }, origin: cidr.replaceAll(/\D/g, "x") }));
}

function canonical(cidr: string): string {
  const range = parseCidr(cidr);
  return range === null ? cidr : formatCidr(range);
}

function rule(options: { on: NodeRole; port: Port; from: SecurityRule["from"]; origin: string }): SecurityRule {
  const { on, port, from, origin } = options;
  const group = on === "controller" ? logicalIds.controllerSecurityGroup : logicalIds.workerSecurityGroup;
  const { name, ...properties } = port;
  return { logicalId: `${group}Ingress${name}From${origin}`, on, ...properties, from };
}
