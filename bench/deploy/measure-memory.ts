import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Bug } from "@keelson/core";
import { hurriedClock, serveAccount } from "../../e2e/parts/serve-account.ts";
import { peakMemory } from "../peak-memory.ts";
import type { Row } from "../print-table.ts";
import { deployAction, type KeelsonSetting } from "./keelson.ts";

const wanted = { resources: 500, events: 5000 };

/**
 * The peak of a creation with 500 resources and at least 5,000 events, which are so many because each is answered twice, as after a lost
 * poll. The peer is the creation of the example.
 */
export async function measureMemory(
  setting: Omit<KeelsonSetting, "cluster"> & { readonly example: string; readonly largest: string },
): Promise<Row> {
  const { node, dist, scratch, example, largest } = setting;
  const cluster = join(scratch, "cluster-of-500.yaml");
  writeFileSync(cluster, withRanges(readFileSync(largest, "utf8"), 4));
  const create = async (what: string): Promise<{ peak: number; resources: number; events: number }> => {
    const script = { events: { repeatEvery: 1 } };
    const account = await serveAccount({ clock: hurriedClock(900_000), buckets: { templates: "us-east-1" }, script });
    const action = deployAction({
      node,
      dist,
      folder: scratch,
      url: account.url,
      cluster: what,
      inputs: { "template-bucket": "templates" },
    });
    const peak = await peakMemory(action, join(scratch, "peak"));
    await account.close();
    const [stack] = account.state.cloudFormation.stacks;
    return { peak, resources: Object.keys(stack?.resources ?? {}).length, events: 2 * (stack?.events.length ?? 0) };
  };
  const small = await create(example);
  const { peak, resources, events } = await create(cluster);
  if (resources !== wanted.resources || events < wanted.events) throw new Bug(`The stack has ${resources} resources and ${events} events.`);
  return {
    what: `largest size in memory, ${resources} resources and ${events} events against ${small.resources} and ${small.events}`,
    measured: `${peak.toFixed(0)} MiB`,
    peer: `${small.peak.toFixed(0)} MiB`,
    result: `${(peak / small.peak).toFixed(1)}x`,
    bar: "",
    isWithin: null,
  };
}

/** So many more ranges that may reach the API: each is a rule, and a rule is a resource. */
function withRanges(cluster: string, count: number): string {
  const ranges = Array.from({ length: count }, (_, index) => `  - 198.51.100.${4 * index}/32\n`).join("");
  return cluster.replace("apiAccessAllowedSourceCIDRs:\n", `apiAccessAllowedSourceCIDRs:\n${ranges}`);
}
