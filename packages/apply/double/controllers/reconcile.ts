import { releaseClaims } from "./claims.ts";
import { type Cluster } from "./cluster.ts";
import { reconcileDefinitions } from "./definitions.ts";
import { reconcileDeployments } from "./deployments.ts";
import { collectGarbage } from "./garbage.ts";
import { reconcileNamespaces } from "./namespaces.ts";
import { reconcileNodes } from "./nodes.ts";
import { reconcilePods } from "./pods.ts";
import { reconcileReplicas } from "./replicas.ts";
import { reconcileServices } from "./services.ts";
import { reconcileVolumes } from "./volumes.ts";

const controllers: readonly ((cluster: Cluster) => void)[] = [
  reconcileDefinitions,
  reconcileNamespaces,
  reconcileNodes,
  reconcileDeployments,
  reconcileReplicas,
  reconcilePods,
  reconcileServices,
  reconcileVolumes,
  releaseClaims,
  collectGarbage,
];

/** More rounds than any chain of controllers needs; a bound so that a mistake cannot hang a test. */
const mostRounds = 50;

/** Lets every controller act until nobody has anything more to do at this moment. */
export function reconcile(cluster: Cluster, resourceVersion: () => number, which: "all" | "none"): void {
  // The server establishes definitions itself; the rest is the work of other programs.
  const active = which === "all" ? controllers : [reconcileDefinitions];
  for (let round = 0; round < mostRounds; round += 1) {
    const before = resourceVersion();
    for (const controller of active) controller(cluster);
    if (resourceVersion() === before) return;
  }
}
