import type { JsonPointer } from "./json-pointer.ts";
import type { Range } from "./position.ts";

/** What a position is asked for: the whole value, or the key that introduces it. */
export type Aspect = "key" | "value";

/** One parsed YAML document: plain data, and where in the text each part of it stands. */
export interface YamlDocument {
  readonly value: unknown;
  /** The place of a pointer; a pointer to something missing has the place of its deepest existing parent. */
  rangeOf(pointer: JsonPointer, aspect?: Aspect): Range | null;
}
