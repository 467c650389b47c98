import { n as __esmMin } from "./rolldown-runtime.js";
import { H as sha256, J as hasErrors, V as init_fingerprint, Y as init_diagnostic, at as InvalidInput, ut as init_failure } from "./core.js";
import { a as embedNodeConfigs, c as readArtifacts, i as renderCluster, n as parseVersionTable, o as init_embed_node_configs, r as init_render, s as init_read_artifacts, t as init_parse_version_table } from "./render.js";
import { a as readSources, i as readSource, r as init_read_source } from "./node-files.js";
// packages/operations/src/load-artifacts.ts
/** Renders or reads artifacts. Throws InvalidInput with every mistake at once. */
async function loadArtifacts(source, { files }) {
	const { artifacts, diagnostics } = await load(source, files);
	if (artifacts === null || hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
	return {
		artifacts,
		diagnostics
	};
}
async function load(source, files) {
	if ("folder" in source) return readArtifacts(await readFolder(source.folder, files));
	if ("edited" in source) return embedNodeConfigs(await readFolder(source.edited, files));
	return render(source, files);
}
async function render(source, files) {
	const [cluster, manifests, mapping] = await Promise.all([
		readSource(source.cluster, files),
		readSources(source.manifests, files),
		source.mapping === null ? null : readSource(source.mapping, files)
	]);
	const parsed = source.versions === null ? null : parseVersionTable(await readSource(source.versions, files));
	if (parsed !== null && parsed.table === null) return {
		artifacts: null,
		diagnostics: parsed.diagnostics
	};
	return renderCluster({
		cluster,
		...parsed === null ? {} : { versions: parsed.table },
		manifests: source.manifests.length === 0 ? null : digestOf(manifests),
		mapping: mapping === null ? null : sha256(mapping.text)
	});
}
/** By content and name, in the order of names, so that moving the folder changes nothing. */
function digestOf(manifests) {
	const lines = manifests.map(({ name, text }) => `${sha256(text)}  ${name.split("/").at(-1) ?? name}`);
	return sha256(lines.toSorted().join("\n"));
}
async function readFolder(folder, files) {
	if (!await files.isFolder(folder)) throw new InvalidInput([{
		severity: "error",
		code: "file-missing",
		message: "There is no such folder of artifacts.",
		hint: null,
		file: folder,
		path: "",
		range: null
	}]);
	const names = await files.listFiles(folder);
	const sources = await Promise.all(names.map(async (name) => [name, (await readSource(`${folder}/${name}`, files)).text]));
	return new Map(sources);
}
function init_load_artifacts() {
	return (init_load_artifacts = __esmMin((() => {
		init_diagnostic(), init_failure(), init_fingerprint();
		init_embed_node_configs(), init_parse_version_table(), init_read_artifacts(), init_render();
		init_read_source();
	})))();
}
export { loadArtifacts as n, init_load_artifacts as t };
