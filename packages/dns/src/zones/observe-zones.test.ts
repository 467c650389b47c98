import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newRoute53State } from "../../double/index.ts";
import {
  balancer,
  desire,
  endpointsFile,
  execute,
  minecraft,
  openWorld,
  particule,
  plant,
  planIn,
  printPlan,
  served,
  type World,
} from "../world.fixture.ts";

let world: World;
const open = async (zones: Parameters<typeof newRoute53State>[0]) => {
  world = await openWorld({ state: newRoute53State(zones) });
};
beforeEach(() => open([particule]));
afterEach(() => world.close());

const codes = async (...parts: Parameters<typeof planIn>) => (await planIn(...parts)).notes.map(({ severity, code }) => [severity, code]);
const under = (name: string, record: "auto" | "cname" = "auto") =>
  desire({ endpoints: endpointsFile({ "default/minecraft": { at: balancer, hosts: [name] } }), record }).desired;
const reopen = async (zones: Parameters<typeof open>[0]) => {
  await world.close();
  await open(zones);
};

describe("the zone of a name", () => {
  it("is the longest suffix on a label boundary, public", async () => {
    await reopen([
      particule,
      { id: "Z0CHILD", name: "game.particule.io" },
      { id: "Z0PRIVATE", name: "eu.game.particule.io", private: true },
    ]);
    expect((await planIn(world, under("x.eu.game.particule.io"))).target).toBe("game.particule.io (Z0CHILD)");
    expect((await planIn(world, under("x.endgame.particule.io"))).target).toBe("particule.io (Z2BYZVP5DZBBWK)");
  });

  it("is an error when there is none", async () => {
    expect(await codes(world, under("minecraft.notparticule.io"))).toEqual([["error", "zone-not-found"]]);
  });

  it("is an error when there are two, until one is named", async () => {
    await reopen([particule, { id: "Z0TWIN", name: "particule.io" }]);
    expect(await codes(world, minecraft)).toEqual([["error", "zone-ambiguous"]]);
    expect(printPlan(await planIn(world, minecraft, { zoneId: "/hostedzone/Z0TWIN" }))).toEqual([
      "create: create A minecraft.particule.io",
    ]);
  });

  it("does not delete what stands under a name without a clear zone", async () => {
    await execute(world, await planIn(world, minecraft));
    const { state } = world;
    state.zones.push(...newRoute53State([{ id: "Z0TWIN", name: "particule.io" }]).zones);
    expect(printPlan(await planIn(world, minecraft))).toEqual(["keep: pending A minecraft.particule.io"]);
  });

  it("is an error when it is delegated elsewhere", async () => {
    plant(world, { name: "game.particule.io", type: "NS", values: ["ns.example.net"] });
    expect(await codes(world, under("minecraft.game.particule.io"))).toEqual([["error", "zone-delegated"]]);
    expect(await codes(world, under("game.particule.io"))).toEqual([["error", "zone-delegated"]]);
  });

  it("must exist when it is named", async () => {
    await expect(planIn(world, minecraft, { zoneId: "Z0NONE" })).rejects.toMatchObject({ code: "zone-not-found" });
  });
});

describe("the apex", () => {
  it("takes an alias and its marker", async () => {
    await execute(world, await planIn(world, under("particule.io")));
    expect(served(world)).toHaveLength(2);
  });

  it("refuses a CNAME, and a marker that would lie outside the zone", async () => {
    expect(await codes(world, under("particule.io", "cname"))).toEqual([["error", "apex-needs-alias"]]);
    expect(await codes(world, under("particule.io"), { txtPrefix: "" })).toEqual([["error", "marker-impossible"]]);
  });
});

describe("what may not be read", () => {
  it("is fatal where a wanted name is", async () => {
    await world.close();
    world = await openWorld({ deny: ["ListResourceRecordSets"] });
    await expect(planIn(world, minecraft)).rejects.toMatchObject({ code: "access-denied" });
    expect(await codes(world, { records: [], pending: [] })).toEqual([["notice", "zone-not-read"]]);
  });

  it("is a notice for protections", async () => {
    await world.close();
    world = await openWorld({ deny: ["ListResourceRecordSetProtections"] });
    expect(await codes(world, minecraft)).toEqual([["notice", "protections-not-read"]]);
  });
});

it("cleans up in a zone that no wanted name is left in", async () => {
  await reopen([particule, { id: "Z0OTHER", name: "other.io" }]);
  await execute(world, await planIn(world, under("a.other.io")));
  expect(printPlan(await planIn(world, minecraft))).toEqual(["delete: delete A a.other.io", "create: create A minecraft.particule.io"]);
});
