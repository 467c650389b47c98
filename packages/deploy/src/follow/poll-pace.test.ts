import * as fc from "fast-check";
import { expect, it } from "vitest";
import { pollPace } from "./poll-pace.ts";

it("begins with at most half a second, never waits longer than five, and begins again after news", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 12, maxLength: 40 }), (chances) => {
      const left = [...chances];
      const pace = pollPace(() => left.pop() ?? 0);
      const waits = chances.map(() => pace.next());
      expect(waits[0]).toBeLessThanOrEqual(500);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(250);
      expect(Math.max(...waits)).toBeLessThanOrEqual(5000);
      expect(waits.at(-1)).toBeGreaterThanOrEqual(2500);
      pace.reset();
      expect(pace.next()).toBeLessThanOrEqual(500);
    }),
  );
});
