import { X as InvalidInput } from "./core.js";
import { S as clusterKeys, o as readSource, w as parseVersionTable } from "./config.js";
import { t as startClusterFile } from "./starter.js";
import { a as createFile, l as nodeFiles } from "./system.js";
import { t as WrongUsage } from "./wrong-usage.js";
// packages/operations/src/cluster-flags.ts
const clusterFlags = Object.entries(clusterKeys).filter(([, { type }]) => type.kind !== "list" && type.kind !== "map" && type.kind !== "subnets").map(([key, { meaning }]) => ({
	key,
	name: flagName(key),
	meaning
}));
function flagName(key) {
	return key.replace(/([a-z\d])([A-Z])/g, "$1-$2").replace(/([A-Z]+)([A-Z][a-z]{2,})/g, "$1-$2").toLowerCase();
}
function flagValue(key, word) {
	const kind = Object.entries(clusterKeys).find(([name]) => name === key)?.[1].type.kind;
	if (kind === "integer" && /^-?\d{1,15}$/.test(word)) return Number(word);
	if (kind === "boolean" && (word === "true" || word === "false")) return word === "true";
	return word;
}
// packages/operations/src/init-cluster-file.ts
async function initClusterFile({ path, given, versions, schema }) {
	const table = versions === null ? null : parseVersionTable(await readSource(versions, nodeFiles));
	if (table !== null && table.table === null) throw new InvalidInput(table.diagnostics);
	const { text, placeholders, diagnostics } = startClusterFile({
		name: path,
		values: Object.fromEntries([...given].map(([key, word]) => [key, flagValue(key, word)])),
		schema: schema ?? "https://raw.githubusercontent.com/OWNER/keelson/v0.1.0/schema/cluster.schema.json",
		...table === null ? {} : { versions: table.table }
	});
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new InvalidInput(errors.map((found) => blameFlag(found, given)));
	await createFile(path, text);
	return {
		placeholders,
		diagnostics
	};
}
function blameFlag(found, given) {
	const key = found.path.split("/")[1] ?? "";
	const flag = given.has(key) ? clusterFlags.find((candidate) => candidate.key === key) : void 0;
	return {
		...found,
		file: flag === void 0 ? found.file : `--${flag.name}`,
		range: null
	};
}
// packages/cli/src/commands/init.ts
const init = {
	name: "init",
	usage: "init [FILE] [--cluster-name NAME] [--external-dns-name NAME] [--region REGION] [--availability-zone ZONE] ...",
	description: "Writes a new cluster.yaml that documents every key: what the options give is set, and what is still needed is there to fill in.",
	positionals: {
		min: 0,
		max: 1
	},
	options: {
		...Object.fromEntries(clusterFlags.map(({ name, meaning }) => [name, {
			type: "string",
			description: meaning
		}])),
		schema: {
			type: "string",
			description: "URL or path of the schema that editors are pointed at, instead of this release's"
		},
		versions: {
			type: "string",
			description: "a version table that replaces the built-in one"
		}
	},
	async run(values) {
		const [path = "cluster.yaml"] = values.positionals;
		if (path === "") throw new WrongUsage("The name of the file is empty.");
		const schema = values.text("schema");
		if (schema !== null && !/^\S+$/.test(schema)) throw new WrongUsage("--schema takes a URL or path without spaces.");
		const { placeholders, diagnostics } = await initClusterFile({
			path,
			given: new Map(clusterFlags.flatMap(({ key, name }) => {
				const word = values.text(name);
				return word === null ? [] : [[key, word]];
			})),
			versions: values.text("versions"),
			schema
		});
		return {
			diagnostics,
			facts: [
				{
					name: "wrote",
					value: path
				},
				...placeholders.map(({ key, line, form }) => ({
					name: `fill in ${path}:${line}`,
					value: `${key}, ${form}`
				})),
				{
					name: "next",
					value: placeholders.length === 0 ? `keelson validate ${path}` : `fill in, then keelson validate ${path}`
				}
			],
			json: {
				written: path,
				placeholders
			}
		};
	}
};
export { init };
