import { X as InvalidInput } from "./core.js";
import { i as loadArtifacts } from "./config.js";
import { l as nodeFiles } from "./system.js";
import { n as artifactSource, t as customisedFacts } from "./customised-facts.js";
import { t as WrongUsage } from "./wrong-usage.js";
// packages/operations/src/validate-cluster-file.ts
async function validateClusterFile(source) {
	try {
		return await loadArtifacts(source, { files: nodeFiles });
	} catch (error) {
		if (error instanceof InvalidInput) return {
			diagnostics: error.diagnostics,
			artifacts: null
		};
		throw error;
	}
}
// packages/cli/src/commands/validate.ts
const validate = {
	name: "validate",
	usage: "validate FILE [--versions FILE] | validate --artifacts DIR",
	description: "Checks a cluster.yaml, or a folder of artifacts that may have been edited, without any credential or network.",
	positionals: {
		min: 0,
		max: 1
	},
	options: {
		artifacts: {
			type: "string",
			description: "a folder of artifacts in place of a cluster.yaml"
		},
		versions: {
			type: "string",
			description: "a version table that replaces the built-in one"
		}
	},
	async run(values) {
		const folder = values.text("artifacts");
		if (folder === null && values.positionals.length === 0) throw new WrongUsage(`usage: keelson ${validate.usage}`);
		const { diagnostics, artifacts } = await validateClusterFile(artifactSource(values));
		if (folder === null) return {
			diagnostics,
			facts: [],
			json: {}
		};
		const { digest = null, customised = null } = artifacts ?? {};
		return {
			diagnostics,
			facts: artifacts === null ? [] : [...customisedFacts(artifacts), {
				name: "digest",
				value: artifacts.digest
			}],
			json: {
				digest,
				customised
			}
		};
	}
};
export { validate };
