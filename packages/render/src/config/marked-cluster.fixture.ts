import { type Diagnostic, sortDiagnostics } from "@keelson/core";
import { readCluster } from "./read-cluster.ts";

const marker = /^\s*(?<carets>\^+) (?<code>[a-z-]+)$/;
const required = { externalDNSName: "k8s.example.org", region: "eu-west-1", availabilityZone: "eu-west-1a" };

/**
 * A cluster.yaml in which each faulty token is underlined with `^^^^ code` on the line below it. Required keys that it leaves out are added
 * at its end. Errors count wherever they are; warnings and notices only about keys that are written.
 */
export function judgeMarked(marked: string): { readonly expected: readonly string[]; readonly found: readonly string[] } {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of marked.split("\n")) {
    const groups = marker.exec(line)?.groups;
    if (groups === undefined) lines.push(line);
    else expected.push(`${lines.length}:${line.indexOf("^") + 1}+${groups["carets"]?.length} ${groups["code"]}`);
  }
  const keys = new Set(lines.map((line) => line.split(":")[0]));
  const added = Object.entries(required).filter(([key]) => !keys.has(key) && !(key === "availabilityZone" && keys.has("subnets")));
  const text = [...lines, ...added.map(([key, value]) => `${key}: ${value}`)].join("\n");
  const { diagnostics } = readCluster({ name: "cluster.yaml", text });
  const counted = diagnostics.filter(({ severity, path }) => severity === "error" || keys.has(path.split("/")[1] ?? ""));
  return { expected: expected.toSorted(), found: sortDiagnostics(counted).map(mark).toSorted() };
}

function mark({ code, range }: Diagnostic): string {
  if (range === null) return `- ${code}`;
  const { start, end } = range;
  return `${start.line}:${start.column}+${end.line === start.line ? end.column - start.column : "lines"} ${code}`;
}
