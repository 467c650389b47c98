import { p as parseKubeconfig, y as openKubernetes } from "./apply.js";
import { H as hasErrors, X as InvalidInput } from "./core.js";
import { o as readSource } from "./config.js";
import { spawn } from "node:child_process";
// packages/operations/src/system/run-credential-plugin.ts
const longestOutput = 1048576;
const longestRun = 6e4;
function runCredentialPlugin(plugin, signal) {
	return new Promise((resolve) => {
		const unstarted = (error) => resolve({
			exitCode: null,
			stdout: "",
			stderr: String(error)
		});
		try {
			const child = start(plugin, signal);
			const printed = {
				stdout: "",
				stderr: ""
			};
			for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (text) => {
				printed[name] = (printed[name] + text).slice(0, longestOutput);
			});
			child.on("error", unstarted);
			child.on("close", (exitCode) => resolve({
				exitCode: exitCode ?? 128,
				...printed
			}));
		} catch (error) {
			unstarted(error);
		}
	});
}
function start(plugin, signal) {
	const env = {
		...process.env,
		...plugin.env
	};
	return spawn(plugin.command, [...plugin.args], {
		env,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		signal,
		timeout: longestRun,
		killSignal: "SIGKILL"
	});
}
// packages/operations/src/open-cluster.ts
async function openCluster(inputs, ports) {
	return await openKubeconfig({
		source: await readSource(inputs.kubeconfig, ports.files),
		context: inputs.context
	}, ports);
}
async function openKubeconfig({ source, context }, ports) {
	const readFile = async (path) => {
		const read = await ports.files.readText(path);
		return "text" in read ? read.text : null;
	};
	const runExec = (plugin) => runCredentialPlugin(plugin, ports.signal);
	const credentials = {
		readFile,
		runExec,
		mask: (secret) => ports.mask(secret)
	};
	const { connection, diagnostics } = await parseKubeconfig(source, {
		context,
		ports: credentials
	});
	if (connection === null || hasErrors(diagnostics)) throw new InvalidInput(diagnostics);
	return {
		client: openKubernetes(connection, {
			proxy: ports.proxy,
			clock: ports.clock,
			random: ports.random,
			ports: credentials
		}),
		connection
	};
}
export { openKubeconfig as n, openCluster as t };
