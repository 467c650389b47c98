import { type Diagnostic, type JsonPointer, limitDiagnostics, pointerTo, type Range, type SourceFile } from "@keelson/core";
import type { Finding } from "../../config/finding.ts";
import { type JsonPlace, type Offsets, scanJson } from "./scan-json.ts";

/** A JSON text that was read, and the way from its values back to places in it. */
export interface JsonDocument {
  /** Undefined when the text is no JSON. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Turns findings about the value into diagnostics at their places in the text. */
  place(findings: readonly Finding[]): readonly Diagnostic[];
}

/** Reads a file of JSON; what is wrong with it has a line and a column. */
export function readJson({ name, text }: SourceFile): JsonDocument {
  const { value, faults } = scanJson(text);
  const rangeOf = rangeFinder(text);
  const diagnostics = faults.map(({ code, message, hint, path, at }): Diagnostic => {
    return { severity: "error", code, message, hint, file: name, path, range: rangeOf(at) };
  });
  return {
    value,
    diagnostics: limitDiagnostics(diagnostics),
    place(findings) {
      const { places } = scanJson(text, new Set(findings.flatMap(({ path }) => selfAndParents(path))));
      const placed = findings.map(({ aspect, ...words }): Diagnostic => {
        const range = value === undefined ? null : rangeOf(placeOf(words.path, aspect, places));
        return { ...words, file: name, range };
      });
      return limitDiagnostics(placed);
    },
  };
}

/** The place of a pointer; something missing has the place of its deepest existing parent. */
function placeOf(path: JsonPointer, aspect: Finding["aspect"], places: ReadonlyMap<JsonPointer, JsonPlace>): Offsets {
  const [nearest = ""] = selfAndParents(path).filter((pointer) => places.has(pointer));
  const place = places.get(nearest);
  if (place === undefined) return [0, 0];
  // A whole mapping as place would be the file from there on; where it begins is enough.
  return aspect === "key" || nearest !== path ? (place.key ?? place.value) : place.value;
}

/** A pointer and those of all that holds it, innermost first. */
function selfAndParents(path: JsonPointer): JsonPointer[] {
  const parts = path.split("/").slice(1);
  return [path, ...parts.map((_, index) => ["", ...parts.slice(0, parts.length - 1 - index)].join("/"))];
}

/** Finds lines and columns; where lines start is looked up once. */
function rangeFinder(text: string): (offsets: Offsets) => Range {
  let starts: readonly number[] | null = null;
  const positionOf = (offset: number): Range["start"] => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return ([from, to]) => ({ start: positionOf(from), end: positionOf(Math.max(from, to)) });
}

/** The pointer of keys below another one. */
export function pointerBelow(parent: JsonPointer, ...keys: readonly (string | number)[]): JsonPointer {
  return keys.reduce<JsonPointer>(pointerTo, parent);
}
