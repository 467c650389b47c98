import { escapeMarkdown, inlineCode, table } from "@keelson/core";
import type { Leftover } from "@keelson/deploy";

/** What is left of a cluster as blocks of Markdown; none when nothing is. */
export function describeRemains(leftovers: readonly Leftover[]): string[] {
  if (leftovers.length === 0) return [];
  const rows = leftovers.map(({ type, id, because, remove }) => [inlineCode(`${type} ${id}`), escapeMarkdown(because), inlineCode(remove)]);
  return ["### What is left", table(["Still there", "Why", "Command that removes it"], rows)];
}
