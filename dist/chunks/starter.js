import { s as pointerTo } from "./core.js";
import { C as versionTable, E as findKubernetes, L as isMapping, S as clusterKeys, d as formOf, l as readCluster, t as clusterSections } from "./config.js";
// packages/render/src/starter/release-urls.ts
const repository = "OWNER/keelson";
const release = "v0.1.0";
const schemaUrl = `https://raw.githubusercontent.com/${repository}/${release}/schema/cluster.schema.json`;
const referenceUrl = `https://github.com/${repository}/blob/${release}/docs/cluster-yaml.md`;
// packages/render/src/starter/yaml-text.ts
function yamlLines(key, value) {
	const name = yamlScalar(key);
	if (Array.isArray(value) && value.length > 0) return [`${name}:`, ...value.flatMap(itemLines)];
	if (isMapping(value) && Object.keys(value).length > 0) return [`${name}:`, ...Object.entries(value).flatMap(([inner, item]) => yamlLines(inner, item).map((line) => `  ${line}`))];
	return [`${name}: ${yamlScalar(value)}`];
}
function itemLines(item) {
	if (!isMapping(item)) return [`  - ${yamlScalar(item)}`];
	return Object.entries(item).flatMap(([key, value]) => yamlLines(key, value)).map((line, index) => `  ${index === 0 ? "-" : " "} ${line}`);
}
const plain = /^(?!(?:true|false|yes|no|on|off|null|y|n|e[\d_.-]+)$)(?:[a-z][a-z0-9._/-]*|\d+(?:\.\d+){2,}(?:\/\d+)?)$/i;
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
function yamlScalar(value) {
	if (typeof value === "string" && plain.test(value)) return value;
	return JSON.stringify(value ?? "").replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// packages/render/src/starter/write-cluster-text.ts
const emptyDefaults = /* @__PURE__ */ new Set([
	"null",
	"[]",
	"{}"
]);
function writeClusterText(options) {
	const lines = [
		`# yaml-language-server: $schema=${options.schema}`,
		"#",
		"# A cluster that Keelson builds. Every key stands here: set, or behind a # with its default.",
		"# keelson validate checks this file; all about each key:",
		`# ${referenceUrl}`
	];
	const placeholders = [];
	for (const { title, about, keys } of clusterSections) {
		lines.push("", `# ---- ${title}: ${lowerFirst(about)}`);
		for (const [name, key] of Object.entries(keys)) {
			lines.push("", ...wrap(meaningOf(key)).map((line) => `# ${line}`));
			if (Object.hasOwn(options.values, name)) lines.push(...yamlLines(name, options.values[name]));
			else if (options.wanted.includes(name)) {
				const form = formOf(key.type);
				lines.push(`${name}: ""  # fill in: ${form}`);
				placeholders.push({
					key: name,
					line: lines.length,
					form
				});
			} else {
				const isEmpty = emptyDefaults.has(JSON.stringify(key.default));
				if (isEmpty) lines.push(`# ${key.default === null ? "None" : "Empty"} by default; for example:`);
				lines.push(...yamlLines(name, isEmpty ? key.example : key.default).map((line) => `#${line}`));
			}
		}
	}
	return {
		text: `${lines.join("\n")}\n`,
		placeholders
	};
}
function meaningOf({ meaning, type }) {
	return type.kind === "enum" ? `${meaning} One of ${type.values.join(", ")}.` : meaning;
}
function lowerFirst(sentence) {
	return sentence.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, "");
}
function wrap(text) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + word.length + 1 > 98) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
// packages/render/src/starter/start-cluster-file.ts
function startClusterFile({ name, values, schema, versions = versionTable }) {
	const set = {
		clusterName: clusterKeys.clusterName.default,
		...pinnedVersions(values, versions),
		...values
	};
	const read = (text) => readCluster({
		name,
		text
	}, versions).diagnostics;
	const isLeftOut = ({ code, path }) => code === "missing-key" && !(path.slice(1) in set) && path.slice(1) in clusterKeys;
	const { text, placeholders } = writeClusterText({
		values: set,
		wanted: read(writeClusterText({
			values: set,
			wanted: [],
			schema
		}).text).filter(isLeftOut).map(({ path }) => path.slice(1)),
		schema
	});
	return {
		text,
		placeholders: placeholders.map(({ key, line, form }) => ({
			key,
			path: pointerTo("", key),
			line,
			form
		})),
		diagnostics: read(text).filter((found) => !isLeftOut(found))
	};
}
function pinnedVersions(values, versions) {
	const kubernetes = findKubernetes(versions, null);
	const channel = values.releaseChannel ?? clusterKeys.releaseChannel.default;
	const flatcar = values.amiId === void 0 ? Object.entries(versions.flatcar).find(([known]) => known === channel) : void 0;
	return {
		...kubernetes === null ? {} : { kubernetesVersion: kubernetes.version },
		...flatcar === void 0 ? {} : { flatcarVersion: flatcar[1] }
	};
}
export { schemaUrl as n, startClusterFile as t };
