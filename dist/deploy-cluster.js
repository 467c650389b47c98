import { t as deployCluster } from "./chunks/deploy-cluster.js";
import { r as chooseSource } from "./chunks/config.js";
import { n as systemPorts } from "./chunks/system.js";
import { r as defineAction, t as runAction } from "./chunks/runner.js";
// actions/deploy-cluster/src/definition.ts
const definition = defineAction({
	name: "deploy-cluster",
	title: "Deploy a cluster",
	description: "Create or update the CloudFormation stack of a rendered cluster and hand out a short-lived administrator kubeconfig",
	hasPost: true,
	inputs: {
		cluster: {
			type: "path",
			description: "The cluster.yaml to render and deploy, cluster.yaml when neither it nor artifacts is given; not with artifacts.",
			example: "cluster.yaml"
		},
		artifacts: {
			type: "path",
			description: "A folder of artifacts to deploy in place of a cluster.yaml.",
			example: "rendered"
		},
		versions: {
			type: "path",
			description: "A version table that replaces the built-in one; not with artifacts.",
			example: "versions.json"
		},
		"expected-digest": {
			type: "text",
			description: "Refuse to deploy unless the artifacts have this digest.",
			example: "${{ needs.preview.outputs.digest }}"
		},
		timeout: {
			type: "duration",
			description: "How long to wait for the stack.",
			default: "60m",
			example: "90m"
		},
		"wait-for": {
			type: "choice",
			choices: [
				"stack",
				"api",
				"nodes"
			],
			description: "What to wait for after the stack: nothing, the Kubernetes API, or all nodes Ready.",
			default: "nodes",
			example: "api"
		},
		"on-cancel": {
			type: "choice",
			choices: ["cancel-update", "leave"],
			description: "What a cancelled run does with an update in progress. A creation always goes on.",
			default: "cancel-update",
			example: "leave"
		},
		"on-failed-create": {
			type: "choice",
			choices: ["recreate", "fail"],
			description: "What to do with a stack whose creation failed earlier: delete and create it again, or stop.",
			default: "recreate",
			example: "fail"
		},
		"credential-ttl": {
			type: "duration",
			description: "How long the administrator certificate in the kubeconfig is valid.",
			default: "12h",
			example: "1h"
		},
		"dry-run": {
			type: "boolean",
			description: "Plan only: read, change nothing.",
			default: "false",
			example: "true"
		}
	},
	outputs: {
		"stack-id": { description: "The ARN of the stack." },
		status: { description: "The status of the stack." },
		changed: { description: "true when anything was created, updated or deleted." },
		digest: { description: "The digest of the deployed artifacts." },
		customised: { description: "The artifacts that were edited by hand, one per line; empty when none was." },
		"api-endpoint": { description: "The URL of the Kubernetes API." },
		"controller-ip": { description: "The public address of the controller." },
		"nodes-ready": { description: "How many nodes were Ready, empty unless they were waited for." },
		kubeconfig: { description: "The path of a kubeconfig with an administrator certificate; deleted when the job ends." },
		"outputs-json": { description: "All outputs of the stack as a JSON object." }
	}
});
// actions/deploy-cluster/src/main.ts
await runAction(definition, async (inputs, context) => {
	const kubeconfigPath = `${context.temporaryFolder}/keelson/kubeconfig`;
	context.deleteAfterJob(kubeconfigPath);
	const result = await deployCluster({
		source: chooseSource(inputs),
		expectedDigest: inputs["expected-digest"],
		timeout: inputs.timeout,
		waitFor: inputs["wait-for"],
		onCancel: inputs["on-cancel"],
		onFailedCreate: inputs["on-failed-create"],
		credentialLifetime: inputs["credential-ttl"],
		kubeconfigPath,
		execution: inputs["dry-run"] ? "dry-run" : "run"
	}, systemPorts(context));
	const { artifacts, deployed, diagnostics } = result;
	const { customised } = artifacts;
	return {
		title: `${deployed === null ? "Planned" : "Deployed"} cluster ${artifacts.model.stackName}${customised.length === 0 ? "" : ", customised"}`,
		diagnostics,
		outputs: outputsOf(result, kubeconfigPath),
		facts: [
			{
				name: "Account",
				value: result.account
			},
			{
				name: "Stack",
				value: deployed === null ? "not touched" : deployed.status
			},
			{
				name: "Changed",
				value: String(deployed?.changed ?? false)
			},
			{
				name: "API",
				value: artifacts.model.apiServer.url
			},
			{
				name: "Controller",
				value: deployed?.controllerAddress ?? ""
			},
			{
				name: "Nodes ready",
				value: String(deployed?.nodesReady ?? "")
			},
			{
				name: "Customised",
				value: customised.join(", ")
			},
			{
				name: "Digest",
				value: artifacts.digest
			}
		].filter((fact) => fact.value !== ""),
		sections: []
	};
});
function outputsOf({ artifacts, deployed }, kubeconfig) {
	const { digest, customised, model } = artifacts;
	const common = {
		digest,
		customised: customised.join("\n"),
		"api-endpoint": model.apiServer.url
	};
	if (deployed === null) return {
		...common,
		changed: "false"
	};
	return {
		...common,
		"stack-id": deployed.stackId,
		status: deployed.status,
		changed: String(deployed.changed),
		"controller-ip": deployed.controllerAddress,
		"nodes-ready": deployed.nodesReady === null ? "" : String(deployed.nodesReady),
		kubeconfig,
		"outputs-json": JSON.stringify(deployed.outputs)
	};
}
export {};
