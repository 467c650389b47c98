import { InvalidInput, isUnchanged } from "@keelson/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { desire, execute, minecraft, openWorld, plant, planIn, served, type World } from "../world.fixture.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const xml = (code: string, message: string): string =>
  `<?xml version="1.0"?>\n<ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`;
const answer = (body: string, status = 400) => ({ kind: "answer", status, headers: { "content-type": "text/xml" }, body }) as const;
const statuses = async (...parts: Parameters<typeof execute>) =>
  (await execute(...parts)).outcomes.map((outcome) => (outcome.status === "failed" ? outcome.failure.code : outcome.status));
const fixed = (...lines: string[]) => desire({ mapping: `records:\n${lines.map((line) => `  ${line}\n`).join("")}` }).desired;

describe("faults", () => {
  it.each(["Throttling", "PriorRequestNotComplete"])("%s is waited out", async (code) => {
    world.faults.add({ operation: "ChangeResourceRecordSets", call: 1, fault: answer(xml(code, "Rate exceeded")) });
    world.faults.add({ operation: "ChangeResourceRecordSets", call: 2, fault: answer(xml(code, "Rate exceeded")) });
    expect(await statuses(world, await planIn(world, minecraft))).toEqual(["done"]);
  });

  it("throttling without end is a failure that keeps the zone as it was", async () => {
    world.faults.add({ operation: "ChangeResourceRecordSets", fault: answer(xml("Throttling", "Rate exceeded")) });
    expect(await statuses(world, await planIn(world, minecraft))).toEqual(["throttled"]);
    expect(served(world)).toEqual([]);
  });

  it("a lost answer fails, and the next run finds everything done", async () => {
    world.faults.add({ operation: "ChangeResourceRecordSets", fault: { kind: "lose-answer" } });
    expect(await statuses(world, await planIn(world, minecraft))).toEqual(["service-unreachable"]);
    world.faults.clear();
    expect(isUnchanged(await planIn(world, minecraft))).toBe(true);
  });

  it("a record that somebody took since the plan is refused, the other names go through", async () => {
    const desired = fixed(
      "a.particule.io: { values: [192.0.2.1] }",
      "b.particule.io: { values: [192.0.2.2] }",
      "c.particule.io: { values: [192.0.2.3] }",
    );
    const plan = await planIn(world, desired);
    plant(world, { name: "b.particule.io", type: "A", values: ["192.0.2.99"] });
    const { outcomes } = await execute(world, plan);
    expect(outcomes.map((outcome) => [outcome.change.subject, outcome.status])).toEqual([
      ["A a.particule.io", "done"],
      ["A b.particule.io", "failed"],
      ["A c.particule.io", "done"],
    ]);
    expect(served(world)).toContain("b.particule.io. A 300 192.0.2.99");
  });

  it("a record that somebody edited since the plan is not written over", async () => {
    await execute(world, await planIn(world, fixed("a.particule.io: { values: [192.0.2.1] }")));
    const plan = await planIn(world, fixed("a.particule.io: { values: [192.0.2.2] }"));
    const sets = world.state.zones[0]?.recordSets ?? [];
    const index = sets.findIndex((set) => set.type === "A");
    sets.splice(index, 1);
    plant(world, { name: "a.particule.io", type: "A", values: ["192.0.2.3"] });
    expect(await statuses(world, plan)).toEqual(["change-batch-rejected"]);
    expect(served(world)).toContain("a.particule.io. A 300 192.0.2.3");
  });

  it("reads the reasons of both forms of a refused batch", async () => {
    const reasons = `<?xml version="1.0"?>\n<InvalidChangeBatch xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Messages><Message>first reason</Message><Message>second reason</Message></Messages><RequestId>r</RequestId></InvalidChangeBatch>`;
    for (const body of [reasons, xml("InvalidChangeBatch", "[first reason, second reason]")]) {
      world.faults.clear();
      world.faults.add({ operation: "ChangeResourceRecordSets", fault: answer(body) });
      const { outcomes } = await execute(world, await planIn(world, minecraft));
      expect(outcomes[0]).toMatchObject({
        status: "failed",
        failure: { code: "change-batch-rejected", message: expect.stringMatching(/first reason.*second reason/) },
      });
    }
  });

  it("a denied change stops the run: the rest is skipped", async () => {
    await world.close();
    world = await openWorld({ deny: ["ChangeResourceRecordSets"] });
    const many = fixed(
      ...Array.from({ length: 300 }, (_, index) => `n${index}.particule.io: { values: ['${"x".repeat(120)}'], type: TXT }`),
    );
    const seen = await statuses(world, await planIn(world, many));
    expect(new Set(seen)).toEqual(new Set(["access-denied", "skipped"]));
  });

  it("a look that is throttled does not end the wait, a denied one does", async () => {
    world.faults.add({ operation: "GetChange", call: 1, fault: answer(xml("Throttling", "Rate exceeded")) });
    expect(await statuses(world, await planIn(world, minecraft))).toEqual(["done"]);
    world.faults.clear();
    world.faults.add({ operation: "GetChange", fault: answer(xml("AccessDenied", "not authorized"), 403) });
    expect(await statuses(world, await planIn(world, fixed("a.particule.io: { values: [192.0.2.1] }")))).toContain("access-denied");
  });
});

describe("waiting", () => {
  it("ends as timed out at its bound, with the records accepted", async () => {
    await world.close();
    world = await openWorld({ syncDelay: 3_600_000 });
    expect(await statuses(world, await planIn(world, minecraft), { wait: 60_000 })).toEqual(["timed-out"]);
    expect(isUnchanged(await planIn(world, minecraft))).toBe(true);
  });

  it("is left out on request", async () => {
    expect(await statuses(world, await planIn(world, minecraft), { wait: null })).toEqual(["done"]);
    expect(world.faults.calls).not.toContain("GetChange");
  });

  it("is cut short by cancellation", async () => {
    const plan = await planIn(world, minecraft);
    await expect(execute(world, plan, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "interrupted" });
    expect(served(world)).toEqual([]);
  });
});

describe("batches", () => {
  it("stay within the quotas and carry everything", async () => {
    const many = fixed(
      ...Array.from({ length: 400 }, (_, index) => `n${index}.particule.io: { values: ['${"x".repeat(120)}'], type: TXT }`),
    );
    const plan = await planIn(world, many);
    expect(new Set(await statuses(world, plan))).toEqual(new Set(["done"]));
    expect(world.state.changes.length).toBeGreaterThan(1);
    expect(isUnchanged(await planIn(world, many))).toBe(true);
  });

  it("name what fits into no request", async () => {
    const value = (index: number): string => `${index}${"x".repeat(3000)}`;
    const plan = await planIn(
      world,
      fixed(
        `a.particule.io: { type: TXT, values: [${Array.from({ length: 12 }, (_, index) => value(index)).join(", ")}] }`,
        "b.particule.io: { values: [192.0.2.1] }",
      ),
    );
    expect(await statuses(world, plan)).toEqual(["change-too-large", "done"]);
  });
});

it("reads all pages of a long zone", async () => {
  for (let index = 0; index < 700; index += 1) plant(world, { name: `z${index}.particule.io`, type: "A", values: ["192.0.2.1"] });
  expect(await world.port.listRecordSets("Z2BYZVP5DZBBWK")).toHaveLength(702);
  expect(world.faults.calls).toHaveLength(3);
});

it("deletes a wildcard as it was read, by its escaped name", async () => {
  await execute(world, await planIn(world, fixed('"*.particule.io": { values: [192.0.2.1] }')));
  expect(served(world)[0]).toBe(String.raw`\052.particule.io. A 300 192.0.2.1`);
  await execute(world, await planIn(world, { records: [], pending: [] }));
  expect(served(world)).toEqual([]);
});

it("refuses an owner id that no marker can hold", async () => {
  await expect(planIn(world, minecraft, { ownerId: 'a,b"' })).rejects.toBeInstanceOf(InvalidInput);
});
