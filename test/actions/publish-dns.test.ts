import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { EndedAction } from "@keelson/sandbox";
import { type ActionWorld, openWorld } from "./action-world.ts";
import { annotationsOf, stackTrace } from "./run-action.ts";

const worlds: ActionWorld[] = [];
afterAll(async () => {
  for (const world of worlds) await world.close();
});

/** Looks soon after a change: the stand-in needs 40 seconds of its clock until a change is in sync. */
async function open(options?: Parameters<typeof openWorld>[0]): Promise<ActionWorld> {
  const world = await openWorld(options);
  worlds.push(world);
  writeFileSync(join(world.scratch.folder, "endpoints.json"), JSON.stringify(endpoints));
  return world;
}

const hostname = "a113caf3ae6184f19a08d65abc9e3b84-18074355.eu-west-1.elb.amazonaws.com";
const service = { kind: "Service", namespace: "default", name: "minecraft", uid: "113caf3a-e618-4f19-a08d-65abc9e3b84f" };
const endpoints = {
  format: 1,
  cluster: "https://203.0.113.10:443",
  endpoints: [
    {
      ...service,
      addresses: [{ hostname }],
      ports: [{ name: "", port: 25565, protocol: "TCP" }],
      hostnames: [],
      annotations: {},
      state: "ready",
    },
  ],
};

function inputs(world: ActionWorld, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { endpoints: join(world.scratch.folder, "endpoints.json"), mapping: "dns.yaml", "owner-id": "particule-k8s-clust", ...more };
}

interface KeptZone {
  zones: { recordSets: { name: string; type: string; alias?: unknown }[] }[];
}

/** The types of the records that the stand-in has kept for the example's name. */
function recordsOf(world: ActionWorld): string[] {
  const path = join(world.scratch.folder, "state", "route53.json");
  if (!existsSync(path)) return [];
  const kept = JSON.parse(readFileSync(path, "utf8")) as KeptZone;
  return kept.zones.flatMap((zone) => zone.recordSets.filter((set) => set.name.includes("minecraft")).map((set) => set.type));
}

function expectFailure(end: EndedAction, code: string): void {
  expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": code } });
  expect(end.log).not.toMatch(stackTrace);
  expect(annotationsOf(end.log).some(({ level }) => level === "error")).toBe(true);
  expect(end.summary).toContain(code);
}

describe.concurrent("publish-dns", () => {
  it("publishes the name, and keeps it the second time", async () => {
    const world = await open();
    const end = await world.run("publish-dns", { inputs: inputs(world) });
    expect(end).toMatchObject({
      exitCode: 0,
      outputs: { "has-changes": "true", creates: "1", pending: "0", records: "minecraft.particule.io", "failure-reason": "" },
    });
    expect(recordsOf(world)).toContain("A");
    const plan = JSON.parse(readFileSync(end.outputs["plan-json"] ?? "", "utf8")) as { fingerprint: string };
    expect(plan.fingerprint).toBe(end.outputs["plan-hash"]);
    const second = await world.run("publish-dns", { inputs: inputs(world) });
    expect(second).toMatchObject({ exitCode: 0, outputs: { "has-changes": "false", creates: "0", updates: "0", deletes: "0" } });
  });

  it("plans only when told so; the same plan is then carried out, and no other", async () => {
    const world = await open();
    const planned = await world.run("publish-dns", { inputs: inputs(world, { "dry-run": "true" }) });
    expect(planned).toMatchObject({ exitCode: 0, outputs: { creates: "1", "has-changes": "true" } });
    expect(recordsOf(world)).toEqual([]);
    const hash = planned.outputs["plan-hash"] ?? "";
    const other = await world.run("publish-dns", { inputs: inputs(world, { record: "cname", "plan-hash": hash }) });
    expectFailure(other, "plan-changed");
    expect(recordsOf(world)).toEqual([]);
    expect(await world.run("publish-dns", { inputs: inputs(world, { "plan-hash": hash }) })).toMatchObject({ exitCode: 0 });
    expect(recordsOf(world)).toContain("A");
  });
});

describe.concurrent("publish-dns is given bad input", () => {
  it("tells every mistake of the mapping at its place, without a call", async () => {
    const world = await open();
    const mapping = join(world.scratch.folder, "dns.yaml");
    writeFileSync(
      mapping,
      "records:\n  a.particule.io: {servise: default/x}\n  b.particule.io: {service: default/x, values: [1.2.3.4]}\n  -c-: {service: 7}\n",
    );
    const end = await world.run("publish-dns", {
      inputs: inputs(world, { mapping }),
      environment: { AWS_ENDPOINT_URL: "http://127.0.0.1:9" },
    });
    expectFailure(end, "invalid-input");
    const errors = annotationsOf(end.log).filter(({ level }) => level === "error");
    expect(new Set(errors.map(({ properties }) => properties["line"]))).toEqual(new Set(["2", "3", "4"]));
    expect(errors.every(({ properties }) => properties["file"] === mapping && properties["col"] !== undefined)).toBe(true);
  });

  it.each([
    ["a missing owner", { "owner-id": "" }, "input-missing"],
    ["endpoints that are none", { endpoints: "cluster.yaml" }, "endpoints-format"],
    ["a mapping that is a folder", { mapping: "manifests" }, "file-is-directory"],
  ])("names %s", async (_, wrong, code) => {
    const world = await open();
    const end = await world.run("publish-dns", { inputs: inputs(world, wrong) });
    expectFailure(end, "invalid-input");
    expect(annotationsOf(end.log).map(({ properties }) => properties["title"])).toContain(code);
  });
});

describe.concurrent("publish-dns meets a failing Route 53", () => {
  it.each(["route53:ListHostedZones", "route53:ChangeResourceRecordSets"])("names the denied action %s", async (action) => {
    const world = await open({ script: { deny: [action] } });
    const end = await world.run("publish-dns", { inputs: inputs(world) });
    expectFailure(end, "access-denied");
    expect(end.log).toContain(action);
    expect(recordsOf(world)).toEqual([]);
  });

  it("names credentials that have expired", async () => {
    const world = await open();
    expectFailure(
      await world.run("publish-dns", { inputs: inputs(world), environment: { AWS_ACCESS_KEY_ID: "AKIDEXPIRED" } }),
      "credentials-expired",
    );
  });

  it("goes on after it was throttled", async () => {
    const body = `<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error></ErrorResponse>`;
    const fault = { kind: "answer", status: 400, headers: { "content-type": "text/xml" }, body } as const;
    const faults = ["ListHostedZones", "ChangeResourceRecordSets", "GetChange"].map((operation) => ({ operation, call: 1, fault }));
    const world = await open({ script: { faults } });
    expect(await world.run("publish-dns", { inputs: inputs(world) })).toMatchObject({ exitCode: 0, outputs: { creates: "1" } });
  });
});

describe.concurrent("publish-dns is cancelled", () => {
  it("while it waits for INSYNC: the record stays, and the next run keeps it", async () => {
    const world = await open({ speed: 1 });
    const end = await world.run("publish-dns", { inputs: inputs(world), interruptAt: /accepted, PENDING/ });
    expect(end).toMatchObject({ exitCode: 130, signal: null, outputs: { "failure-reason": "interrupted" } });
    expect(end.log).not.toMatch(stackTrace);
    expect(recordsOf(world)).toContain("A");
    await world.restart();
    const next = await world.run("publish-dns", { inputs: inputs(world) });
    expect(next).toMatchObject({ exitCode: 0, outputs: { "has-changes": "false" } });
  });
});
