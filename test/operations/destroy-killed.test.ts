import { Interrupted } from "@keelson/core";
import { describe, expect, it } from "vitest";
import { type DestroyWorld, type Kill, openDestroyWorld } from "./destroy-world.ts";
import { endStateOf } from "./destroy-things.ts";

/** Every write that a destroy makes, in its order. The world changes at no other call, so that a kill at any other equals one of these. */
const byApi: readonly (readonly [string, number])[] = [
  ["ChangeResourceRecordSets", 1],
  ["CreateTags", 1],
  ["DeleteSecurityGroup", 1],
  ["UpdateTerminationProtection", 1],
  ["DeleteStack", 1],
  ["DeleteSnapshot", 1],
  ["DeleteParameters", 1],
  ["DeleteParameters", 2],
];
const byTag: readonly (readonly [string, number])[] = [
  ["ChangeResourceRecordSets", 1],
  ["DeleteLoadBalancer", 1],
  ["RevokeSecurityGroupIngress", 1],
  ["DeleteSecurityGroup", 1],
  ["DeleteVolume", 1],
  ["DeleteVolume", 2],
  ["UpdateTerminationProtection", 1],
  ["DeleteStack", 1],
  ["DeleteSnapshot", 1],
  ["DeleteParameters", 1],
  ["DeleteParameters", 2],
];
const isWrite = (operation: string): boolean => !/^(Describe|Get|List)/.test(operation);
const inputs = { snapshots: "delete" } as const;

async function open(api: "answers" | "silent"): Promise<DestroyWorld> {
  const world = await openDestroyWorld();
  if (api === "silent") await world.loseApi();
  return world;
}

const whole = new Map<string, Promise<{ readonly end: unknown; readonly writes: readonly string[] }>>();

/** What a run that nothing disturbs ends with, and the writes that it makes. */
function undisturbed(api: "answers" | "silent") {
  const run = async () => {
    const world = await open(api);
    await world.destroy(inputs);
    return { end: endStateOf(world), writes: [...new Set(world.calls.filter(isWrite))] };
  };
  const known = whole.get(api) ?? run();
  whole.set(api, known);
  return known;
}

async function endAfterKill(api: "answers" | "silent", killAt: Kill): Promise<unknown> {
  const world = await open(api);
  await expect(world.destroy(inputs, { killAt })).rejects.toBeInstanceOf(Error);
  await world.destroy(inputs);
  return endStateOf(world);
}

describe.each([
  ["answers", byApi],
  ["silent", byTag],
] as const)("a destroy that is killed while the cluster's API %s", (api, writes) => {
  it("may be at each of its writes", async () => {
    expect((await undisturbed(api)).writes).toEqual([...new Set(writes.map(([operation]) => operation))]);
  });

  it.each(writes)("before or after %s (%i): the next run ends like one that was never disturbed", async (operation, nth) => {
    const { end } = await undisturbed(api);
    expect(await endAfterKill(api, { operation, nth, moment: "before" })).toEqual(end);
    expect(await endAfterKill(api, { operation, nth, moment: "after" })).toEqual(end);
  });
});

describe("a destroy that is cancelled", () => {
  it.each(byApi)("at %s (%i): says where it stands and how to go on, and the next run does", async (operation, nth) => {
    const { end } = await undisturbed("answers");
    const world = await open("answers");
    const cancel = new AbortController();
    let seen = 0;
    const onCall = (called: string): undefined => {
      if (called === operation) seen += 1;
      if (seen === nth) cancel.abort();
    };
    const ended = await world.destroy(inputs, { signal: cancel.signal, onCall }).catch((error: unknown) => error);
    if (ended instanceof Interrupted) {
      expect(ended.stateLeft).not.toBe("");
      expect(ended.hint).toMatch(/[Rr]un/);
    } else {
      // The last write of all has nothing after it that could be cancelled.
      expect([operation, nth]).toEqual(["DeleteParameters", 2]);
    }
    await world.destroy(inputs);
    expect(endStateOf(world)).toEqual(end);
  });
});
