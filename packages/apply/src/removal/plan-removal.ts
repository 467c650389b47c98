import { type Change, makePlan, type Plan } from "@keelson/core";
import type { FoundObject } from "./cloud-objects.ts";
import type { ObservedRemoval } from "./observe-removal.ts";

/** One row: an object, and why it goes or stays in one sentence without a full stop. */
export interface RemovalRow extends FoundObject {
  readonly reason: string;
}

/**
 * Deletes what holds something in the cloud, in this order:
 *
 * | what | why |
 * |---|---|
 * | Services of type LoadBalancer | the cloud controller deletes their load balancers |
 * | workloads whose pods mount a claim that goes | a mounted claim is protected, and a workload makes its pods again: scaling down would not stop an operator |
 * | claims of volumes with the reclaim policy Delete | their provisioner deletes the disks |
 * | such volumes without a claim | the same |
 *
 * Volumes with another policy, their claims and what uses them stay: they end with the cluster, their disks do not. Pure.
 */
export function planCloudRemoval(observed: ObservedRemoval): Plan<RemovalRow> {
  const going = observed.volumes.filter(({ reclaimPolicy }) => reclaimPolicy === "Delete");
  const claimsGoing = new Set(going.flatMap(({ claim }) => claim ?? []));
  const isGoing = ({ address }: FoundObject): boolean => claimsGoing.has(`${address.namespace ?? ""}/${address.name}`);
  const claims = observed.claims.filter(isGoing);
  const claimed = new Set(claims.map(({ address }) => `${address.namespace ?? ""}/${address.name}`));
  const unclaimed = going.filter(({ claim, phase }) => (claim === null || !claimed.has(claim)) && phase !== "Available");
  const workloads = observed.workloads.filter((workload) => workload.claims.some((claim) => claimsGoing.has(claim)));
  const kept = observed.volumes.filter(({ reclaimPolicy }) => reclaimPolicy !== "Delete");
  const changes: Change<RemovalRow>[] = [
    ...inOrder(observed.services).map((found) => remove(found, "it holds a load balancer")),
    ...inOrder(workloads).map((found) => remove(found, "its pods hold a claim that goes")),
    ...inOrder(claims).map((found) => remove(found, "its volume has the reclaim policy Delete")),
    ...inOrder(unclaimed).map((found) => remove(found, "its reclaim policy is Delete")),
    ...inOrder(kept).map((found): Change<RemovalRow> => {
      const before = toRow(found, `its reclaim policy is ${found.reclaimPolicy}`);
      return { verb: "keep", subject: found.address.subject, before };
    }),
  ];
  return makePlan({ engine: "apply", target: observed.server, changes, notes: [] });
}

function inOrder<T extends FoundObject>(found: readonly T[]): T[] {
  return found.toSorted((a, b) => (a.address.subject < b.address.subject ? -1 : 1));
}

function toRow({ address, uid }: FoundObject, reason: string): RemovalRow {
  return { address, uid, reason };
}

function remove(found: FoundObject, reason: string): Change<RemovalRow> {
  return { verb: "delete", subject: found.address.subject, before: toRow(found, reason) };
}
