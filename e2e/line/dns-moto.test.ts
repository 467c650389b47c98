import { isUnchanged, type Outcome, type Plan, recordEvents } from "@keelson/core";
import {
  desiredRecords,
  executeRecords,
  observeZones,
  parseEndpoints,
  parseMapping,
  planRecords,
  type RecordRow,
  route53,
} from "@keelson/dns";
import { beforeAll, describe, expect, it } from "vitest";
import { readExampleFile } from "../parts/examples.ts";
import { pointSdkAt, startMoto } from "../parts/moto.ts";
import { createHostedZone, readRoute53 } from "../parts/emulator-calls.ts";
import { textOf } from "../parts/deviation.ts";
import { systemClock } from "../parts/system-clock.ts";

const balancer = "a3b6af5e415f211e6b97202fce3039af-98360.eu-west-1.elb.amazonaws.com";
const service = { kind: "Service", namespace: "default", name: "minecraft", uid: "1", ports: [], hostnames: [], annotations: {} };
const endpointsFile = JSON.stringify({
  format: 1,
  cluster: "particule-k8s-clust",
  endpoints: [{ ...service, addresses: [{ hostname: balancer }], state: "ready" }],
});
let moto: string;
let zoneId: string;

beforeAll(async () => {
  moto = await startMoto();
  pointSdkAt(moto);
  zoneId = await createHostedZone(moto, "particule.io");
  await createHostedZone(moto, "example.com");
});

interface Run {
  readonly plan: Plan<RecordRow>;
  readonly outcomes: readonly Outcome[];
}

/** As publish-dns does it, with the example's own mapping. */
async function publish(ownerId = "particule-k8s-clust"): Promise<Run> {
  const port = route53();
  const { mapping } = parseMapping({ name: "dns.yaml", text: readExampleFile("minecraft", "dns.yaml") });
  const { endpoints } = parseEndpoints({ name: "endpoints.json", text: endpointsFile });
  if (mapping === null || endpoints === null) throw new Error("The example's mapping or the endpoints cannot be read.");
  const { desired } = desiredRecords({ mapping, endpoints, record: "auto", ttl: 300 });
  const plan = planRecords({ ownerId, desired, observed: await observeZones({ desired, zoneId: null, port }) });
  const ports = { port, clock: systemClock, random: Math.random, reporter: recordEvents(), signal: new AbortController().signal };
  return { plan, outcomes: await executeRecords(plan, { ...ports, wait: 60_000 }) };
}

/** The record sets of the zone without its own NS and SOA: name, type, and where it leads. */
async function served(): Promise<string[]> {
  const sets = (await readRoute53(moto, `/hostedzone/${zoneId}/rrset`))
    .split("</ResourceRecordSet>")
    .filter((set) => set.includes("<Type>"));
  const lines = sets.map((set) => [textOf(set, "Name"), textOf(set, "Type"), textOf(set, "DNSName") || textOf(set, "Value")]);
  return lines.filter(([, type]) => type !== "NS" && type !== "SOA").map((line) => line.join(" "));
}

describe("the example's name on moto's Route 53", () => {
  let first: Run;
  beforeAll(async () => {
    first = await publish();
  });

  it("leads to the load balancer and bears its owner's mark", async () => {
    expect(first.outcomes.map(({ status }) => status)).toEqual(["done"]);
    const mark = "heritage=external-dns,external-dns/owner=particule-k8s-clust,external-dns/resource=service/default/minecraft";
    expect(await served()).toEqual([`minecraft.particule.io. A ${balancer}`, `_owner-a.minecraft.particule.io. TXT "${mark}"`]);
  });

  it("is kept by a second run", async () => {
    const before = await served();
    const { plan, outcomes } = await publish();
    expect([isUnchanged(plan), outcomes]).toEqual([true, []]);
    expect(await served()).toEqual(before);
  });

  it("is left alone by another owner", async () => {
    const before = await served();
    const { plan } = await publish("somebody-else");
    expect(plan.changes.map(({ verb }) => verb)).toEqual(["keep"]);
    expect(await served()).toEqual(before);
  });
});
