import { H as hasErrors, N as applyPolicies, P as enforceGuards, X as InvalidInput, h as planReady } from "./core.js";
import { a as recordPolicy, c as refuseEmptyMapping, d as executeRecords, f as parseEndpoints, l as refuseManyDeletions, m as parseMapping, n as route53, o as planRecords, p as desiredRecords, s as refuseConflicts, t as observeZones, u as refuseOtherPlan } from "./dns.js";
import { t as RecordsFailed } from "./records-failed.js";
import { o as readSource } from "./config.js";
// packages/operations/src/publish-dns.ts
async function publishDns(inputs, ports) {
	const { desired, diagnostics } = await readDesired(inputs, ports);
	ports.tell(diagnostics);
	const port = route53();
	const observed = await observeZones({
		desired,
		zoneId: inputs.zoneId,
		port
	});
	const planned = planRecords({
		desired,
		observed,
		ownerId: inputs.ownerId,
		adopt: inputs.adopt
	});
	const plan = applyPolicies(planned, [recordPolicy(inputs.policy)]);
	ports.reporter.emit(planReady(plan));
	if (inputs.planPath !== null) await ports.files.writeText(inputs.planPath, `${JSON.stringify(plan, null, 2)}\n`);
	const result = {
		diagnostics,
		plan,
		names: [...new Set(desired.records.map((record) => record.name))],
		pending: desired.pending.map((pending) => pending.name)
	};
	const guards = [refuseEmptyMapping({
		desired,
		allowEmpty: inputs.allowEmpty
	}), refuseManyDeletions(inputs.maxDeletes)];
	enforceGuards(plan, inputs.planHash === null ? guards : [...guards, refuseOtherPlan(inputs.planHash)]);
	if (inputs.execution === "dry-run") return {
		...result,
		outcomes: []
	};
	const outcomes = await executeRecords(plan, {
		...ports,
		port,
		wait: inputs.wait
	});
	const failed = outcomes.filter((outcome) => outcome.status === "failed");
	if (failed.length > 0) throw new RecordsFailed(failed);
	enforceGuards(plan, [refuseConflicts()]);
	return {
		...result,
		outcomes
	};
}
async function readDesired(inputs, ports) {
	const [endpointsSource, mappingSource] = await Promise.all([readSource(inputs.endpoints, ports.files), inputs.mapping === null ? null : readSource(inputs.mapping, ports.files)]);
	const { endpoints, diagnostics: inEndpoints } = parseEndpoints(endpointsSource);
	const { mapping, diagnostics: inMapping } = mappingSource === null ? {
		mapping: null,
		diagnostics: []
	} : parseMapping(mappingSource);
	const found = [...inEndpoints, ...inMapping];
	if (endpoints === null || hasErrors(found)) throw new InvalidInput(found);
	const { desired, diagnostics } = desiredRecords({
		mapping,
		endpoints,
		record: inputs.record,
		ttl: inputs.ttl
	});
	const all = [...found, ...diagnostics];
	if (hasErrors(all)) throw new InvalidInput(all);
	return {
		desired,
		diagnostics: all
	};
}
export { publishDns as t };
