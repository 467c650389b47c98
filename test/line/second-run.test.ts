import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exampleLine, runLine, sandboxPaths } from "@keelson/sandbox";
import { type ActionWorld, openWorld } from "../actions/action-world.ts";

let world: ActionWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => world.close());

function run(): ReturnType<typeof runLine> {
  const { dist, example } = sandboxPaths();
  const temporaryFolder = join(world.scratch.folder, "runner");
  return runLine({
    steps: exampleLine(temporaryFolder),
    dist,
    workspace: example,
    temporaryFolder,
    environment: world.sandbox.environment,
    onLine: () => undefined,
    onStep: () => undefined,
  });
}

interface Account {
  readonly cloudFormation: { readonly stacks: readonly { stackId: string; status: string; resources: unknown }[] };
}

/** What AWS holds, without what every call leaves behind. */
function held(): unknown[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(world.scratch.folder, "state", `${name}.json`), "utf8"));
  const stacks = (read("account") as Account).cloudFormation.stacks;
  return [stacks.map(({ stackId, status, resources }) => ({ stackId, status, resources })), read("ssm"), read("route53")];
}

it("a second run of the line changes nothing, and says so", async () => {
  const first = await run();
  expect(first.ended.map(({ end }) => end.exitCode)).toEqual([0, 0, 0, 0]);
  const before = held();

  await world.restart();
  const second = await run();
  expect(second.ended.map(({ end }) => end.exitCode)).toEqual([0, 0, 0, 0]);
  expect(second.outputs).toMatchObject({
    "deploy-cluster": { changed: "false", status: "CREATE_COMPLETE", "nodes-ready": "3" },
    "apply-manifests": { created: "0", changed: "0", unchanged: "2", "has-changes": "false" },
    "publish-dns": { creates: "0", updates: "0", deletes: "0", "has-changes": "false" },
  });
  expect(held()).toEqual(before);
  for (const [action, output] of [
    ["render", "digest"],
    ["deploy-cluster", "stack-id"],
    ["deploy-cluster", "controller-ip"],
    ["apply-manifests", "first-hostname"],
    ["publish-dns", "records"],
  ] as const) {
    expect(second.outputs[action]?.[output], action).toBe(first.outputs[action]?.[output]);
  }
});
