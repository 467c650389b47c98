import { parseYaml } from "@keelson/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { yamlLines } from "./yaml-text.ts";

/** What a reader of YAML 1.2 and one of YAML 1.1 make of a value. */
function readBack(value: unknown): unknown[] {
  const text = yamlLines("key", value).join("\n");
  return (["core", "yaml-1.1"] as const).map((schema) => {
    const { documents, diagnostics } = parseYaml({ name: "text", text }, { schema });
    return { diagnostics, value: documents[0]?.value };
  });
}

const scalar = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "yes",
    "No",
    "null",
    "~",
    "",
    " ",
    "1.36",
    "0x1F",
    "1e5",
    "12:30:45",
    "2001-12-14",
    "- a",
    "a: b",
    "a #b",
    "\u0085",
    "\uFEFF",
    '"',
    "'",
  ),
  fc.integer(),
  fc.boolean(),
);
const name = fc.string().filter((text) => text !== "__proto__" && text !== "<<");

test("every value is read back as it was", () => {
  const value = fc.oneof(
    scalar,
    fc.array(scalar),
    fc.dictionary(name, scalar, { noNullPrototype: true }),
    fc.array(fc.dictionary(name, scalar, { minKeys: 1, noNullPrototype: true })),
  );
  fc.assert(
    fc.property(value, (written) => {
      // Control characters are escaped, and a reader of files refuses them only where they stand as such.
      for (const read of readBack(written)) expect(read).toEqual({ diagnostics: [], value: { key: written } });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["10.0.0.0/16", "key: 10.0.0.0/16"],
  ["k8s.example.com", "key: k8s.example.com"],
  ["1.36", 'key: "1.36"'],
  ['my "key" #1', String.raw`key: "my \"key\" #1"`],
  [[], "key: []"],
  [{}, "key: {}"],
  [true, "key: true"],
])("%j is written as people write it", (value, line) => {
  expect(yamlLines("key", value)).toEqual([line]);
});

test("lists and mappings stand in blocks", () => {
  expect(yamlLines("subnets", [{ zone: "eu-west-1a", range: "10.0.0.0/24" }])).toEqual([
    "subnets:",
    "  - zone: eu-west-1a",
    "    range: 10.0.0.0/24",
  ]);
  expect(yamlLines("tags", { team: "games" })).toEqual(["tags:", "  team: games"]);
});
