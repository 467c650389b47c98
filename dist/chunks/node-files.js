import { n as __esmMin } from "./rolldown-runtime.js";
import { at as InvalidInput, ut as init_failure } from "./core.js";
import { mkdir, open, readdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
// packages/operations/src/system/read-source.ts
/** A file that a user wrote; InvalidInput when it cannot be read. */
async function readSource(path, files) {
	const read = await files.readText(path);
	if ("text" in read) return {
		name: path,
		text: read.text
	};
	throw new InvalidInput([fileDiagnostic(path, read.problem)]);
}
/** Every YAML and JSON file of several files and folders, in a stable order; all that are missing are told at once. */
async function readSources(paths, files) {
	const sources = [];
	const diagnostics = [];
	for (const path of paths) {
		const names = await files.isFolder(path) ? (await files.listFiles(path)).filter((name) => /\.(ya?ml|json)$/.test(name)).map((name) => `${path}/${name}`) : [path];
		for (const name of names) {
			const read = await files.readText(name);
			if ("text" in read) sources.push({
				name,
				text: read.text
			});
			else diagnostics.push(fileDiagnostic(name, read.problem));
		}
	}
	if (diagnostics.length > 0) throw new InvalidInput(diagnostics);
	return sources;
}
function fileDiagnostic(file, code) {
	return {
		severity: "error",
		code,
		message: sentences[code],
		hint: null,
		file,
		path: "",
		range: null
	};
}
var sentences;
function init_read_source() {
	return (init_read_source = __esmMin((() => {
		init_failure();
		sentences = {
			"file-missing": "There is no such file.",
			"file-is-directory": "This is a folder, not a file.",
			"file-unreadable": "The file cannot be read.",
			"file-too-large": "The file is larger than 4 MiB.",
			"not-text": "The file is not UTF-8 text."
		};
	})))();
}
// packages/operations/src/system/node-files.ts
function toProblem(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT" || code === "ENOTDIR") return "file-missing";
	return code === "EISDIR" ? "file-is-directory" : "file-unreadable";
}
var largestFile, nodeFiles;
function init_node_files() {
	return (init_node_files = __esmMin((() => {
		largestFile = 4194304;
		nodeFiles = {
			async readText(path) {
				try {
					const handle = await open(path, "r");
					try {
						const facts = await handle.stat();
						if (facts.isDirectory()) return { problem: "file-is-directory" };
						if (facts.size > largestFile) return { problem: "file-too-large" };
						const bytes = await handle.readFile();
						return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes) };
					} finally {
						await handle.close();
					}
				} catch (error) {
					return { problem: toProblem(error) };
				}
			},
			async listFiles(folder) {
				return (await readdir(folder, {
					recursive: true,
					withFileTypes: true
				})).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).map((path) => path.split(sep).join("/")).toSorted();
			},
			async isFolder(path) {
				return (await stat(path).catch(() => null))?.isDirectory() ?? false;
			},
			async writeText(path, text, mode = 420) {
				await mkdir(dirname(path), { recursive: true });
				const draft = `${path}.${process.pid}.draft`;
				await writeFile(draft, text, { mode });
				await rename(draft, path);
			}
		};
	})))();
}
export { readSources as a, readSource as i, nodeFiles as n, init_read_source as r, init_node_files as t };
