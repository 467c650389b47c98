import { type CodeEntry, codeAreas, table } from "@keelson/core";

/** docs/errors.md: every code that a finding or failure can carry. */
export function errorReference(): string {
  const sections = Object.entries(codeAreas).map(([area, codes]) => {
    const rows = Object.entries<CodeEntry>(codes)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, entry]) => [`\`${code}\``, cell(entry.meaning), cell(entry.remedy)]);
    return `## ${area}\n\n${table(["Code", "Meaning", "Remedy"], rows)}`;
  });
  const head = "# Codes\n\nEvery finding, note and failure carries one of these codes. Codes are stable; sentences are not.";
  return `${[head, ...sections].join("\n\n")}\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
