import { connectCluster } from "@keelson/operations/connect-cluster";
import { systemPorts } from "@keelson/operations/system-ports";
import { runAction } from "@keelson/runner";
import { definition } from "./definition.ts";

await runAction(definition, async (inputs, context) => {
  const kubeconfig = `${context.temporaryFolder}/keelson/kubeconfig`;
  context.deleteAfterJob(kubeconfig);
  const { cluster, validUntil, diagnostics } = await connectCluster(
    {
      name: inputs["cluster-name"],
      region: inputs.region,
      credentialLifetime: inputs["credential-ttl"],
      kubeconfigPath: kubeconfig,
    },
    systemPorts(context),
  );
  const { url } = cluster.apiServer;
  const kubernetesVersion = cluster.stack.outputs["KubernetesVersion"] ?? "";
  const end = new Date(validUntil).toISOString();
  return {
    title: `Connected to cluster ${cluster.name}`,
    diagnostics,
    outputs: {
      kubeconfig,
      "api-endpoint": url,
      "controller-ip": cluster.controllerAddress,
      "kubernetes-version": kubernetesVersion,
      "valid-until": end,
    },
    facts: [
      { name: "Stack", value: cluster.stack.status },
      { name: "API", value: url },
      { name: "Controller", value: cluster.controllerAddress },
      { name: "Kubernetes", value: kubernetesVersion },
      { name: "Access", value: `administrator of the whole cluster until ${end}` },
    ].filter((fact) => fact.value !== ""),
    sections: [],
  };
});
