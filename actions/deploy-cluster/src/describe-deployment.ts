import { escapeMarkdown, type Fact, inlineCode, table } from "@keelson/core";
import type { DeployResult, PlannedCluster } from "@keelson/operations/deploy-cluster";

/** What a plan tells however its run ends. */
export function knownOf({ artifacts, account, grade, consoleUrl, stackName, region }: PlannedCluster): {
  readonly facts: readonly Fact[];
  readonly outputs: Readonly<Record<string, string>>;
} {
  const { digest, customised, model } = artifacts;
  const facts: readonly Fact[] = [
    { name: "Grade", value: grade },
    { name: "Account", value: account },
    { name: "Stack", value: `${stackName} in ${region}`, url: consoleUrl },
    { name: "API", value: model.apiServer.url },
    { name: "Customised", value: customised.join(", ") },
    { name: "Digest", value: digest },
  ];
  return {
    facts: facts.filter(({ value }) => value !== ""),
    outputs: { grade, digest, customised: customised.join("\n"), "api-endpoint": model.apiServer.url },
  };
}

/** What there is to say of a stack that rests; nothing after a dry run. */
export function factsOf({ deployed, consoleUrl, stackName }: DeployResult): readonly Fact[] {
  if (deployed === null) return [{ name: "Changed", value: "false" }];
  return [
    { name: "Stack", value: `${stackName} ${deployed.status}`, url: consoleUrl },
    { name: "Changed", value: String(deployed.changed) },
    { name: "Controller", value: deployed.controllerAddress },
    { name: "Nodes ready", value: String(deployed.nodesReady ?? "") },
  ].filter(({ value }) => value !== "");
}

export function outputsOf({ deployed }: DeployResult, kubeconfig: string): Record<string, string> {
  if (deployed === null) return { changed: "false" };
  return {
    "stack-id": deployed.stackId,
    status: deployed.status,
    changed: String(deployed.changed),
    "controller-ip": deployed.controllerAddress,
    "nodes-ready": deployed.nodesReady === null ? "" : String(deployed.nodesReady),
    kubeconfig,
    "outputs-json": JSON.stringify(deployed.outputs),
  };
}

/** The stack's outputs as a table for the summary. */
export function sectionsOf({ deployed }: DeployResult): readonly string[] {
  if (deployed === null) return [];
  const rows = Object.entries(deployed.outputs).map(([name, value]) => [escapeMarkdown(name), inlineCode(value)]);
  return rows.length === 0 ? [] : [`<details><summary>Outputs of the stack</summary>\n\n${table(["Output", "Value"], rows)}\n\n</details>`];
}
