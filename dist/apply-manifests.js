import { A as countChanges, j as isUnchanged } from "./chunks/core.js";
import { t as applyManifests } from "./chunks/apply-manifests.js";
import { s as systemPorts } from "./chunks/system.js";
import { a as defineAction, n as runAction } from "./chunks/runner.js";
// actions/apply-manifests/src/definition.ts
const definition = defineAction({
	name: "apply-manifests",
	title: "Apply manifests",
	description: "Apply Kubernetes manifests by server-side apply, wait until they are ready, and hand out the addresses of load balancers",
	hasPost: false,
	inputs: {
		manifests: {
			type: "list",
			description: "Files or folders of manifests, one per line.",
			default: "manifests",
			example: "manifests"
		},
		kubeconfig: {
			type: "path",
			description: "The kubeconfig of the cluster.",
			required: true,
			example: "${{ steps.cluster.outputs.kubeconfig }}"
		},
		context: {
			type: "text",
			description: "The context of the kubeconfig; its current one when empty.",
			example: "production"
		},
		namespace: {
			type: "text",
			description: "The namespace of objects that name none.",
			default: "default",
			example: "games"
		},
		wait: {
			type: "boolean",
			description: "Whether to wait until every object is ready.",
			default: "true",
			example: "false"
		},
		timeout: {
			type: "duration",
			description: "How long to wait for objects to become ready.",
			default: "10m",
			example: "20m"
		},
		"load-balancer-timeout": {
			type: "duration",
			description: "How long to wait for the address of a load balancer.",
			default: "10m",
			example: "15m"
		},
		"dry-run": {
			type: "boolean",
			description: "Ask the server what would change, and change nothing.",
			default: "false",
			example: "true"
		}
	},
	outputs: {
		endpoints: { description: "The path of a JSON file with the addresses of every Service, Ingress and Gateway." },
		"first-hostname": { description: "The first address of the first endpoint that has one." },
		created: { description: "How many objects were created." },
		changed: { description: "How many objects were changed." },
		unchanged: { description: "How many objects were as they should be." },
		"has-changes": { description: "true when anything was or would be created or changed." }
	}
});
// actions/apply-manifests/src/main.ts
await runAction(definition, async (inputs, context) => {
	const endpointsPath = `${context.temporaryFolder}/keelson/endpoints.json`;
	const { plan, endpoints, diagnostics } = await applyManifests({
		manifests: inputs.manifests,
		kubeconfig: inputs.kubeconfig,
		context: inputs.context,
		namespace: inputs.namespace,
		wait: inputs.wait ? "ready" : "none",
		timeout: inputs.timeout,
		loadBalancerTimeout: inputs["load-balancer-timeout"],
		execution: inputs["dry-run"] ? "dry-run" : "run",
		endpointsPath
	}, systemPorts(context));
	const counts = countChanges(plan.changes);
	const reachable = endpoints?.endpoints.flatMap((endpoint) => endpoint.addresses.map((address) => ({
		endpoint,
		address: addressText(address)
	}))) ?? [];
	return {
		title: `${endpoints === null ? "Planned" : "Applied"} ${plan.changes.length} objects`,
		diagnostics,
		outputs: {
			endpoints: endpoints === null ? "" : endpointsPath,
			"first-hostname": reachable[0]?.address ?? "",
			created: String(counts.create),
			changed: String(counts.update),
			unchanged: String(counts.keep),
			"has-changes": String(!isUnchanged(plan))
		},
		facts: [
			{
				name: "Cluster",
				value: plan.target
			},
			{
				name: "Objects",
				value: `${counts.create} created, ${counts.update} changed, ${counts.keep} unchanged`
			},
			...reachable.map(({ endpoint, address }) => ({
				name: `${endpoint.kind} ${endpoint.namespace}/${endpoint.name}`,
				value: address
			}))
		],
		sections: []
	};
});
function addressText(address) {
	return "hostname" in address ? address.hostname : address.ip;
}
export {};
