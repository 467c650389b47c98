import { n as renderClusterFile } from "./config.js";
import { s as systemPorts } from "./system.js";
import { n as artifactSource, t as customisedFacts } from "./customised-facts.js";
// packages/cli/src/commands/render.ts
const render = {
	name: "render",
	usage: "render [FILE] [--output-dir DIR] | render --artifacts DIR",
	description: "Renders a cluster.yaml into its artifacts; or takes over what was edited in them: embeds the node configs again, makes a new digest.",
	positionals: {
		min: 0,
		max: 1
	},
	options: {
		"output-dir": {
			type: "string",
			description: "the folder to write to",
			default: "rendered"
		},
		artifacts: {
			type: "string",
			description: "a folder of artifacts that were edited"
		},
		manifests: {
			type: "string",
			description: "manifests whose digest becomes part of the artifacts"
		},
		dns: {
			type: "string",
			description: "the mapping whose digest becomes part of the artifacts"
		},
		versions: {
			type: "string",
			description: "a version table that replaces the built-in one"
		}
	},
	async run(values, context) {
		const folder = values.text("artifacts");
		const manifests = values.text("manifests");
		const beside = {
			manifests: manifests === null ? [] : [manifests],
			mapping: values.text("dns")
		};
		const chosen = artifactSource(values, beside);
		const source = folder === null ? chosen : {
			edited: folder,
			...beside
		};
		const ports = systemPorts({
			...context,
			mask: () => void 0
		});
		const { artifacts, diagnostics, written } = await renderClusterFile({
			source,
			outputDir: folder ?? values.text("output-dir") ?? "rendered"
		}, ports);
		return {
			diagnostics,
			facts: [
				...written.map((path) => ({
					name: "wrote",
					value: path
				})),
				...customisedFacts(artifacts),
				{
					name: "digest",
					value: artifacts.digest
				}
			],
			json: {
				digest: artifacts.digest,
				customised: artifacts.customised,
				written
			}
		};
	}
};
export { render };
