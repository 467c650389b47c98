import type { LineCounter } from "yaml";

/** A place in a text: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From the first character to just behind the last one. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Orders ranges by where they start; a missing range comes first, as it speaks of the whole file. */
export function compareRanges(a: Range | null, b: Range | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return a.start.line - b.start.line || a.start.column - b.start.column;
}

/** The places of two offsets in the counted text. */
export function rangeBetween(lines: LineCounter, from: number, to: number): Range {
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(from, to));
  return { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } };
}
