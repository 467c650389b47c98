import { n as __esmMin } from "./rolldown-runtime.js";
import { n as nodeFiles, t as init_node_files } from "./node-files.js";
// packages/operations/src/system/proxy-settings.ts
function readProxySettings(environment) {
	const read = (name) => environment[name] || environment[name.toLowerCase()] || null;
	return {
		httpsProxy: read("HTTPS_PROXY"),
		noProxy: read("NO_PROXY")
	};
}
// packages/operations/src/system/system-clock.ts
var systemClock;
function init_system_clock() {
	return (init_system_clock = __esmMin((() => {
		systemClock = {
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
	})))();
}
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
		mask: (secret) => edge.mask(secret)
	};
}
function init_system_ports() {
	return (init_system_ports = __esmMin((() => {
		init_node_files();
		init_system_clock();
	})))();
}
export { systemPorts as n, init_system_ports as t };
