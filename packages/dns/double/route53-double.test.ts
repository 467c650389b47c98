import {
  ChangeResourceRecordSetsCommand,
  CreateHostedZoneCommand,
  GetChangeCommand,
  GetHostedZoneCommand,
  ListHostedZonesByNameCommand,
  ListHostedZonesCommand,
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsResponse,
  type ResourceRecordSet,
  Route53Client,
} from "@aws-sdk/client-route-53";
import { type LoopbackServer, serveLoopback, type VirtualClock, virtualClock } from "@keelson/double";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newRoute53State, type Route53State } from "./route53-state.ts";
import { route53Double } from "./route53-double.ts";

let clock: VirtualClock;
let state: Route53State;
let server: LoopbackServer;
let client: Route53Client;

beforeEach(async () => {
  clock = virtualClock();
  state = newRoute53State([
    { id: "Z2BYZVP5DZBBWK", name: "particule.io" },
    { id: "Z0B", name: "b.example.com" },
    { id: "Z0A", name: "example.com", private: true },
  ]);
  const double = route53Double({ clock, state });
  server = await serveLoopback({ choose: () => double });
  const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "example" };
  client = new Route53Client({ region: "eu-west-1", endpoint: server.url, credentials, maxAttempts: 1 });
});
afterEach(() => server.close());

const zone = { HostedZoneId: "Z2BYZVP5DZBBWK" };
const create = (...sets: ResourceRecordSet[]) =>
  client.send(
    new ChangeResourceRecordSetsCommand({
      ...zone,
      ChangeBatch: { Changes: sets.map((set) => ({ Action: "CREATE", ResourceRecordSet: set })) },
    }),
  );
const a = (name: string): ResourceRecordSet => ({ Name: name, Type: "A", TTL: 300, ResourceRecords: [{ Value: "192.0.2.1" }] });

describe("record sets", () => {
  it("are in the state, which survives JSON and serves again", async () => {
    await create(a("x.particule.io"));
    const again = JSON.parse(JSON.stringify(state)) as Route53State;
    const double = route53Double({ clock, state: again });
    const query = new URLSearchParams({ name: "x.particule.io" });
    const answer = await double.answer({
      method: "GET",
      path: "/2013-04-01/hostedzone/Z2BYZVP5DZBBWK/rrset",
      query,
      headers: {},
      body: "",
    });
    expect(answer.body).toContain("<Name>x.particule.io.</Name>");
  });

  it("are paged by name, type and identifier, weighted ones too (S-31)", async () => {
    const weighted = ["blue", "green", "red"].map((setIdentifier) => ({
      name: "w.particule.io.",
      type: "A",
      ttl: 60,
      values: ["192.0.2.1"],
      alias: null,
      setIdentifier,
      weight: 1,
    }));
    state.zones[0]?.recordSets.push(...weighted);
    const seen: (string | undefined)[] = [];
    let page: ListResourceRecordSetsResponse | undefined;
    do {
      const start = {
        StartRecordName: page?.NextRecordName,
        StartRecordType: page?.NextRecordType,
        StartRecordIdentifier: page?.NextRecordIdentifier,
      };
      page = await client.send(new ListResourceRecordSetsCommand({ ...zone, ...start, MaxItems: 1 }));
      seen.push(...(page.ResourceRecordSets ?? []).map((set) => set.SetIdentifier ?? set.Type));
    } while (page.IsTruncated === true && seen.length < 10);
    expect(seen).toEqual(["NS", "SOA", "blue", "green", "red"]);
  });

  it("beside weighted ones of the same name and type are refused (S-25)", async () => {
    state.zones[0]?.recordSets.push({
      name: "w.particule.io.",
      type: "A",
      ttl: 60,
      values: ["192.0.2.1"],
      alias: null,
      setIdentifier: "blue",
      weight: 1,
    });
    await expect(create(a("w.particule.io"))).rejects.toMatchObject({ name: "InvalidChangeBatch" });
  });

  it("that are protected are not changed (S-36)", async () => {
    state.zones[0]?.protections.push({ name: "x.particule.io", type: "A", comment: "frozen until Monday" });
    await expect(create(a("x.particule.io"))).rejects.toMatchObject({
      name: "InvalidChangeBatch",
      message: expect.stringContaining("frozen until Monday"),
    });
  });
});

describe("zones", () => {
  it("are listed in pages (S-37)", async () => {
    const first = await client.send(new ListHostedZonesCommand({ MaxItems: 2 }));
    const second = await client.send(new ListHostedZonesCommand({ MaxItems: 2, Marker: first.NextMarker }));
    expect([...(first.HostedZones ?? []), ...(second.HostedZones ?? [])].map(({ Name }) => Name)).toEqual([
      "particule.io.",
      "b.example.com.",
      "example.com.",
    ]);
  });

  it("by name start at a name and go on behind it (S-37)", async () => {
    const names = async (input: object) =>
      (await client.send(new ListHostedZonesByNameCommand(input))).HostedZones?.map(({ Name }) => Name);
    expect(await names({})).toEqual(["example.com.", "b.example.com.", "particule.io."]);
    expect(await names({ DNSName: "a.example.com" })).toEqual(["b.example.com.", "particule.io."]);
    expect(await names({ DNSName: "example.com", MaxItems: 1 })).toEqual(["example.com."]);
  });

  it("have four name servers when public, and VPCs when private (S-38)", async () => {
    expect((await client.send(new GetHostedZoneCommand({ Id: "Z2BYZVP5DZBBWK" }))).DelegationSet?.NameServers).toHaveLength(4);
    const hidden = await client.send(new GetHostedZoneCommand({ Id: "Z0A" }));
    expect([hidden.DelegationSet, hidden.VPCs?.length]).toEqual([undefined, 1]);
    await expect(client.send(new GetHostedZoneCommand({ Id: "Z0NONE" }))).rejects.toMatchObject({ name: "NoSuchHostedZone" });
  });
});

it("a change is in sync after its delay on the clock", async () => {
  const { ChangeInfo: info } = await create(a("x.particule.io"));
  const status = async () => (await client.send(new GetChangeCommand({ Id: info?.Id }))).ChangeInfo?.Status;
  clock.advance(39_999);
  expect(await status()).toBe("PENDING");
  clock.advance(1);
  expect(await status()).toBe("INSYNC");
});

it.each([
  ["an operation", () => client.send(new CreateHostedZoneCommand({ Name: "x.io", CallerReference: "1" }))],
  ["a weighted set", () => create({ ...a("x.particule.io"), SetIdentifier: "blue", Weight: 1 })],
  [
    "an alias to a domain whose zone is not known",
    () =>
      create({
        Name: "x.particule.io",
        Type: "A",
        AliasTarget: { HostedZoneId: "Z2FDTNDATAQYW2", DNSName: "d1.cloudfront.net", EvaluateTargetHealth: false },
      }),
  ],
])("%s that is not modelled is 501", async (_what, call) => {
  await expect(call()).rejects.toMatchObject({ name: "NotModelled", $metadata: { httpStatusCode: 501 } });
});
