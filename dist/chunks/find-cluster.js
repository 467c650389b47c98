import { X as RemoteFailure, Y as Refused } from "./core.js";
import { _ as observeStack, g as refuseForeignStack } from "./deploy.js";
import { a as secretsPath } from "./pki.js";
// packages/operations/src/find-cluster.ts
/** What a stack's status says of the cluster in it. A cluster lives on while its stack is updated, and after an update that failed. */
const states = {
	absent: "none",
	REVIEW_IN_PROGRESS: "none",
	CREATE_IN_PROGRESS: "being made",
	CREATE_COMPLETE: "living",
	CREATE_FAILED: "never made",
	ROLLBACK_IN_PROGRESS: "never made",
	ROLLBACK_FAILED: "never made",
	ROLLBACK_COMPLETE: "never made",
	DELETE_IN_PROGRESS: "being deleted",
	DELETE_FAILED: "being deleted",
	DELETE_COMPLETE: "none",
	UPDATE_IN_PROGRESS: "living",
	UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: "living",
	UPDATE_COMPLETE: "living",
	UPDATE_FAILED: "living",
	UPDATE_ROLLBACK_IN_PROGRESS: "living",
	UPDATE_ROLLBACK_FAILED: "living",
	UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: "living",
	UPDATE_ROLLBACK_COMPLETE: "living",
	IMPORT_IN_PROGRESS: "living",
	IMPORT_COMPLETE: "living",
	IMPORT_ROLLBACK_IN_PROGRESS: "living",
	IMPORT_ROLLBACK_FAILED: "living",
	IMPORT_ROLLBACK_COMPLETE: "living"
};
/**
* Finds a running cluster by its name. Refused `cluster-absent` without a stack, `foreign-stack` where it is not ours,
* `cluster-not-running` while it is made or deleted, or when it never was.
*/
async function findCluster({ name, region }, ports) {
	const stack = await observeStack(name, ports);
	const state = states[stack.status];
	if (stack.status === "absent" || state === "none") {
		const message = `There is no cluster ${name} in ${region}, in the account of these credentials.`;
		throw new Refused("cluster-absent", message, { subjects: [name] });
	}
	refuseForeignStack({
		stackName: name,
		cluster: name
	}, stack);
	if (state !== "living") {
		const message = `The cluster ${name} is not running: its stack is ${stack.status} (${state}).`;
		throw new Refused("cluster-not-running", message, { subjects: [name] });
	}
	const url = urlOf(stack);
	return {
		name,
		region,
		stack,
		controllerAddress: outputOf(stack, "ControllerIP"),
		apiServer: {
			url: url.origin,
			host: url.hostname,
			port: url.port === "" ? 443 : Number(url.port)
		},
		secretsPath: secretsPath(name)
	};
}
function urlOf(stack) {
	const text = outputOf(stack, "APIURL");
	return URL.canParse(text) ? new URL(text) : missing(stack, "APIURL that is a URL");
}
function outputOf(stack, name) {
	return stack.outputs[name] ?? missing(stack, name);
}
function missing(stack, name) {
	throw new RemoteFailure("stack-output-missing", `The stack ${stack.stackName} has no output ${name}.`, { call: {
		service: "CloudFormation",
		operation: "DescribeStacks",
		status: null,
		requestId: null
	} });
}
export { findCluster as t };
