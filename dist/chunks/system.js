import { X as InvalidInput, Z as Refused } from "./core.js";
import { c as fileDiagnostic } from "./config.js";
import { constants, existsSync } from "node:fs";
import { chmod, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { execFile, spawn } from "node:child_process";
// packages/operations/src/system/node-files.ts
const largestFile = 4194304;
const [pipePatience, pipeInterval] = [1e4, 20];
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
			throw notWritten(path, error);
		}
	},
	async makePrivateFolder(path) {
		try {
			await mkdir(dirname(path), { recursive: true });
			await mkdir(path, {
				recursive: true,
				mode: 448
			});
			await chmod(path, 448);
		} catch (error) {
			throw notWritten(path, error);
		}
	}
};
function notWritten(path, error) {
	const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
	return new Refused("file-not-written", `${path} cannot be written: ${reason}.`, {
		subjects: [path],
		cause: error
	});
}
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
// packages/operations/src/system/s3-endpoint.ts
function s3Endpoint(environment) {
	return environment["AWS_ENDPOINT_URL_S3"] ?? environment["AWS_ENDPOINT_URL"] ?? null;
}
// packages/operations/src/system/create-file.ts
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
// packages/operations/src/system/git-work-tree.ts
async function gitStandingOf(path) {
	const { folder, rest } = await nearestFolder(resolve(path));
	const exitCode = await askGit(folder, join(folder, rest));
	if (exitCode === 0) return "ignored";
	if (exitCode === 1) return "taken";
	return hasWorkTree(folder) ? "unknown" : "outside";
}
async function nearestFolder(path) {
	for (let folder = dirname(path), rest = basename(path);; rest = join(basename(folder), rest), folder = dirname(folder)) {
		const real = await realpath(folder).catch(() => null);
		if (real !== null) return {
			folder: real,
			rest
		};
		if (folder === dirname(folder)) return {
			folder,
			rest
		};
	}
}
const misleading = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_PREFIX"
];
function askGit(folder, path) {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
	return new Promise((resolve) => {
		const git = spawn("git", [
			"-C",
			folder,
			"check-ignore",
			"--quiet",
			"--",
			path
		], {
			env,
			stdio: "ignore",
			timeout: 1e4
		});
		git.on("error", () => resolve(null));
		git.on("close", (exitCode) => resolve(exitCode));
	});
}
function hasWorkTree(folder) {
	if (existsSync(join(folder, ".git"))) return true;
	return folder !== dirname(folder) && hasWorkTree(dirname(folder));
}
// packages/operations/src/system/git.ts
const patience = 3e4;
const largestOutput = 8388608;
function runGit(words, folder) {
	const settings = {
		cwd: folder,
		encoding: "buffer",
		timeout: patience,
		maxBuffer: largestOutput,
		env: {
			...process.env,
			GIT_TERMINAL_PROMPT: "0",
			GIT_NO_LAZY_FETCH: "1"
		}
	};
	return new Promise((resolve) => {
		execFile("git", [...words], settings, (error, stdout, stderr) => {
			if (error === null) resolve({ output: stdout });
			else resolve({ problem: stderr.toString("utf8").trim().split("\n")[0] || error.message });
		});
	});
}
// packages/operations/src/system/base-commit.ts
async function mergeBaseCommit(folder) {
	const answer = await runGit([
		"rev-list",
		"--parents",
		"--max-count=1",
		"HEAD"
	], folder);
	if ("problem" in answer) return { unknown: `git knows no commit here: ${answer.problem}` };
	const [, first, second] = answer.output.toString("utf8").trim().split(" ");
	if (first === void 0 || second === void 0) return { unknown: "the checkout is no merge commit with its parents: check out with fetch-depth: 2, and without a ref" };
	return { commit: first };
}
async function namedCommit(name, folder) {
	const answer = await runGit([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	], folder);
	return "output" in answer ? { commit: answer.output.toString("utf8").trim() } : { unknown: `there is no commit ${name} in the checkout` };
}
// packages/operations/src/system/commit-files.ts
function commitFiles(commit, folder) {
	const pathOf = (path) => `./${relative(folder, path)}`;
	const list = async (path) => {
		const listed = await runGit([
			"ls-tree",
			"-z",
			"-r",
			"--name-only",
			commit,
			"--",
			pathOf(path)
		], folder);
		return "output" in listed ? listed.output.toString("utf8").split("\0").filter(Boolean) : [];
	};
	return {
		async readText(path) {
			if (!(await list(path)).includes(relative(folder, path))) return { problem: "file-missing" };
			const shown = await runGit(["show", `${commit}:${pathOf(path)}`], folder);
			if ("problem" in shown) return { problem: "file-unreadable" };
			return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(shown.output) };
		},
		async listFiles(path) {
			return (await list(path)).map((name) => relative(path, name));
		},
		async isFolder(path) {
			const found = await list(path);
			return found.length > 0 && !found.includes(relative(folder, path));
		}
	};
}
export { createFile as a, systemClock as c, gitStandingOf as i, nodeFiles as l, mergeBaseCommit as n, s3Endpoint as o, namedCommit as r, systemPorts as s, commitFiles as t };
