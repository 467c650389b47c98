import { t as deployCluster } from "./chunks/deploy-cluster.js";
import { r as chooseSource } from "./chunks/config.js";
import { s as systemPorts } from "./chunks/system.js";
import { a as defineAction, i as findReviews, n as runAction } from "./chunks/runner.js";
import { E as inlineCode, T as escapeMarkdown, b as table } from "./chunks/core.js";
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
		"digest-gate": {
			type: "choice",
			choices: [
				"risky",
				"never",
				"always"
			],
			description: "When the digest has to be reviewed with its pull request: for plans graded outage or data-loss or worse than reviewed, never, or always.",
			default: "risky",
			example: "always"
		},
		"approve-digest": {
			type: "text",
			description: "Approve a plan that was not reviewed, by the digest that the refused run printed.",
			example: "${{ inputs.approve-digest }}"
		},
		"github-token": {
			type: "text",
			description: "The token that reads the review: it needs checks: read and pull-requests: read.",
			default: "${{ github.token }}",
			example: "${{ github.token }}",
			secret: true
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
		"on-busy": {
			type: "choice",
			choices: ["wait", "fail"],
			description: "What to do while another operation runs on the stack: wait for its end and plan again, or stop.",
			default: "wait",
			example: "fail"
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
		"role-arn": {
			type: "text",
			description: "The role that CloudFormation works with, in place of the caller's own rights; the stack keeps it.",
			example: "arn:aws:iam::123456789012:role/keelson-stack"
		},
		"template-bucket": {
			type: "text",
			description: "A bucket of S3 for a template above the 51,200 bytes that a request takes.",
			example: "example-templates"
		},
		"credential-ttl": {
			type: "duration",
			description: "How long the administrator certificate in the kubeconfig is valid.",
			default: "12h",
			example: "1h"
		},
		"dry-run": {
			type: "boolean",
			description: "Plan only: read, and ask CloudFormation by a change set that is taken away again; change nothing.",
			default: "false",
			example: "true"
		}
	},
	outputs: {
		"stack-id": { description: "The ARN of the stack." },
		status: { description: "The status of the stack." },
		changed: { description: "true when anything was created, updated or deleted." },
		grade: { description: "What the plan does to the cluster: none, rolling, outage or data-loss; given however the run ends." },
		digest: { description: "The digest of the artifacts; given however the run ends." },
		customised: { description: "The artifacts that were edited by hand, one per line; empty when none was." },
		"api-endpoint": { description: "The URL of the Kubernetes API." },
		"controller-ip": { description: "The public address of the controller." },
		"nodes-ready": { description: "How many nodes were Ready, empty unless they were waited for." },
		kubeconfig: { description: "The path of a kubeconfig with an administrator certificate; deleted when the job ends." },
		"outputs-json": { description: "All outputs of the stack as a JSON object." }
	}
});
// actions/deploy-cluster/src/describe-deployment.ts
function knownOf({ artifacts, account, grade, consoleUrl, stackName, region }) {
	const { digest, customised, model } = artifacts;
	return {
		facts: [
			{
				name: "Grade",
				value: grade
			},
			{
				name: "Account",
				value: account
			},
			{
				name: "Stack",
				value: `${stackName} in ${region}`,
				url: consoleUrl
			},
			{
				name: "API",
				value: model.apiServer.url
			},
			{
				name: "Customised",
				value: customised.join(", ")
			},
			{
				name: "Digest",
				value: digest
			}
		].filter(({ value }) => value !== ""),
		outputs: {
			grade,
			digest,
			customised: customised.join("\n"),
			"api-endpoint": model.apiServer.url
		}
	};
}
function factsOf({ deployed, consoleUrl, stackName }) {
	if (deployed === null) return [{
		name: "Changed",
		value: "false"
	}];
	return [
		{
			name: "Stack",
			value: `${stackName} ${deployed.status}`,
			url: consoleUrl
		},
		{
			name: "Changed",
			value: String(deployed.changed)
		},
		{
			name: "Controller",
			value: deployed.controllerAddress
		},
		{
			name: "Nodes ready",
			value: String(deployed.nodesReady ?? "")
		}
	].filter(({ value }) => value !== "");
}
function outputsOf({ deployed }, kubeconfig) {
	if (deployed === null) return { changed: "false" };
	return {
		"stack-id": deployed.stackId,
		status: deployed.status,
		changed: String(deployed.changed),
		"controller-ip": deployed.controllerAddress,
		"nodes-ready": deployed.nodesReady === null ? "" : String(deployed.nodesReady),
		kubeconfig,
		"outputs-json": JSON.stringify(deployed.outputs)
	};
}
function sectionsOf({ deployed }) {
	if (deployed === null) return [];
	const rows = Object.entries(deployed.outputs).map(([name, value]) => [escapeMarkdown(name), inlineCode(value)]);
	return rows.length === 0 ? [] : [`<details><summary>Outputs of the stack</summary>\n\n${table(["Output", "Value"], rows)}\n\n</details>`];
}
// actions/deploy-cluster/src/main.ts
await runAction(definition, async (inputs, context) => {
	const kubeconfigPath = `${context.temporaryFolder}/keelson/kubeconfig`;
	context.deleteAfterJob(kubeconfigPath);
	const result = await deployCluster({
		source: chooseSource(inputs),
		expectedDigest: inputs["expected-digest"],
		digestGate: inputs["digest-gate"],
		approvedDigest: inputs["approve-digest"],
		timeout: inputs.timeout,
		waitFor: inputs["wait-for"],
		onBusy: inputs["on-busy"],
		onCancel: inputs["on-cancel"],
		onFailedCreate: inputs["on-failed-create"],
		roleArn: inputs["role-arn"],
		templateBucket: inputs["template-bucket"],
		credentialLifetime: inputs["credential-ttl"],
		kubeconfigPath,
		execution: inputs["dry-run"] ? "dry-run" : "run"
	}, systemPorts(context), {
		findReviews: (cluster) => findReviews({
			token: inputs["github-token"],
			signal: context.signal
		}, cluster),
		onPlanned: (planned) => context.know(knownOf(planned)),
		onExecute: (stack) => context.rememberOperation(stack)
	});
	const { artifacts, deployed, diagnostics } = result;
	return {
		title: `${deployed === null ? "Planned" : "Deployed"} cluster ${artifacts.model.stackName}${artifacts.customised.length === 0 ? "" : ", customised"}`,
		diagnostics,
		outputs: outputsOf(result, kubeconfigPath),
		facts: factsOf(result),
		sections: sectionsOf(result)
	};
});
export {};
