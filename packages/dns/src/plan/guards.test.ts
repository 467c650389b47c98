import { enforceGuards } from "@keelson/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { execute, minecraft, openWorld, plant, planIn, type World } from "../world.fixture.ts";
import { refuseConflicts, refuseEmptyMapping, refuseManyDeletions, refuseOtherPlan } from "./guards.ts";

let world: World;
const nothing = { records: [], pending: [] };
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

it("refuses more deletions than allowed", async () => {
  await execute(world, await planIn(world, minecraft));
  const plan = await planIn(world, nothing);
  expect(refuseManyDeletions(0)(plan)).toMatchObject({ code: "too-many-deletions", subjects: ["A minecraft.particule.io"] });
  expect(refuseManyDeletions(1)(plan)).toBeUndefined();
});

it("refuses an empty mapping that would delete, unless that is allowed", async () => {
  expect(refuseEmptyMapping({ desired: nothing, allowEmpty: false })(await planIn(world, nothing))).toBeUndefined();
  await execute(world, await planIn(world, minecraft));
  const plan = await planIn(world, nothing);
  expect(refuseEmptyMapping({ desired: nothing, allowEmpty: false })(plan)).toMatchObject({ code: "nothing-mapped" });
  expect(refuseEmptyMapping({ desired: nothing, allowEmpty: true })(plan)).toBeUndefined();
});

it("refuses a plan other than the reviewed one", async () => {
  const reviewed = await planIn(world, minecraft);
  enforceGuards(await planIn(world, minecraft), [refuseOtherPlan(reviewed.fingerprint)]);
  plant(world, { name: "minecraft.particule.io", type: "A", values: ["192.0.2.1"] });
  expect(refuseOtherPlan(reviewed.fingerprint)(await planIn(world, minecraft))).toMatchObject({ code: "plan-changed" });
});

it("refuses a plan with a name that cannot be had", async () => {
  expect(refuseConflicts()(await planIn(world, minecraft))).toBeUndefined();
  plant(world, { name: "minecraft.particule.io", type: "A", values: ["192.0.2.1"] });
  expect(refuseConflicts()(await planIn(world, minecraft))).toMatchObject({
    code: "record-not-owned",
    subjects: ["A minecraft.particule.io"],
  });
});
