import { A as toFailure, B as InvalidInput, F as exitCodeOf, G as unreachable, O as sha256, V as Refused, _ as diagnosticLines, b as parseDuration, d as recordEvents, g as asLogLines, h as summaryLimit, j as toFailureRecord, l as toRunReport, m as commentLimit, p as asMarkdown, u as fanOut, v as failureLines, x as asJson, y as escapeLog, z as Interrupted } from "./core.js";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
// packages/runner/src/action-definition.ts
/** Keeps the literal types of a definition. */
function defineAction(definition) {
	return definition;
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
/**
* Saves state for current action, the state can only be retrieved by this action's post job execution.
*
* @param     name     name of the state to store
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
/**
* Gets the value of an state set by this action's main execution.
*
* @param     name     name of the state to get
* @returns   string
*/
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// packages/runner/src/toolkit.ts
const writers = {
	error,
	warning,
	notice
};
/** The runner's commands and files. The only code that talks to @actions/core. */
const toolkit = {
	readInput: (name) => getInput(name),
	writeOutput: (name, value) => writeFile("GITHUB_OUTPUT", () => setOutput(name, value)),
	saveState: (name, value) => writeFile("GITHUB_STATE", () => saveState(name, value)),
	readState: (name) => getState(name),
	mask: (secret) => setSecret(secret),
	info: (line) => info(line),
	startGroup: (name) => startGroup(name),
	endGroup: () => endGroup(),
	debug: (text) => debug(text),
	annotate(annotation) {
		const properties = {
			title: annotation.title,
			...annotation.file === null ? {} : { file: annotation.file },
			...annotation.line === null ? {} : { startLine: annotation.line },
			...annotation.column === null ? {} : { startColumn: annotation.column }
		};
		writers[annotation.level](annotation.message, properties);
	},
	/** Appends to the summary of this step; without a runner there is none. */
	appendSummary(markdown) {
		const path = process.env["GITHUB_STEP_SUMMARY"];
		if (path !== void 0 && path !== "") writeFile("GITHUB_STEP_SUMMARY", () => appendFileSync(path, markdown));
	}
};
/** Names a file of the runner that cannot be written: a full disk must not end in a stack trace after a deployment. */
function writeFile(name, write) {
	try {
		return write();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Refused("runner-file-not-written", `The file of ${name} cannot be written: ${reason}`, { cause: error });
	}
}
// packages/runner/src/delete-after-job.ts
const stateName = "delete-after-job";
const paths = [];
/** Remembers a file for the action's post step. */
function deleteAfterJob(path) {
	paths.push(path);
	toolkit.saveState(stateName, JSON.stringify(paths));
}
/** The post step: deletes what the main step remembered. What cannot be deleted is told and does not fail the job. */
function deleteRememberedFiles() {
	for (const path of readPaths(toolkit.readState(stateName))) try {
		rmSync(path, { force: true });
		toolkit.info(escapeLog(`deleted ${path}`));
	} catch (error) {
		const message = `${path} could not be deleted: ${error instanceof Error ? error.message : String(error)}`;
		toolkit.annotate({
			level: "warning",
			message,
			title: undeleted,
			file: null,
			line: null,
			column: null
		});
	}
}
const undeleted = "file-not-deleted";
function readPaths(state) {
	if (state === "") return [];
	const value = JSON.parse(state);
	return Array.isArray(value) ? value.filter((path) => typeof path === "string") : [];
}
// packages/runner/src/annotations.ts
/** The runner shows ten annotations per level and step (a constant of actions/runner) and cuts messages at 4,096 characters. */
const perLevel = 10;
const longestMessage = 4096;
/** The annotations of a run, errors first; what is over the runner's limit is counted in the last one of its level. */
function toAnnotations(diagnostics, failure) {
	const all = [...failure === null ? [] : failureAnnotations(failure), ...diagnostics.map(diagnosticAnnotation)];
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => limit(all.filter((annotation) => annotation.level === level), level));
}
function limit(annotations, level) {
	if (annotations.length <= perLevel) return [...annotations];
	const shown = annotations.slice(0, 9);
	const more = `${annotations.length - shown.length} more; the job summary has all of them.`;
	return [...shown, {
		level,
		message: more,
		title: `more ${level}s`,
		file: null,
		line: null,
		column: null
	}];
}
function diagnosticAnnotation(diagnostic) {
	const { severity, message, hint, code, line, column } = diagnostic;
	const isInput = diagnostic.file.startsWith("input ");
	return {
		level: severity,
		message: cut(hint === null ? message : `${message} ${hint}`),
		title: code,
		file: isInput ? null : diagnostic.file,
		line,
		column
	};
}
/** A failure that is nothing but its findings is told by their annotations. */
function failureAnnotations(failure) {
	if (failure.diagnostics.length > 0) return [];
	return [{
		level: "error",
		message: cut([
			failure.message,
			...failure.diagnosis,
			failure.hint
		].join("\n")),
		title: failure.code,
		file: null,
		line: null,
		column: null
	}];
}
function cut(text) {
	return text.length <= longestMessage ? text : `${text.slice(0, 4095)}…`;
}
// packages/runner/src/cancellation.ts
/** Turns SIGINT and SIGTERM into AbortSignals. The runner sends SIGINT, SIGTERM 7.5 s later, and kills after 2.5 s more. */
function listenForCancellation() {
	const first = new AbortController();
	const second = new AbortController();
	let received = null;
	const onSignal = (name) => {
		(received === null ? first : second).abort();
		received ??= name;
	};
	process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
	return {
		signal: first.signal,
		insisted: second.signal,
		received: () => received,
		release() {
			process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
		}
	};
}
/** Ends like the run, or with Interrupted when somebody insists: a call without an answer must not cost the outputs. */
function endAtOnce(run, insisted) {
	const insistence = new Promise((_, reject) => {
		const stop = () => {
			reject(new Interrupted("Cancelled while a call had no answer yet.", { stateLeft: "a call may or may not have been carried out" }));
		};
		insisted.addEventListener("abort", stop, { once: true });
	});
	return Promise.race([run, insistence]);
}
// packages/runner/src/log-reporter.ts
/** Writes events to the log of the step, each engine in a group of its own. */
function logReporter() {
	let open = null;
	const endGroup = () => {
		if (open !== null) toolkit.endGroup();
		open = null;
	};
	return {
		endGroup,
		emit(event) {
			const engine = engineOf(event);
			if (engine !== open) {
				endGroup();
				toolkit.startGroup(engine);
				open = engine;
			}
			for (const line of asLogLines(event)) toolkit.info(line);
		}
	};
}
function engineOf(event) {
	return event.type === "plan-ready" ? event.plan.engine : event.engine;
}
// packages/runner/src/read-inputs.ts
/** Reads every input, and throws InvalidInput with all that are wrong at once. `read` answers "" for what was not given. */
function readInputs(definitions, read) {
	const diagnostics = [];
	const values = {};
	for (const [name, definition] of Object.entries(definitions)) {
		const parsed = parseInput(definition, read(name).trim() || writtenDefault(definition));
		if ("value" in parsed) values[name] = parsed.value;
		else diagnostics.push(inputProblem(name, parsed.code, parsed.message));
	}
	if (diagnostics.length > 0) throw new InvalidInput(diagnostics);
	return values;
}
/** A default that is an expression is the runner's to work out: what it leaves empty is empty. */
function writtenDefault(definition) {
	const text = definition.default ?? "";
	return text.startsWith("${{") ? "" : text;
}
function parseInput(definition, text) {
	if (text === "" && definition.required === true) return {
		code: "input-missing",
		message: "is required."
	};
	switch (definition.type) {
		case "list": return { value: linesOf(text) };
		case "boolean": return parseBoolean(text);
		case "text":
		case "path": return { value: text === "" && definition.default === void 0 ? null : text };
		case "integer": return text === "" ? { value: null } : parseInteger(text);
		case "duration": return text === "" ? { value: null } : parseWait(text);
		case "choice": return text === "" ? { value: null } : parseChoice(text, definition.choices);
		default: return unreachable(definition);
	}
}
function linesOf(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function parseBoolean(text) {
	if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
	return {
		code: "input-not-boolean",
		message: `must be true or false, not ${JSON.stringify(text)}.`
	};
}
function parseInteger(text) {
	if (/^\d{1,9}$/.test(text)) return { value: Number(text) };
	return {
		code: "input-not-integer",
		message: `must be a whole number, not ${JSON.stringify(text)}.`
	};
}
function parseWait(text) {
	const value = parseDuration(text);
	if (value !== null) return { value };
	return {
		code: "input-not-duration",
		message: `must be a duration such as 30m, not ${JSON.stringify(text)}.`
	};
}
function parseChoice(text, choices) {
	if (choices.includes(text)) return { value: text };
	return {
		code: "input-not-allowed",
		message: `must be one of ${choices.join(", ")}, not ${JSON.stringify(text)}.`
	};
}
function inputProblem(name, code, problem) {
	return {
		severity: "error",
		code,
		message: `The input ${name} ${problem}`,
		hint: null,
		file: `input ${name}`,
		path: "",
		range: null
	};
}
// packages/runner/src/sticky-comment.ts
/** Fine where the runner sets it; GitHub Enterprise Server sets another one. */
const defaultApi = "https://api.github.com";
/** GitHub ends a request itself after ten seconds (GitHub REST API documentation, "Timeouts"). */
const defaultPatience = 15e3;
/**
* Writes the report as one comment that later runs edit. Does nothing outside a pull request.
* A comment that cannot be written is told as a note: the summary has the same report. Throws Interrupted when the run is cancelled.
*/
async function upsertComment(comment) {
	const [owner, repo] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
	if (owner === void 0 || repo === void 0) return null;
	try {
		const number = pullRequestNumber();
		if (number === null) return null;
		const marker = `<!-- keelson:${comment.action}:${sha256(comment.target).slice(0, 16)} -->`;
		const body = `${marker}\n${comment.body(comment.limit - marker.length - 1)}`;
		const octokit = await openGitHub(comment);
		const existing = await findComment(octokit, {
			owner,
			repo,
			number,
			marker
		});
		if (existing === void 0) await octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: number,
			body
		});
		else if (existing.body !== body) await octokit.rest.issues.updateComment({
			owner,
			repo,
			comment_id: existing.id,
			body
		});
		return null;
	} catch (error) {
		if (comment.signal.aborted) throw new Interrupted("Cancelled while the comment was being written.", {
			stateLeft: "everything but the comment is written",
			cause: error
		});
		return {
			severity: "warning",
			code: "comment-not-written",
			message: `The comment could not be written: ${error instanceof Error ? error.message : String(error)}`,
			subject: null
		};
	}
}
async function openGitHub({ token, signal, patience = defaultPatience }) {
	const { getOctokit } = await import("./github-sdk.js");
	const octokit = getOctokit(token, { baseUrl: process.env["GITHUB_API_URL"] || defaultApi });
	octokit.hook.before("request", (options) => {
		options.request = {
			...options.request,
			signal: AbortSignal.any([signal, AbortSignal.timeout(patience)])
		};
	});
	return octokit;
}
/** Looks through all pages; only a comment that a bot wrote counts, so that a quoted marker is never edited. */
async function findComment(octokit, place) {
	const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
		owner: place.owner,
		repo: place.repo,
		issue_number: place.number,
		per_page: 100
	});
	for await (const page of pages) {
		const found = page.data.find((candidate) => candidate.user?.type === "Bot" && candidate.body?.startsWith(place.marker) === true);
		if (found !== void 0) return {
			id: found.id,
			body: found.body ?? ""
		};
	}
}
function pullRequestNumber() {
	const path = process.env["GITHUB_EVENT_PATH"] ?? "";
	if (path === "" || !existsSync(path)) return null;
	return JSON.parse(readFileSync(path, "utf8")).pull_request?.number ?? null;
}
// packages/runner/src/write-all.ts
/** Does all of some writes, also those behind one that fails; answers the failures, each sentence once. */
function writeAll(writes) {
	const failures = /* @__PURE__ */ new Map();
	for (const write of writes) try {
		write();
	} catch (error) {
		const failure = toFailure(error);
		if (!failures.has(failure.message)) failures.set(failure.message, failure);
	}
	return [...failures.values()];
}
// packages/runner/src/write-report.ts
/** Writes the report of a run as JSON, for later steps and other tools; answers its path. */
function writeReport(report, place) {
	const folder = join(place.folder, "keelson");
	const path = join(folder, `${place.action}-report.json`);
	writeFile("RUNNER_TEMP", () => {
		mkdirSync(folder, { recursive: true });
		writeFileSync(path, asJson(report));
	});
	return path;
}
// packages/runner/src/run-action.ts
/** Runs an action from its inputs to its outputs, summary and exit code. The one place that catches. */
async function runAction(definition, run) {
	const cancellation = listenForCancellation();
	const log = logReporter();
	const record = recordEvents();
	const told = [];
	const context = {
		tell: (diagnostics) => void told.push(...diagnostics),
		reporter: fanOut([log, record]),
		signal: cancellation.signal,
		temporaryFolder: process.env["RUNNER_TEMP"] ?? "/tmp",
		mask: toolkit.mask,
		deleteAfterJob
	};
	const start = async () => run(readInputs(definition.inputs, readMaskedInput(definition)), context);
	const ended = await endOf(() => endAtOnce(start(), cancellation.insisted));
	log.endGroup();
	const report = toReport(definition, ended, {
		events: record.events,
		told
	});
	writeLog(report, ended.failure);
	const unwritten = writeAll([
		...Object.entries(ended.result?.outputs ?? {}).map(([name, value]) => () => toolkit.writeOutput(name, value)),
		() => toolkit.writeOutput("report", writeReport(report, {
			folder: context.temporaryFolder,
			action: definition.name
		})),
		() => toolkit.appendSummary(asMarkdown(report, summaryLimit))
	]);
	const comment = ended.result?.comment;
	const ending = ended.failure ?? unwritten[0] ?? await commentOn(report, {
		action: definition.name,
		comment,
		context
	});
	const unnamed = writeAll([() => toolkit.writeOutput("failure-reason", ending?.code ?? "")]);
	for (const each of /* @__PURE__ */ new Set([...unwritten, ...unnamed])) writeFailure(each);
	const failure = ending ?? unnamed[0] ?? null;
	cancellation.release();
	if (failure === null) return;
	process.exitCode = exitCodeOf(failure, cancellation.received());
	process.stdout.write("", () => process.exit());
}
async function endOf(run) {
	try {
		return {
			result: await run(),
			failure: null
		};
	} catch (error) {
		return {
			result: null,
			failure: toFailure(error)
		};
	}
}
function toReport(definition, { result, failure }, seen) {
	const { events, told } = seen;
	if (result !== null) return toRunReport({
		...result,
		events,
		failure: null
	});
	return toRunReport({
		title: `${definition.title} failed`,
		diagnostics: failure instanceof InvalidInput ? [...told, ...failure.diagnostics] : told,
		events,
		facts: [],
		sections: [],
		failure: toFailureRecord(failure)
	});
}
function readMaskedInput(definition) {
	return (name) => {
		const value = toolkit.readInput(name);
		if (definition.inputs[name]?.secret === true && value !== "") toolkit.mask(value);
		return value;
	};
}
function writeLog(report, failure) {
	for (const annotation of toAnnotations(report.diagnostics, report.failure)) toolkit.annotate(annotation);
	for (const line of report.diagnostics.flatMap(diagnosticLines)) toolkit.info(line);
	if (failure !== null) writeFailure(failure);
	for (const fact of report.facts) toolkit.info(escapeLog(`${fact.name}: ${fact.value}`));
}
function writeFailure(failure) {
	for (const line of failureLines(toFailureRecord(failure))) toolkit.info(line);
	if (failure.stack !== void 0) toolkit.debug(failure.stack);
}
/** A comment that GitHub does not take is a warning, never a failure. */
async function commentOn(report, call) {
	const { action, comment, context } = call;
	if (comment === void 0) return null;
	const body = (limit) => asMarkdown(report, limit);
	const { signal } = context;
	const { result: note, failure } = await endOf(() => upsertComment({
		...comment,
		action,
		body,
		limit: commentLimit,
		signal
	}));
	if (failure !== null) writeFailure(failure);
	else if (note !== null) toolkit.annotate({
		level: note.severity,
		message: note.message,
		title: note.code,
		file: null,
		line: null,
		column: null
	});
	return failure;
}
export { deleteRememberedFiles as n, defineAction as r, runAction as t };
