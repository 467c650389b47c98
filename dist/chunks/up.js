import { g as toPlanRecord } from "./core.js";
import { t as deployCluster } from "./deploy-cluster.js";
import { s as systemPorts } from "./system.js";
import { n as artifactSource, t as customisedFacts } from "./customised-facts.js";
import { n as durationOf, t as choose } from "./read-values.js";
// packages/cli/src/commands/up.ts
const up = {
	name: "up",
	usage: "up [FILE | --artifacts DIR] [--kubeconfig FILE]",
	description: "Creates or updates the cluster's stack, waits for it, and writes a kubeconfig with a short-lived administrator certificate.",
	positionals: {
		min: 0,
		max: 1
	},
	options: {
		artifacts: {
			type: "string",
			description: "a folder of artifacts in place of a cluster.yaml"
		},
		versions: {
			type: "string",
			description: "a version table that replaces the built-in one"
		},
		kubeconfig: {
			type: "string",
			description: "where the kubeconfig is written",
			default: "kubeconfig"
		},
		"expected-digest": {
			type: "string",
			description: "refuse to deploy artifacts with another digest"
		},
		"digest-gate": {
			type: "string",
			description: "when the digest has to be approved: risky, never or always",
			default: "risky"
		},
		"approve-digest": {
			type: "string",
			description: "approve a risky plan by the digest that was printed with it"
		},
		timeout: {
			type: "string",
			description: "how long to wait for the stack",
			default: "60m"
		},
		"wait-for": {
			type: "string",
			description: "stack, api or nodes",
			default: "nodes"
		},
		"credential-ttl": {
			type: "string",
			description: "how long the certificate is valid",
			default: "12h"
		},
		"on-busy": {
			type: "string",
			description: "while another operation runs on the stack: wait or fail",
			default: "wait"
		},
		"on-cancel": {
			type: "string",
			description: "cancel-update or leave",
			default: "cancel-update"
		},
		"on-failed-create": {
			type: "string",
			description: "recreate or fail",
			default: "recreate"
		},
		"role-arn": {
			type: "string",
			description: "the role that CloudFormation works with"
		},
		"template-bucket": {
			type: "string",
			description: "a bucket for a template too large for a request"
		},
		"dry-run": {
			type: "boolean",
			description: "plan only: change nothing"
		}
	},
	async run(values, context) {
		const kubeconfig = values.text("kubeconfig") ?? "kubeconfig";
		const { deployed, artifacts, plan, grade, account, consoleUrl, diagnostics } = await deployCluster({
			source: artifactSource(values),
			expectedDigest: values.text("expected-digest"),
			digestGate: choose(values, "digest-gate", [
				"risky",
				"never",
				"always"
			]),
			approvedDigest: values.text("approve-digest"),
			timeout: durationOf(values, "timeout"),
			waitFor: choose(values, "wait-for", [
				"stack",
				"api",
				"nodes"
			]),
			onBusy: choose(values, "on-busy", ["wait", "fail"]),
			onCancel: choose(values, "on-cancel", ["cancel-update", "leave"]),
			onFailedCreate: choose(values, "on-failed-create", ["recreate", "fail"]),
			roleArn: values.text("role-arn"),
			templateBucket: values.text("template-bucket"),
			credentialLifetime: durationOf(values, "credential-ttl"),
			kubeconfigPath: kubeconfig,
			execution: values.flag("dry-run") ? "dry-run" : "run"
		}, systemPorts({
			...context,
			mask: () => void 0
		}), {
			findReviews: null,
			onPlanned: () => void 0,
			onExecute: () => void 0
		});
		return {
			diagnostics,
			facts: [
				{
					name: "account",
					value: account
				},
				{
					name: "stack",
					value: deployed === null ? `${plan.target}, not touched` : `${plan.target} ${deployed.status}`
				},
				{
					name: "console",
					value: consoleUrl
				},
				{
					name: "grade",
					value: grade
				},
				{
					name: "digest",
					value: artifacts.digest
				},
				...customisedFacts(artifacts),
				{
					name: "API",
					value: artifacts.model.apiServer.url
				},
				...deployed === null ? [] : [{
					name: "kubeconfig",
					value: kubeconfig
				}]
			],
			json: {
				account,
				digest: artifacts.digest,
				customised: artifacts.customised,
				grade,
				plan: toPlanRecord(plan),
				deployed,
				kubeconfig: deployed === null ? null : kubeconfig
			}
		};
	}
};
export { up };
