import { n as __esmMin } from "./rolldown-runtime.js";
import { n as loadArtifacts, t as init_load_artifacts } from "./load-artifacts.js";
// packages/operations/src/render-cluster-file.ts
/** Renders cluster.yaml into a folder. Nothing is written when there is any mistake. */
async function renderClusterFile(inputs, ports) {
	const { artifacts, diagnostics } = await loadArtifacts(inputs.source, ports);
	const written = [];
	for (const [path, text] of artifacts.files) {
		const target = `${inputs.outputDir}/${path}`;
		await ports.files.writeText(target, text);
		written.push(target);
	}
	return {
		artifacts,
		diagnostics,
		written
	};
}
function init_render_cluster_file() {
	return (init_render_cluster_file = __esmMin((() => {
		init_load_artifacts();
	})))();
}
export { renderClusterFile as n, init_render_cluster_file as t };
