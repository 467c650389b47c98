import { join } from "node:path";
import { defaultEc2State } from "@keelson/deploy/double";
import { installCdk } from "../install-cdk.ts";
import { printTable } from "../print-table.ts";
import { awsCli } from "./aws-cli.ts";
import { cdk } from "./cdk.ts";
import { keelson } from "./keelson.ts";
import { featuresBeyondCdk, measureCalls } from "./measure-calls.ts";
import { measureEnd } from "./measure-end.ts";
import { measureIdle } from "./measure-idle.ts";
import { measureMemory } from "./measure-memory.ts";

export interface DeploySetting {
  readonly node: { readonly version: string; readonly path: string };
  readonly dist: string;
  readonly examples: string;
  readonly scratch: string;
}

/** What a deployment costs: calls, the wait at its end, an empty run, memory. The doubles' time flies, so that nobody waits for a machine. */
export async function measureDeploy({ node, dist, examples, scratch }: DeploySetting): Promise<void> {
  const stackName = "particule-k8s-clust";
  const [image] = defaultEc2State().images;
  const peer = { node: node.path, scratch, stackName, imageId: image?.imageId ?? "" };
  const example = join(examples, "minecraft", "cluster.yaml");
  const ours = keelson({ node: node.path, dist, cluster: example, scratch });
  const peers = {
    cdk: cdk({ ...peer, folder: installCdk() }),
    awsCli: awsCli({ ...peer, template: join(examples, "minecraft", "rendered", "stack-template.json") }),
  };
  console.log(
    "\nCloudFormation calls for the example's stack, polls and further pages not counted. What the CDK lacks, with a call more for each:",
  );
  console.log(`${featuresBeyondCdk().join("\n")}\n`);
  printTable(await measureCalls({ ours, ...peers }));
  console.log(`\nNode ${node.version}: the built action deploy-cluster with wait-for: stack; the peer is a bare \`node -e 0\`.\n`);
  const bare = { node: node.path, words: ["-e", "0"], environment: {}, exitCode: 0 };
  printTable([
    await measureEnd(ours),
    await measureMemory({ node: node.path, dist, scratch, example, largest: join(examples, "largest", "cluster.yaml") }),
    ...(await measureIdle(bare, { ours, peers: [peers.cdk, peers.awsCli] })),
  ]);
}
