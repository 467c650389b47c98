import { n as __esmMin } from "./rolldown-runtime.js";
import { J as hasErrors, L as applyPolicies, R as enforceGuards, Y as init_diagnostic, _ as init_event, at as InvalidInput, lt as Unhealthy, ut as init_failure, v as planReady } from "./core.js";
import { i as readSource, r as init_read_source } from "./node-files.js";
import { _ as parseEndpoints, a as init_policies, b as init_parse_mapping, c as planRecords, d as refuseEmptyMapping, f as refuseManyDeletions, g as init_parse_endpoints, h as init_execute_records, i as route53, l as init_guards, m as executeRecords, n as observeZones, o as recordPolicy, p as refuseOtherPlan, r as init_route53_adapter, s as init_plan_records, t as init_observe_zones, u as refuseConflicts, v as desiredRecords, x as parseMapping, y as init_desired_records } from "./dns.js";
// packages/operations/src/records-failed.ts
var RecordsFailed;
function init_records_failed() {
	return (init_records_failed = __esmMin((() => {
		init_failure();
		RecordsFailed = class extends Unhealthy {
			constructor(failed) {
				const [first] = failed;
				const code = first?.failure.code ?? "remote-error";
				const subjects = failed.map((outcome) => outcome.change.subject);
				const diagnosis = failed.map((outcome) => `${outcome.change.subject}: ${outcome.failure.message}`);
				super(code, `${failed.length} of the records could not be published: ${first?.failure.message ?? ""}`, {
					subject: subjects.join(", "),
					diagnosis,
					...first === void 0 ? {} : { hint: first.failure.hint }
				});
			}
		};
	})))();
}
// packages/operations/src/publish-dns.ts
/** Points DNS names at the addresses of endpoints. Names that cannot be had are told after the others were published. */
async function publishDns(inputs, ports) {
	const { desired, diagnostics } = await readDesired(inputs, ports);
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
function init_publish_dns() {
	return (init_publish_dns = __esmMin((() => {
		init_diagnostic(), init_failure(), init_event();
		init_desired_records(), init_execute_records(), init_observe_zones(), init_parse_endpoints(), init_parse_mapping(), init_plan_records(), init_policies(), init_guards(), init_route53_adapter();
		init_records_failed();
		init_read_source();
	})))();
}
export { publishDns as n, init_publish_dns as t };
