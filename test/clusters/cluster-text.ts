import fc from "fast-check";
import { pointerTo } from "@keelson/core";
import type { WrittenKeys } from "./any-network.ts";

/** How a person writes YAML: what may differ between two files that say the same. */
export interface Style {
  /** Sorts the keys; taken in turn, like the others. */
  readonly order: readonly number[];
  readonly quotes: readonly ("plain" | "single" | "double")[];
  readonly layouts: readonly ("block" | "flow")[];
  readonly comments: readonly ("" | "above" | "behind" | "empty line")[];
  readonly lineEnd: "\n" | "\r\n";
  readonly mark: "" | "\uFEFF";
  readonly start: "" | "---" | "# cluster";
}

export const plainStyle: Style = { order: [0], quotes: ["plain"], layouts: ["block"], comments: [""], lineEnd: "\n", mark: "", start: "" };

export const anyStyle: fc.Arbitrary<Style> = fc.record({
  order: fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }),
  quotes: fc.array(fc.constantFrom("plain", "single", "double"), { minLength: 1, maxLength: 12 }),
  layouts: fc.array(fc.constantFrom("block", "flow"), { minLength: 1, maxLength: 5 }),
  comments: fc.array(fc.constantFrom("", "above", "behind", "empty line"), { minLength: 1, maxLength: 12 }),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  mark: fc.constantFrom("", "\uFEFF"),
  start: fc.constantFrom("", "---", "# cluster"),
});

/** A text, and the lines, counted from 1, on which keys and values stand. */
export interface WrittenCluster {
  readonly text: string;
  /** Of the value of each pointer. */
  readonly lines: ReadonlyMap<string, number>;
  /** Of each key of the file. */
  readonly keyLines: ReadonlyMap<string, number>;
}

export function writeCluster(cluster: WrittenKeys, style: Style = plainStyle): WrittenCluster {
  const written: string[] = style.start === "" ? [] : [style.start];
  const lines = new Map<string, number>();
  const keyLines = new Map<string, number>();
  let turn = 0;
  const take = <T>(choices: readonly T[], otherwise: T): T => choices[turn++ % choices.length] ?? otherwise;
  const scalar = (value: unknown): string => scalarText(value, take(style.quotes, "double"));
  const place = (pointer: string): unknown => lines.set(pointer, written.length);
  const write = (line: string, pointer: string): void => {
    written.push(line);
    place(pointer);
  };

  const writeItem = (item: object, pointer: string): void => {
    lines.set(pointer, written.length + 1);
    for (const [index, [part, each]] of Object.entries(item).entries()) {
      write(`${index === 0 ? "  - " : "    "}${part}: ${scalar(each)}`, pointerTo(pointer, part));
    }
  };
  const writeBlock = (value: object, pointer: string): void => {
    lines.set(pointer, written.length + 1);
    for (const [name, item] of sorted(Object.entries(value), Array.isArray(value) ? [0] : style.order)) {
      const inner = pointerTo(pointer, name);
      if (!Array.isArray(value)) write(`  ${scalar(name)}: ${scalar(item)}`, inner);
      else if (isCollection(item)) writeItem(item, inner);
      else write(`  - ${scalar(item)}`, inner);
    }
  };

  for (const [key, value] of sorted(Object.entries(cluster), style.order)) {
    const comment = take(style.comments, "");
    if (comment === "empty line") written.push("");
    if (comment === "above") written.push(`# ${key}: "what is said: here" [does not] {count`);
    const behind = comment === "behind" ? " # as agreed" : "";
    const pointer = pointerTo("", key);
    const isBlock = take(style.layouts, "flow") === "block" && isCollection(value) && !isEmpty(value);
    write(`${key}:${isBlock ? "" : ` ${flowText(value, scalar)}`}${behind}`, pointer);
    keyLines.set(pointer, written.length);
    if (isBlock) writeBlock(value, pointer);
    else placeAll(value, pointer, place);
  }
  return { text: style.mark + written.map((line) => line + style.lineEnd).join(""), lines, keyLines };
}

/** Entries in another order when a sign for each says so; the order of equal signs stays. */
function sorted<T>(entries: readonly T[], order: readonly number[]): T[] {
  const ranked = entries.map((entry, index) => ({ entry, rank: order[index % order.length] ?? 0 }));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

function placeAll(value: unknown, pointer: string, place: (pointer: string) => unknown): void {
  place(pointer);
  if (isCollection(value)) for (const [name, item] of Object.entries(value)) placeAll(item, pointerTo(pointer, name), place);
}

function flowText(value: unknown, scalar: (value: unknown) => string): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, scalar)).join(", ")}]`;
  if (!isCollection(value)) return scalar(value);
  return `{${Object.entries(value)
    .map(([name, item]) => `${scalar(name)}: ${flowText(item, scalar)}`)
    .join(", ")}}`;
}

function scalarText(value: unknown, quotes: "plain" | "single" | "double"): string {
  if (typeof value === "number") return quotes === "plain" ? String(value) : JSON.stringify(String(value));
  if (typeof value !== "string") return JSON.stringify(value);
  if (quotes === "plain" && isPlain(value)) return value;
  return quotes === "single" && !/[^\u0020-\u007E]/.test(value) ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** What YAML 1.1 and 1.2 alike take for text. */
function isPlain(text: string): boolean {
  const isOther = /^(true|false|null|yes|no|on|off|y|n|0[xob].*|[\d_:]+)$/i.test(text) || !Number.isNaN(Number(text));
  return /^[A-Za-z0-9][\w./-]*( [\w./@-]+)*$/.test(text) && !isOther;
}

function isCollection(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: unknown): boolean {
  return isCollection(value) && Object.keys(value).length === 0;
}
