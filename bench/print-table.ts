/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly peer: string;
  /** The measured value over its peer. */
  readonly result: string;
  readonly bar: string;
  /** Null where there is no bar. */
  readonly isWithin: boolean | null;
}

const verdicts = new Map<boolean | null, string>([
  [true, "PASS"],
  [false, "over"],
]);
const head = ["what", "measured", "peer", "result", "bar", ""];

/** Prints rows under their headings, numbers to the right. */
export function printTable(rows: readonly Row[]): void {
  const lines = [head, ...rows.map((row) => [row.what, row.measured, row.peer, row.result, row.bar, verdicts.get(row.isWithin) ?? ""])];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)));
    console.log(cells.join("  ").trimEnd());
  }
}
