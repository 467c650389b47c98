import { type Alias, type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { DiagnosticCode } from "../failure/codes/index.ts";
import { type JsonPointer, pointerTo } from "./json-pointer.ts";

/** Something wrong with a text, at offsets into it. */
export interface YamlProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** What to write instead, where that is known better than for the code as a whole. */
  readonly hint?: string;
  readonly at: readonly [number, number] | null;
  readonly path?: JsonPointer;
}

export interface YamlTree {
  readonly value: unknown;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly problems: readonly YamlProblem[];
}

/** Of a name in a message: more tells nobody anything, and a hostile file has names of a megabyte. */
const shownLength = 80;

interface Built {
  readonly value: unknown;
  /** How many nodes the value has, aliases written out. */
  readonly size: number;
}

/**
 * Plain data from a composed document, in one pass: the library's own conversion looks up every alias and every key by a search, which a
 * large file turns into minutes. Finds repeated keys, aliases without anchor, and aliases that expand without bound.
 */
export function readYamlTree(document: Document, limits: { readonly maxAliasedNodes: number }): YamlTree {
  const problems: YamlProblem[] = [];
  const targets = new Map<Alias, Node>();
  const anchors = new Map<string, Node>();
  const finished = new Map<Node, Built>();
  let aliased = 0;

  const build = (node: unknown, path: JsonPointer): Built => {
    if (isAlias(node)) return buildAlias(node, path);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { value: null, size: 1 };
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    const built = isMap(node) ? buildMap(node, path) : isSeq(node) ? buildSequence(node.items, path) : { value: plain(node), size: 1 };
    finished.set(node, built);
    return built;
  };

  const buildAlias = (alias: Alias, path: JsonPointer): Built => {
    const nothing = { value: null, size: 1 };
    const target = anchors.get(alias.source);
    const at = rangeOf(alias);
    if (target === undefined) {
      problems.push({
        code: "unknown-alias",
        message: `There is no anchor &${alias.source.slice(0, shownLength)} above this alias.`,
        at,
        path,
      });
      return nothing;
    }
    targets.set(alias, target);
    const built = finished.get(target);
    if (built === undefined) {
      problems.push({ code: "yaml-too-complex", message: "This alias stands inside the very value that it repeats.", at, path });
      return nothing;
    }
    const wasWithin = aliased <= limits.maxAliasedNodes;
    aliased += built.size;
    if (aliased <= limits.maxAliasedNodes) return built;
    if (wasWithin) problems.push({ code: "yaml-too-complex", message: "The aliases of this file expand to too many values.", at, path });
    return nothing;
  };

  const buildSequence = (items: readonly unknown[], path: JsonPointer): Built => {
    const built = items.map((item, index) =>
      isPair(item) ? buildPairs([item], pointerTo(path, index)) : build(item, pointerTo(path, index)),
    );
    return { value: built.map((item) => item.value), size: sum(built) };
  };

  const buildMap = (map: YAMLMap, path: JsonPointer): Built => buildPairs(map.items, path);

  const buildPairs = (pairs: readonly Pair[], path: JsonPointer): Built => {
    const value: Record<string, unknown> = {};
    const merged: { readonly source: unknown; readonly pair: Pair }[] = [];
    const parts: Built[] = [];
    for (const pair of pairs) {
      const told = problems.length;
      const key = build(pair.key, path);
      if (typeof key.value === "object" && key.value !== null) {
        // As text, a key inside a key inside a key would double with each level.
        const message = "This key is a list or a mapping; only a single value can be one.";
        const hint = "Put quotes around a text that starts with a bracket.";
        if (problems.length === told) problems.push({ code: "yaml-syntax", message, hint, at: rangeOf(pair.key), path });
        continue;
      }
      const name = keyText(pair.key, key.value);
      const part = build(pair.value, pointerTo(path, name));
      parts.push(key, part);
      if (isMergeKey(pair.key)) for (const source of listOf(part.value)) merged.push({ source, pair });
      else if (!Object.hasOwn(value, name)) setOwn(value, name, part.value);
      else
        problems.push({
          code: "duplicate-key",
          message: `The key ${JSON.stringify(name.slice(0, shownLength))} is set twice.`,
          at: rangeOf(pair.key),
          path: pointerTo(path, name),
        });
    }
    for (const { source, pair } of merged) {
      if (isMapping(source))
        for (const [name, item] of Object.entries(source).filter(([name]) => !Object.hasOwn(value, name))) setOwn(value, name, item);
      else if (source !== null)
        problems.push({
          code: "yaml-syntax",
          message: "A merge key << needs a mapping.",
          hint: "Name the anchor of a mapping.",
          at: rangeOf(pair.key),
          path,
        });
    }
    return { value, size: sum(parts) };
  };

  const { value } = build(document.contents, "");
  return { value, targets, problems };
}

/** How a key reads in JSON. */
export function keyText(key: unknown, value: unknown): string {
  if (isMergeKey(key)) return "<<";
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The library gives merge keys a symbol as value. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === "symbol";
}

/** Dates and bytes, which only YAML 1.1 knows, stay as they are written. */
function plain(scalar: { readonly value: unknown; readonly source?: string }): unknown {
  const { value } = scalar;
  return typeof value === "object" && value !== null ? (scalar.source ?? null) : typeof value === "symbol" ? "<<" : value;
}

/** As an own property even for names such as `__proto__`. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function sum(parts: readonly Built[]): number {
  return parts.reduce((total, part) => total + part.size, 1);
}

function rangeOf(node: unknown): readonly [number, number] | null {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return null;
  const range = node.range;
  return range ? [range[0], range[1]] : null;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
