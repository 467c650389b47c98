import { B as InvalidInput, V as Refused } from "./core.js";
import { c as fileDiagnostic } from "./config.js";
import { constants } from "node:fs";
import { mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// packages/operations/src/system/node-files.ts
/** More than any cluster, manifest or artifact has. */
const largestFile = 4194304;
/** Milliseconds that the writer of a pipe may be silent, and between two looks. */
const [pipePatience, pipeInterval] = [1e4, 20];
/** The file system. */
const nodeFiles = {
	async readText(path, within) {
		try {
			if (within !== void 0 && !(await realpath(path)).startsWith(`${await realpath(within)}${sep}`)) return { problem: "file-outside-folder" };
			const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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
		const bytesRead = await readPart(handle, part);
		if (bytesRead === 0) return { text: text + decoder.decode() };
		length += bytesRead;
		text += decoder.decode(part.subarray(0, bytesRead), { stream: true });
	}
	return { problem: "file-too-large" };
}
/** How many bytes came: none at the end. The writer of a pipe may be slower than its reader, but not for ever. */
async function readPart(handle, part) {
	for (let left = pipePatience / pipeInterval;; left -= 1) try {
		return (await handle.read(part, 0, part.length, null)).bytesRead;
	} catch (error) {
		if (left <= 0 || !(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
		await setTimeout$1(pipeInterval);
	}
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
// packages/operations/src/system/create-file.ts
/** Writes a file that is not there yet; nothing is written over, and no link is followed. Throws Refused. */
async function createFile(path, text) {
	try {
		await writeFile(path, text, {
			flag: "wx",
			mode: 420
		});
	} catch (error) {
		const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
		const options = {
			subjects: [path],
			cause: error
		};
		if (reason === "EEXIST") throw new Refused("file-exists", `${path} is there already, so nothing is written.`, options);
		if (reason === "ENOENT" || reason === "ENOTDIR") throw new Refused("folder-missing", `There is no folder ${dirname(path)} to write ${path} to.`, options);
		if (reason === "ENOSPC" || reason === "EDQUOT" || reason === "EIO") await rm(path, { force: true }).catch(() => void 0);
		throw new Refused("file-not-written", `${path} cannot be written: ${reason}.`, options);
	}
}
export { systemPorts as n, nodeFiles as r, createFile as t };
