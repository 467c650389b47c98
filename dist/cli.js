import { B as toFailure, C as failureLines, G as exitCodeOf, H as hasErrors, S as diagnosticLines, U as sortDiagnostics, V as toFailureRecord, W as toDiagnosticRecord, w as escapeLog, x as asLogLines } from "./chunks/core.js";
import { t as WrongUsage } from "./chunks/wrong-usage.js";
import { parseArgs } from "node:util";
// packages/cli/src/exit.ts
async function exit(code, isOutputLost) {
	await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", () => resolve()))));
	process.exit(code === 0 && isOutputLost() ? 1 : code);
}
// packages/cli/src/lost-output.ts
function surviveLostOutput() {
	let isLost = false;
	const onError = (error) => {
		isLost ||= error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED";
	};
	for (const stream of [process.stdout, process.stderr]) stream.on("error", onError);
	return () => isLost;
}
// packages/cli/src/commands.ts
const commands = {
	init: {
		summary: "write a new cluster.yaml that documents every key",
		load: async () => (await import("./chunks/init.js")).init
	},
	validate: {
		summary: "check cluster.yaml and report every mistake at once",
		load: async () => (await import("./chunks/validate.js")).validate
	},
	render: {
		summary: "write the template, node configs and digest",
		load: async () => (await import("./chunks/render2.js")).render
	},
	up: {
		summary: "create or update the cluster, and write a kubeconfig",
		load: async () => (await import("./chunks/up.js")).up
	},
	status: {
		summary: "show a cluster on one screen: stack, nodes, versions, certificates, costs",
		load: async () => (await import("./chunks/status.js")).status
	},
	"rotate-token": {
		summary: "give a cluster another token that new nodes join with",
		load: async () => (await import("./chunks/rotate-token.js")).rotate
	},
	kubeconfig: {
		summary: "write a short-lived kubeconfig for a running cluster",
		load: async () => (await import("./chunks/kubeconfig.js")).kubeconfig
	},
	apply: {
		summary: "apply manifests and write the addresses of load balancers",
		load: async () => (await import("./chunks/apply2.js")).apply
	},
	destroy: {
		summary: "delete the cluster with what it made in AWS, and list what is left",
		load: async () => (await import("./chunks/destroy.js")).destroy
	},
	dns: {
		summary: "point DNS names at load balancers",
		load: async () => (await import("./chunks/dns2.js")).dns
	}
};
// packages/cli/src/help.ts
function overview() {
	return [
		"keelson: Kubernetes clusters on AWS, driven from a pull request",
		"",
		"usage: keelson COMMAND [options]",
		"",
		...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`),
		"",
		"keelson COMMAND --help tells more.",
		""
	].join("\n");
}
function commandHelp(command) {
	const options = {
		...command.options,
		format: {
			type: "string",
			description: "text or json",
			default: "text"
		}
	};
	const width = Math.max(22, ...Object.keys(options).map((name) => name.length));
	const lines = Object.entries(options).map(([name, option]) => {
		const fallback = option.default === void 0 || option.default === false ? "" : ` (default ${String(option.default)})`;
		return `  --${name.padEnd(width)} ${option.description}${fallback}`;
	});
	return [
		`usage: keelson ${command.usage}`,
		"",
		command.description,
		"",
		...lines,
		""
	].join("\n");
}
// packages/cli/src/parse-arguments.ts
function parseArguments(command, words) {
	const options = Object.fromEntries(Object.entries(command.options).map(([name, option]) => [name, { type: option.type }]));
	const parsed = attempt(() => parseArgs({
		args: [...words],
		options: {
			...options,
			format: { type: "string" },
			help: {
				type: "boolean",
				short: "h"
			}
		},
		allowPositionals: true,
		strict: true
	}));
	const given = parsed.values;
	const format = given["format"] ?? "text";
	const wantsHelp = given["help"] === true;
	if (format !== "text" && format !== "json") throw new WrongUsage(`--format takes text or json, not ${String(format)}.`);
	const { min, max } = command.positionals;
	const count = parsed.positionals.length;
	if (!wantsHelp && (count < min || count > max)) throw new WrongUsage(`usage: keelson ${command.usage}`);
	const value = (name) => given[name] ?? command.options[name]?.default ?? null;
	return {
		format,
		wantsHelp,
		values: {
			positionals: parsed.positionals,
			text: (name) => typeof value(name) === "string" ? String(value(name)) : null,
			flag: (name) => value(name) === true
		}
	};
}
function attempt(parse) {
	try {
		return parse();
	} catch (error) {
		throw new WrongUsage(error instanceof Error ? error.message.split(". ")[0] ?? error.message : String(error), { cause: error });
	}
}
// packages/cli/src/signals.ts
function listenForSignals() {
	const controller = new AbortController();
	let received = null;
	const onSignal = (name) => {
		received ??= name;
		controller.abort();
		release();
	};
	const release = () => {
		process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
	};
	process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
	return {
		signal: controller.signal,
		received: () => received,
		release
	};
}
// packages/cli/src/run-command-line.ts
const print = (text) => void process.stdout.write(text);
const tell = (lines) => void process.stderr.write(lines.map((line) => `${line}\n`).join(""));
async function runCommandLine(words) {
	const signals = listenForSignals();
	const told = [];
	try {
		return await runWords(words, {
			signal: signals.signal,
			told
		});
	} catch (error) {
		return reportFailure(toFailure(error), {
			asJson: wantsJson(words),
			signal: signals.received(),
			told
		});
	} finally {
		signals.release();
	}
}
async function runWords(words, run) {
	const [name, ...rest] = words;
	if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
		print(overview());
		return name === void 0 ? 2 : 0;
	}
	const known = Object.hasOwn(commands, name) ? commands[name] : void 0;
	if (known === void 0) throw new WrongUsage(`There is no command ${name}.`, { hint: `Commands: ${Object.keys(commands).join(", ")}.` });
	const command = await known.load();
	const { values, format, wantsHelp } = parseArguments(command, rest);
	if (wantsHelp) {
		print(commandHelp(command));
		return 0;
	}
	const result = await command.run(values, {
		signal: run.signal,
		tell: (diagnostics) => void run.told.push(...diagnostics),
		reporter: { emit: (event) => tell(asLogLines(event)) }
	});
	return format === "json" ? printJson(result) : printText(result);
}
function printJson({ diagnostics, json }) {
	const ok = !hasErrors(diagnostics);
	print(`${JSON.stringify({
		diagnostics: sortDiagnostics(diagnostics).map(toDiagnosticRecord),
		...json,
		ok
	}, null, 2)}\n`);
	return ok ? 0 : 1;
}
function printText({ diagnostics, facts }) {
	tell(sortDiagnostics(diagnostics).map(toDiagnosticRecord).flatMap(diagnosticLines));
	for (const fact of facts) print(`${escapeLog(`${fact.name}: ${fact.value}`)}\n`);
	return hasErrors(diagnostics) ? 1 : 0;
}
function reportFailure(failure, end) {
	const record = toFailureRecord(failure);
	const diagnostics = [...sortDiagnostics(end.told).map(toDiagnosticRecord), ...record.diagnostics];
	if (end.asJson) print(`${JSON.stringify({
		diagnostics,
		failure: record,
		ok: false
	}, null, 2)}\n`);
	else tell([...diagnostics.flatMap(diagnosticLines), ...failureLines(record)]);
	return exitCodeOf(failure, end.signal);
}
function wantsJson(words) {
	return words.some((word, index) => word === "--format=json" || word === "--format" && words[index + 1] === "json");
}
// packages/cli/src/main.ts
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
const isOutputLost = surviveLostOutput();
await exit(await runCommandLine(process.argv.slice(2)), isOutputLost);
export {};
