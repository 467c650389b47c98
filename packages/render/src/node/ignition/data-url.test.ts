import * as fc from "fast-check";
import { expect, test } from "vitest";

import { fromDataUrl, toDataUrl } from "./data-url.ts";

test("a text comes back from its data URL", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }).filter(isWellFormed), (text) => fromDataUrl(toDataUrl(text)) === text));
});

test("a data URL has only characters that Ignition's decoder takes", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }).filter(isWellFormed), (text) => /^data:,[\w.!~*'()%-]*$/.test(toDataUrl(text))));
});

test("what is no such data URL has no text", () => {
  expect(fromDataUrl("https://example.org/x")).toBeNull();
  expect(fromDataUrl("data:;base64,AAAA")).toBeNull();
  expect(fromDataUrl("data:,100%")).toBeNull();
});

/** A lone surrogate cannot be written as UTF-8, so no file has one. */
function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}
