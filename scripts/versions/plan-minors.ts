import { minorOf, type MinorRelease, type VersionTable } from "@keelson/render";

interface MinorOptions {
  readonly table: VersionTable;
  readonly offered: readonly string[];
  readonly ends: ReadonlyMap<string, string>;
  readonly today: string;
}

/** What is known of minor versions: those of the table for ever, and those that are offered. */
export function planMinors({ table, offered, ends, today }: MinorOptions): Readonly<Record<string, MinorRelease>> {
  const known = table.minors ?? {};
  const minors = new Set([...Object.keys(known), ...offered.map(minorOf)]);
  return Object.fromEntries(
    [...minors].flatMap((minor) => {
      const endOfLife = ends.get(minor) ?? known[minor]?.endOfLife;
      return endOfLife === undefined ? [] : [[minor, { endOfLife, ended: endOfLife < today }] as const];
    }),
  );
}
