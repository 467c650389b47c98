import { join } from "node:path";
import { openWorld } from "./action-world.ts";
import type { Scratch } from "./run-action.ts";

/** The example's cluster as a run of deploy-cluster left it: kept state to go on from, and its kubeconfig. */
export interface DeployedExample extends Pick<Scratch, "remove"> {
  readonly state: string;
  readonly kubeconfig: string;
}

/** Deploys once, for all tests of a file. */
export async function deployExample(): Promise<DeployedExample> {
  const world = await openWorld();
  const end = await world.run("deploy-cluster", { inputs: { cluster: "cluster.yaml" } });
  await world.sandbox.close();
  return { state: join(world.scratch.folder, "state"), kubeconfig: end.outputs["kubeconfig"] ?? "", remove: world.scratch.remove };
}
