import { Q as RemoteFailure, Z as Refused } from "./core.js";
import { D as observeStack, T as refuseForeignStack } from "./deploy.js";
import { c as secretsPath } from "./pki.js";
// packages/operations/src/refuse-illegal-name.ts
const legalName = /^[A-Za-z][A-Za-z0-9-]{0,62}$/;
const legalRegion = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
function refuseIllegalName({ name, region }) {
	if (!legalName.test(name)) throw new Refused("not-a-cluster-name", `${shown(name)} is no cluster's name: that is at most 63 letters, digits and hyphens, the first one a letter.`, { subjects: [name] });
	if (!legalRegion.test(region)) throw new Refused("not-a-region", `${shown(region)} is no AWS region such as eu-west-1.`, { subjects: [region] });
}
function shown(text) {
	return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}
// packages/operations/src/find-cluster.ts
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
async function findCluster(cluster, ports) {
	refuseIllegalName(cluster);
	return livingCluster(cluster, await observeStack(cluster.name, ports));
}
function livingCluster({ name, region }, stack) {
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
	return {
		name,
		region,
		stack,
		...whereIs(stack),
		secretsPath: secretsPath(name)
	};
}
function whereIs(stack) {
	const url = urlOf(stack);
	return {
		controllerAddress: addressOf(stack),
		apiServer: {
			url: url.origin,
			host: url.hostname,
			port: url.port === "" ? 443 : Number(url.port)
		}
	};
}
function urlOf(stack) {
	const text = outputOf(stack, "APIURL");
	const url = URL.canParse(text) ? new URL(text) : null;
	return url === null || url.protocol !== "https:" ? missing(stack, "APIURL that is an https URL") : url;
}
function addressOf(stack) {
	const text = outputOf(stack, "ControllerIP");
	return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && URL.canParse(`https://${text}`) ? text : missing(stack, "ControllerIP that is an IPv4 address");
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
export { refuseIllegalName as i, livingCluster as n, whereIs as r, findCluster as t };
