import { countChanges, isUnchanged } from "@keelson/core";
import { applyManifests } from "@keelson/operations/apply-manifests";
import { systemPorts } from "@keelson/operations/system-ports";
import { runAction } from "@keelson/runner";
import { definition } from "./definition.ts";

await runAction(definition, async (inputs, context) => {
  const endpointsPath = `${context.temporaryFolder}/keelson/endpoints.json`;
  const { plan, endpoints, diagnostics } = await applyManifests(
    {
      manifests: inputs.manifests,
      kubeconfig: inputs.kubeconfig,
      context: inputs.context,
      namespace: inputs.namespace,
      wait: inputs.wait ? "ready" : "none",
      timeout: inputs.timeout,
      loadBalancerTimeout: inputs["load-balancer-timeout"],
      execution: inputs["dry-run"] ? "dry-run" : "run",
      endpointsPath,
    },
    systemPorts(context),
  );
  const counts = countChanges(plan.changes);
  const reachable =
    endpoints?.endpoints.flatMap((endpoint) => endpoint.addresses.map((address) => ({ endpoint, address: addressText(address) }))) ?? [];
  return {
    title: `${endpoints === null ? "Planned" : "Applied"} ${plan.changes.length} objects`,
    diagnostics,
    outputs: {
      endpoints: endpoints === null ? "" : endpointsPath,
      "first-hostname": reachable[0]?.address ?? "",
      created: String(counts.create),
      changed: String(counts.update),
      unchanged: String(counts.keep),
      "has-changes": String(!isUnchanged(plan)),
    },
    facts: [
      { name: "Cluster", value: plan.target },
      { name: "Objects", value: `${counts.create} created, ${counts.update} changed, ${counts.keep} unchanged` },
      ...reachable.map(({ endpoint, address }) => ({ name: `${endpoint.kind} ${endpoint.namespace}/${endpoint.name}`, value: address })),
    ],
    sections: [],
  };
});

function addressText(address: { readonly hostname: string } | { readonly ip: string }): string {
  return "hostname" in address ? address.hostname : address.ip;
}
