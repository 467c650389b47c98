import type { EndedLine } from "./run-line.ts";

/** What a user would want to see at the end: stack, nodes, address, name, and where the summaries lie. */
export function describeEnd({ outputs, ended }: EndedLine): string[] {
  const deploy = outputs["deploy-cluster"] ?? {};
  const apply = outputs["apply-manifests"] ?? {};
  const dns = outputs["publish-dns"] ?? {};
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["Stack", deploy["stack-id"] === undefined ? undefined : `${deploy["stack-id"]} ${deploy["status"] ?? ""}`],
    ["API", deploy["api-endpoint"]],
    ["Controller", deploy["controller-ip"]],
    ["Nodes", deploy["nodes-ready"] === undefined ? undefined : `${deploy["nodes-ready"]} Ready`],
    ["Address", apply["first-hostname"]],
    ["Name", dns["records"]],
    ["Digest", outputs["render"]?.["digest"]],
  ];
  const facts = rows.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [`${name.padEnd(11)} ${value}`]));
  const summaries = ended.map(({ step, end }) => `${step.action.padEnd(16)} ${end.summaryPath}`);
  return [...facts, "", "Summaries", ...summaries];
}

/** True when no action of the line changed anything. */
export function isUnchangedLine({ outputs }: EndedLine): boolean {
  return (
    outputs["deploy-cluster"]?.["changed"] === "false" &&
    outputs["apply-manifests"]?.["has-changes"] === "false" &&
    outputs["publish-dns"]?.["has-changes"] === "false"
  );
}
