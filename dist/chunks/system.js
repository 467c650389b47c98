import { R as InvalidInput, z as Refused } from "./core.js";
import { a as fileDiagnostic } from "./render.js";
import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
// packages/operations/src/system/node-files.ts
/** More than any cluster, manifest or artifact has. */
const largestFile = 4194304;
/** The file system. */
const nodeFiles = {
	async readText(path) {
		try {
			const handle = await open(path, "r");
			try {
				const facts = await handle.stat();
				if (facts.isDirectory()) return { problem: "file-is-directory" };
				if (facts.size > largestFile) return { problem: "file-too-large" };
				return await readBounded(handle);
			} finally {
				await handle.close();
			}
		} catch (error) {
			return { problem: toProblem(error) };
		}
	},
	async listFiles(folder) {
		try {
			const entries = await readdir(folder, {
				recursive: true,
				withFileTypes: true
			});
			return (await Promise.all(entries.map(async (entry) => {
				const path = join(entry.parentPath, entry.name);
				return entry.isFile() || entry.isSymbolicLink() && await isFileAt(path) ? [relative(folder, path)] : [];
			}))).flatMap((paths) => paths.map((path) => path.split(sep).join("/"))).toSorted();
		} catch (error) {
			throw new InvalidInput([fileDiagnostic(folder, toProblem(error))], { cause: error });
		}
	},
	async isFolder(path) {
		return (await stat(path).catch(() => null))?.isDirectory() ?? false;
	},
	async writeText(path, text, mode = 420) {
		const draft = `${path}.${process.pid}.draft`;
		try {
			await mkdir(dirname(path), { recursive: true });
			await rm(draft, { force: true });
			await writeFile(draft, text, {
				mode,
				flag: "wx"
			});
			await rename(draft, path);
		} catch (error) {
			await rm(draft, { force: true }).catch(() => void 0);
			const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
			throw new Refused("file-not-written", `${path} cannot be written: ${reason}.`, {
				subjects: [path],
				cause: error
			});
		}
	}
};
/** Devices and pipes have no size to be asked for, and some of them no end. */
async function readBounded(handle) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const part = /* @__PURE__ */ new Uint8Array(65536);
	let text = "";
	for (let length = 0; length <= largestFile;) {
		const { bytesRead } = await handle.read(part, 0, part.length, null);
		if (bytesRead === 0) return { text: text + decoder.decode() };
		length += bytesRead;
		text += decoder.decode(part.subarray(0, bytesRead), { stream: true });
	}
	return { problem: "file-too-large" };
}
async function isFileAt(path) {
	return (await stat(path).catch(() => null))?.isFile() ?? false;
}
function toProblem(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT" || code === "ENOTDIR") return "file-missing";
	return code === "EISDIR" ? "file-is-directory" : "file-unreadable";
}
// packages/operations/src/system/proxy-settings.ts
function readProxySettings(environment) {
	const read = (name) => environment[name] || environment[name.toLowerCase()] || null;
	return {
		httpsProxy: read("HTTPS_PROXY"),
		noProxy: read("NO_PROXY")
	};
}
// packages/operations/src/system/system-clock.ts
/** The system's clock. */
const systemClock = {
	now: () => Date.now(),
	sleep: (milliseconds, signal) => new Promise((resolve) => {
		if (signal?.aborted === true) {
			resolve();
			return;
		}
		const wake = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", wake);
			resolve();
		};
		const timer = setTimeout(wake, milliseconds);
		signal?.addEventListener("abort", wake);
	})
};
// packages/operations/src/system/system-ports.ts
/** The ports of this machine, completed by what the edge brings. */
function systemPorts(edge) {
	return {
		files: nodeFiles,
		clock: systemClock,
		random: Math.random,
		proxy: readProxySettings(process.env),
		reporter: edge.reporter,
		signal: edge.signal,
		tell: (diagnostics) => edge.tell(diagnostics),
		mask: (secret) => edge.mask(secret)
	};
}
export { nodeFiles as n, systemPorts as t };
