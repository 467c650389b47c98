import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from "yaml";
import { type JsonPointer, pointerKeys } from "./json-pointer.ts";
import type { Aspect } from "./yaml-document.ts";
import { keyText } from "./yaml-tree.ts";

type Offsets = readonly [number, number];

interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

/** Finds the offsets of pointers in one document; keys are indexed once for each mapping that is asked about. */
export function locateIn(contents: unknown, targets: ReadonlyMap<Alias, Node>): (pointer: JsonPointer, aspect: Aspect) => Offsets | null {
  const indexes = new Map<Node, ReadonlyMap<string, Pair>>();

  const childOf = (parent: unknown, key: string): Step | null => {
    const node = isAlias(parent) ? targets.get(parent) : parent;
    if (isSeq(node)) {
      const item = node.items[Number(key)];
      return item === undefined ? null : { key: null, value: item };
    }
    if (!isMap(node)) return null;
    const index = indexes.get(node) ?? indexKeys(node.items);
    indexes.set(node, index);
    return index.get(key) ?? (key === "<<" ? null : mergedChildOf(index.get("<<")?.value, key));
  };

  /** A key that came with `<<: *base` stands where the base has it. */
  const mergedChildOf = (merged: unknown, key: string): Step | null => {
    const bases = isSeq(merged) ? merged.items : merged === undefined ? [] : [merged];
    for (const base of bases) {
      const step = childOf(base, key);
      if (step !== null) return step;
    }
    return null;
  };

  return (pointer, aspect) => {
    let node = contents;
    let place = offsetsOf(contents);
    const keys = pointerKeys(pointer);
    for (const [index, key] of keys.entries()) {
      const step = childOf(node, key);
      if (step === null) return place;
      const isKeyWanted = aspect === "key" && index === keys.length - 1;
      place = offsetsOf(isKeyWanted ? (step.key ?? step.value) : step.value) ?? offsetsOf(step.key) ?? place;
      node = step.value;
    }
    return place;
  };
}

/** The first of equal keys is the one that counts. */
function indexKeys(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  return new Map(pairs.toReversed().map((pair) => [keyText(pair.key, isScalar(pair.key) ? pair.key.value : String(pair.key)), pair]));
}

function offsetsOf(node: unknown): Offsets | null {
  if (!isNode(node) || !node.range) return null;
  return [node.range[0], node.range[1]];
}
