import { type JsonPointer, pointerTo } from "@keelson/core";
import { error, type Finding } from "../finding.ts";
import { nearestKey } from "./nearest-key.ts";
import { quoteValue } from "./value-words.ts";

/** The finding for a key that means nothing here; names the known key that comes nearest. */
export function unknownKey({ key, parent, known }: { key: string; parent: JsonPointer; known: readonly string[] }): Finding {
  const nearest = nearestKey(key, known);
  return error({
    code: "unknown-key",
    path: pointerTo(parent, key),
    message: `There is no key ${quoteValue(key)}.`,
    hint: nearest === null ? `The keys are ${known.join(", ")}.` : `Did you mean ${nearest}?`,
    aspect: "key",
  });
}
