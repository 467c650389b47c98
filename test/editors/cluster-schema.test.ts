import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clusterKeys, type Key, listKubeAwsKeys, readCluster, schemaUrl } from "@keelson/render";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterSchema } from "../../scripts/generate/cluster-schema.ts";
import { nearlyValid } from "./nearly-valid.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const schema = JSON.parse(clusterSchema()) as { $id: string; properties: Record<string, { description: string; examples: unknown[] }> };
// Not strict: editors know words that JSON Schema does not.
const accepts = new Ajv({ strict: false }).compile(schema);
const keys = Object.entries<Key>(clusterKeys);
const required = { externalDNSName: "k8s.example.com", region: "eu-west-1", availabilityZone: "eu-west-1a" };

/** Codes of errors that the reader reports for a mapping, written as JSON, which is YAML. */
function errorsOf(mapping: unknown): string[] {
  const { diagnostics } = readCluster({ name: "cluster.yaml", text: JSON.stringify(mapping) });
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

/** What is wrong in the form of a single value; other codes come from rules about several values, or from bounds. */
const formCodes: ReadonlySet<string> = new Set([
  "wrong-type",
  "unknown-key",
  "unknown-value",
  "too-many-items",
  "range-size",
  "not-a-cidr",
  "not-a-cluster-name",
  "not-a-dns-name",
  "not-a-key-name",
  "not-a-region",
  "not-a-resource-id",
  "not-a-tag",
  "not-a-url",
  "not-a-zone",
  "not-an-arn",
  "not-an-instance-type",
  "not-an-ip",
  "not-an-ssh-key",
]);

describe.each(keys)("%s", (name, { type, example, meaning }) => {
  it("means the same to the schema and to the reader", () => {
    fc.assert(
      fc.property(nearlyValid(type, example), (value) => {
        const mapping: Record<string, unknown> = { ...required, [name]: value };
        const errors = errorsOf(mapping);
        if (errors.length === 0) expect({ value, accepted: accepts(mapping) }).toEqual({ value, accepted: true });
        // How many decimals a bare number has is not for JSON Schema to say.
        const isLeftToReader = type.kind === "decimal" && typeof value === "number";
        if (!isLeftToReader && errors.some((code) => formCodes.has(code))) {
          expect({ value, accepted: accepts(mapping) }).toEqual({ value, accepted: false });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("shows its documentation and its example", () => {
    expect(schema.properties[name]?.description.startsWith(meaning)).toBe(true);
    expect(schema.properties[name]?.examples).toEqual([example]);
  });
});

describe("a whole file", () => {
  it.each([
    ["unknown keys", { ...required, wokerCount: 1 }],
    ["missing keys", { region: "eu-west-1", availabilityZone: "eu-west-1a" }],
    ["a missing zone", { externalDNSName: "k8s.example.com", region: "eu-west-1" }],
    ["a number out of its bounds", { ...required, workerCount: 0 }],
    ["a list", [required]],
  ])("is refused for %s", (_, mapping) => {
    expect(accepts(mapping)).toBe(false);
    expect(errorsOf(mapping)).not.toEqual([]);
  });

  it("is accepted with any of the keys' examples", () => {
    const mappings = fc
      .subarray(keys)
      .map((some) => ({ ...required, ...Object.fromEntries(some.map(([name, key]) => [name, key.example])) }));
    fc.assert(fc.property(mappings, (mapping) => accepts(mapping)));
  });
});

describe("a key of kube-aws", () => {
  const empty = fc.constantFrom<unknown>(null, "", [], {}, false, "x");
  const keyOfKubeAws = fc.constantFrom(...listKubeAwsKeys().map(({ path }) => path));

  it("is accepted where the reader only warns", () => {
    fc.assert(
      fc.property(keyOfKubeAws, empty, (path, value) => {
        const subnet = { availabilityZone: "eu-west-1a", instanceCIDR: "10.0.0.0/24" };
        const [inner, top] = [path.startsWith("subnets[]."), { externalDNSName: "k8s.example.com", region: "eu-west-1" }];
        const nested = nest(path.replace("subnets[].", ""), value);
        const mapping = inner ? { ...top, subnets: [{ ...subnet, ...nested }] } : { ...required, ...nested };
        if (errorsOf(mapping).length === 0) expect({ path, value, accepted: accepts(mapping) }).toEqual({ path, value, accepted: true });
      }),
      { numRuns: 500 },
    );
  });

  it.each(["useCalico", "controller", "worker", "s3URI"])("is told with what to do instead: %s", (name) => {
    expect(schema.properties[name]).toMatchObject({ doNotSuggest: true, deprecationMessage: expect.stringMatching(/\w/) });
  });
});

/** `a.b[].c` as mappings and lists around a value. */
function nest(path: string, value: unknown): Record<string, unknown> {
  const [name = "", ...rest] = path.split(".");
  const inner = rest.length === 0 ? value : nest(rest.join("."), value);
  return name.endsWith("[]") ? { [name.slice(0, -2)]: [inner] } : { [name]: inner };
}

it("has the name of this version", () => {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
  expect(schema.$id).toBe(schemaUrl);
  expect(schemaUrl).toContain(`/v${version}/`);
});
