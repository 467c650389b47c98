import { deployCluster, type DeployResult } from "@keelson/operations/deploy-cluster";
import { chooseSource } from "@keelson/operations/load-artifacts";
import { systemPorts } from "@keelson/operations/system-ports";
import { runAction } from "@keelson/runner";
import { definition } from "./definition.ts";

await runAction(definition, async (inputs, context) => {
  const kubeconfigPath = `${context.temporaryFolder}/keelson/kubeconfig`;
  context.deleteAfterJob(kubeconfigPath);
  const result = await deployCluster(
    {
      source: chooseSource(inputs),
      expectedDigest: inputs["expected-digest"],
      timeout: inputs.timeout,
      waitFor: inputs["wait-for"],
      onCancel: inputs["on-cancel"],
      onFailedCreate: inputs["on-failed-create"],
      credentialLifetime: inputs["credential-ttl"],
      kubeconfigPath,
      execution: inputs["dry-run"] ? "dry-run" : "run",
    },
    systemPorts(context),
  );
  const { artifacts, deployed, diagnostics } = result;
  const { customised } = artifacts;
  return {
    title: `${deployed === null ? "Planned" : "Deployed"} cluster ${artifacts.model.stackName}${customised.length === 0 ? "" : ", customised"}`,
    diagnostics,
    outputs: outputsOf(result, kubeconfigPath),
    facts: [
      { name: "Account", value: result.account },
      { name: "Stack", value: deployed === null ? "not touched" : deployed.status },
      { name: "Changed", value: String(deployed?.changed ?? false) },
      { name: "API", value: artifacts.model.apiServer.url },
      { name: "Controller", value: deployed?.controllerAddress ?? "" },
      { name: "Nodes ready", value: String(deployed?.nodesReady ?? "") },
      { name: "Customised", value: customised.join(", ") },
      { name: "Digest", value: artifacts.digest },
    ].filter((fact) => fact.value !== ""),
    sections: [],
  };
});

function outputsOf({ artifacts, deployed }: DeployResult, kubeconfig: string): Record<string, string> {
  const { digest, customised, model } = artifacts;
  const common = { digest, customised: customised.join("\n"), "api-endpoint": model.apiServer.url };
  if (deployed === null) return { ...common, changed: "false" };
  return {
    ...common,
    "stack-id": deployed.stackId,
    status: deployed.status,
    changed: String(deployed.changed),
    "controller-ip": deployed.controllerAddress,
    "nodes-ready": deployed.nodesReady === null ? "" : String(deployed.nodesReady),
    kubeconfig,
    "outputs-json": JSON.stringify(deployed.outputs),
  };
}
