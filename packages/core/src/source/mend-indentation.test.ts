import fc from "fast-check";
import { expect, test } from "vitest";
import { mendIndentation } from "./mend-indentation.ts";

const line = fc
  .tuple(fc.stringMatching(/^[ \t]{0,6}$/), fc.stringMatching(/^[a-z:#\t -]{0,8}$/))
  .map(([indentation, rest]) => indentation + rest);
const anyText = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));

test("no line begins with a tab any more, and what stands behind the indentation stays", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const mended of mendIndentation(text)) {
        expect(mended.text).not.toMatch(/^ *\t/m);
        expect(mended.text.replaceAll(/^[ \t]+/gm, "")).toBe(text.replaceAll(/^[ \t]+/gm, ""));
      }
    }),
  );
});

test("every place leads back to the same sign, in the order of the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const mended of mendIndentation(text)) {
        const origins = Array.from({ length: mended.text.length + 1 }, (_, offset) => mended.originOf(offset));
        expect(origins).toEqual(origins.toSorted((a, b) => a - b));
        expect(origins.at(-1)).toBe(text.length);
        for (const [offset, sign] of mended.text.split("").entries()) if (sign !== " ") expect(text[origins[offset] ?? -1]).toBe(sign);
      }
    }),
  );
});
