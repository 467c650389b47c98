import { type JsonPointer, pointerTo } from "@keelson/core";

/** From the first character to just behind the last one. */
export type Offsets = readonly [number, number];

/** Where a value of a JSON text stands. */
export interface JsonPlace {
  readonly key: Offsets | null;
  readonly value: Offsets;
}

/** What makes a text no JSON, and where. */
export interface JsonFault {
  readonly code: "json-syntax" | "duplicate-key";
  readonly message: string;
  readonly hint: string | null;
  readonly path: JsonPointer;
  readonly at: Offsets;
}

interface ScannedJson {
  /** Undefined when the text cannot be read to its end. */
  readonly value: unknown;
  readonly faults: readonly JsonFault[];
  /** Where each of the wanted pointers stands; those that the text does not have are absent. */
  readonly places: ReadonlyMap<JsonPointer, JsonPlace>;
}

/** Deeper than every template and node config; whoever writes such a value again needs no bound of its own. */
const deepest = 100;

const broken = Symbol("broken");
const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/**
 * Reads JSON (RFC 8259) and keeps what `JSON.parse` loses: where things stand, keys that are set twice, and the place and the kind of a
 * mistake. A comma behind the last entry is told and read over. Never throws.
 */
export function scanJson(text: string, wanted: ReadonlySet<JsonPointer> = new Set()): ScannedJson {
  const faults: JsonFault[] = [];
  const places = new Map<JsonPointer, JsonPlace>();
  let at = 0;

  const fail = (path: JsonPointer, message: string, hint: string | null = null): typeof broken => {
    faults.push({ code: "json-syntax", message, hint, path, at: [at, Math.min(at + 1, text.length)] });
    return broken;
  };
  const skipSpace = (): void => {
    while (" \t\n\r".includes(text.charAt(at)) && at < text.length) at += 1;
  };
  const found = (): string => (at >= text.length ? "The text ends" : `${JSON.stringify(text.charAt(at))} stands`);

  const readString = (path: JsonPointer): string | typeof broken => {
    const start = at;
    for (at += 1; at < text.length && text.charAt(at) !== '"'; at += 1) {
      if (text.charCodeAt(at) < 0x20)
        return fail(path, "A text ends at the end of its line or holds a control character.", 'Close it with ".');
      if (text.charAt(at) === "\\") at += 1;
    }
    if (at >= text.length) return fail(path, "A text has no end.", 'Close it with ".');
    at += 1;
    const value = parseWhole(text.slice(start, at));
    if (typeof value === "string") return value;
    at = start;
    return fail(path, "A text has a backslash before a character that needs none.", String.raw`Write \\ for one backslash.`);
  };

  const readWord = (path: JsonPointer): unknown => {
    const word = /[\w.+-]*/y;
    word.lastIndex = at;
    const written = word.exec(text)?.[0] ?? "";
    const value = literals.has(written) ? literals.get(written) : parseWhole(written);
    if (value === undefined) return fail(path, `${found()} where a value is expected.`, hintFor(text.slice(at, at + 2)));
    at += written.length;
    return value;
  };

  /** What stands behind an entry: true when another one follows. */
  const readSeparator = (path: JsonPointer, end: string): boolean | typeof broken => {
    skipSpace();
    if (text.charAt(at) === end) return false;
    if (text.charAt(at) !== ",") return fail(path, `${found()} where a comma or ${end} is expected.`, hintFor(text.slice(at, at + 2)));
    const comma = at;
    at += 1;
    skipSpace();
    if (text.charAt(at) !== end) return true;
    const message = `A comma stands behind the last entry, before ${end}.`;
    faults.push({ code: "json-syntax", message, hint: "Remove the comma.", path, at: [comma, comma + 1] });
    return false;
  };

  const readList = (path: JsonPointer, depth: number): unknown => {
    const items: unknown[] = [];
    at += 1;
    skipSpace();
    for (let more: boolean | typeof broken = text.charAt(at) !== "]"; more; more = readSeparator(path, "]")) {
      if (more === broken) return broken;
      const item = readValue({ path: wantsPaths ? pointerTo(path, items.length) : path, depth, key: null });
      if (item === broken) return broken;
      items.push(item);
    }
    at += 1;
    return items;
  };

  const readMapping = (path: JsonPointer, depth: number): unknown => {
    const entries: Record<string, unknown> = {};
    at += 1;
    skipSpace();
    for (let more: boolean | typeof broken = text.charAt(at) !== "}"; more; more = readSeparator(path, "}")) {
      if (more === broken) return broken;
      const start = at;
      if (text.charAt(at) !== '"')
        return fail(path, `${found()} where a key in double quotes is expected.`, hintFor(text.slice(at, at + 2)));
      const name = readString(path);
      if (name === broken) return broken;
      const key: Offsets = [start, at];
      const inner = pointerTo(path, name);
      skipSpace();
      if (text.charAt(at) !== ":") return fail(inner, `${found()} where a colon is expected.`);
      at += 1;
      const item = readValue({ path: inner, depth, key });
      if (item === broken) return broken;
      if (Object.hasOwn(entries, name)) {
        const message = `The key ${JSON.stringify(name.slice(0, 80))} is set twice.`;
        faults.push({ code: "duplicate-key", message, hint: "Keep one of the two.", path: inner, at: key });
      } else Object.defineProperty(entries, name, { value: item, writable: true, enumerable: true, configurable: true });
    }
    at += 1;
    return entries;
  };

  const readValue = ({ path, depth, key }: { path: JsonPointer; depth: number; key: Offsets | null }): unknown => {
    skipSpace();
    const start = at;
    if (depth > deepest) return fail(path, `The file is nested deeper than ${deepest} levels.`);
    const sign = text.charAt(at);
    const value = readSigned({ sign, path, depth });
    if (value !== broken && wanted.has(path) && !places.has(path)) places.set(path, { key, value: [start, at] });
    return value;
  };

  const readSigned = ({ sign, path, depth }: { sign: string; path: JsonPointer; depth: number }): unknown => {
    if (sign === "{") return readMapping(path, depth + 1);
    if (sign === "[") return readList(path, depth + 1);
    return sign === '"' ? readString(path) : readWord(path);
  };

  // Pointers of list items cost more than the items: a hostile file has millions of them.
  const wantsPaths = wanted.size > 0;
  const value = readValue({ path: "", depth: 0, key: null });
  skipSpace();
  if (value !== broken && at < text.length) fail("", `${found()} behind the end of the document.`);
  const isRead = value !== broken && at >= text.length;
  return { value: isRead ? value : undefined, faults, places };
}

/** A text, a number or a word of JSON; undefined when it is none. */
function parseWhole(written: string): unknown {
  try {
    const value: unknown = JSON.parse(written);
    return value;
  } catch {
    // Told by the caller with its place.
    return undefined;
  }
}

function hintFor(next: string): string | null {
  if (next === "//" || next === "/*" || next.startsWith("#")) return "JSON has no comments: remove it.";
  if (next.startsWith("'")) return "Write texts in double quotes.";
  return null;
}
