import { isUnchanged } from "@keelson/core";
import { recordPolicy } from "./plan/policies.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  balancer,
  desire,
  endpointsFile,
  execute,
  marker,
  minecraft,
  plant,
  planIn,
  printPlan,
  served,
  type World,
  openWorld,
} from "./world.fixture.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

describe("the article's name", () => {
  it("becomes an alias with its marker in one change, in sync at the end", async () => {
    const plan = await planIn(world, minecraft);
    expect(printPlan(plan)).toEqual(["create: create A minecraft.particule.io"]);
    expect(plan.target).toBe("particule.io (Z2BYZVP5DZBBWK)");
    const { outcomes } = await execute(world, plan);
    expect(outcomes.map(({ status }) => status)).toEqual(["done"]);
    expect(served(world)).toEqual([
      `minecraft.particule.io. A ${balancer}.`,
      `_owner-a.minecraft.particule.io. TXT 300 ${marker("particule")}`,
    ]);
    expect(world.state.changes).toHaveLength(1);
    expect(world.clock.now() - (world.state.changes[0]?.submittedAt ?? 0)).toBeGreaterThanOrEqual(40_000);
  });

  it("is only kept by a second run, which writes nothing", async () => {
    await execute(world, await planIn(world, minecraft));
    const plan = await planIn(world, minecraft);
    expect(printPlan(plan)).toEqual(["keep: keep A minecraft.particule.io"]);
    expect((await execute(world, plan)).outcomes).toEqual([]);
    expect(world.state.changes).toHaveLength(1);
  });

  it("goes when nobody names it any more, marker and all", async () => {
    await execute(world, await planIn(world, minecraft));
    const plan = await planIn(world, { records: [], pending: [] });
    expect(printPlan(plan)).toEqual(["delete: delete A minecraft.particule.io"]);
    await execute(world, plan);
    expect(served(world)).toEqual([]);
  });

  it("stays while its object has no address", async () => {
    await execute(world, await planIn(world, minecraft));
    const { desired } = desire({ endpoints: endpointsFile({ "default/minecraft": { at: null, hosts: ["minecraft.particule.io"] } }) });
    const plan = await planIn(world, desired);
    expect(printPlan(plan)).toEqual(["keep: pending A minecraft.particule.io"]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["address-pending"]);
  });

  it.each([
    ["cname", ["update: update CNAME minecraft.particule.io"], "minecraft.particule.io. CNAME 300 "],
    ["alias", ["keep: keep A minecraft.particule.io"], "minecraft.particule.io. A "],
  ] as const)("follows record: %s in one batch", async (record, rows, line) => {
    await execute(world, await planIn(world, minecraft));
    const mapping = "records:\n  minecraft.particule.io: { service: default/minecraft }\n";
    const { desired } = desire({ mapping, endpoints: endpointsFile({ "default/minecraft": { at: balancer } }), record });
    const plan = await planIn(world, desired);
    expect(printPlan(plan)).toEqual(rows);
    await execute(world, plan);
    expect(served(world).find((entry) => entry.startsWith("minecraft."))).toContain(line);
    expect(served(world)).toHaveLength(2);
    expect(isUnchanged(await planIn(world, desired))).toBe(true);
  });
});

describe("ownership", () => {
  it("leaves a record without a marker alone, and says so", async () => {
    plant(world, { name: "minecraft.particule.io", type: "A", values: ["192.0.2.7"] });
    const plan = await planIn(world, minecraft);
    expect(printPlan(plan)).toEqual(["keep: conflict A minecraft.particule.io"]);
    expect(plan.notes.map(({ code, severity }) => [severity, code])).toEqual([["error", "record-not-owned"]]);
  });

  it("takes an unmarked record over when it is listed", async () => {
    plant(world, { name: "minecraft.particule.io", type: "CNAME", values: ["old.example.net"] });
    const plan = await planIn(world, minecraft, { adopt: ["Minecraft.particule.io."] });
    expect(printPlan(plan)).toEqual(["update: adopt A minecraft.particule.io"]);
    await execute(world, plan);
    expect(printPlan(await planIn(world, minecraft))).toEqual(["keep: keep A minecraft.particule.io"]);
  });

  it("never takes over what another owner marked, listed or not", async () => {
    plant(world, { name: "minecraft.particule.io", type: "A", values: ["192.0.2.7"] });
    plant(world, { name: "_owner-a.minecraft.particule.io", type: "TXT", values: [marker("somebody")] });
    const plan = await planIn(world, minecraft, { adopt: ["minecraft.particule.io"] });
    expect(printPlan(plan)).toEqual(["keep: conflict A minecraft.particule.io"]);
  });

  it.each([
    ["0.21, an alias marked as a CNAME", "_owner-cname.minecraft.particule.io", "_owner-%{record_type}."],
    ["0.12 without a prefix", "cname-minecraft.particule.io", ""],
    ["0.11, without a type", "txt-minecraft.particule.io", "txt-"],
  ])("knows and renews the marker of external-dns %s", async (_release, name, prefix) => {
    await execute(world, await planIn(world, minecraft));
    const markers = world.state.zones[0]?.recordSets ?? [];
    const index = markers.findIndex((set) => set.type === "TXT");
    markers.splice(index, 1);
    plant(world, { name, type: "TXT", values: [marker("particule")] });
    const plan = await planIn(world, minecraft, { readTxtPrefixes: [prefix] });
    expect(printPlan(plan)).toEqual(["update: move-marker A minecraft.particule.io"]);
    await execute(world, plan);
    expect(served(world)).toContain(`_owner-a.minecraft.particule.io. TXT 300 ${marker("particule")}`);
    expect(served(world)).toHaveLength(2);
  });

  it("migrates wanted records from an old owner and leaves its others", async () => {
    plant(world, { name: "_owner-a.minecraft.particule.io", type: "TXT", values: [marker("default")] });
    plant(world, { name: "minecraft.particule.io", type: "A", values: ["192.0.2.7"] });
    plant(world, { name: "_owner-a.other.particule.io", type: "TXT", values: [marker("default")] });
    plant(world, { name: "other.particule.io", type: "A", values: ["192.0.2.8"] });
    await execute(world, await planIn(world, minecraft, { migrateFromOwner: "default" }));
    expect(served(world)).toContain(`_owner-a.minecraft.particule.io. TXT 300 ${marker("particule")}`);
    expect(served(world)).toContain("other.particule.io. A 300 192.0.2.8");
  });

  it("restores a record whose marker still stands", async () => {
    plant(world, { name: "_owner-a.minecraft.particule.io", type: "TXT", values: [marker("particule")] });
    const plan = await planIn(world, minecraft);
    expect(printPlan(plan)).toEqual(["update: create A minecraft.particule.io"]);
    expect((await execute(world, plan)).outcomes.map(({ status }) => status)).toEqual(["done"]);
  });

  it("does not write over a foreign text at the marker's name", async () => {
    plant(world, { name: "_owner-a.minecraft.particule.io", type: "TXT", values: ['"v=spf1 -all"'] });
    const plan = await planIn(world, minecraft);
    expect(plan.changes).toEqual([]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["record-not-owned"]);
  });

  it("does not touch weighted sets", async () => {
    plant(world, { name: "minecraft.particule.io", type: "A", values: ["192.0.2.7"], setIdentifier: "blue" });
    expect(printPlan(await planIn(world, minecraft, { adopt: ["minecraft.particule.io"] }))).toEqual([
      "keep: conflict A minecraft.particule.io",
    ]);
  });

  it("leaves a protected name alone", async () => {
    world.state.zones[0]?.protections.push({ name: "minecraft.particule.io.", type: "A", comment: "frozen" });
    const plan = await planIn(world, minecraft);
    expect(plan.changes).toEqual([]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["record-protected"]);
  });

  it("lets an AAAA alias of external-dns follow the A alias", async () => {
    await execute(world, await planIn(world, minecraft));
    const alias = world.state.zones[0]?.recordSets.find((set) => set.alias !== null);
    if (alias !== undefined) world.state.zones[0]?.recordSets.push({ ...alias, type: "AAAA" });
    plant(world, { name: "_owner-aaaa.minecraft.particule.io", type: "TXT", values: [marker("particule")] });
    expect(printPlan(await planIn(world, minecraft))).toEqual([
      "keep: keep A minecraft.particule.io",
      "keep: keep AAAA minecraft.particule.io",
    ]);
  });
});

describe("a CNAME and what stands under its name", () => {
  const at = (entry: string) => desire({ mapping: `records:\n  m.particule.io: ${entry}\n` }).desired;
  const addresses = at("{ values: [192.0.2.1, '2001:db8::1'] }");
  const alone = at("{ values: [target.example.net] }");

  it("change places in one batch", async () => {
    await execute(world, await planIn(world, addresses));
    const plan = await planIn(world, alone);
    expect(printPlan(plan)).toEqual(["delete: delete AAAA m.particule.io", "update: update CNAME m.particule.io"]);
    await execute(world, plan);
    expect(printPlan(await planIn(world, addresses))).toEqual(["update: update A m.particule.io", "create: create AAAA m.particule.io"]);
    expect(world.state.changes).toHaveLength(2);
  });

  it.each([
    ["upsert-only", addresses, alone],
    ["create-only", alone, addresses],
  ] as const)("both wait where %s forbids a part of it", async (policy, standing, wanted) => {
    await execute(world, await planIn(world, standing));
    const plan = recordPolicy(policy)(await planIn(world, wanted));
    expect(isUnchanged(plan)).toBe(true);
    expect(plan.notes.map(({ code }) => code)).toEqual(["change-withheld", "change-withheld"]);
  });

  it("stays while its successor cannot be made", async () => {
    await execute(world, await planIn(world, alone));
    plant(world, { name: "_owner-a.m.particule.io", type: "TXT", values: ['"v=spf1 -all"'] });
    const plan = await planIn(world, at("{ values: [192.0.2.1] }"));
    expect(printPlan(plan)).toEqual(["keep: keep CNAME m.particule.io"]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["record-not-owned"]);
  });
});
