import type { KeyType } from "@keelson/render";
import * as fc from "fast-check";

const octet = fc.nat({ max: 300 });
const address = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join("."));
const range = fc.tuple(address, fc.nat({ max: 34 })).map(([network, prefix]) => `${network}/${prefix}`);
const number = fc.oneof(
  fc.integer({ min: -2, max: 70_000 }),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom("007", "0", "-0", "1.5", "0.0", "000000.1", 0.05),
);

/** Values of the form of a type, values that miss it by little, and some that miss it by far. */
export function nearlyValid(type: KeyType, example: unknown): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 6, arbitrary: valueOf(type, example) },
    { weight: 2, arbitrary: mutationOf(example) },
    { weight: 1, arbitrary: fc.constantFrom(null, "", true, false, 0, 1, [], {}, [""], { a: 1 }, example) },
  );
}

function valueOf(type: KeyType, example: unknown): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "list":
      return fc.array(nearlyValid(type.items, Array.isArray(example) ? example[0] : ""), { maxLength: type.maxItems + 1 });
    case "map":
      return fc.dictionary(
        fc.oneof(fc.string(), fc.constantFrom("aws:x", "team", "")).filter((name) => name !== "__proto__"),
        fc.string(),
      );
    case "subnets":
      return fc.array(
        fc.record({ availabilityZone: mutationOf("eu-west-1a"), instanceCIDR: range, zone: fc.string() }, { requiredKeys: [] }),
      );
    case "enum":
      return fc.constantFrom(...type.values);
    case "cidr":
      return range;
    case "ip":
      return address;
    case "integer":
    case "decimal":
      return number;
    case "boolean":
      return fc.boolean();
    case "string":
    case "arn":
      return mutationOf(example);
  }
}

/** An example with at most two characters gone and some others in their place. */
function mutationOf(example: unknown): fc.Arbitrary<string> {
  const word = typeof example === "string" ? example : "text";
  const more = fc.oneof(fc.constant(""), fc.string({ maxLength: 3 }), fc.constantFrom(".", "/", "0", "-", "A", "é", "\n"));
  return fc
    .tuple(fc.nat({ max: word.length }), fc.nat({ max: 2 }), more)
    .map(([at, length, added]) => word.slice(0, at) + added + word.slice(at + length));
}
