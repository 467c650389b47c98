import { listAt, textAt, textsAt } from "../object/read-field.ts";
import type { ObjectAddress } from "../client/api-calls.ts";

/** An object of the cluster that the removal is about. JSON-serialisable. */
export interface FoundObject {
  readonly address: ObjectAddress;
  readonly uid: string;
}

/** A Service of type LoadBalancer, and where it is reached. */
export interface FoundService extends FoundObject {
  /** Host names and IP addresses. */
  readonly addresses: readonly string[];
}

export interface FoundVolume extends FoundObject {
  /** `Delete` and `Retain` are what becomes of the disk when the claim goes; other words are treated like `Retain`. */
  readonly reclaimPolicy: string;
  readonly phase: string;
  /** The claim that it is bound to, as `namespace/name`; null when it is bound to none. */
  readonly claim: string | null;
  /** EC2's id of the disk; null for a volume that is none of EBS. */
  readonly awsVolumeId: string | null;
}

/** EC2's id in a PersistentVolume of the EBS driver, or of the old form that Kubernetes translates into it. */
export function awsVolumeOf(volume: unknown): string | null {
  const handle = textAt(volume, "spec", "csi", "driver") === "ebs.csi.aws.com" ? textAt(volume, "spec", "csi", "volumeHandle") : null;
  // `vol-0abc`, or `aws://eu-west-1a/vol-0abc` (Kubernetes documentation, "awsElasticBlockStore").
  const id = handle ?? textAt(volume, "spec", "awsElasticBlockStore", "volumeID");
  return id === null ? null : (/vol-[0-9a-f]+$/.exec(id)?.[0] ?? null);
}

export function addressesOf(service: unknown): string[] {
  return listAt(service, "status", "loadBalancer", "ingress").flatMap((entry) => {
    const { hostname, ip } = textsAt(entry);
    return [hostname, ip].filter((address) => address !== undefined && address !== "") as string[];
  });
}

/** The claims that a pod mounts, as `namespace/name`; a generic ephemeral volume's claim is named after pod and volume. */
export function claimsOf(pod: unknown): string[] {
  const namespace = textAt(pod, "metadata", "namespace") ?? "";
  return listAt(pod, "spec", "volumes").flatMap((volume) => {
    const claim = textAt(volume, "persistentVolumeClaim", "claimName");
    if (claim !== null) return [`${namespace}/${claim}`];
    const name = textAt(volume, "name");
    const isEphemeral = typeof volume === "object" && volume !== null && "ephemeral" in volume;
    return isEphemeral && name !== null ? [`${namespace}/${textAt(pod, "metadata", "name") ?? ""}-${name}`] : [];
  });
}
