import { Refused } from "@keelson/core";
import type { ClusterName } from "../find-cluster.ts";

/** Refused `destroy-not-confirmed` unless somebody typed the cluster's name, letter by letter. */
export function refuseUnconfirmed({ name, region }: ClusterName, confirm: string | null): void {
  if (confirm === name) return;
  const typed = confirm === null || confirm === "" ? "nothing was typed as its confirmation" : `the confirmation says ${confirm}`;
  throw new Refused("destroy-not-confirmed", `Cluster ${name} in ${region} is not destroyed: ${typed}.`, { subjects: [name] });
}
