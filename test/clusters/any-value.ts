import type { Key, KeyType, StringType } from "@keelson/render";
import fc from "fast-check";
import { rangeOf } from "./bit-range.ts";

const anyBits = fc.nat(2 ** 32 - 1).map((number) => number.toString(2).padStart(32, "0"));

/** Values of the right form for a key, from its entry in the table alone: what a key gets that nobody has drawn anything better for. */
export function anyValueOf(key: Key): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant<unknown>(key.example) }, { weight: 4, arbitrary: anyValue(key.type, key.example) });
}

function anyValue(type: KeyType, example: unknown): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "string":
      return anyString(type, example);
    case "integer":
      return fc.integer({ min: type.minimum, max: type.maximum });
    case "decimal":
      return fc.integer({ min: 1, max: 99_999 }).map((number) => (number / 10_000).toFixed(4));
    case "boolean":
      return fc.boolean();
    case "cidr":
      return anyCidr(type.minimumPrefix, type.maximumPrefix);
    case "ip":
      return anyBits.map((bits) => rangeOf(bits).replace("/32", ""));
    case "enum":
      return fc.constantFrom(...type.values);
    case "arn":
    case "subnets":
      return fc.constant(example);
    case "list":
      return fc.uniqueArray(anyValue(type.items, null), { maxLength: Math.min(4, type.maxItems) });
    case "map":
      return fc.dictionary(anyString(type.key, null), anyString(type.value, null), { maxKeys: Math.min(4, type.maxItems) });
  }
}

/** The generator cannot look ahead or behind: a pattern that does leaves the example. */
function anyString(type: StringType, example: unknown): fc.Arbitrary<string> {
  if (/\(\?<?[=!]/.test(type.pattern)) return fc.constant(String(example));
  const whole = new RegExp(`^(?:${type.pattern})$`, "u");
  return fc.stringMatching(whole).filter((text) => text.length <= type.maxLength && !/[\r\n]/.test(text));
}

export function anyCidr(minimumPrefix: number, maximumPrefix: number): fc.Arbitrary<string> {
  return fc.tuple(anyBits, fc.integer({ min: minimumPrefix, max: maximumPrefix })).map(([bits, prefix]) => rangeOf(bits.slice(0, prefix)));
}
