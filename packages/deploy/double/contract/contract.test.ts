import { serveLoopback, virtualClock } from "@keelson/double";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accountDoubles } from "../account/account-doubles.ts";
import { emptyAccount } from "../account/account-options.ts";
import type { BrokenRule } from "../cloudformation/world.ts";
import { cloudFormationContract } from "./contract.ts";
import type { ContractWorld } from "./visit.ts";

async function serveDouble(broken?: BrokenRule): Promise<ContractWorld & { close(): Promise<void> }> {
  const clock = virtualClock();
  const { choose } = accountDoubles({ state: emptyAccount(), clock, script: broken === undefined ? {} : { broken } });
  const server = await serveLoopback({ choose });
  return { url: server.url, advance: () => clock.advance(60_000), close: () => server.close() };
}

describe("the double keeps the contract", () => {
  let world: Awaited<ReturnType<typeof serveDouble>>;
  beforeAll(async () => {
    world = await serveDouble();
  });
  afterAll(() => world.close());
  it.each(cloudFormationContract())("$rule: $title", ({ run }) => run(world));
});

it.each<[BrokenRule, string]>([
  ["events-oldest-first", "created"],
  ["empty-change-set-completes", "empty"],
  ["outputs-missing", "created"],
  ["termination-protection-ignored", "protected"],
])("a double with %s breaks %s", async (broken, rule) => {
  const world = await serveDouble(broken);
  const failed: string[] = [];
  for (const { run, rule: name } of cloudFormationContract()) await run(world).catch(() => failed.push(name));
  await world.close();
  expect(failed).toEqual([rule]);
});
