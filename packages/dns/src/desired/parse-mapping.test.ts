import { toDiagnosticRecord } from "@keelson/core";
import { expect, it } from "vitest";
import { parseMapping } from "./parse-mapping.ts";

const parse = (text: string) => parseMapping({ name: "dns.yaml", text });
const found = (text: string) =>
  parse(text)
    .diagnostics.map(toDiagnosticRecord)
    .map(({ code, path, line, column }) => [code, path, line, column]);

it("reads every form of a target", () => {
  const text = `
records:
  Minecraft.particule.io.: { service: default/minecraft, ttl: 60 }
  www.particule.io: { ingress: web/front, type: CNAME }
  gate.particule.io: { gateway: web/gate }
  "*.fixed.particule.io": { values: [192.0.2.1, 192.0.2.1, 192.0.2.2] }
`;
  const { mapping, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  expect(mapping?.names.map(({ name, target, type, ttl }) => ({ name, target, type, ttl }))).toEqual([
    {
      name: "minecraft.particule.io",
      target: { kind: "object", object: { kind: "Service", namespace: "default", name: "minecraft" } },
      type: null,
      ttl: 60,
    },
    {
      name: "www.particule.io",
      target: { kind: "object", object: { kind: "Ingress", namespace: "web", name: "front" } },
      type: "CNAME",
      ttl: null,
    },
    {
      name: "gate.particule.io",
      target: { kind: "object", object: { kind: "Gateway", namespace: "web", name: "gate" } },
      type: null,
      ttl: null,
    },
    { name: "*.fixed.particule.io", target: { kind: "values", values: ["192.0.2.1", "192.0.2.2"] }, type: null, ttl: null },
  ]);
});

it("reports every mistake at once, each where it stands", () => {
  const text = `zone: particule.io
records:
  a.particule.io: { servce: default/a }
  b.particule.io: { service: default/b, values: [x] }
  c.particule.io: { service: minecraft, ttl: 0, type: MX }
  d..particule.io: { service: default/d }
  A.particule.io: { service: default/a }
  e.particule.io: { values: [] }
`;
  expect(found(text)).toEqual([
    ["mapping-key-unknown", "/zone", 1, 1],
    ["mapping-key-unknown", "/records/a.particule.io/servce", 3, 21],
    ["mapping-target-count", "/records/a.particule.io", 3, 3],
    ["mapping-target-count", "/records/b.particule.io", 4, 3],
    ["mapping-value-invalid", "/records/c.particule.io/type", 5, 55],
    ["mapping-value-invalid", "/records/c.particule.io/ttl", 5, 46],
    ["mapping-value-invalid", "/records/c.particule.io/service", 5, 30],
    ["host-name-invalid", "/records/d..particule.io", 6, 3],
    ["host-claimed-twice", "/records/A.particule.io", 7, 3],
    ["mapping-value-invalid", "/records/e.particule.io/values", 8, 29],
  ]);
  expect(parse(text).mapping).toBeNull();
});

it.each([
  ["", "dns-file-shape"],
  ["names: {}", "dns-file-shape"],
  ["records: [a]", "dns-file-shape"],
  ["records: {}\n---\nrecords: {}", "dns-file-shape"],
  ["records:\n\ta: b", "tab-indentation"],
  ["records:\n  a.io: {values: [x]}\n  a.io: {values: [y]}", "duplicate-key"],
])("refuses %j", (text, code) => {
  expect(found(text)).toContainEqual(expect.arrayContaining([code]));
  expect(parse(text).mapping).toBeNull();
});

it.each(["records: {}", "records:"])("takes %j for an empty mapping", (text) => {
  expect(parse(text)).toEqual({ mapping: { names: [] }, diagnostics: [] });
});
