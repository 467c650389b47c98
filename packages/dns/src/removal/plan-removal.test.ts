import { InvalidInput } from "@keelson/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  balancer,
  desire,
  endpointsFile,
  execute,
  marker,
  openWorld,
  plant,
  planIn,
  printPlan,
  served,
  type World,
} from "../world.fixture.ts";
import { observeZones } from "../zones/observe-zones.ts";
import { findRecordsTo } from "./find-records.ts";
import { planRemoval } from "./plan-removal.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const other = "other-1.eu-west-1.elb.amazonaws.com";
const nothing = { records: [], pending: [] };

async function observe(zoneId: string | null = null) {
  return await observeZones({ desired: nothing, zoneId, port: world.port });
}

async function removal(addresses: readonly string[] = [balancer], ownerId = "particule") {
  return planRemoval({ observed: await observe(), ownerId, addresses });
}

/** Three names of the owner: two lead to the cluster's load balancer, one to another cluster's. */
async function publish(): Promise<void> {
  const mapping = [
    "records:",
    "  minecraft.particule.io: { service: default/minecraft }",
    "  play.particule.io: { service: default/minecraft, type: CNAME }",
    "  other.particule.io: { service: default/other }",
  ];
  const endpoints = endpointsFile({ "default/minecraft": { at: balancer }, "default/other": { at: other } });
  await execute(world, await planIn(world, desire({ mapping: mapping.join("\n"), endpoints }).desired));
}

describe("the removal of what leads to a load balancer", () => {
  it("deletes records with their markers where owner and target both fit, and nothing else", async () => {
    await publish();
    plant(world, { name: "foreign.particule.io", type: "CNAME", values: [balancer] });
    plant(world, { name: "theirs.particule.io", type: "CNAME", values: [balancer] });
    plant(world, { name: "_owner-cname.theirs.particule.io", type: "TXT", values: [marker("somebody")] });
    const plan = await removal();
    expect(printPlan(plan)).toEqual(["delete: delete A minecraft.particule.io", "delete: delete CNAME play.particule.io"]);
    await execute(world, plan);
    expect(
      served(world)
        .map((line) => line.split(" ").slice(0, 2).join(" "))
        .toSorted(),
    ).toEqual([
      "_owner-a.other.particule.io. TXT",
      "_owner-cname.theirs.particule.io. TXT",
      "foreign.particule.io. CNAME",
      "other.particule.io. A",
      "theirs.particule.io. CNAME",
    ]);
    expect((await removal()).changes).toEqual([]);
  });

  it("leaves a record that answers something else too", async () => {
    plant(world, { name: "both.particule.io", type: "A", values: ["192.0.2.1", "192.0.2.2"] });
    plant(world, { name: "_owner-a.both.particule.io", type: "TXT", values: [marker("particule")] });
    expect((await removal(["192.0.2.1"])).changes).toEqual([]);
    expect(printPlan(await removal(["192.0.2.2", "192.0.2.1"]))).toEqual(["delete: delete A both.particule.io"]);
  });

  it("leaves a marker that speaks for another record too", async () => {
    plant(world, { name: "old.particule.io", type: "A", values: ["192.0.2.1"] });
    plant(world, { name: "old.particule.io", type: "TXT", values: ['"hello"'] });
    plant(world, { name: "_owner-.old.particule.io", type: "TXT", values: [marker("particule")] });
    await execute(world, await removal(["192.0.2.1"]));
    expect(
      served(world)
        .map((line) => line.split(" ").slice(0, 2).join(" "))
        .toSorted(),
    ).toEqual(["_owner-.old.particule.io. TXT", "old.particule.io. TXT"]);
  });

  it("plans nothing without an address, and refuses an owner that no marker can name", async () => {
    await publish();
    expect((await removal([])).changes).toEqual([]);
    await expect(removal([balancer], "a,b")).rejects.toBeInstanceOf(InvalidInput);
  });

  it("leaves a protected name as it is, and says so", async () => {
    await publish();
    world.state.zones[0]?.protections.push({ name: "minecraft.particule.io.", type: "A", comment: "live" });
    const plan = planRemoval({ observed: await observe("Z2BYZVP5DZBBWK"), ownerId: "particule", addresses: [balancer] });
    expect(printPlan(plan)).toEqual(["keep: protected A minecraft.particule.io", "delete: delete CNAME play.particule.io"]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["record-protected"]);
  });
});

it("finds every record that leads to an address, with the owner that its marker names", async () => {
  await publish();
  plant(world, { name: "foreign.particule.io", type: "CNAME", values: [`${balancer.toUpperCase()}.`] });
  const found = findRecordsTo([balancer], await observe());
  expect(found.map(({ name, type, owner }) => [name, type, owner])).toEqual([
    ["foreign.particule.io", "CNAME", null],
    ["minecraft.particule.io", "A", "particule"],
    ["play.particule.io", "CNAME", "particule"],
  ]);
});
