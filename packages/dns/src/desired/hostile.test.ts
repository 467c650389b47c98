import fc from "fast-check";
import { expect, test } from "vitest";
import { desiredRecords } from "./desired-records.ts";
import { parseEndpoints } from "./parse-endpoints.ts";
import { parseMapping } from "./parse-mapping.ts";

const name = fc.constantFrom(
  "a.example.com",
  "A.EXAMPLE.com.",
  "*.example.com",
  "*",
  "a.*.com",
  "a..b",
  "ünï.example.com",
  "\\052.example.com",
  "\\400\\777.com",
  `a${".b".repeat(150)}.com`,
  `${"a".repeat(64)}.com`,
  "__proto__",
  "",
  "\u0000.com",
  "\u202Ea.com",
  "a b.com",
  "_sip._tcp.x.com",
  "1.2.3.4",
  "a/../b.com",
  "::error::x.com",
  "a~1/b.com",
);
const value = fc.oneof(
  fc.constantFrom<unknown>(null, 1, -1, 2 ** 40, 0.5, "", [], {}, [null], ["a"], "default/m", "../x/y", ["1.2.3.4"], "CNAME"),
  fc.jsonValue({ maxDepth: 2 }),
);
const record = fc.dictionary(fc.constantFrom("service", "ingress", "gateway", "values", "type", "ttl", "__proto__"), value, { maxKeys: 4 });
const mapping = fc.oneof(
  fc.array(fc.tuple(name, fc.oneof(record, value)), { maxLength: 5 }).map((entries) => ({ records: Object.fromEntries(entries) })),
  value,
);
const annotation = fc.constantFrom("hostname", "ttl", "target", "alias").map((word) => `external-dns.alpha.kubernetes.io/${word}`);
const endpoint = fc.record({
  kind: fc.constantFrom<unknown>("Service", "Service", "Ingress", "X"),
  namespace: fc.constantFrom<unknown>("default", "default", "__proto__", 1),
  name: fc.constantFrom<unknown>("m", "m", ""),
  state: fc.constantFrom<unknown>("ready", "ready", "pending", "x"),
  addresses: fc.array(
    fc.oneof(
      name.map((hostname) => ({ hostname })),
      fc.constantFrom({ ip: "1.2.3.4" }, { ip: "::1" }, { ip: "999.1.1.1" }),
    ),
    { maxLength: 3 },
  ),
  hostnames: fc.array(name, { maxLength: 3 }),
  annotations: fc.dictionary(annotation, fc.oneof(name, fc.constantFrom("a,b,,c", "-1", "1e9", "NaN", "99999999999")), { maxKeys: 3 }),
});
const endpoints = fc.oneof(
  { weight: 9, arbitrary: fc.array(endpoint, { maxLength: 3 }).map((list) => ({ format: 1, endpoints: list })) },
  { weight: 1, arbitrary: value },
);

test("hostile mappings and endpoints become names that DNS can have, or findings", () => {
  fc.assert(
    fc.property(mapping, endpoints, fc.constantFrom("auto", "alias", "cname"), (map, list, mode) => {
      const parsedMapping = parseMapping({ name: "dns.yaml", text: JSON.stringify(map) });
      const parsed = parseEndpoints({ name: "endpoints.json", text: JSON.stringify(list) });
      expect(parsed.endpoints !== null || parsed.diagnostics.length > 0).toBe(true);
      if (parsed.endpoints === null) return;
      const { desired } = desiredRecords({ mapping: parsedMapping.mapping, endpoints: parsed.endpoints, record: mode, ttl: 300 });
      for (const { name: wanted } of desired.records) {
        expect(wanted).toMatch(/^[a-z0-9_*.-]+$/);
        expect(wanted.length).toBeLessThan(255);
      }
    }),
    { numRuns: 1500 },
  );
});
