import type { AccountState } from "../account/account-options.ts";
import { idAfter } from "../ec2/ec2-view.ts";
import { clusterNetwork } from "./cluster-network.ts";

/** A claim that a provisioner answers with a volume. */
export interface ClaimedVolume {
  readonly cluster: string;
  readonly region: string;
  /** `default/world`. */
  readonly claim: string;
  /** The PersistentVolume, `pvc-UID`. */
  readonly volumeName: string;
  /** GiB. */
  readonly size: number;
  /** A pod uses it on one of the nodes. */
  readonly attached?: boolean;
}

/** Puts into an account the volume that the EBS driver makes for a claim, and answers its id (aws-ebs-csi-driver, docs/tagging.md). */
export function makeClaimVolume(account: AccountState, claim: ClaimedVolume, at: number): string {
  const { cluster, region, volumeName, size } = claim;
  const { workers, subnets } = clusterNetwork(account, { name: cluster, region, at });
  const [namespace = "", name = ""] = claim.claim.split("/");
  const [node] = workers;
  const id = idAfter("vol", `${cluster}${volumeName}${at}`);
  account.ec2.volumes.push({
    id,
    region,
    zone: node?.zone ?? subnets[0]?.zone ?? `${region}a`,
    size,
    type: "gp3",
    encrypted: false,
    attachedTo: claim.attached === true ? (node?.id ?? null) : null,
    tags: {
      [`kubernetes.io/cluster/${cluster}`]: "owned",
      // Written beside it wherever the driver knows the cluster (pkg/driver/controller.go).
      KubernetesCluster: cluster,
      "kubernetes.io/created-for/pvc/namespace": namespace,
      "kubernetes.io/created-for/pvc/name": name,
      "kubernetes.io/created-for/pv/name": volumeName,
      CSIVolumeName: volumeName,
      "ebs.csi.aws.com/cluster": "true",
    },
    from: at,
    until: null,
  });
  return id;
}
