import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Cidr, containsAddress, containsCidr, formatAddress, formatCidr, overlaps, parseAddress, parseCidr, sizeOf } from "./ipv4.ts";

const address = fc.nat(2 ** 32 - 1);
const cidr: fc.Arbitrary<Cidr> = fc
  .tuple(address, fc.nat(32))
  .map(([start, prefix]) => ({ network: start - (start % 2 ** (32 - prefix)), prefix }));

test.each(["", "10.0.0", "10.0.0.0.0", "10.0.0.256", "10.0.0.01", "10.0.0.-1", " 10.0.0.1", "::1"])("%j is not an address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test.each(["10.0.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/08", "10.0.0/8", "/8"])("%j is not a range", (text) => {
  expect(parseCidr(text)).toBeNull();
});

test("host bits are cleared", () => {
  expect(parseCidr("10.1.2.3/16")).toEqual(parseCidr("10.1.0.0/16"));
});

test("what is formatted parses back", () => {
  fc.assert(fc.property(address, (number) => parseAddress(formatAddress(number)) === number));
  fc.assert(
    fc.property(cidr, (range) => {
      expect(parseCidr(formatCidr(range))).toEqual(range);
    }),
  );
});

test("ranges overlap exactly when they share their first addresses, either way round", () => {
  fc.assert(
    fc.property(cidr, cidr, (a, b) => {
      const shared = containsAddress(a, b.network) || containsAddress(b, a.network);
      return overlaps(a, b) === shared && overlaps(b, a) === shared;
    }),
  );
});

test("a range inside another has its first and last address there", () => {
  fc.assert(
    fc.property(cidr, cidr, (outer, inner) => {
      const last = inner.network + sizeOf(inner) - 1;
      return containsCidr(outer, inner) === (containsAddress(outer, inner.network) && containsAddress(outer, last));
    }),
  );
});
