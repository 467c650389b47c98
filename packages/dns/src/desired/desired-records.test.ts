import { toDiagnosticRecord } from "@keelson/core";
import { describe, expect, it } from "vitest";
import { describeRecordSet } from "../zones/record-set.ts";
import { balancer, desire, endpointsFile } from "../world.fixture.ts";
import { aliasZoneOf, loadBalancerZones } from "./load-balancer-zones.ts";

const network = "x-0123456789abcdef.elb.eu-west-1.amazonaws.com";
const records = (options: Parameters<typeof desire>[0]) =>
  desire(options).desired.records.map(({ name, set, resource }) => [name, set.type, set.ttl, describeRecordSet(set), resource]);
const codes = (options: Parameters<typeof desire>[0]) =>
  desire(options)
    .diagnostics.map(toDiagnosticRecord)
    .map(({ severity, code, file, line }) => [severity, code, file, line]);
const service = (at: string | readonly string[] | null, ...hosts: string[]) => endpointsFile({ "default/minecraft": { at, hosts } });
const mapped = (entry: string) => `records:\n  m.particule.io: ${entry}\n`;

describe("the kind of record", () => {
  it.each([
    ["auto", balancer, "A", null, `alias ${balancer}`],
    ["alias", network, "A", null, `alias ${network}`],
    ["cname", balancer, "CNAME", 300, balancer],
    ["auto", "lb.example.net", "CNAME", 300, "lb.example.net"],
    ["auto", "x.moon-1.elb.amazonaws.com", "CNAME", 300, "x.moon-1.elb.amazonaws.com"],
  ] as const)("%s for %s is %s", (record, at, type, ttl, target) => {
    expect(records({ endpoints: service(at, "m.particule.io"), record })).toEqual([
      ["m.particule.io", type, ttl, target, "service/default/minecraft"],
    ]);
  });

  it("is A and AAAA for addresses, sorted", () => {
    expect(records({ endpoints: service(["2001:db8::1", "192.0.2.2", "192.0.2.1"], "m.particule.io"), ttl: 60 })).toEqual([
      ["m.particule.io", "A", 60, "192.0.2.1, 192.0.2.2", "service/default/minecraft"],
      ["m.particule.io", "AAAA", 60, "2001:db8::1", "service/default/minecraft"],
    ]);
  });

  it.each([
    [`{ service: default/minecraft, type: CNAME, ttl: 30 }`, ["m.particule.io", "CNAME", 30, balancer, "service/default/minecraft"]],
    [`{ values: [192.0.2.9] }`, ["m.particule.io", "A", 300, "192.0.2.9", null]],
    [`{ values: ['say "hi"'], type: TXT }`, ["m.particule.io", "TXT", 300, String.raw`"say \"hi\""`, null]],
    [`{ values: [Target.example.net.] }`, ["m.particule.io", "CNAME", 300, "target.example.net", null]],
  ])("is as the mapping says: %s", (entry, wanted) => {
    expect(records({ mapping: mapped(entry), endpoints: service(balancer) })).toEqual([wanted]);
  });

  it("knows both zones of every region", () => {
    const ids = Object.values(loadBalancerZones).flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^Z[A-Z0-9]{9,}$/.test(id))).toBe(true);
    expect([
      aliasZoneOf(balancer),
      aliasZoneOf(network),
      aliasZoneOf("eu-west-1.elb.amazonaws.com"),
      aliasZoneOf(`${balancer}.example.net`),
    ]).toEqual(["Z32O12XQLNTSW2", "Z2IFOLAFXWLO4F", null, null]);
  });
});

describe("claims", () => {
  it("takes a name that mapping and annotation give to one object from the mapping", () => {
    expect(
      records({ mapping: mapped("{ service: default/minecraft, type: CNAME }"), endpoints: service(balancer, "m.particule.io") }),
    ).toHaveLength(1);
  });

  it("holds two objects for a conflict unless they answer alike", () => {
    const two = (second: string) =>
      endpointsFile({ "default/a": { at: balancer, hosts: ["m.particule.io"] }, "default/b": { at: second, hosts: ["m.particule.io"] } });
    expect(codes({ endpoints: two(network) })).toEqual([["error", "host-claimed-twice", "endpoints.json", expect.any(Number)]]);
    expect(codes({ endpoints: two(balancer) })).toEqual([]);
    expect(codes({ mapping: mapped("{ values: [192.0.2.1] }"), endpoints: service(balancer, "m.particule.io") })).toEqual([
      ["error", "host-claimed-twice", "dns.yaml", 2],
    ]);
  });

  it.each([
    ["{ service: default/minecraf }", balancer, "endpoint-unknown"],
    ["{ service: default/minecraft, type: TXT }", balancer, "record-type-unfit"],
    ["{ service: default/minecraft, type: A }", "lb.example.net", "alias-target-unknown"],
    ["{ service: default/minecraft, type: CNAME }", ["192.0.2.1"], "record-type-unfit"],
    ["{ values: [192.0.2.1, host.example.net] }", balancer, "record-type-unfit"],
    ["{ values: [a.example.net, b.example.net] }", balancer, "record-type-unfit"],
    ["{ values: ['ü'], type: TXT }", balancer, "record-type-unfit"],
  ])("explains %s", (entry, at, code) => {
    expect(codes({ mapping: mapped(entry), endpoints: service(at) })).toEqual([["error", code, "dns.yaml", 2]]);
  });

  const ingress = (annotations: Record<string, string>, addresses: object[] = [{ hostname: balancer }]) => {
    const named = Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`external-dns.alpha.kubernetes.io/${key}`, value]));
    const hostnames = ["bad_*.particule.io", "rule.particule.io", "www.particule.io"];
    const endpoint = { kind: "Ingress", namespace: "web", name: "front", state: "ready", addresses, hostnames, annotations: named };
    return JSON.stringify({ format: 1, endpoints: [endpoint] });
  };

  it("takes from an Ingress what its annotation names, not the hosts of its rules", () => {
    const wanted = ["www.particule.io", "CNAME", 300, balancer, "ingress/web/front"];
    expect(records({ endpoints: ingress({ hostname: "www.particule.io, elsewhere.io", ttl: "5m" }), record: "cname", ttl: 60 })).toEqual([
      wanted,
    ]);
    expect(records({ endpoints: ingress({}) })).toEqual([]);
  });

  it("names several host names of one object, bad names and annotations that it does not act on", () => {
    const annotations = { hostname: "www.particule.io,bad_*.particule.io", "aws-weight": "1", ttl: "soon" };
    const endpoints = ingress(annotations, [{ hostname: "a.example.net" }, { hostname: "b.example.net" }]);
    expect(
      codes({ endpoints })
        .map(([severity, code]) => `${severity} ${code}`)
        .toSorted(),
    ).toEqual(["error endpoint-ambiguous", "error host-name-invalid", "warning annotation-ignored", "warning annotation-ignored"]);
  });

  it("knows a name that waits for its address", () => {
    const { desired, diagnostics } = desire({ mapping: mapped("{ service: default/minecraft }"), endpoints: service(null) });
    expect([desired, diagnostics]).toEqual([
      { records: [], pending: [{ name: "m.particule.io", resource: "service/default/minecraft" }] },
      [],
    ]);
  });
});
