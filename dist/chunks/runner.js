import { B as toFailure, C as failureLines, E as inlineCode, G as exitCodeOf, I as sha256, O as parseDuration, S as diagnosticLines, T as escapeMarkdown, V as toFailureRecord, X as InvalidInput, Y as Interrupted, Z as Refused, _ as asMarkdown, b as table, d as parseReview, f as reviewName, k as asJson, l as toRunReport, m as recordEvents, p as fanOut, q as Bug, tt as unreachable, u as formatReview, v as commentLimit, w as escapeLog, x as asLogLines, y as summaryLimit } from "./core.js";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as os from "os";
import * as crypto from "crypto";
import * as fs from "fs";
// packages/runner/src/action-definition.ts
function defineAction(definition) {
	return definition;
}
// packages/runner/src/github/open-github.ts
const defaultApi = "https://api.github.com";
const defaultPatience = 15e3;
async function openGitHub({ token, signal, patience = defaultPatience }) {
	const [owner, repo] = (process.env["GITHUB_REPOSITORY"] ?? "").split("/");
	if (owner === void 0 || owner === "" || repo === void 0) return null;
	const { getOctokit } = await import("./github-sdk.js");
	const octokit = getOctokit(token, { baseUrl: process.env["GITHUB_API_URL"] || defaultApi });
	octokit.hook.before("request", (options) => {
		options.request = {
			...options.request,
			signal: AbortSignal.any([signal, AbortSignal.timeout(patience)])
		};
	});
	return {
		octokit,
		owner,
		repo
	};
}
function explainRefusal(error, permission) {
	const status = error instanceof Error && "status" in error ? error.status : null;
	const reason = error instanceof Error ? error.message : String(error);
	if (status === 429 || /rate limit/i.test(reason)) return "GitHub takes no more calls of this token for now (rate limit)";
	if (status === 401) return "GitHub does not know the token";
	if (status === 403 || status === 404) return `the token does not have ${permission} (GitHub answered ${status})`;
	return `GitHub did not answer: ${reason}`;
}
// packages/runner/src/github/find-reviews.ts
const permissions = "pull-requests: read and checks: read";
const workflows = "github-actions";
async function findReviews(access, cluster) {
	const commit = process.env["GITHUB_SHA"] ?? "";
	if (access.token === "") return {
		found: "unknown",
		because: "no github-token is given"
	};
	try {
		const github = await openGitHub(access);
		if (github === null || commit === "") return {
			found: "unknown",
			because: "this is no workflow's run"
		};
		return await search(github, {
			commit,
			cluster
		});
	} catch (error) {
		if (access.signal.aborted) throw new Interrupted("Cancelled while looking for the review.", {
			stateLeft: "nothing was changed",
			cause: error
		});
		return {
			found: "unknown",
			because: explainRefusal(error, permissions)
		};
	}
}
async function search(github, wanted) {
	const { octokit, owner, repo } = github;
	const { commit, cluster } = wanted;
	const merged = (await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
		owner,
		repo,
		commit_sha: commit,
		per_page: 100
	})).filter(({ merged_at }) => merged_at !== null && merged_at !== void 0);
	if (merged.length === 0) return {
		found: "none",
		because: `commit ${short(commit)} was merged by no pull request`
	};
	const reviews = [];
	for (const { number, head } of merged) {
		const review = await reviewAt(github, {
			head: head.sha,
			cluster
		});
		if (review !== null) reviews.push({
			...review,
			pullRequest: number
		});
	}
	const [first, ...more] = reviews;
	if (first !== void 0) return {
		found: "reviews",
		reviews: [first, ...more]
	};
	return {
		found: "none",
		because: `pull request ${merged.map(({ number, head, base }) => `#${number}${head.repo?.id === base.repo.id ? "" : " from a fork"}`).join(", ")} has no check run ${reviewName(cluster)} that was written by a workflow`
	};
}
async function reviewAt({ octokit, owner, repo }, wanted) {
	const [newest] = (await octokit.paginate(octokit.rest.checks.listForRef, {
		owner,
		repo,
		ref: wanted.head,
		check_name: reviewName(wanted.cluster),
		filter: "all",
		per_page: 100
	})).filter(({ app, name, status }) => app?.slug === workflows && name === reviewName(wanted.cluster) && status === "completed").toSorted((a, b) => b.id - a.id);
	return newest === void 0 ? null : parseReview(newest.output.text ?? "");
}
function short(commit) {
	return commit.slice(0, 12);
}
// packages/runner/src/github/pull-request.ts
function readPullRequest() {
	if (process.env["GITHUB_EVENT_NAME"] !== "pull_request") return null;
	const pull = fieldsOf(fieldsOf(readEvent())["pull_request"]);
	const head = fieldsOf(pull["head"]);
	const { number, base } = pull;
	const { sha } = head;
	if (typeof number !== "number" || typeof sha !== "string") return null;
	const [from, to] = [fieldsOf(head["repo"])["id"], fieldsOf(fieldsOf(base)["repo"])["id"]];
	return {
		number,
		headSha: sha,
		isFromFork: from === void 0 || from !== to
	};
}
function readEvent() {
	try {
		return JSON.parse(readFileSync(process.env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof Error && "code" in error) return null;
		throw error;
	}
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// packages/runner/src/annotations.ts
const perLevel = 10;
const longestMessage = 4096;
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
function endAtOnce(run, insisted) {
	const insistence = new Promise((_, reject) => {
		const stop = () => {
			reject(new Interrupted("Cancelled while a call had no answer yet.", { stateLeft: "a call may or may not have been carried out" }));
		};
		insisted.addEventListener("abort", stop, { once: true });
	});
	return Promise.race([run, insistence]);
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
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
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
function saveState(name, value) {
	if (process.env["GITHUB_STATE"] || "") return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
	issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
	return process.env[`STATE_${name}`] || "";
}
// packages/runner/src/toolkit.ts
const writers = {
	error,
	warning,
	notice
};
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
	appendSummary(markdown) {
		const path = process.env["GITHUB_STEP_SUMMARY"];
		if (path !== void 0 && path !== "") writeFile("GITHUB_STEP_SUMMARY", () => appendFileSync(path, markdown));
	}
};
function writeFile(name, write) {
	try {
		return write();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Refused("runner-file-not-written", `The file of ${name} cannot be written: ${reason}`, { cause: error });
	}
}
// packages/runner/src/delete-after-job.ts
const stateName$1 = "delete-after-job";
const paths = [];
function deleteAfterJob(path) {
	paths.push(path);
	toolkit.saveState(stateName$1, JSON.stringify(paths));
}
function deleteRememberedFiles() {
	for (const path of readPaths(toolkit.readState(stateName$1))) try {
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
// packages/runner/src/log-reporter.ts
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
// packages/runner/src/github/record-review.ts
const conclusions = {
	none: "success",
	rolling: "success",
	outage: "neutral",
	"data-loss": "neutral",
	unknown: "neutral"
};
async function recordReview(access, shown) {
	const pull = readPullRequest();
	if (pull === null || pull.isFromFork) return null;
	const { cluster, review } = shown;
	const grade = review.grade ?? "unknown";
	try {
		const github = await openGitHub(access);
		if (github === null) return null;
		const { octokit, owner, repo } = github;
		await octokit.rest.checks.create({
			owner,
			repo,
			name: reviewName(cluster),
			head_sha: pull.headSha,
			status: "completed",
			conclusion: conclusions[grade],
			output: {
				title: review.grade === null ? "The change could not be graded" : `Grade: ${review.grade}`,
				summary: `Digest \`${review.digest}\``,
				text: formatReview(review)
			}
		});
		return null;
	} catch (error) {
		if (access.signal.aborted) throw new Interrupted("Cancelled while the check run was being written.", {
			stateLeft: "everything but the check run is written",
			cause: error
		});
		return {
			severity: "notice",
			code: "review-not-recorded",
			message: `The review is not recorded: ${explainRefusal(error, "checks: write")}. A deployment of outage or data-loss will ask for approve-digest.`,
			subject: null
		};
	}
}
// packages/runner/src/github/sticky-comment.ts
async function upsertComment(comment) {
	try {
		const number = pullRequestNumber();
		if (number === null) return null;
		const marker = `<!-- keelson:${comment.action}:${sha256(comment.target).slice(0, 16)} -->`;
		const body = `${marker}\n${comment.body(comment.limit - marker.length - 1)}`;
		const github = await openGitHub(comment);
		if (github === null) return null;
		const { octokit, owner, repo } = github;
		const existing = await findComment(github, {
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
async function findComment({ octokit, owner, repo }, place) {
	const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
		owner,
		repo,
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
// packages/runner/src/left-operation.ts
const stateName = "operation";
let isRemembered = false;
function rememberOperation({ region, stackName }) {
	isRemembered = true;
	toolkit.saveState(stateName, JSON.stringify({
		format: 1,
		region,
		stackName
	}));
}
function forgetOperation() {
	if (isRemembered) toolkit.saveState(stateName, "");
}
function readLeftOperation() {
	const state = toolkit.readState(stateName);
	if (state === "") return null;
	const value = JSON.parse(state);
	if (value.format !== 1 || typeof value.region !== "string" || typeof value.stackName !== "string") throw new Bug(`the state of the main step is not what it writes: ${state}`);
	return {
		region: value.region,
		stackName: value.stackName
	};
}
// packages/runner/src/write-all.ts
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
async function runAction(definition, run) {
	const cancellation = listenForCancellation();
	const log = logReporter();
	const record = recordEvents();
	const told = [];
	const known = /* @__PURE__ */ new Map();
	const outputs = {};
	const context = {
		tell: (diagnostics) => void told.push(...diagnostics),
		reporter: fanOut([log, record]),
		signal: cancellation.signal,
		temporaryFolder: process.env["RUNNER_TEMP"] ?? "/tmp",
		mask: toolkit.mask,
		know(learned) {
			for (const fact of learned.facts) known.set(fact.name, fact);
			Object.assign(outputs, learned.outputs);
		},
		rememberOperation,
		deleteAfterJob
	};
	const start = async () => run(readInputs(definition.inputs, readMaskedInput(definition)), context);
	const ended = await endOf(() => endAtOnce(start(), cancellation.insisted));
	log.endGroup();
	const report = toReport(definition, ended, {
		events: record.events,
		told,
		known
	});
	writeLog(report, ended.failure);
	const unwritten = writeAll([
		...Object.entries({
			...outputs,
			...ended.result?.outputs
		}).map(([name, value]) => () => toolkit.writeOutput(name, value)),
		() => toolkit.writeOutput("report", writeReport(report, {
			folder: context.temporaryFolder,
			action: definition.name
		})),
		() => toolkit.appendSummary(asMarkdown(report, summaryLimit))
	]);
	const posted = {
		report,
		action: definition.name,
		result: ended.result,
		context
	};
	const ending = ended.failure ?? unwritten[0] ?? await postToGitHub(posted);
	const unnamed = writeAll([() => toolkit.writeOutput("failure-reason", ending?.code ?? ""), ...ending instanceof Interrupted ? [] : [forgetOperation]]);
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
	const { events, told, known } = seen;
	if (result !== null) {
		const facts = new Map([...known, ...result.facts.map((fact) => [fact.name, fact])]);
		return toRunReport({
			...result,
			facts: [...facts.values()],
			events,
			failure: null
		});
	}
	return toRunReport({
		title: `${definition.title} failed`,
		diagnostics: failure instanceof InvalidInput ? [...told, ...failure.diagnostics] : told,
		events,
		facts: [...known.values()],
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
async function postToGitHub(posted) {
	const { report, action, result, context } = posted;
	const { comment, review } = result ?? {};
	const { signal } = context;
	const body = (limit) => asMarkdown(report, limit);
	const { result: notes, failure } = await endOf(async () => [...comment === void 0 ? [] : [await upsertComment({
		...comment,
		action,
		body,
		limit: commentLimit,
		signal
	})], ...review === void 0 ? [] : [await recordReview({
		token: review.token,
		signal
	}, review)]]);
	for (const note of notes ?? []) {
		if (note === null) continue;
		toolkit.annotate({
			level: note.severity,
			message: note.message,
			title: note.code,
			file: null,
			line: null,
			column: null
		});
	}
	if (failure !== null) writeFailure(failure);
	return failure;
}
// packages/runner/src/run-post.ts
async function runPost(report) {
	deleteRememberedFiles();
	const cancellation = listenForCancellation();
	try {
		const operation = readLeftOperation();
		if (operation === null) return;
		const onLine = (line) => toolkit.info(escapeLog(line));
		tell(await report(operation, {
			signal: cancellation.signal,
			onLine
		}));
	} catch (error) {
		const failure = toFailure(error);
		for (const line of failureLines(toFailureRecord(failure))) toolkit.info(line);
		toolkit.annotate({
			level: "warning",
			message: failure.message,
			title: failure.code,
			file: null,
			line: null,
			column: null
		});
	} finally {
		cancellation.release();
	}
}
function tell({ severity, code, message, facts }) {
	toolkit.annotate({
		level: severity,
		message,
		title: code,
		file: null,
		line: null,
		column: null
	});
	const rows = facts.map(([name, value]) => [escapeMarkdown(name), inlineCode(value)]);
	toolkit.appendSummary(`## After the cancelled run\n\n${escapeMarkdown(message)}\n\n${table(["Result", "Value"], rows)}\n`);
}
export { defineAction as a, findReviews as i, runAction as n, readPullRequest as r, runPost as t };
