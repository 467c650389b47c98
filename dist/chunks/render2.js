import { t as renderClusterFile } from "./render.js";
import { t as systemPorts } from "./system.js";
import { t as WrongUsage } from "./wrong-usage.js";
// packages/cli/src/commands/render.ts
const render = {
	name: "render",
	usage: "render [FILE] [--output-dir DIR] | render --artifacts DIR",
	description: "Renders a cluster.yaml into its artifacts; or embeds edited node configs into their template again.",
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
		const [cluster] = values.positionals;
		if (folder !== null && cluster !== void 0) throw new WrongUsage("Give either a cluster.yaml or --artifacts, not both.");
		const manifests = values.text("manifests");
		const source = folder === null ? {
			cluster: cluster ?? "cluster.yaml",
			versions: values.text("versions"),
			manifests: manifests === null ? [] : [manifests],
			mapping: values.text("dns")
		} : { edited: folder };
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
			facts: [...written.map((path) => ({
				name: "wrote",
				value: path
			})), {
				name: "digest",
				value: artifacts.digest
			}],
			json: {
				digest: artifacts.digest,
				written
			}
		};
	}
};
export { render };
