import { $ as TimedOut, n as poll, t as growingInterval } from "./core.js";
import { D as observeStack, M as cloudFormation, N as isBusy } from "./deploy.js";
import { t as stackConsoleUrl } from "./stack-console-url.js";
// packages/operations/src/deploy/await-stack.ts
async function awaitStack(place, ports) {
	const { stackName, region } = place;
	const services = { cloudFormation: cloudFormation({ region }) };
	let seen = {
		status: "absent",
		stackName
	};
	const look = async () => {
		const before = seen.status;
		seen = await observeStack(stackName, services);
		if (seen.status !== before) ports.onLine(`Stack ${stackName} is ${seen.status}`);
		return seen.status !== "absent" && isBusy(seen.status) ? { pending: `it is ${seen.status}` } : { value: seen };
	};
	try {
		const { clock, signal, timeout } = ports;
		await poll({
			clock,
			signal,
			timeout,
			interval: growingInterval(1e3, 1e4),
			subject: `stack ${stackName}`,
			probe: look
		});
	} catch (error) {
		if (!(error instanceof TimedOut)) throw error;
	}
	return describeRest(seen.status === "absent" ? {
		...seen,
		stackId: stackName,
		failures: []
	} : seen, region);
}
function describeRest(stack, region) {
	const { stackName, stackId, status } = stack;
	const facts = [
		["Stack", stackName],
		["Status", status],
		["Console", stackConsoleUrl({
			region,
			stackId
		})]
	];
	const { severity, state } = stateOf(stack);
	return {
		severity,
		code: "run-left-stack",
		message: `Stack ${stackName} is ${status}: ${state}. Run the deployment again to go on.`,
		facts
	};
}
function stateOf({ status, failures }) {
	if (status === "absent") return {
		severity: "notice",
		state: "nothing is there"
	};
	if (isBusy(status)) return {
		severity: "warning",
		state: "the operation is still under way, and ends by itself"
	};
	if (status === "REVIEW_IN_PROGRESS") return {
		severity: "notice",
		state: "a shell without resources is there"
	};
	if (status === "UPDATE_ROLLBACK_COMPLETE") return {
		severity: "notice",
		state: "the update was taken back, and the cluster is as it was"
	};
	if (status.endsWith("_FAILED") || status === "ROLLBACK_COMPLETE") return {
		severity: "warning",
		state: `the operation failed${failures[0] === void 0 ? "" : ` (${failures[0]})`}`
	};
	return {
		severity: "notice",
		state: "the operation ended well before it could be cancelled, or nothing was begun"
	};
}
export { awaitStack, describeRest };
