import { n as __esmMin } from "./rolldown-runtime.js";
import { J as hasErrors, Y as init_diagnostic, at as InvalidInput, ut as init_failure } from "./core.js";
import { i as readSource, r as init_read_source } from "./node-files.js";
import { c as parseKubeconfig, g as openKubernetes, h as init_open_kubernetes, s as init_parse_kubeconfig } from "./apply.js";
import { spawn } from "node:child_process";
// packages/operations/src/system/run-credential-plugin.ts
/** Runs a credential plugin of a kubeconfig in this process's environment; a plugin that cannot be started has no exit code. */
function runCredentialPlugin(plugin) {
	return new Promise((resolve) => {
		const child = spawn(plugin.command, [...plugin.args], {
			env: {
				...process.env,
				...plugin.env
			},
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		const printed = {
			stdout: "",
			stderr: ""
		};
		for (const name of ["stdout", "stderr"]) child[name].setEncoding("utf8").on("data", (text) => {
			printed[name] = (printed[name] + text).slice(0, longestOutput);
		});
		child.on("error", (error) => resolve({
			exitCode: null,
			stdout: "",
			stderr: error.message
		}));
		child.on("close", (exitCode) => resolve({
			exitCode,
			...printed
		}));
	});
}
var longestOutput;
function init_run_credential_plugin() {
	return (init_run_credential_plugin = __esmMin((() => {
		longestOutput = 1048576;
	})))();
}
// packages/operations/src/open-cluster.ts
/** A client for the cluster of a kubeconfig. The caller closes it. Throws InvalidInput when the kubeconfig cannot be used. */
async function openCluster(inputs, ports) {
	const readFile = async (path) => {
		const read = await ports.files.readText(path);
		return "text" in read ? read.text : null;
	};
	const credentials = {
		readFile,
		runExec: runCredentialPlugin,
		mask: (secret) => ports.mask(secret)
	};
	const source = await readSource(inputs.kubeconfig, ports.files);
	const { connection, diagnostics } = await parseKubeconfig(source, {
		context: inputs.context,
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
function init_open_cluster() {
	return (init_open_cluster = __esmMin((() => {
		init_open_kubernetes(), init_parse_kubeconfig();
		init_diagnostic(), init_failure();
		init_read_source();
		init_run_credential_plugin();
	})))();
}
export { openCluster as n, init_open_cluster as t };
