import { C as isUnchanged, D as canonicalJson, H as RemoteFailure, I as toAwsFailure, L as Bug, O as sha256, U as TimedOut, V as Refused, W as Unhealthy, Y as awsCallBounds, f as planReady, j as toFailureRecord, k as toChangeRecord, n as poll, t as growingInterval, w as makePlan, z as Interrupted } from "./core.js";
// packages/deploy/src/stack-status.ts
/** The 23 values of StackStatus (CloudFormation API reference, "Stack"). */
const stackStatuses = [
	"REVIEW_IN_PROGRESS",
	"CREATE_IN_PROGRESS",
	"CREATE_FAILED",
	"CREATE_COMPLETE",
	"ROLLBACK_IN_PROGRESS",
	"ROLLBACK_FAILED",
	"ROLLBACK_COMPLETE",
	"DELETE_IN_PROGRESS",
	"DELETE_FAILED",
	"DELETE_COMPLETE",
	"UPDATE_IN_PROGRESS",
	"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
	"UPDATE_COMPLETE",
	"UPDATE_FAILED",
	"UPDATE_ROLLBACK_IN_PROGRESS",
	"UPDATE_ROLLBACK_FAILED",
	"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
	"UPDATE_ROLLBACK_COMPLETE",
	"IMPORT_IN_PROGRESS",
	"IMPORT_COMPLETE",
	"IMPORT_ROLLBACK_IN_PROGRESS",
	"IMPORT_ROLLBACK_FAILED",
	"IMPORT_ROLLBACK_COMPLETE"
];
/** True while an operation runs. A REVIEW_IN_PROGRESS shell waits for its change set and is not busy. */
function isBusy(status) {
	return status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS";
}
/** True for the three ends that are a success; an UPDATE_COMPLETE_CLEANUP_IN_PROGRESS has not ended yet. */
function isSuccess(status) {
	return status === "CREATE_COMPLETE" || status === "UPDATE_COMPLETE" || status === "IMPORT_COMPLETE";
}
// packages/deploy/src/cloudformation-adapter.ts
/** CloudFormation by the AWS SDK: credentials, endpoint and retries as its standard environment says. */
function cloudFormation(options) {
	let loaded;
	const load = async () => {
		const sdk = await import("./cloudformation-sdk.js");
		return {
			sdk,
			client: new sdk.CloudFormationClient({
				...awsCallBounds,
				region: options.region,
				retryMode: "standard"
			})
		};
	};
	const call = async (operation, send) => {
		try {
			return await send(await (loaded ??= load()));
		} catch (error) {
			throw toAwsFailure(error, {
				service: "CloudFormation",
				operation
			});
		}
	};
	return {
		async describeStack(stack) {
			const found = (await orNull(isMissing, () => call("DescribeStacks", ({ sdk, client }) => client.send(new sdk.DescribeStacksCommand({ StackName: stack })))))?.Stacks?.[0];
			return found === void 0 ? null : toDescription(found);
		},
		async readTemplate(stackId) {
			return (await call("GetTemplate", ({ sdk, client }) => client.send(new sdk.GetTemplateCommand({
				StackName: stackId,
				TemplateStage: "Original"
			})))).TemplateBody ?? "";
		},
		async readEvents(stackId, page) {
			const answer = await call("DescribeStackEvents", ({ sdk, client }) => client.send(new sdk.DescribeStackEventsCommand({
				StackName: stackId,
				...page === null ? {} : { NextToken: page }
			})));
			return {
				events: (answer.StackEvents ?? []).map(toEvent),
				nextPage: answer.NextToken ?? null
			};
		},
		async createChangeSet(request) {
			return await orNull(isNamed("AlreadyExistsException"), () => call("CreateChangeSet", ({ sdk, client }) => client.send(new sdk.CreateChangeSetCommand({
				StackName: request.stack,
				ChangeSetName: request.changeSetName,
				ChangeSetType: request.type === "create" ? "CREATE" : "UPDATE",
				TemplateBody: request.template,
				Parameters: Object.entries(request.parameters).map(([name, value]) => toParameter(name, value)),
				Tags: Object.entries(request.tags).map(([Key, Value]) => ({
					Key,
					Value
				})),
				Capabilities: [...request.capabilities],
				ClientToken: request.token
			})))) === null ? "exists" : "created";
		},
		async describeChangeSet({ stack, changeSetName }) {
			return await orNull(isMissing, async () => {
				const pages = [];
				for (let token; pages.length === 0 || token !== void 0; token = pages.at(-1)?.NextToken) {
					const page = {
						StackName: stack,
						ChangeSetName: changeSetName,
						...token === void 0 ? {} : { NextToken: token }
					};
					pages.push(await call("DescribeChangeSet", ({ sdk, client }) => client.send(new sdk.DescribeChangeSetCommand(page))));
				}
				return toChangeSet(pages);
			});
		},
		async deleteChangeSet(changeSetId) {
			await orNull(isMissing, () => call("DeleteChangeSet", ({ sdk, client }) => client.send(new sdk.DeleteChangeSetCommand({ ChangeSetName: changeSetId }))));
		},
		async executeChangeSet({ changeSetId, token }) {
			const cannot = (error) => isMissing(error) || isNamed("InvalidChangeSetStatusException", "InvalidChangeSetStatus")(error);
			return await orNull(cannot, () => call("ExecuteChangeSet", ({ sdk, client }) => client.send(new sdk.ExecuteChangeSetCommand({
				ChangeSetName: changeSetId,
				ClientRequestToken: token
			})))) === null ? "not-executable" : "started";
		},
		async protectStack(stackId) {
			await call("UpdateTerminationProtection", ({ sdk, client }) => client.send(new sdk.UpdateTerminationProtectionCommand({
				StackName: stackId,
				EnableTerminationProtection: true
			})));
		},
		async deleteStack({ stackId, token }) {
			await call("DeleteStack", ({ sdk, client }) => client.send(new sdk.DeleteStackCommand({
				StackName: stackId,
				ClientRequestToken: token
			})));
		},
		async cancelUpdate({ stackId, token }) {
			const isOver = (error) => isNamed("ValidationError")(error) && /cannot be called|current (stack )?stat/i.test(error.message);
			return await orNull(isOver, () => call("CancelUpdateStack", ({ sdk, client }) => client.send(new sdk.CancelUpdateStackCommand({
				StackName: stackId,
				ClientRequestToken: token
			})))) === null ? "not-updating" : "cancelled";
		}
	};
}
/** An answer, or null where the refusal is one that says something. */
async function orNull(means, send) {
	try {
		return await send();
	} catch (error) {
		if (error instanceof RemoteFailure && means(error)) return null;
		throw error;
	}
}
function isNamed(...names) {
	return ({ cause }) => cause instanceof Error && names.includes(cause.name);
}
/** A missing stack has no error name of its own: it is a ValidationError whose words differ between calls (boto/boto3 issue 2807). */
function isMissing(failure) {
	if (isNamed("ChangeSetNotFoundException", "ChangeSetNotFound")(failure)) return true;
	return isNamed("ValidationError")(failure) && /\bdoes not exist\b/.test(failure.message);
}
function toDescription(stack) {
	const status = stackStatuses.find((known) => known === stack.StackStatus);
	if (status === void 0) throw new Bug(`CloudFormation names a stack status that is not known: ${stack.StackStatus}`);
	const record = (entries) => Object.fromEntries(entries.map(([name, value]) => [name ?? "", value ?? ""]));
	return {
		stackId: stack.StackId ?? "",
		status,
		statusReason: stack.StackStatusReason ?? null,
		parameters: record((stack.Parameters ?? []).map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue])),
		tags: record((stack.Tags ?? []).filter(({ Key }) => Key?.startsWith("aws:") !== true).map(({ Key, Value }) => [Key, Value])),
		outputs: record((stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
		terminationProtection: stack.EnableTerminationProtection ?? false,
		updatedAt: stack.LastUpdatedTime?.getTime() ?? null
	};
}
function toEvent(event) {
	return {
		eventId: event.EventId ?? "",
		timestamp: event.Timestamp?.getTime() ?? 0,
		logicalId: event.LogicalResourceId ?? "",
		physicalId: event.PhysicalResourceId ?? null,
		resourceType: event.ResourceType ?? "",
		status: event.ResourceStatus ?? "",
		reason: event.ResourceStatusReason ?? null,
		requestToken: event.ClientRequestToken ?? null
	};
}
function toParameter(name, value) {
	return typeof value === "string" ? {
		ParameterKey: name,
		ParameterValue: value
	} : {
		ParameterKey: name,
		UsePreviousValue: true
	};
}
function toChangeSet(pages) {
	const [first] = pages;
	return {
		changeSetId: first?.ChangeSetId ?? "",
		stackId: first?.StackId ?? "",
		state: stateOf(first),
		reason: first?.StatusReason ?? null,
		createdAt: first?.CreationTime?.getTime() ?? 0,
		changes: pages.flatMap((page) => (page.Changes ?? []).flatMap(toRow))
	};
}
function stateOf(changeSet) {
	switch (changeSet?.Status) {
		case "CREATE_PENDING":
		case "CREATE_IN_PROGRESS": return "preparing";
		case "CREATE_COMPLETE":
			if (changeSet.ExecutionStatus === "AVAILABLE") return "ready";
			return changeSet.ExecutionStatus === "OBSOLETE" ? "obsolete" : "executed";
		default: return "failed";
	}
}
const actions = {
	Add: "create",
	Import: "create",
	Modify: "update",
	Remove: "delete"
};
const replacements = {
	True: "certain",
	Conditional: "maybe"
};
function toRow({ ResourceChange: change }) {
	if (change === void 0) return [];
	return [{
		action: actions[change.Action ?? ""] ?? "unknown",
		logicalId: change.LogicalResourceId ?? "",
		resourceType: change.ResourceType ?? "",
		replacement: replacements[change.Replacement ?? ""] ?? "never"
	}];
}
// packages/deploy/src/ec2-adapter.ts
/** EC2's images by the AWS SDK. */
function ec2Images(options) {
	let loaded;
	const load = async () => {
		const sdk = await import("./ec2-sdk.js");
		return {
			sdk,
			client: new sdk.EC2Client({
				...awsCallBounds,
				region: options.region,
				retryMode: "standard"
			})
		};
	};
	return { async findImages({ owner, name, architecture, deprecated }) {
		try {
			const { sdk, client } = await (loaded ??= load());
			const found = [];
			const filters = {
				name,
				architecture,
				state: "available"
			};
			let token;
			do {
				const page = await client.send(new sdk.DescribeImagesCommand({
					Owners: [owner],
					Filters: Object.entries(filters).map(([Name, value]) => ({
						Name,
						Values: [value]
					})),
					IncludeDeprecated: deprecated === "include",
					...token === void 0 ? {} : { NextToken: token }
				}));
				for (const { ImageId, Name, CreationDate } of page.Images ?? []) found.push({
					imageId: ImageId ?? "",
					name: Name ?? "",
					createdAt: CreationDate ?? ""
				});
				token = page.NextToken;
			} while (token !== void 0);
			return found;
		} catch (error) {
			throw toAwsFailure(error, {
				service: "EC2",
				operation: "DescribeImages"
			});
		}
	} };
}
// packages/deploy/src/desired-stack.ts
/** The tag that says which cluster a stack belongs to, and that it is ours. */
const clusterTag = "keelson:cluster";
/** All tags of the stack; ours cannot be written over. */
function tagsOf(desired) {
	return {
		...desired.tags,
		[clusterTag]: desired.cluster
	};
}
// packages/deploy/src/list-names.ts
/** At most ten names, and how many more there are. */
function listNames(names) {
	const shown = names.slice(0, 10).join(", ");
	return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
// packages/deploy/src/follow/event-log.ts
function openEventLog(options) {
	const seen = [];
	const known = /* @__PURE__ */ new Set();
	let complained = false;
	return {
		seen,
		async readNew() {
			try {
				const fresh = await readBack(options, known);
				for (const event of fresh) known.add(event.eventId);
				seen.push(...fresh);
				return fresh;
			} catch (error) {
				if (!(error instanceof RemoteFailure)) throw error;
				const message = `The stack's events cannot be read for now: ${error.message}`;
				if (!complained) options.reporter.emit({
					type: "note",
					engine: "deploy",
					note: {
						severity: "warning",
						code: "events-unreadable",
						message,
						subject: null
					}
				});
				complained = true;
				return [];
			}
		}
	};
}
/** The events of the newest operation, oldest first. */
async function readOperationEvents(options) {
	return readBack({
		...options,
		since: null
	}, /* @__PURE__ */ new Set());
}
/** True for events about the stack itself, as opposed to its resources. */
function isAboutStack(event, stackId) {
	return event.physicalId === stackId;
}
const beginnings = /* @__PURE__ */ new Set([
	"CREATE_IN_PROGRESS",
	"UPDATE_IN_PROGRESS",
	"DELETE_IN_PROGRESS",
	"IMPORT_IN_PROGRESS"
]);
/** True for the event that an operation begins with. A rollback belongs to the operation that it undoes. */
function beginsOperation(event, stackId) {
	return isAboutStack(event, stackId) && beginnings.has(event.status);
}
/**
* Pages from the newest event back to what is known or to where the operation began. The order is the service's, turned round:
* timestamps tie.
*/
async function readBack(options, known) {
	const { stackId, cloudFormation, since } = options;
	const fresh = /* @__PURE__ */ new Map();
	const oldestFirst = () => [...fresh.values()].toReversed();
	for (let page = null;;) {
		const { events, nextPage } = await cloudFormation.readEvents(stackId, page);
		for (const event of events) {
			if (since !== null && event.timestamp < since) return oldestFirst();
			if (!known.has(event.eventId)) fresh.set(event.eventId, event);
			if (beginsOperation(event, stackId)) return oldestFirst();
		}
		if (nextPage === null || events.some((event) => known.has(event.eventId))) return oldestFirst();
		page = nextPage;
	}
}
// packages/deploy/src/follow/root-cause.ts
const shownFailures = 5;
/** Finds why an operation failed in its events, given oldest first. */
function findRootCause(events, stackId) {
	const failed = events.filter((event) => event.status.endsWith("_FAILED") && !isAboutStack(event, stackId));
	const real = failed.filter((event) => !wasCancelled(event));
	const first = real.find((event) => event.status !== "DELETE_FAILED") ?? real[0] ?? null;
	if (first === null) return {
		first: null,
		findings: stackReasons(events, stackId)
	};
	const others = real.filter((event) => event !== first && event.logicalId !== first.logicalId);
	const cancelled = failed.filter(wasCancelled).map((event) => event.logicalId);
	return {
		first,
		findings: [
			describeFailure(first),
			...others.slice(0, shownFailures).map(describeFailure),
			...others.length > shownFailures ? [`${others.length - shownFailures} more failed.`] : [],
			...cancelled.length > 0 ? [`Cancelled because of it: ${listNames(cancelled)}.`] : []
		]
	};
}
/** True for a resource that only fell because another one failed. */
function wasCancelled(event) {
	return /^Resource (creation|update|deletion|import) cancelled\b/i.test(event.reason ?? "");
}
function describeFailure(event) {
	return `${event.logicalId} (${event.resourceType}) ${event.status}: ${event.reason ?? "CloudFormation gave no reason"}`;
}
/** What the stack's own events say, for an operation that no resource made fail: it was cancelled, or refused at once. */
function stackReasons(events, stackId) {
	return events.filter((event) => isAboutStack(event, stackId) && event.reason !== null && /ROLLBACK|FAILED/.test(event.status)).map((event) => `The stack became ${event.status}: ${event.reason}`);
}
// packages/deploy/src/follow/end-of-run.ts
/** The failure that an operation ended with, the first failed resource first; null when it succeeded. */
function failureOf(followed, operation) {
	const { stack, events } = followed;
	if (stack !== null && isSuccess(stack.status)) return null;
	const status = stack?.status ?? "DELETE_COMPLETE";
	const { findings } = findRootCause(events, operation.stackId);
	const subject = `Stack ${operation.stackName}`;
	const isUpdate = status.startsWith("UPDATE_") || status.startsWith("IMPORT_");
	const because = findings[0] ?? stack?.statusReason ?? "CloudFormation gave no reason";
	return new Unhealthy(isUpdate ? "stack-update-failed" : "stack-create-failed", `${subject} ended as ${status}. ${because}`, {
		subject,
		diagnosis: findings
	});
}
/** Leaves a running operation as the policy says, with at most one call, and says in what state. */
async function leaveOperation(operation, { cloudFormation }) {
	const { stackId, stackName, kind, policy, token, cause } = operation;
	const subject = `stack ${stackName}`;
	if (kind !== "own-update" || policy === "leave") {
		const what = kind === "own-creation" ? "is being created" : "is being changed";
		return new Interrupted(`Cancelled while ${subject} ${what}; CloudFormation goes on with it.`, {
			stateLeft: `${subject} ${what} (${cause.stateLeft})`,
			hint: "Run the same deployment again: it follows the operation to its end.",
			cause
		});
	}
	try {
		const state = await cloudFormation.cancelUpdate({
			stackId,
			token
		}) === "cancelled" ? "its update is being rolled back" : "its update was too far on to be cancelled";
		return new Interrupted(`Cancelled: ${subject}: ${state}.`, {
			stateLeft: `${subject}: ${state}`,
			hint: "Run again to deploy: it waits until the stack is at rest.",
			cause
		});
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		return new Interrupted(`Cancelled, but the update of ${subject} could not be cancelled and goes on: ${error.message}`, {
			stateLeft: `${subject} is being updated`,
			hint: "Run the same deployment again: it follows the operation to its end.",
			cause: error
		});
	}
}
// packages/deploy/src/follow/poll-pace.ts
/** From half a second to five seconds, each wait between a half and the whole of its step. */
function pollPace(random) {
	const step = growingInterval(500, 5e3);
	let quietPolls = 0;
	return {
		next() {
			quietPolls += 1;
			return Math.round(step(quietPolls) * (.5 + random() / 2));
		},
		reset() {
			quietPolls = 0;
		}
	};
}
// packages/deploy/src/follow/follow-stack.ts
/** So many answers in a row that may be stale are taken for true when nothing else proves them. */
const staleAnswers = 3;
/** So many polls in a row may go without an answer: the operation runs on without us. */
const lostAnswers = 5;
/** Follows a running operation to its end. Ends with Interrupted or TimedOut while the operation goes on. */
async function followStack(options) {
	const { stackId, stackName, ports, onNews } = options;
	const { cloudFormation, clock, random, reporter, signal } = ports;
	const log = openEventLog({
		stackId,
		cloudFormation,
		reporter,
		since: options.since
	});
	const pace = pollPace(random);
	const hasEnded = endDetector(options, log);
	let quietSince = clock.now();
	let lost = 0;
	try {
		return {
			stack: await poll({
				clock,
				signal,
				timeout: options.timeout,
				interval: () => pace.next(),
				subject: `stack ${stackName}`,
				probe: async () => {
					const described = await describe(options, lost < lostAnswers);
					if (described === "lost") {
						lost += 1;
						return { pending: "no answer" };
					}
					lost = 0;
					const events = await log.readNew();
					const status = described?.status ?? "DELETE_COMPLETE";
					if (events.length > 0) {
						pace.reset();
						quietSince = clock.now();
					}
					onNews({
						status,
						events,
						quietFor: clock.now() - quietSince
					});
					return hasEnded(described) ? { value: described } : { pending: status };
				}
			}),
			events: log.seen
		};
	} catch (error) {
		if (!(error instanceof TimedOut)) throw error;
		throw new TimedOut(error.message, {
			lastState: error.lastState,
			hint: "CloudFormation goes on without this run: run again to follow it, with a longer timeout.",
			cause: error
		});
	}
}
/** Throttled and lost polls are borne for a while; every other refusal ends the run. */
async function describe(options, isPatient) {
	try {
		return await options.ports.cloudFormation.describeStack(options.stackId);
	} catch (error) {
		if (error instanceof RemoteFailure && (error.code === "throttled" || error.code === "service-unreachable") && isPatient) return "lost";
		throw error;
	}
}
/** Tells the operation's end from an answer of the time before it began (reads of a stack can be stale). */
function endDetector({ before, stackId }, log) {
	let wasBusy = before === null;
	let unproven = 0;
	return (stack) => {
		if (stack === null) return true;
		if (stack.status === "REVIEW_IN_PROGRESS") return false;
		if (isBusy(stack.status)) {
			wasBusy = true;
			return false;
		}
		if (wasBusy || stack.status !== before?.status || stack.updatedAt !== before.updatedAt) return true;
		unproven += 1;
		return log.seen.some((event) => isAboutStack(event, stackId) && event.status === stack.status) || unproven > staleAnswers;
	};
}
// packages/deploy/src/follow/track-progress.ts
/** Milliseconds of silence after which a line says what is still in progress. */
const silence = 3e4;
/** Turns the events of a stack into our own: what began, what ended after how long, and how far the whole is. */
function trackProgress(options) {
	const { stackId, stack, changes, reporter } = options;
	const tracked = /* @__PURE__ */ new Map();
	let rollsBack = false;
	let lastNames = "";
	let lastTold = 0;
	let first = null;
	let last = 0;
	const say = (subject, detail) => {
		const done = [...tracked.values()].filter(({ outcome }) => outcome !== null).length;
		const counts = rollsBack || options.total === null ? {
			done: null,
			total: null
		} : {
			done: Math.min(done, options.total),
			total: options.total
		};
		reporter.emit({
			type: "change-progress",
			engine: "deploy",
			subject,
			detail,
			...counts
		});
	};
	const end = (logicalId, entry, outcome) => {
		tracked.set(logicalId, {
			...entry,
			outcome
		});
		reporter.emit({
			type: "change-ended",
			engine: "deploy",
			outcome
		});
	};
	const takeResource = (event) => {
		const subject = subjectOf$1(event);
		const detail = withReason(event);
		const { verb, phase } = readStatus(event.status);
		const change = changes.get(event.logicalId) ?? {
			verb: verb ?? "update",
			subject,
			replaces: false
		};
		const known = tracked.get(event.logicalId);
		if (rollsBack || verb !== change.verb || known !== void 0 && known.outcome !== null) return say(subject, detail);
		const entry = known ?? {
			change,
			began: event.timestamp,
			outcome: null
		};
		if (known === void 0) {
			tracked.set(event.logicalId, entry);
			reporter.emit({
				type: "change-started",
				engine: "deploy",
				change
			});
		}
		const outcome = outcomeOf(event, phase, entry);
		if (outcome !== null) end(event.logicalId, entry, outcome);
		else if (known !== void 0 && tellsNews(event)) say(subject, detail);
	};
	const running = () => [...tracked].filter(([, { outcome }]) => outcome === null).map(([logicalId]) => logicalId);
	return {
		take({ events, quietFor }) {
			for (const event of events) {
				first ??= event.timestamp;
				last = event.timestamp;
				if (!isAboutStack(event, stackId)) {
					takeResource(event);
					continue;
				}
				rollsBack ||= event.status.includes("ROLLBACK");
				say(stack.subject, withReason(event));
			}
			if (events.length > 0) lastTold = 0;
			const names = listNames(running());
			const isSilent = quietFor - lastTold >= silence;
			if (names === "" || names === lastNames && !isSilent) return;
			lastNames = names;
			lastTold = quietFor;
			say(stack.subject, `in progress: ${names}`);
		},
		finish(ended) {
			const duration = first === null ? 0 : last - first;
			for (const [logicalId, change] of changes) if (!tracked.has(logicalId)) tracked.set(logicalId, {
				change,
				began: last,
				outcome: null
			});
			for (const [logicalId, entry] of tracked) {
				const outcome = lastWord(entry, ended === "done");
				if (outcome !== entry.outcome) end(logicalId, entry, outcome);
			}
			const whole = ended === "done" ? {
				status: "done",
				change: stack,
				duration
			} : {
				status: "failed",
				change: stack,
				failure: ended.failure
			};
			reporter.emit({
				type: "change-ended",
				engine: "deploy",
				outcome: whole
			});
			return [...[...tracked.values()].flatMap(({ outcome }) => outcome === null ? [] : [outcome]), whole];
		}
	};
}
const verbs = {
	CREATE: "create",
	IMPORT: "create",
	UPDATE: "update",
	DELETE: "delete"
};
/** Splits a resource status such as CREATE_COMPLETE. */
function readStatus(status) {
	const [, word = "", phase = ""] = /^([A-Z]+)_(IN_PROGRESS|COMPLETE|FAILED|SKIPPED)$/.exec(status) ?? [];
	return {
		verb: verbs[word] ?? null,
		phase
	};
}
/** A second event of a beginning only says that there is a physical id now. */
function tellsNews({ reason }) {
	return reason !== null && !/^Resource (creation|update) Initiated$/i.test(reason);
}
function withReason({ status, reason }) {
	return reason === null ? status : `${status}: ${reason}`;
}
function outcomeOf(event, phase, { change, began }) {
	const because = event.reason ?? "CloudFormation gave no reason";
	switch (phase) {
		case "COMPLETE": return {
			status: "done",
			change,
			duration: event.timestamp - began
		};
		case "SKIPPED": return {
			status: "skipped",
			change,
			because
		};
		case "FAILED": return wasCancelled(event) ? {
			status: "skipped",
			change,
			because
		} : {
			status: "failed",
			change,
			failure: toRecord$1(change, because)
		};
		default: return null;
	}
}
/** A rollback undoes what was done; what had no event by a successful end was done with the whole. */
function lastWord({ change, outcome }, isDone) {
	if (isDone) return outcome ?? {
		status: "done",
		change,
		duration: 0
	};
	if (outcome === null) return {
		status: "skipped",
		change,
		because: "the operation ended before it"
	};
	return outcome.status === "done" ? {
		status: "skipped",
		change,
		because: "it was rolled back"
	} : outcome;
}
function subjectOf$1(event) {
	return `${event.resourceType} ${event.logicalId}`;
}
function toRecord$1(change, because) {
	return toFailureRecord(new Unhealthy("resource-failed", because, {
		subject: change.subject,
		diagnosis: []
	}));
}
// packages/deploy/src/observe-stack.ts
const failedStatuses = /* @__PURE__ */ new Set([
	"CREATE_FAILED",
	"ROLLBACK_FAILED",
	"ROLLBACK_COMPLETE",
	"DELETE_FAILED",
	"UPDATE_FAILED",
	"UPDATE_ROLLBACK_FAILED",
	"UPDATE_ROLLBACK_COMPLETE"
]);
/** Reads what CloudFormation knows of a stack. Reads only: one to three calls. */
async function observeStack(stackName, ports) {
	const { cloudFormation } = ports;
	const found = await cloudFormation.describeStack(stackName);
	if (found === null || found.status === "DELETE_COMPLETE") return {
		status: "absent",
		stackName
	};
	const isShell = found.status === "REVIEW_IN_PROGRESS";
	return {
		...found,
		stackName,
		template: isShell ? null : await cloudFormation.readTemplate(found.stackId),
		failures: failedStatuses.has(found.status) ? await readFailures(found.stackId, cloudFormation) : []
	};
}
async function readFailures(stackId, cloudFormation) {
	return findRootCause(await readOperationEvents({
		stackId,
		cloudFormation
	}), stackId).findings;
}
// packages/deploy/src/status-policy.ts
/**
* Every status, and what a plan that creates and a plan that updates do about it.
* Facts: CloudFormation user guide, "Understand CloudFormation stack creation events" and "Stack status codes".
*/
const statusPolicy = {
	absent: {
		basis: "nothing",
		create: "create",
		update: "refuse-changed"
	},
	REVIEW_IN_PROGRESS: {
		basis: "nothing",
		create: "resume",
		update: "refuse-changed"
	},
	DELETE_COMPLETE: {
		basis: "nothing",
		create: "create",
		update: "refuse-changed"
	},
	CREATE_IN_PROGRESS: {
		basis: "live",
		create: "wait",
		update: "wait"
	},
	UPDATE_IN_PROGRESS: {
		basis: "live",
		create: "wait",
		update: "wait"
	},
	UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: {
		basis: "live",
		create: "wait",
		update: "wait"
	},
	UPDATE_ROLLBACK_IN_PROGRESS: {
		basis: "live",
		create: "wait",
		update: "wait"
	},
	UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: {
		basis: "live",
		create: "wait",
		update: "wait"
	},
	IMPORT_IN_PROGRESS: {
		basis: "live",
		create: "wait",
		update: "wait"
	},
	IMPORT_ROLLBACK_IN_PROGRESS: {
		basis: "live",
		create: "wait",
		update: "wait"
	},
	ROLLBACK_IN_PROGRESS: {
		basis: "nothing",
		create: "wait",
		update: "wait"
	},
	DELETE_IN_PROGRESS: {
		basis: "nothing",
		create: "wait",
		update: "wait"
	},
	CREATE_COMPLETE: {
		basis: "live",
		create: "refuse-changed",
		update: "update"
	},
	UPDATE_COMPLETE: {
		basis: "live",
		create: "refuse-changed",
		update: "update"
	},
	UPDATE_ROLLBACK_COMPLETE: {
		basis: "live",
		create: "refuse-changed",
		update: "update"
	},
	IMPORT_COMPLETE: {
		basis: "live",
		create: "refuse-changed",
		update: "update"
	},
	IMPORT_ROLLBACK_COMPLETE: {
		basis: "live",
		create: "refuse-changed",
		update: "update"
	},
	ROLLBACK_COMPLETE: {
		basis: "nothing",
		create: "delete-first",
		update: "refuse-changed"
	},
	ROLLBACK_FAILED: {
		basis: "nothing",
		create: "delete-first",
		update: "refuse-changed"
	},
	CREATE_FAILED: {
		basis: "live",
		create: "refuse-paused",
		update: "refuse-paused"
	},
	UPDATE_FAILED: {
		basis: "live",
		create: "refuse-paused",
		update: "refuse-paused"
	},
	UPDATE_ROLLBACK_FAILED: {
		basis: "live",
		create: "refuse-rollback-failed",
		update: "refuse-rollback-failed"
	},
	DELETE_FAILED: {
		basis: "live",
		create: "refuse-delete-failed",
		update: "refuse-delete-failed"
	},
	IMPORT_ROLLBACK_FAILED: {
		basis: "live",
		create: "refuse-import-failed",
		update: "refuse-import-failed"
	}
};
const refusalCodes = {
	"refuse-changed": "stack-changed",
	"refuse-paused": "stack-paused",
	"refuse-rollback-failed": "stack-rollback-failed",
	"refuse-delete-failed": "stack-delete-failed",
	"refuse-import-failed": "stack-import-failed"
};
function isRefusing(step) {
	return step.startsWith("refuse-");
}
/** The refusal that a step stands for, with what is known of why the stack came into its status. */
function refusalOf(options) {
	const { step, stackName, status, because, cause } = options;
	const reason = because === null ? "" : `: ${because}`;
	return new Refused(refusalCodes[step], `Stack ${stackName} is ${status}${reason}.`, {
		subjects: [stackName],
		cause
	});
}
// packages/deploy/src/template.ts
/** CloudFormation takes at most this many bytes in a request (API reference, CreateChangeSet, TemplateBody). */
const maxInlineTemplateBytes = 51200;
/** Reads our own template. Refused `template-unreadable` when it is not a JSON object with Resources. */
function readTemplate(text) {
	const template = parseTemplate(text);
	if (template === null) throw new Refused("template-unreadable", "The stack template is not a JSON object with Resources.");
	return template;
}
/** Reads any template; null when it is not JSON, as a template of somebody else may be. */
function parseTemplate(text) {
	let body;
	try {
		body = JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
	if (!isObject(body) || !isObject(body["Resources"])) return null;
	const metadata = body["Metadata"];
	const keelson = isObject(metadata) ? metadata["Keelson"] : null;
	return {
		body,
		resources: new Map(Object.entries(body["Resources"]).map(([logicalId, definition]) => [logicalId, toResource(definition)])),
		parameters: new Map(Object.entries(objectOr(body["Parameters"])).map(([name, declared]) => [name, defaultOf(declared)])),
		keelson: isObject(keelson) ? keelson : null
	};
}
/** The template as it is sent: without the white space that counts against the limit. Refused `template-too-large` above it. */
function toRequestBody(text) {
	const body = JSON.stringify(readTemplate(text).body);
	const bytes = new TextEncoder().encode(body).length;
	if (bytes <= 51200) return body;
	throw new Refused("template-too-large", `The stack template has ${bytes} bytes; at most ${maxInlineTemplateBytes} can be sent.`);
}
const nameProperties = [
	"RoleName",
	"InstanceProfileName",
	"ManagedPolicyName",
	"UserName",
	"GroupName"
];
/** What must be acknowledged: nothing more than the template needs (user guide, "Acknowledging IAM resources"). */
function capabilitiesOf(template) {
	const identities = [...template.resources.values()].filter(({ type }) => type.startsWith("AWS::IAM::"));
	if (identities.length === 0) return [];
	return [identities.some(({ definition }) => nameProperties.some((name) => name in objectOr(definition["Properties"]))) ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM"];
}
function toResource(definition) {
	const fields = objectOr(definition);
	return {
		type: typeof fields["Type"] === "string" ? fields["Type"] : "",
		definition: fields
	};
}
function defaultOf(declared) {
	const value = objectOr(declared)["Default"];
	return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
function objectOr(value) {
	return isObject(value) ? value : {};
}
/** True for a JSON object: not null, not a list. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// packages/deploy/src/plan/refuse-foreign-stack.ts
/**
* Refused `foreign-stack` when the stack of this name does not carry our tag for this cluster or its template not our Metadata:
* somebody else's stack is never changed or deleted. An empty shell passes: nothing lives in it.
*/
function refuseForeignStack(desired, observed) {
	if (observed.status === "absent" || observed.status === "REVIEW_IN_PROGRESS") return;
	const owner = observed.tags[clusterTag];
	const isOurs = observed.template !== null && parseTemplate(observed.template)?.keelson != null;
	if (owner === desired.cluster && isOurs) return;
	const found = owner === void 0 ? `has no tag ${clusterTag}` : `has the tag ${clusterTag}=${owner}`;
	const message = `Stack ${desired.stackName} ${found}${isOurs ? "" : " and no Keelson metadata in its template"}: it is not this cluster's.`;
	throw new Refused("foreign-stack", message, { subjects: [desired.stackName] });
}
// packages/deploy/src/plan/refuse-immutable-change.ts
/**
* Refused `immutable-key-changed`, naming the keys of cluster.yaml whose value the live stack's template fixes
* (`Metadata.Keelson.immutable`) or that can only grow (`Metadata.Keelson.growing`).
*/
function refuseImmutableChange(desired, live) {
	const before = live.template === null ? null : parseTemplate(live.template);
	const after = readTemplate(desired.template);
	if (before === null) return;
	const changed = [...changedKeys(sectionOf(before, "immutable"), sectionOf(after, "immutable")), ...shrunkKeys(before, after)];
	if (changed.length === 0) return;
	const message = `Stack ${desired.stackName} cannot take these changes while it lives: ${changed.map(({ text }) => text).join("; ")}.`;
	throw new Refused("immutable-key-changed", message, { subjects: changed.map(({ key }) => key) });
}
function changedKeys(before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().filter((key) => !isHeld(before[key], after[key])).map((key) => ({
		key,
		text: `${key} from ${valueText(before[key])} to ${valueText(after[key])}`
	}));
}
/** A list may get longer at its end, as new subnets come behind those that live; all else stays as it is. */
function isHeld(before, after) {
	if (!Array.isArray(before) || !Array.isArray(after)) return valueText(before) === valueText(after);
	return valueText(before) === valueText(after.slice(0, before.length));
}
function shrunkKeys(before, after) {
	const now = sectionOf(after, "growing");
	return Object.entries(sectionOf(before, "growing")).filter(([key, value]) => Number(now[key]) < Number(value)).map(([key, value]) => ({
		key,
		text: `${key} can only grow, not from ${valueText(value)} to ${valueText(now[key])}`
	}));
}
/** Templates have no null: what is not set is left out. */
function valueText(value) {
	return value === void 0 || value === null ? "none" : canonicalJson(value);
}
function sectionOf(template, name) {
	const section = template.keelson?.[name];
	return isObject(section) ? section : {};
}
// packages/deploy/src/plan/stack-resource.ts
/** The row of the stack itself: its parameters, tags and outputs. CloudFormation's own events use the same type. */
const stackType = "AWS::CloudFormation::Stack";
/** The row of the switch that keeps the stack from being deleted by mistake. */
const protectionType = "TerminationProtection";
/** How people read a resource: its type and its logical id. */
function subjectOf(resource) {
	return `${resource.type} ${resource.logicalId}`;
}
// packages/deploy/src/plan/resources-of.ts
/** What there should be. `live` gives the values of parameters that keep theirs. */
function desiredResources(desired, live) {
	const template = readTemplate(desired.template);
	const parameters = {};
	for (const [name, byDefault] of template.parameters) {
		const given = desired.parameters[name] ?? byDefault ?? void 0;
		const value = typeof given === "object" ? live?.parameters[name] : given;
		if (value !== void 0) parameters[name] = value;
	}
	return collect({
		stackName: desired.stackName,
		template,
		parameters,
		tags: tagsOf(desired),
		isProtected: true
	});
}
/** What there is. */
function liveResources(live) {
	const template = live.template === null ? null : parseTemplate(live.template);
	if (template === null) return /* @__PURE__ */ new Map();
	const { stackName, parameters, tags, terminationProtection } = live;
	return collect({
		stackName,
		template,
		parameters,
		tags,
		isProtected: terminationProtection
	});
}
function collect(parts) {
	const { stackName, template, parameters, tags } = parts;
	const rows = [...template.resources].toSorted(([a], [b]) => a < b ? -1 : 1).map(([logicalId, { type, definition }]) => {
		const { DependsOn: _, ...own } = definition;
		return {
			logicalId,
			type,
			digest: sha256(canonicalJson({
				own,
				uses: parametersIn(own, parameters)
			}))
		};
	});
	const { Outputs, Conditions, Mappings } = template.body;
	rows.push({
		logicalId: stackName,
		type: stackType,
		digest: sha256(canonicalJson({
			parameters,
			tags,
			Outputs,
			Conditions,
			Mappings
		}))
	});
	if (parts.isProtected) rows.push({
		logicalId: stackName,
		type: protectionType,
		digest: "on"
	});
	return new Map(rows.map((row) => [subjectOf(row), row]));
}
/** The values of the parameters that a definition names by Ref or inside Fn::Sub. */
function parametersIn(definition, parameters) {
	const text = JSON.stringify(definition);
	const isUsed = (name) => text.includes(`{"Ref":"${name}"}`) || text.includes(`\${${name}}`);
	return Object.fromEntries(Object.entries(parameters).filter(([name]) => isUsed(name)));
}
// packages/deploy/src/plan/plan-stack.ts
/**
* What would make the observed stack the desired one, by logical id. Which updates replace a resource is CloudFormation's to say:
* notes tell it before the change set is executed.
* Refused: `foreign-stack`, `immutable-key-changed`, `template-too-large`, `template-unreadable`, and what the status policy refuses.
*/
function planStack(desired, observed) {
	toRequestBody(desired.template);
	refuseForeignStack(desired, observed);
	const { basis } = statusPolicy[observed.status];
	const step = statusPolicy[observed.status][basis === "live" ? "update" : "create"];
	const because = observed.status === "absent" ? null : observed.failures[0] ?? observed.statusReason;
	if (isRefusing(step)) throw refusalOf({
		step,
		stackName: desired.stackName,
		status: observed.status,
		because
	});
	const live = basis === "live" && observed.status !== "absent" ? observed : null;
	if (live !== null) refuseImmutableChange(desired, live);
	return makePlan({
		engine: "deploy",
		target: desired.stackName,
		changes: compare(live === null ? /* @__PURE__ */ new Map() : liveResources(live), desiredResources(desired, live)),
		notes: observed.status === "absent" ? [] : notesOn(observed, step === "delete-first")
	});
}
/** Whether a plan makes the stack or changes the one that lives. */
function intentOf(plan) {
	return plan.changes.some((change) => change.verb === "create" && change.after.type === "AWS::CloudFormation::Stack") ? "create" : "update";
}
/** In order of logical id, deletions after all else, as CloudFormation does them; the stack's own rows last. */
function compare(live, desired) {
	const changes = [];
	for (const [subject, after] of desired) {
		const before = live.get(subject);
		if (before === void 0) changes.push({
			verb: "create",
			subject,
			after
		});
		else if (before.digest === after.digest) changes.push({
			verb: "keep",
			subject,
			before
		});
		else changes.push({
			verb: "update",
			subject,
			before,
			after,
			replaces: false
		});
	}
	const own = changes.findIndex((change) => change.subject.startsWith(`${stackType} `));
	const deleted = [...live].filter(([subject]) => !desired.has(subject));
	changes.splice(own, 0, ...deleted.map(([subject, before]) => ({
		verb: "delete",
		subject,
		before
	})));
	return changes;
}
function notesOn(observed, isRecreated) {
	const { stackName, status, failures } = observed;
	const note = (severity, code, message) => ({
		severity,
		code,
		message,
		subject: null
	});
	if (isBusy(status)) return [note("notice", "stack-busy", `Stack ${stackName} is ${status}: its end is waited for, then the plan is made again.`)];
	const because = failures[0] === void 0 ? "" : ` It failed first with: ${failures[0]}`;
	if (isRecreated) return [note("warning", "stack-recreated", `Stack ${stackName} is ${status} and is deleted before it is created again.${because}`)];
	if (status !== "UPDATE_ROLLBACK_COMPLETE") return [];
	return [note("notice", "stack-rolled-back-before", `The last update of stack ${stackName} was rolled back.${because}`)];
}
// packages/deploy/src/request-token.ts
/**
* What every token of a deployment of this template to this stack begins with: the same commit has the same one on every run,
* so that a run recognises an operation that an earlier run of it began.
*/
function tokenPrefix(desired) {
	const { stackName, region, template } = desired;
	return `keelson-${sha256(canonicalJson({
		stackName,
		region,
		template: readTemplate(template).body
	})).slice(0, 40)}`;
}
/**
* A token of at most 128 letters, digits and hyphens. CloudFormation takes a repeated token for the repetition of one call,
* so what is a new attempt (`of` names it) has a new one.
*/
function requestToken(desired, of) {
	return `${tokenPrefix(desired)}-${sha256(of).slice(0, 24)}`;
}
/** Names the change set by all that it would set: a leftover of the same name has the same content. */
function changeSetNameOf(desired) {
	const content = {
		...desired,
		template: readTemplate(desired.template).body,
		tags: tagsOf(desired)
	};
	return `keelson-${sha256(canonicalJson(content)).slice(0, 40)}`;
}
// packages/deploy/src/change-set/prepare-change-set.ts
const attempts = 3;
/**
* Makes a change set and waits until CloudFormation has worked it out. A leftover of the same name, which is of the same content, is used
* when it can be executed and else replaced. An empty one is removed; so is one that failed, which ends with Unhealthy `change-set-failed`.
*/
async function prepareChangeSet(options) {
	const { cloudFormation } = options.ports;
	for (let attempt = 1;; attempt += 1) {
		const request = options.request(attempt);
		const made = await cloudFormation.createChangeSet(request);
		const changeSet = await waitForChangeSet(options, request);
		if (changeSet?.state === "ready") return {
			kind: "ready",
			changeSet
		};
		if (changeSet !== null) await cloudFormation.deleteChangeSet(changeSet.changeSetId);
		const isVerdict = made === "created" && changeSet?.state === "failed";
		if (isVerdict && isEmpty(changeSet.reason)) return { kind: "empty" };
		if (!isVerdict && attempt < attempts) continue;
		const reason = changeSet?.reason ?? "CloudFormation gave no reason";
		throw new Unhealthy("change-set-failed", `CloudFormation cannot carry out the change of stack ${options.stackName}: ${reason}`, {
			subject: `Stack ${options.stackName}`,
			diagnosis: []
		});
	}
}
/** How CloudFormation says that there is nothing to change; the second form comes from templates with transforms. */
function isEmpty(reason) {
	return /^(The submitted information didn't contain changes|No updates are to be performed)/.test(reason ?? "");
}
async function waitForChangeSet(options, request) {
	const { stackName, ports, timeout } = options;
	try {
		return await poll({
			clock: ports.clock,
			signal: ports.signal,
			timeout,
			interval: growingInterval(500, 5e3),
			subject: `the change set of stack ${stackName}`,
			probe: async () => {
				const changeSet = await ports.cloudFormation.describeChangeSet(request);
				return changeSet?.state === "preparing" ? { pending: "CloudFormation is preparing it" } : { value: changeSet };
			}
		});
	} catch (error) {
		if (error instanceof Interrupted) throw await withdraw(options, {
			...request,
			error
		});
		throw error;
	}
}
/** Takes a change set back that will not be executed, and says that nothing was begun. */
async function withdraw({ stackName, ports }, made) {
	const changeSet = await ports.cloudFormation.describeChangeSet(made);
	if (changeSet !== null) await ports.cloudFormation.deleteChangeSet(changeSet.changeSetId);
	return new Interrupted(`Cancelled before stack ${stackName} was changed.`, {
		stateLeft: made.type === "create" ? `stack ${stackName} is an empty shell without resources` : `stack ${stackName} is as it was`,
		hint: "Run again to deploy.",
		cause: made.error
	});
}
// packages/deploy/src/change-set/change-stack.ts
/** Makes or changes the stack by a change set and follows it to its end. */
async function changeStack(situation) {
	const prepared = await prepare(situation);
	if (prepared === "overtaken") return {
		outcomes: [],
		changed: false,
		next: "look-again"
	};
	if (prepared.kind === "ready") return await carryOut(situation, prepared.changeSet);
	const { observed } = situation;
	if (observed.status === "absent") throw new Bug("CloudFormation finds nothing to create");
	return {
		outcomes: [],
		changed: false,
		next: "finish",
		stack: observed
	};
}
async function prepare(situation) {
	const { desired, observed, plan, ports, deadline } = situation;
	const { stackName } = desired;
	const template = readTemplate(desired.template);
	const request = {
		stack: observed.status === "absent" ? stackName : observed.stackId,
		changeSetName: changeSetNameOf(desired),
		type: intentOf(plan),
		template: toRequestBody(desired.template),
		parameters: desired.parameters,
		tags: tagsOf(desired),
		capabilities: capabilitiesOf(template)
	};
	const began = ports.clock.now();
	const token = (attempt) => requestToken(desired, `prepare ${began} ${attempt}`);
	try {
		return await prepareChangeSet({
			stackName,
			request: (attempt) => ({
				...request,
				token: token(attempt)
			}),
			ports,
			timeout: deadline.left()
		});
	} catch (error) {
		if (!(error instanceof RemoteFailure) || error.code !== "remote-error") throw error;
		if ((await observeStack(stackName, ports)).status === observed.status) throw error;
		return "overtaken";
	}
}
async function carryOut(situation, changeSet) {
	const { desired, observed, plan, ports, deadline, onCancel } = situation;
	const { stackName } = desired;
	const { stackId, changeSetId } = changeSet;
	const intent = intentOf(plan);
	for (const note of notesOnChangeSet(plan, changeSet)) ports.reporter.emit({
		type: "note",
		engine: "deploy",
		note
	});
	if (ports.signal.aborted) throw await withdraw({
		stackName,
		ports
	}, {
		stack: stackId,
		changeSetName: changeSetNameOf(desired),
		type: intent,
		error: ports.signal.reason
	});
	if (await ports.cloudFormation.executeChangeSet({
		changeSetId,
		token: requestToken(desired, `execute ${changeSetId}`)
	}) === "not-executable") return {
		outcomes: [],
		changed: false,
		next: "look-again"
	};
	const progress = trackProgress({
		stackId,
		stack: {
			verb: intent,
			subject: subjectOf({
				logicalId: stackName,
				type: stackType
			}),
			replaces: false
		},
		changes: new Map(changeSet.changes.map((row) => [row.logicalId, toRecord(plan, row)])),
		total: changeSet.changes.length,
		reporter: ports.reporter
	});
	try {
		const followed = await followStack({
			stackId,
			stackName,
			since: changeSet.createdAt,
			before: observed.status === "absent" ? {
				status: "REVIEW_IN_PROGRESS",
				updatedAt: null
			} : observed,
			onNews: (news) => progress.take(news),
			ports,
			timeout: deadline.left()
		});
		const failure = failureOf(followed, {
			stackId,
			stackName
		});
		if (failure === null && followed.stack !== null) return {
			outcomes: progress.finish("done"),
			changed: true,
			next: "finish",
			stack: followed.stack
		};
		throw failure ?? new Bug("an operation succeeded without a stack");
	} catch (error) {
		if (error instanceof Unhealthy) progress.finish({ failure: toFailureRecord(error) });
		if (!(error instanceof Interrupted)) throw error;
		throw await leaveOperation({
			stackId,
			stackName,
			kind: intent === "create" ? "own-creation" : "own-update",
			policy: onCancel,
			token: requestToken(desired, `cancel ${changeSetId}`),
			cause: error
		}, ports);
	}
}
/** The plan's record of a change, or what the change set shows beyond the plan. */
function toRecord(plan, row) {
	const subject = subjectOf({
		logicalId: row.logicalId,
		type: row.resourceType
	});
	const planned = plan.changes.find((change) => change.subject === subject && change.verb !== "keep");
	if (planned !== void 0) return {
		...toChangeRecord(planned),
		replaces: row.replacement === "certain"
	};
	return {
		verb: row.action === "unknown" ? "update" : row.action,
		subject,
		replaces: row.replacement === "certain"
	};
}
/** What CloudFormation knows and a comparison of templates does not: what is replaced, and what changes because something else does. */
function notesOnChangeSet(plan, changeSet) {
	const notes = [];
	const subjects = (rows) => rows.map((row) => subjectOf({
		logicalId: row.logicalId,
		type: row.resourceType
	}));
	const replaced = subjects(changeSet.changes.filter((row) => row.action === "update" && row.replacement === "certain"));
	for (const subject of replaced) notes.push({
		severity: "warning",
		code: "resource-replaced",
		message: `${subject} is replaced by a new one.`,
		subject
	});
	const planned = new Set(plan.changes.filter((change) => change.verb !== "keep").map((change) => change.subject));
	const beyond = subjects(changeSet.changes).filter((subject) => !planned.has(subject));
	if (beyond.length > 0) {
		const message = `Changes with what they depend on: ${listNames(beyond)}.`;
		notes.push({
			severity: "notice",
			code: "dependants-change",
			message,
			subject: null
		});
	}
	return notes;
}
// packages/deploy/src/follow/attach-to-stack.ts
/**
* Follows an operation that runs already. Where its token is this deployment's, an earlier run of the same commit began it and its end
* is ours; otherwise it is only waited for.
*/
async function attachToStack(situation) {
	const { observed, desired, ports, deadline, onCancel } = situation;
	if (observed.status === "absent") throw new Bug("nothing is there to be followed");
	const { stackId, stackName } = observed;
	const prefix = tokenPrefix(desired);
	const progress = progressOf(observed, ports.reporter);
	let isOwn = false;
	try {
		const followed = await followStack({
			stackId,
			stackName,
			since: null,
			before: null,
			onNews: (news) => {
				isOwn ||= news.events.some((event) => beginsOperation(event, stackId) && event.requestToken?.startsWith(prefix) === true);
				progress.take(news);
			},
			ports,
			timeout: deadline.left()
		});
		if (!isOwn || wasTakenBack(followed, stackId)) return {
			outcomes: [],
			changed: false,
			next: "plan-again"
		};
		const failure = failureOf(followed, {
			stackId,
			stackName
		});
		if (failure === null) return {
			outcomes: progress.finish("done"),
			changed: true,
			next: "plan-again"
		};
		progress.finish({ failure: toFailureRecord(failure) });
		throw failure;
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
		throw await leaveOperation({
			stackId,
			stackName,
			kind: isOwn ? ownKinds[observed.status] ?? "of-others" : "of-others",
			policy: onCancel,
			token: requestToken(desired, `cancel ${stackId} ${observed.updatedAt}`),
			cause: error
		}, ports);
	}
}
const ownKinds = {
	CREATE_IN_PROGRESS: "own-creation",
	UPDATE_IN_PROGRESS: "own-update"
};
function progressOf(observed, reporter) {
	const { stackId, stackName, status, template } = observed;
	const isCreation = status === "CREATE_IN_PROGRESS";
	return trackProgress({
		stackId,
		stack: {
			verb: isCreation ? "create" : "update",
			subject: subjectOf({
				logicalId: stackName,
				type: stackType
			}),
			replaces: false
		},
		changes: /* @__PURE__ */ new Map(),
		total: isCreation && template !== null ? parseTemplate(template)?.resources.size ?? null : null,
		reporter
	});
}
/** True when no resource failed and yet it did not succeed: the run that began it, or a person, took it back. This run is meant to do it. */
function wasTakenBack({ stack, events }, stackId) {
	if (stack === null || stack.status === "DELETE_COMPLETE") return true;
	return !isSuccess(stack.status) && findRootCause(events, stackId).first === null;
}
// packages/deploy/src/follow/run-bounds.ts
function deadlineIn(milliseconds, clock) {
	const end = clock.now() + milliseconds;
	return { left: () => Math.max(0, end - clock.now()) };
}
// packages/deploy/src/protect-stack.ts
/**
* Switches termination protection on where it is off. It has a call of its own, and comes last: what a failed creation leaves
* can then be deleted without ever switching protection off.
*/
async function protectStack(options) {
	const { stack, plan, ports } = options;
	if (stack.terminationProtection) return [];
	const subject = `${protectionType} ${plan.target}`;
	const planned = plan.changes.find((change) => change.subject === subject);
	const change = planned === void 0 ? {
		verb: "create",
		subject,
		replaces: false
	} : toChangeRecord(planned);
	ports.reporter.emit({
		type: "change-started",
		engine: "deploy",
		change
	});
	const began = ports.clock.now();
	await ports.cloudFormation.protectStack(stack.stackId);
	const outcome = {
		status: "done",
		change,
		duration: ports.clock.now() - began
	};
	ports.reporter.emit({
		type: "change-ended",
		engine: "deploy",
		outcome
	});
	return [outcome];
}
// packages/deploy/src/recreate-stack.ts
/**
* Deletes what a failed creation left, so that the name is free. planStack has made sure that the stack is ours, the status policy that
* nothing lives in it. Unhealthy `stack-delete-failed` when something cannot be deleted.
*/
async function recreateStack({ observed, desired, ports, deadline }) {
	if (observed.status === "absent") throw new Bug("nothing is there to be deleted");
	const { stackId, stackName, status } = observed;
	const stack = `Stack ${stackName}`;
	ports.reporter.emit(progress(stack, `deleting what the failed creation left (${status})`));
	await ports.cloudFormation.deleteStack({
		stackId,
		token: requestToken(desired, `delete ${stackId}`)
	});
	const followed = await followStack({
		stackId,
		stackName,
		since: null,
		before: observed,
		onNews: ({ events }) => {
			for (const event of events) if (event.status.startsWith("DELETE_")) ports.reporter.emit(progress(`${event.resourceType} ${event.logicalId}`, event.status));
		},
		ports,
		timeout: deadline.left()
	});
	if (followed.stack === null || followed.stack.status === "DELETE_COMPLETE") return {
		outcomes: [],
		changed: true,
		next: "look-again"
	};
	const { findings } = findRootCause(followed.events, stackId);
	throw new Unhealthy("stack-delete-failed", `${stack} could not be deleted: ${findings[0] ?? followed.stack.status}`, {
		subject: stack,
		diagnosis: findings
	});
}
function progress(subject, detail) {
	return {
		type: "change-progress",
		engine: "deploy",
		subject,
		detail,
		done: null,
		total: null
	};
}
// packages/deploy/src/execute-stack.ts
/**
* Carries the plan out: by change set, followed to its end. A busy stack is followed first and planned again. Running the same deployment
* again after any end, a kill included, goes on from what is there.
* Unhealthy `stack-create-failed`, `stack-update-failed` (the first failure first), `change-set-failed`; Refused as planStack and
* `stack-changed`; Interrupted and TimedOut while the operation goes on; RemoteFailure.
*/
async function executeStack(options) {
	const { desired, ports, onCancel = "cancel-update" } = options;
	const deadline = deadlineIn(options.timeout, ports.clock);
	const outcomes = [];
	let { plan, observed } = options;
	let changed = false;
	for (let round = 1; round <= maxRounds; round += 1) {
		refuseWhenCancelled(ports.signal, desired.stackName);
		const turn = await takeTurn({
			plan,
			desired,
			observed,
			ports,
			deadline,
			onCancel
		});
		outcomes.push(...turn.outcomes);
		changed ||= turn.changed;
		if (turn.next === "finish") {
			const { stackId, status, outputs } = turn.stack;
			const protection = await protectStack({
				stack: turn.stack,
				plan,
				ports
			});
			return {
				stackId,
				status,
				outputs,
				changed: changed || protection.length > 0,
				outcomes: [...outcomes, ...protection]
			};
		}
		observed = await observeStack(desired.stackName, ports);
		if (turn.next === "plan-again") {
			plan = planStack(desired, observed);
			ports.reporter.emit(planReady(plan));
		}
	}
	throw refusalOf({
		step: "refuse-changed",
		stackName: desired.stackName,
		status: observed.status,
		because: "it keeps changing"
	});
}
/** More rounds than any sequence of waiting, deleting and creating takes: others keep changing the stack. */
const maxRounds = 12;
function refuseWhenCancelled(signal, stackName) {
	if (!signal.aborted) return;
	throw new Interrupted(`Cancelled before stack ${stackName} was changed.`, { stateLeft: `stack ${stackName} is as it was` });
}
async function takeTurn(situation) {
	const { plan, observed, desired } = situation;
	const step = statusPolicy[observed.status][intentOf(plan)];
	if (isRefusing(step)) throw refusalOf({
		step,
		stackName: desired.stackName,
		status: observed.status,
		because: null
	});
	if (step === "update" && needsNoChangeSet(plan)) {
		if (observed.status === "absent") throw new Bug("a stack that is not there cannot be updated");
		return {
			outcomes: [],
			changed: false,
			next: "finish",
			stack: observed
		};
	}
	return await turns[step](situation);
}
const turns = {
	create: changeStack,
	resume: changeStack,
	update: changeStack,
	wait: attachToStack,
	"delete-first": recreateStack
};
/** True when nothing differs, or only the switch that has a call of its own. */
function needsNoChangeSet(plan) {
	return isUnchanged({
		...plan,
		changes: plan.changes.filter((change) => !change.subject.startsWith(`${protectionType} `))
	});
}
// packages/deploy/src/image/resolve-node-image.ts
/**
* The image with the exact name, or the newest of the pattern. Unhealthy `image-withdrawn` when the publisher took the named one back
* (names the newest that there is), `image-unknown` when nothing matches the pattern.
*/
async function resolveNodeImage(query, port) {
	if (query.amiId !== null) return {
		imageId: query.amiId,
		name: null
	};
	const { owner, architecture, name, namePattern } = query;
	if (name !== null) {
		const named = newest(await port.findImages({
			owner,
			architecture,
			name,
			deprecated: "include"
		}));
		if (named !== null) return named;
	}
	const latest = newest(await port.findImages({
		owner,
		architecture,
		name: namePattern,
		deprecated: "leave-out"
	}));
	if (name !== null) {
		const instead = latest === null ? "" : ` The newest one is ${latest.name}.`;
		throw new Unhealthy("image-withdrawn", `The image ${name} of account ${owner} does not exist in this region.${instead}`, {
			subject: `Image ${name}`,
			diagnosis: []
		});
	}
	if (latest !== null) return latest;
	throw new Unhealthy("image-unknown", `Account ${owner} has no ${architecture} image named ${namePattern} in this region.`, {
		subject: `Image ${namePattern}`,
		diagnosis: []
	});
}
/**
* The value of the image parameter. A living stack whose template names the same image keeps its own, without a look-up:
* so a withdrawn image never blocks a deployment, and a channel's newest image is chosen once.
*/
async function chooseNodeImage(options) {
	const { query, parameter, observed, port } = options;
	const kept = query.amiId === null ? keptImage(query, parameter, observed) : null;
	if (kept !== null) return {
		value: kept,
		name: query.name
	};
	const { imageId, name } = await resolveNodeImage(query, port);
	return {
		value: imageId,
		name
	};
}
function keptImage(query, parameter, observed) {
	if (observed.status === "absent" || statusPolicy[observed.status].basis === "nothing") return null;
	const value = observed.parameters[parameter];
	if (observed.template === null || value === void 0) return null;
	const image = parseTemplate(observed.template)?.keelson?.["image"];
	const wanted = Object.fromEntries(Object.entries(query).filter(([, part]) => part !== null));
	if (canonicalJson(image) !== canonicalJson(wanted)) return null;
	if (!isBusy(observed.status)) return { usePrevious: true };
	return query.name === null ? value : null;
}
function newest(images) {
	return images.toSorted((a, b) => a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : a.imageId < b.imageId ? -1 : 1)[0] ?? null;
}
// packages/deploy/src/sts-adapter.ts
/** Asks STS whose the credentials are: the first call of a run, so that missing and expired ones are named before anything else. */
async function callerIdentity(options) {
	try {
		const { GetCallerIdentityCommand, STSClient } = await import("./sts-sdk.js");
		const { Account, Arn } = await new STSClient({
			...awsCallBounds,
			region: options.region,
			retryMode: "standard"
		}).send(new GetCallerIdentityCommand({}));
		if (Account === void 0) throw strangeAnswer();
		return {
			account: Account,
			arn: Arn ?? ""
		};
	} catch (error) {
		throw toAwsFailure(error, {
			service: "STS",
			operation: "GetCallerIdentity"
		});
	}
}
function strangeAnswer() {
	return new RemoteFailure("remote-error", "STS GetCallerIdentity: the answer names no account, so it did not come from AWS.", { call: {
		service: "STS",
		operation: "GetCallerIdentity",
		status: 200,
		requestId: null
	} });
}
export { readTemplate as a, cloudFormation as c, planStack as i, chooseNodeImage as n, observeStack as o, executeStack as r, ec2Images as s, callerIdentity as t };
