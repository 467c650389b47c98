import { type JsonPointer, pointerTo } from "@keelson/core";
import { error, type Finding } from "../finding.ts";
import { nearestKey } from "./nearest-key.ts";
import { quoteValue } from "./value-words.ts";

/** More names than somebody reads in a hint. */
const listable = 8;

/** The finding for a key that means nothing here; names the known key that comes nearest. */
export function unknownKey({ key, parent, known }: { key: string; parent: JsonPointer; known: readonly string[] }): Finding {
  const nearest = nearestKey(key, known);
  const others =
    known.length > listable
      ? "docs/cluster-yaml.md lists every key, and so does a new file of keelson init."
      : `The keys are ${known.join(", ")}.`;
  return error({
    code: "unknown-key",
    path: pointerTo(parent, key),
    message: `There is no key ${quoteValue(key)}.`,
    hint: nearest === null ? others : `Did you mean ${nearest}?`,
    aspect: "key",
  });
}
