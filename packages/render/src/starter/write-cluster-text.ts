import { clusterSections } from "../config/cluster-sections.ts";
import type { Key } from "../config/schema/key.ts";
import { formOf } from "../config/schema/value-words.ts";
import { referenceUrl } from "./release-urls.ts";
import { yamlLines } from "./yaml-text.ts";

interface ClusterTextOptions {
  readonly values: Readonly<Record<string, unknown>>;
  /** Keys without a value that need one. */
  readonly wanted: readonly string[];
  readonly schema: string;
}

interface WrittenPlaceholder {
  readonly key: string;
  readonly line: number;
  readonly form: string;
}

/** An example tells more than these. */
const emptyDefaults: ReadonlySet<string> = new Set(["null", "[]", "{}"]);

/** Every key of cluster.yaml with its meaning above it: set, waiting for a value, or commented out with its default. */
export function writeClusterText(options: ClusterTextOptions): {
  readonly text: string;
  readonly placeholders: readonly WrittenPlaceholder[];
} {
  const lines = [
    `# yaml-language-server: $schema=${options.schema}`,
    "#",
    "# A cluster that Keelson builds. Every key stands here: set, or behind a # with its default.",
    "# keelson validate checks this file; all about each key:",
    `# ${referenceUrl}`,
  ];
  const placeholders: WrittenPlaceholder[] = [];
  for (const { title, about, keys } of clusterSections) {
    lines.push("", `# ---- ${title}: ${lowerFirst(about)}`);
    for (const [name, key] of Object.entries(keys)) {
      lines.push("", ...wrap(meaningOf(key)).map((line) => `# ${line}`));
      if (Object.hasOwn(options.values, name)) {
        lines.push(...yamlLines(name, options.values[name]));
      } else if (options.wanted.includes(name)) {
        const form = formOf(key.type);
        lines.push(`${name}: ""  # fill in: ${form}`);
        placeholders.push({ key: name, line: lines.length, form });
      } else {
        const isEmpty = emptyDefaults.has(JSON.stringify(key.default));
        if (isEmpty) lines.push(`# ${key.default === null ? "None" : "Empty"} by default; for example:`);
        lines.push(...yamlLines(name, isEmpty ? key.example : key.default).map((line) => `#${line}`));
      }
    }
  }
  return { text: `${lines.join("\n")}\n`, placeholders };
}

function meaningOf({ meaning, type }: Key): string {
  return type.kind === "enum" ? `${meaning} One of ${type.values.join(", ")}.` : meaning;
}

function lowerFirst(sentence: string): string {
  return sentence.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, "");
}

/** Lines of at most a hundred characters, broken between words. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > 98) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
