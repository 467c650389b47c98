import { r as chooseCluster, t as destroyCluster } from "./chunks/destroy-cluster.js";
import { E as inlineCode, T as escapeMarkdown, b as table } from "./chunks/core.js";
import { s as systemPorts } from "./chunks/system.js";
import { a as defineAction, n as runAction } from "./chunks/runner.js";
// packages/operations/src/destroy/describe-remains.ts
function describeRemains(leftovers) {
	if (leftovers.length === 0) return [];
	const rows = leftovers.map(({ type, id, because, remove }) => [
		inlineCode(`${type} ${id}`),
		escapeMarkdown(because),
		inlineCode(remove)
	]);
	return ["### What is left", table([
		"Still there",
		"Why",
		"Command that removes it"
	], rows)];
}
// actions/destroy-cluster/src/definition.ts
const definition = defineAction({
	name: "destroy-cluster",
	title: "Destroy a cluster",
	description: "Delete a cluster's stack with the DNS records, load balancers and volumes that the cluster made, and report what is left",
	hasPost: false,
	inputs: {
		cluster: {
			type: "path",
			description: "The cluster.yaml of the cluster; not with artifacts or cluster-name.",
			example: "cluster.yaml"
		},
		artifacts: {
			type: "path",
			description: "A folder of artifacts in place of a cluster.yaml.",
			example: "rendered"
		},
		"cluster-name": {
			type: "text",
			description: "The clusterName in place of a cluster.yaml, together with region.",
			example: "particule-k8s-clust"
		},
		region: {
			type: "text",
			description: "The cluster's region, together with cluster-name.",
			example: "eu-west-1"
		},
		confirm: {
			type: "text",
			description: "The cluster's name, typed by whoever wants it destroyed; not needed with dry-run.",
			example: "${{ inputs.confirm }}"
		},
		"keep-snapshots": {
			type: "boolean",
			description: "Whether snapshots of the cluster's volumes stay, the last one of etcd's volume among them, and the parameters in Parameter Store, without which no cluster can be restored from one.",
			default: "true",
			example: "false"
		},
		"owner-id": {
			type: "text",
			description: "The owner of the DNS records that are removed with the load balancers they lead to; without it they are only listed.",
			example: "particule-k8s-clust"
		},
		"zone-id": {
			type: "text",
			description: "The hosted zone of these records; all public zones when empty.",
			example: "Z2BYZVP5DZBBWK"
		},
		"max-deletes": {
			type: "integer",
			description: "Refuse to remove more DNS records than this.",
			default: "10",
			example: "50"
		},
		timeout: {
			type: "duration",
			description: "How long all of it may take.",
			default: "60m",
			example: "90m"
		},
		"on-busy": {
			type: "choice",
			choices: ["wait", "fail"],
			description: "What to do when another operation runs on the stack: wait for its end, or stop before anything is touched.",
			default: "wait",
			example: "fail"
		},
		"dry-run": {
			type: "boolean",
			description: "Plan only: show what would go, change nothing.",
			default: "false",
			example: "true"
		}
	},
	outputs: {
		deleted: { description: "true when the cluster is gone, also when it was before; false after a dry run." },
		leftovers: { description: "What is still there, as a JSON list: type, id, because (why it stayed) and remove (the command that removes it)." }
	}
});
// actions/destroy-cluster/src/main.ts
await runAction(definition, async (inputs, context) => {
	const { cluster, account, destroyed, diagnostics } = await destroyCluster({
		choice: chooseCluster({
			cluster: inputs.cluster,
			artifacts: inputs.artifacts,
			name: inputs["cluster-name"],
			region: inputs.region
		}),
		confirm: inputs.confirm,
		askConfirmation: null,
		records: {
			ownerId: inputs["owner-id"],
			zoneId: inputs["zone-id"],
			maxDeletes: inputs["max-deletes"]
		},
		snapshots: inputs["keep-snapshots"] ? "keep" : "delete",
		timeout: inputs.timeout,
		onBusy: inputs["on-busy"],
		execution: inputs["dry-run"] ? "dry-run" : "run"
	}, systemPorts(context));
	const leftovers = destroyed?.leftovers ?? [];
	return {
		title: `${destroyed === null ? "Planned to destroy" : "Destroyed"} cluster ${cluster.name}`,
		diagnostics,
		outputs: {
			deleted: String(destroyed !== null),
			leftovers: JSON.stringify(leftovers)
		},
		facts: [
			{
				name: "Account",
				value: account
			},
			{
				name: "Region",
				value: cluster.region
			},
			{
				name: "Deleted",
				value: destroyed === null ? "nothing: a dry run" : String(destroyed.deleted.length)
			},
			{
				name: "Left",
				value: destroyed === null ? "not looked for" : String(leftovers.length)
			}
		],
		sections: describeRemains(leftovers)
	};
});
export {};
