import { A as countChanges } from "./core.js";
import { t as applyManifests } from "./apply-manifests.js";
import { s as systemPorts } from "./system.js";
import { n as durationOf } from "./read-values.js";
// packages/cli/src/commands/apply.ts
const apply = {
	name: "apply",
	usage: "apply PATH... [--kubeconfig FILE]",
	description: "Applies manifests by server-side apply, waits until they are ready, and writes the addresses of load balancers.",
	positionals: {
		min: 1,
		max: 100
	},
	options: {
		kubeconfig: {
			type: "string",
			description: "the kubeconfig of the cluster",
			default: "kubeconfig"
		},
		context: {
			type: "string",
			description: "a context of the kubeconfig"
		},
		namespace: {
			type: "string",
			description: "the namespace of objects that name none",
			default: "default"
		},
		timeout: {
			type: "string",
			description: "how long to wait until objects are ready",
			default: "10m"
		},
		"load-balancer-timeout": {
			type: "string",
			description: "how long to wait for addresses",
			default: "10m"
		},
		"no-wait": {
			type: "boolean",
			description: "return when everything is applied"
		},
		endpoints: {
			type: "string",
			description: "where the addresses are written",
			default: "endpoints.json"
		},
		"dry-run": {
			type: "boolean",
			description: "ask the server what would change"
		}
	},
	async run(values, context) {
		const endpointsPath = values.text("endpoints") ?? "endpoints.json";
		const { plan, endpoints, diagnostics } = await applyManifests({
			manifests: values.positionals,
			kubeconfig: values.text("kubeconfig") ?? "kubeconfig",
			context: values.text("context"),
			namespace: values.text("namespace") ?? "default",
			wait: values.flag("no-wait") ? "none" : "ready",
			timeout: durationOf(values, "timeout"),
			loadBalancerTimeout: durationOf(values, "load-balancer-timeout"),
			execution: values.flag("dry-run") ? "dry-run" : "run",
			endpointsPath
		}, systemPorts({
			...context,
			mask: () => void 0
		}));
		const counts = countChanges(plan.changes);
		return {
			diagnostics,
			facts: [{
				name: "objects",
				value: `${counts.create} created, ${counts.update} changed, ${counts.keep} unchanged`
			}, ...endpoints === null ? [] : [{
				name: "endpoints",
				value: endpointsPath
			}]],
			json: {
				plan,
				endpoints
			}
		};
	}
};
export { apply };
