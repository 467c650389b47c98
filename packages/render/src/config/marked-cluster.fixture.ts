import { type Diagnostic, sortDiagnostics } from "@keelson/core";
import { fixedTable } from "../versions/version-table.fixture.ts";
import { readCluster } from "./read-cluster.ts";

const underline = /^\s*(?<carets>\^+) (?<code>[a-z-]+)$/;
const absent = /^! (?<path>\/\S+) (?<code>[a-z-]+)$/;
const required = { externalDNSName: "k8s.example.org", region: "eu-west-1", availabilityZone: "eu-west-1a" };

interface Judged {
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** The codes that were found. */
  readonly codes: ReadonlySet<string>;
}

/**
 * A cluster.yaml in which each faulty token is underlined with `^^^^ code` on the line below it; `! /path code` is a finding about a key
 * that is not written. Required keys that it leaves out are added at its end. Errors count wherever they are; warnings and notices about
 * keys that are not written count only when one of their code is expected.
 */
export function judgeMarked(marked: string): Judged {
  const lines: string[] = [];
  const expected: string[] = [];
  const missing = new Map<string, string>();
  for (const line of marked.split("\n")) {
    const token = underline.exec(line)?.groups;
    const key = absent.exec(line)?.groups;
    if (key !== undefined) missing.set(`${key["path"]} ${key["code"]}`, key["path"]?.slice(1) ?? "");
    else if (token === undefined) lines.push(line);
    else expected.push(`${lines.length}:${line.indexOf("^") + 1}+${token["carets"]?.length} ${token["code"]}`);
  }
  const keys = new Set(lines.map((line) => line.split(":")[0]));
  const left = new Set(missing.values());
  const added = Object.entries(required).filter(
    ([key]) => !keys.has(key) && !left.has(key) && !(key === "availabilityZone" && keys.has("subnets")),
  );
  const text = [...lines, ...added.map(([key, value]) => `${key}: ${value}`)].join("\n");
  const { diagnostics } = readCluster({ name: "cluster.yaml", text }, fixedTable);
  const found = sortDiagnostics(diagnostics).flatMap((diagnostic) => {
    if (diagnostic.path === "" || keys.has(diagnostic.path.split("/")[1] ?? "")) return [mark(diagnostic)];
    const about = `${diagnostic.path} ${diagnostic.code}`;
    return diagnostic.severity === "error" || missing.has(about) ? [about] : [];
  });
  return {
    expected: [...expected, ...missing.keys()].toSorted(),
    found: found.toSorted(),
    codes: new Set(diagnostics.map(({ code }) => code)),
  };
}

/** The examples of a file of the folder `marked`; a line of equals signs stands between them. */
export function splitMarked(text: string): string[] {
  return text.split(/^=+\n/m);
}

function mark({ code, range }: Diagnostic): string {
  if (range === null) return `- ${code}`;
  const { start, end } = range;
  return `${start.line}:${start.column}+${end.line === start.line ? end.column - start.column : "lines"} ${code}`;
}
