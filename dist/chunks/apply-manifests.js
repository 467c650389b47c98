import { d as observeObjects, f as readManifests, m as executeObjects, u as planObjects } from "./apply.js";
import { H as hasErrors, X as InvalidInput, h as planReady } from "./core.js";
import { t as openCluster } from "./open-cluster.js";
import { s as readSources } from "./config.js";
// packages/operations/src/apply-manifests.ts
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
		ports.tell(found);
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
export { applyManifests as t };
