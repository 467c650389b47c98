import { n as __esmMin } from "./rolldown-runtime.js";
import { at as InvalidInput, ut as init_failure } from "./core.js";
import { n as nodeFiles, t as init_node_files } from "./node-files.js";
import { n as loadArtifacts, t as init_load_artifacts } from "./load-artifacts.js";
// packages/operations/src/validate-cluster-file.ts
/** Every finding about a cluster.yaml, limits of the rendered artifacts included. Writes nothing. */
async function validateClusterFile(inputs) {
	try {
		const { diagnostics } = await loadArtifacts({
			...inputs,
			manifests: [],
			mapping: null
		}, { files: nodeFiles });
		return { diagnostics };
	} catch (error) {
		if (error instanceof InvalidInput) return { diagnostics: error.diagnostics };
		throw error;
	}
}
function init_validate_cluster_file() {
	return (init_validate_cluster_file = __esmMin((() => {
		init_failure();
		init_load_artifacts();
		init_node_files();
	})))();
}
// packages/cli/src/commands/validate.ts
var validate;
function init_validate() {
	return (init_validate = __esmMin((() => {
		init_validate_cluster_file();
		validate = {
			name: "validate",
			usage: "validate FILE [--versions FILE]",
			description: "Checks a cluster.yaml without any credential or network.",
			positionals: {
				min: 1,
				max: 1
			},
			options: { versions: {
				type: "string",
				description: "a version table that replaces the built-in one"
			} },
			async run(values) {
				const [cluster = "cluster.yaml"] = values.positionals;
				const { diagnostics } = await validateClusterFile({
					cluster,
					versions: values.text("versions")
				});
				return {
					diagnostics,
					facts: [],
					json: {}
				};
			}
		};
	})))();
}
init_validate();
export { validate };
