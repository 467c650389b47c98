import { n as __esmMin } from "./rolldown-runtime.js";
import { J as hasErrors, Y as init_diagnostic, _ as init_event, at as InvalidInput, ut as init_failure, v as planReady } from "./core.js";
import { a as readSources, r as init_read_source } from "./node-files.js";
import { a as init_read_manifests, i as observeObjects, l as executeObjects, n as planObjects, o as readManifests, r as init_observe_objects, t as init_plan_objects, u as init_execute_objects } from "./apply.js";
import { n as openCluster, t as init_open_cluster } from "./open-cluster.js";
// packages/operations/src/apply-manifests.ts
/** Applies manifests to the cluster of a kubeconfig and writes where the applied objects can be reached. */
async function applyManifests(inputs, ports) {
	const sources = await readSources(inputs.manifests, ports.files);
	const { manifests, diagnostics } = readManifests(sources, { defaultNamespace: inputs.namespace });
	if (hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
	const { client, connection } = await openCluster(inputs, ports);
	try {
		const observed = await observeObjects(manifests, client, { signal: ports.signal });
		const plan = planObjects(observed);
		ports.reporter.emit(planReady(plan));
		const found = [...diagnostics, ...observed.diagnostics];
		if (inputs.execution === "dry-run") return {
			diagnostics: found,
			plan,
			endpoints: null
		};
		const { endpoints } = await executeObjects({
			...inputs,
			...ports,
			plan,
			observed,
			client,
			cluster: connection.cluster
		});
		await ports.files.writeText(inputs.endpointsPath, `${JSON.stringify(endpoints, null, 2)}\n`);
		return {
			diagnostics: found,
			plan,
			endpoints
		};
	} finally {
		client.close();
	}
}
function init_apply_manifests() {
	return (init_apply_manifests = __esmMin((() => {
		init_execute_objects(), init_observe_objects(), init_plan_objects(), init_read_manifests();
		init_diagnostic(), init_failure(), init_event();
		init_open_cluster();
		init_read_source();
	})))();
}
export { init_apply_manifests as n, applyManifests as t };
