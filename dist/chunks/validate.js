import { R as InvalidInput } from "./core.js";
import { n as loadArtifacts } from "./render.js";
import { n as nodeFiles } from "./system.js";
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
// packages/cli/src/commands/validate.ts
const validate = {
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
export { validate };
