import { $ as TimedOut, D as formatDuration, F as canonicalJson, I as sha256, K as toAwsFailure, M as makePlan, Q as RemoteFailure, V as toFailureRecord, Y as Interrupted, Z as Refused, a as redact, at as awsCallBounds, et as Unhealthy, h as planReady, j as isUnchanged, n as poll, ot as compareText, q as Bug, t as growingInterval, z as toChangeRecord } from "./core.js";
// packages/deploy/src/stack/endless-guard.ts
const mostPages = 2e3;
function endlessGuard() {
	const seen = /* @__PURE__ */ new Set();
	return (token) => {
		if (seen.has(token) || seen.size >= mostPages) {
			const call = {
				service: "AWS",
				operation: "reading a list",
				status: null,
				requestId: null
			};
			const what = seen.has(token) ? "comes round to a page that was read" : `has more than ${mostPages} pages`;
			throw new RemoteFailure("remote-error", `A list that AWS answers page by page ${what}.`, { call });
		}
		seen.add(token);
		return token;
	};
}
// packages/deploy/src/aws/aws-caller.ts
function awsCaller(service, load) {
	let loaded;
	return async (operation, send) => {
		try {
			return await send(await (loaded ??= load()));
		} catch (error) {
			throw toAwsFailure(error, {
				service,
				operation
			});
		}
	};
}
// packages/deploy/src/aws/refusal.ts
function isNamed(...names) {
	return ({ cause }) => cause instanceof Error && names.includes(cause.name);
}
function isRefusal(error, ...names) {
	return error instanceof RemoteFailure && isNamed(...names)(error);
}
async function orNull(means, send) {
	try {
		return await send();
	} catch (error) {
		if (error instanceof RemoteFailure && means(error)) return null;
		throw error;
	}
}
// packages/deploy/src/aws/cloudformation-caller.ts
const maxAttempts = 7;
function cloudFormationCaller({ region }) {
	return awsCaller("CloudFormation", async () => {
		const sdk = await import("./cloudformation-sdk.js");
		return {
			sdk,
			client: new sdk.CloudFormationClient({
				...awsCallBounds,
				region,
				retryMode: "standard",
				maxAttempts
			})
		};
	});
}
async function allPages(read) {
	const pages = [];
	const guard = endlessGuard();
	let token;
	do {
		const page = await read(token === void 0 ? {} : { NextToken: token });
		pages.push(page);
		token = page.NextToken === void 0 ? void 0 : guard(page.NextToken);
	} while (token !== void 0);
	return pages;
}
function isMissing$1(failure) {
	if (isNamed("ChangeSetNotFoundException", "ChangeSetNotFound")(failure)) return true;
	return isNamed("ValidationError")(failure) && /\bdoes not exist\b/.test(failure.message);
}
function isOutOfTurn(failure) {
	return isNamed("ValidationError")(failure) && /cannot be called|current (stack )?stat/i.test(failure.message);
}
// packages/deploy/src/aws/to-change-set.ts
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
const actions = new Map(Object.entries({
	Add: "create",
	Import: "create",
	Modify: "update",
	Remove: "delete"
}));
const replacements = new Map(Object.entries({
	True: "certain",
	Conditional: "maybe"
}));
const remains = new Map(Object.entries({
	Delete: "nothing",
	Retain: "resource",
	Snapshot: "snapshot",
	ReplaceAndDelete: "nothing",
	ReplaceAndRetain: "resource",
	ReplaceAndSnapshot: "snapshot"
}));
function toRow({ ResourceChange: change }) {
	if (change === void 0) return [];
	return [{
		action: actions.get(change.Action ?? "") ?? "unknown",
		logicalId: change.LogicalResourceId ?? "",
		resourceType: change.ResourceType ?? "",
		replacement: replacements.get(change.Replacement ?? "") ?? "never",
		remains: remains.get(change.PolicyAction ?? "") ?? null,
		evaluation: (change.Details ?? []).some(isCertain) ? "static" : "dynamic",
		replacementCauses: causesOfReplacement(change)
	}];
}
function isCertain({ Evaluation, ChangeSource, Target }) {
	return Evaluation === "Static" && ChangeSource !== "NoModification" && Target?.Attribute !== "Tags";
}
function causesOfReplacement({ Details }) {
	const recreating = (Details ?? []).filter(({ Target }) => Target?.RequiresRecreation !== void 0 && Target.RequiresRecreation !== "Never");
	return [...new Set(recreating.map(({ CausingEntity }) => CausingEntity ?? null))];
}
function toFinding(event) {
	const reason = event.ValidationStatusReason ?? event.HookStatusReason ?? event.ResourceStatusReason;
	if (reason === void 0) return [];
	return [{
		mode: (event.ValidationFailureMode ?? event.HookFailureMode) === "WARN" ? "warn" : "fail",
		logicalId: event.LogicalResourceId ?? null,
		name: event.ValidationName ?? event.HookType ?? event.EventType ?? "",
		reason,
		path: event.ValidationPath ?? null
	}];
}
// packages/deploy/src/aws/change-set-calls.ts
function changeSetCalls(call) {
	return {
		async createChangeSet(request) {
			const input = toInput(request);
			return await orNull(isNamed("AlreadyExistsException"), () => call("CreateChangeSet", ({ sdk, client }) => client.send(new sdk.CreateChangeSetCommand(input)))) === null ? "exists" : "created";
		},
		async describeChangeSet({ stack, changeSetName }) {
			return await orNull(isMissing$1, async () => {
				return toChangeSet(await allPages((token) => call("DescribeChangeSet", ({ sdk, client }) => client.send(new sdk.DescribeChangeSetCommand({
					StackName: stack,
					ChangeSetName: changeSetName,
					...token
				})))));
			});
		},
		async readFindings(changeSetId) {
			return (await allPages((token) => call("DescribeEvents", ({ sdk, client }) => client.send(new sdk.DescribeEventsCommand({
				ChangeSetName: changeSetId,
				Filters: { FailedEvents: true },
				...token
			}))))).flatMap(({ OperationEvents }) => (OperationEvents ?? []).flatMap(toFinding));
		},
		async listChangeSets(stackId) {
			return (await allPages((token) => call("ListChangeSets", ({ sdk, client }) => client.send(new sdk.ListChangeSetsCommand({
				StackName: stackId,
				...token
			}))))).flatMap(({ Summaries }) => (Summaries ?? []).map(({ ChangeSetId, ChangeSetName, CreationTime }) => ({
				changeSetId: ChangeSetId ?? "",
				name: ChangeSetName ?? "",
				createdAt: CreationTime?.getTime() ?? 0
			})));
		},
		async deleteChangeSet(changeSetId) {
			await orNull(isMissing$1, () => call("DeleteChangeSet", ({ sdk, client }) => client.send(new sdk.DeleteChangeSetCommand({ ChangeSetName: changeSetId }))));
		},
		async executeChangeSet({ changeSetId, token, rollback }) {
			const input = {
				ChangeSetName: changeSetId,
				ClientRequestToken: token,
				...rollback === "disabled" ? { DisableRollback: true } : {}
			};
			return await orNull((error) => isMissing$1(error) || isNamed("InvalidChangeSetStatusException", "InvalidChangeSetStatus")(error), () => call("ExecuteChangeSet", ({ sdk, client }) => client.send(new sdk.ExecuteChangeSetCommand(input)))) === null ? "not-executable" : "started";
		}
	};
}
function toInput(request) {
	const { template, roleArn } = request;
	return {
		StackName: request.stack,
		ChangeSetName: request.changeSetName,
		ChangeSetType: request.type === "create" ? "CREATE" : "UPDATE",
		..."url" in template ? { TemplateURL: template.url } : { TemplateBody: template.body },
		Parameters: Object.entries(request.parameters).map(([ParameterKey, value]) => typeof value === "string" ? {
			ParameterKey,
			ParameterValue: value
		} : {
			ParameterKey,
			UsePreviousValue: true
		}),
		Tags: Object.entries(request.tags).map(([Key, Value]) => ({
			Key,
			Value
		})),
		Capabilities: [...request.capabilities],
		...roleArn === null ? {} : { RoleARN: roleArn },
		ClientToken: request.token
	};
}
// packages/deploy/src/stack/stack-status.ts
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
function isBusy(status) {
	return status.endsWith("_IN_PROGRESS") && status !== "REVIEW_IN_PROGRESS";
}
function isSuccess(status) {
	return status === "CREATE_COMPLETE" || status === "UPDATE_COMPLETE" || status === "IMPORT_COMPLETE";
}
// packages/deploy/src/aws/to-stack.ts
function toStack(stack) {
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
		roleArn: stack.RoleARN ?? null,
		deploymentMode: stack.DeploymentConfig?.Mode === "EXPRESS" ? "express" : "standard",
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
		requestToken: event.ClientRequestToken ?? null,
		operationId: event.OperationId ?? null
	};
}
const driftStates = {
	IN_SYNC: "in-sync",
	MODIFIED: "modified",
	DELETED: "deleted"
};
function toLiveResource(resource) {
	return {
		logicalId: resource.LogicalResourceId ?? "",
		physicalId: resource.PhysicalResourceId ?? null,
		type: resource.ResourceType ?? "",
		status: resource.ResourceStatus ?? "",
		reason: resource.ResourceStatusReason ?? null,
		drift: driftStates[resource.DriftInformation?.StackResourceDriftStatus ?? ""] ?? "not-checked"
	};
}
function toDrift(drift) {
	return {
		logicalId: drift.LogicalResourceId ?? "",
		type: drift.ResourceType ?? "",
		state: driftStates[drift.StackResourceDriftStatus ?? ""] ?? "not-checked",
		differences: (drift.PropertyDifferences ?? []).map(({ PropertyPath, ExpectedValue, ActualValue }) => ({
			path: PropertyPath ?? "",
			expected: ExpectedValue ?? "",
			actual: ActualValue ?? ""
		}))
	};
}
// packages/deploy/src/aws/cloudformation-adapter.ts
function cloudFormation(options) {
	const call = cloudFormationCaller(options);
	return {
		...changeSetCalls(call),
		async describeStack(stack) {
			const found = (await orNull(isMissing$1, () => call("DescribeStacks", ({ sdk, client }) => client.send(new sdk.DescribeStacksCommand({ StackName: stack })))))?.Stacks?.[0];
			return found === void 0 ? null : toStack(found);
		},
		async listDeletedStacks(stackName) {
			return (await allPages((token) => call("ListStacks", ({ sdk, client }) => client.send(new sdk.ListStacksCommand({
				StackStatusFilter: ["DELETE_COMPLETE"],
				...token
			}))))).flatMap(({ StackSummaries }) => StackSummaries ?? []).filter((stack) => stack.StackName === stackName).toSorted((a, b) => (b.DeletionTime?.getTime() ?? 0) - (a.DeletionTime?.getTime() ?? 0)).flatMap(({ StackId }) => StackId ?? []);
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
		async listResources(stackId) {
			return (await allPages((token) => call("ListStackResources", ({ sdk, client }) => client.send(new sdk.ListStackResourcesCommand({
				StackName: stackId,
				...token
			}))))).flatMap(({ StackResourceSummaries }) => (StackResourceSummaries ?? []).map(toLiveResource));
		},
		async setTerminationProtection(stackId, state) {
			await call("UpdateTerminationProtection", ({ sdk, client }) => client.send(new sdk.UpdateTerminationProtectionCommand({
				StackName: stackId,
				EnableTerminationProtection: state === "on"
			})));
		},
		async readStackPolicy(stackId) {
			const answer = await call("GetStackPolicy", ({ sdk, client }) => client.send(new sdk.GetStackPolicyCommand({ StackName: stackId })));
			return answer.StackPolicyBody === void 0 || answer.StackPolicyBody === "" ? null : answer.StackPolicyBody;
		},
		async setStackPolicy(stackId, policy) {
			await call("SetStackPolicy", ({ sdk, client }) => client.send(new sdk.SetStackPolicyCommand({
				StackName: stackId,
				StackPolicyBody: policy
			})));
		},
		async deleteStack({ stackId, token, roleArn }) {
			const role = roleArn === null ? {} : { RoleARN: roleArn };
			await call("DeleteStack", ({ sdk, client }) => client.send(new sdk.DeleteStackCommand({
				StackName: stackId,
				ClientRequestToken: token,
				...role
			})));
		},
		async rollBackStack({ stackId, token }) {
			return await orNull(isOutOfTurn, () => call("RollbackStack", ({ sdk, client }) => client.send(new sdk.RollbackStackCommand({
				StackName: stackId,
				ClientRequestToken: token,
				RetainExceptOnCreate: true
			})))) === null ? "not-paused" : "started";
		},
		async continueRollback({ stackId, token }) {
			return await orNull(isOutOfTurn, () => call("ContinueUpdateRollback", ({ sdk, client }) => client.send(new sdk.ContinueUpdateRollbackCommand({
				StackName: stackId,
				ClientRequestToken: token
			})))) === null ? "not-failed" : "started";
		},
		async cancelUpdate({ stackId, token }) {
			return await orNull(isOutOfTurn, () => call("CancelUpdateStack", ({ sdk, client }) => client.send(new sdk.CancelUpdateStackCommand({
				StackName: stackId,
				ClientRequestToken: token
			})))) === null ? "not-updating" : "cancelled";
		},
		async detectDrift(stackId, logicalIds) {
			return (await call("DetectStackDrift", ({ sdk, client }) => client.send(new sdk.DetectStackDriftCommand({
				StackName: stackId,
				LogicalResourceIds: [...logicalIds]
			})))).StackDriftDetectionId ?? "";
		},
		async describeDriftDetection(detectionId) {
			const { DetectionStatus } = await call("DescribeStackDriftDetectionStatus", ({ sdk, client }) => client.send(new sdk.DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId: detectionId })));
			if (DetectionStatus === "DETECTION_IN_PROGRESS") return "running";
			return DetectionStatus === "DETECTION_COMPLETE" ? "complete" : "failed";
		},
		async readDrifts(stackId) {
			return (await allPages((token) => call("DescribeStackResourceDrifts", ({ sdk, client }) => client.send(new sdk.DescribeStackResourceDriftsCommand({
				StackName: stackId,
				...token
			}))))).flatMap(({ StackResourceDrifts }) => (StackResourceDrifts ?? []).map(toDrift));
		}
	};
}
// packages/deploy/src/aws/ec2-caller.ts
function ec2Caller({ region }) {
	return awsCaller("EC2", async () => {
		const sdk = await import("./ec2-sdk.js");
		return {
			sdk,
			client: new sdk.EC2Client({
				...awsCallBounds,
				region,
				retryMode: "standard"
			})
		};
	});
}
// packages/deploy/src/aws/read-pages.ts
async function readPages(read) {
	const items = [];
	const guard = endlessGuard();
	for (let token;;) {
		const page = await read(token);
		items.push(...page.items);
		if (page.next === void 0 || page.next === "") return items;
		token = guard(page.next);
	}
}
// packages/deploy/src/aws/ec2-adapter.ts
function ec2Images(options) {
	const ask = ec2Caller(options);
	return {
		async findImages({ owner, name, architecture, deprecated }) {
			const Filters = Object.entries({
				name,
				architecture,
				state: "available"
			}).map(([Name, value]) => ({
				Name,
				Values: [value]
			}));
			return await readPages(async (token) => {
				const request = {
					Owners: [owner],
					Filters,
					IncludeDeprecated: deprecated === "include",
					...token === void 0 ? {} : { NextToken: token }
				};
				const page = await ask("DescribeImages", ({ sdk, client }) => client.send(new sdk.DescribeImagesCommand(request)));
				return {
					items: (page.Images ?? []).map(toImage),
					next: page.NextToken
				};
			});
		},
		async describeImage(imageId) {
			const request = {
				ImageIds: [imageId],
				IncludeDeprecated: true
			};
			const [image] = (await orNull(isGone, () => ask("DescribeImages", ({ sdk, client }) => client.send(new sdk.DescribeImagesCommand(request)))))?.Images ?? [];
			return image === void 0 ? null : toImage(image);
		}
	};
}
const isGone = isNamed("InvalidAMIID.NotFound", "InvalidAMIID.Unavailable");
function toImage({ ImageId, Name, CreationDate }) {
	return {
		imageId: ImageId ?? "",
		name: Name ?? "",
		createdAt: CreationDate ?? ""
	};
}
// packages/deploy/src/plan/stack-resource.ts
const stackType = "AWS::CloudFormation::Stack";
const protectionType = "TerminationProtection";
const stackPolicyType = "StackPolicy";
function subjectOf$2(resource) {
	return `${resource.type} ${resource.logicalId}`;
}
function resourceOf$1(change) {
	return change.verb === "create" || change.verb === "update" ? change.after : change.before;
}
// packages/deploy/src/stack/list-names.ts
function listNames(names) {
	const shown = names.slice(0, 10).join(", ");
	return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
// packages/deploy/src/diagnosis/known-reasons.ts
const knownReasons = [
	{
		name: "stack-policy",
		says: /\b(?:denied|not allowed) by stack policy\b/,
		remedy: "The stack policy protects this resource. If its end is meant, lift the policy for one update (aws cloudformation set-stack-policy) and run again; the policy comes back.",
		source: "user guide, Prevent updates to stack resources; issue localstack#8029"
	},
	{
		name: "replacement-without-rollback",
		says: /Replacement type updates not supported on stack with disable-rollback/,
		remedy: "This step runs without rollback, and then nothing can be replaced. Make the change that replaces a resource in a deployment of its own.",
		source: "issues sst#970, aws-sam-cli#4164"
	},
	{
		name: "access-denied-action",
		says: /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)/i,
		remedy: "Grant $1 to the role that CloudFormation works with (role-arn, else the role of the run), then run again.",
		source: "IAM user guide, Troubleshoot access denied error messages"
	},
	{
		name: "launch-not-authorized",
		says: /not authorized to use launch template/i,
		remedy: "Auto Scaling does not say which action it missed. To start machines from a template the role that CloudFormation works with needs three: Grant ec2:RunInstances, ec2:CreateTags and iam:PassRole as docs/iam/stack.json does, then run again.",
		source: "EC2 Auto Scaling user guide, Launch template support and API permissions; issue eksctl#834"
	},
	{
		name: "access-denied",
		says: /HandlerErrorCode: AccessDenied|Access denied for operation '([^']+)'|UnauthorizedOperation|AccessDenied/,
		remedy: "The role that CloudFormation works with may not do this. The list of what each type needs is in docs/iam; grant it, then run again.",
		source: "CloudFormation CLI user guide, Handler error codes"
	},
	{
		name: "vcpu-quota",
		says: /more vCPU capacity than your current vCPU limit|more instances \(\d+\) than your current instance limit|VcpuLimitExceeded|InstanceLimitExceeded/,
		remedy: "The account may not run so many machines of this kind. Ask for more vCPUs (Service Quotas, Amazon EC2, Running On-Demand instances), or take a smaller instance type.",
		source: "EC2 Auto Scaling user guide, Troubleshoot; EC2 API error codes"
	},
	{
		name: "quota",
		says: /\b(?:maximum number of|limit of) [\w ]+? ?(?:has been reached|exceeded|allowed)?|HandlerErrorCode: ServiceLimitExceeded|\b\w*LimitExceeded\b/i,
		remedy: "A quota of the account is used up. Delete what is not needed any more, or ask for a higher quota (Service Quotas console), then run again.",
		source: "EC2 API reference, Error codes"
	},
	{
		name: "capacity",
		says: /InsufficientInstanceCapacity|do not have sufficient (\S+) capacity/,
		remedy: "AWS has no machine of this type in this zone at the moment. Try again later, or take another instance type or zone.",
		source: "EC2 user guide, Troubleshoot instance launch issues; issue runs-on#73"
	},
	{
		name: "type-not-in-zone",
		says: /requested instance type \((\S+)\) is not supported in your requested Availability Zone/,
		remedy: "The zone does not offer $1. Take another instance type, or another zone for a new cluster.",
		source: "ParallelCluster user guide, Troubleshooting"
	},
	{
		name: "key-pair",
		says: /key pair '([^']+)' does not exist|InvalidKeyPair\.NotFound/,
		remedy: "There is no key pair of this name in the region. Import it, or correct or drop keyName in cluster.yaml.",
		source: "EC2 API reference, Error codes"
	},
	{
		name: "image-withdrawn",
		says: /image id '\[?(ami-\w+)\]?' does not exist|InvalidAMIID\.(?:NotFound|Unavailable)/,
		remedy: "The machine image $1 is gone. Write a newer flatcarVersion into cluster.yaml and review what it changes.",
		source: "issue eksctl#1293; EC2 API reference, Error codes"
	},
	{
		name: "image-not-subscribed",
		says: /accept terms and subscribe|OptInRequired/,
		remedy: "The image needs a subscription in AWS Marketplace. Accept its terms there, or take Flatcar's own image (drop amiId).",
		source: "EC2 API reference, Error codes (OptInRequired)"
	},
	{
		name: "volume-key",
		says: /Client\.InternalError: Client error on launch|InvalidKMSKey|KMSKey.*(?:NotAccessible|Disabled)/,
		remedy: "Auto Scaling may not use the key that encrypts the volumes. Let its service-linked role use the key, or take the account's default key.",
		source: "EC2 Auto Scaling user guide, Required KMS key policy"
	},
	{
		name: "hosted-zone-missing",
		says: /No hosted zone found with ID: (\w+)|NoSuchHostedZone/,
		remedy: "There is no such hosted zone in this account. Correct hostedZone or hostedZoneId in cluster.yaml, or set createRecordSet to false.",
		source: "Route 53 API reference, NoSuchHostedZone"
	},
	{
		name: "hosted-zone-other",
		says: /RRSet with DNS name (\S+) is not permitted in zone (\S+?)\.?\]/,
		remedy: "The name $1 does not lie in the hosted zone. Correct externalDNSName, or the zone, in cluster.yaml.",
		source: "Route 53 API reference, InvalidChangeBatch"
	},
	{
		name: "record-taken",
		says: /Tried to create resource record set .* but it already exists/,
		remedy: "The name has a record already that is not this stack's. Delete it in Route 53, or take another externalDNSName.",
		source: "Route 53 API reference, InvalidChangeBatch"
	},
	{
		name: "name-taken",
		says: /\balready exists\b|HandlerErrorCode: AlreadyExists/,
		remedy: "Something of this name is there already, often from an earlier stack that kept it. Delete it, or take another clusterName.",
		source: "CloudFormation CLI user guide, Handler error codes"
	},
	{
		name: "still-used",
		says: /has a dependent object|DependencyViolation|currently in use/,
		remedy: "Something that the stack does not know still uses it, mostly a load balancer or an interface that the cluster made. Delete that, then run again.",
		source: "EC2 API reference, Error codes (DependencyViolation)"
	},
	{
		name: "no-signal",
		says: /Received \d+ (?:SUCCESS|FAILURE) signal\(s\) out of|Failed to receive \d+ resource signal/,
		remedy: "A machine started and did not become a node. The line where its boot stopped is listed; fix that, then run again.",
		source: "template reference, CreationPolicy attribute; issue aws-cf-templates#186"
	}
];
function remedyFor(texts) {
	for (const { name, says, remedy } of knownReasons) for (const text of texts) {
		const found = says.exec(text);
		if (found !== null) return {
			name,
			remedy: remedy.replace("$1", () => found[1] ?? "it")
		};
	}
	return null;
}
// packages/deploy/src/follow/operation-filter.ts
function operationFilter(operation) {
	const { stackId, token, since } = operation;
	const own = /* @__PURE__ */ new Set();
	const isOwn = ({ requestToken, operationId, physicalId, status }) => {
		if (requestToken === token) return true;
		if (operationId !== null && own.has(operationId)) return true;
		return own.size > 0 && physicalId === stackId && status.includes("ROLLBACK");
	};
	return { belongs(event) {
		const { operationId, requestToken, timestamp } = event;
		if (token === null) return true;
		if (operationId === null && requestToken === null) return since === null || timestamp >= since;
		if (!isOwn(event)) return false;
		if (operationId !== null) own.add(operationId);
		return true;
	} };
}
// packages/deploy/src/follow/event-log.ts
function openEventLog(options) {
	const telling = [];
	const known = new Set(options.past.map(({ eventId }) => eventId));
	const filter = operationFilter(options);
	let complained = false;
	return {
		telling,
		async readNew() {
			try {
				const fresh = await readBack(options, known);
				for (const event of fresh) known.add(event.eventId);
				const own = fresh.filter((event) => filter.belongs(event));
				telling.push(...own.filter((event) => isTelling(event, options.stackId)));
				return own;
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
async function readOperationEvents(options) {
	return readBack({
		...options,
		since: null
	}, /* @__PURE__ */ new Set());
}
function isAboutStack(event, stackId) {
	return event.physicalId === stackId;
}
function isTelling(event, stackId) {
	return event.status.endsWith("_FAILED") || isAboutStack(event, stackId);
}
const beginnings = /* @__PURE__ */ new Set([
	"CREATE_IN_PROGRESS",
	"UPDATE_IN_PROGRESS",
	"DELETE_IN_PROGRESS",
	"IMPORT_IN_PROGRESS"
]);
function beginsOperation(event, stackId) {
	return isAboutStack(event, stackId) && beginnings.has(event.status);
}
const slack = 1e3;
async function readBack(options, known) {
	const { stackId, cloudFormation, since } = options;
	const fresh = /* @__PURE__ */ new Map();
	const oldestFirst = () => [...fresh.values()].toReversed();
	const guard = endlessGuard();
	for (let page = null;;) {
		const { events, nextPage } = await cloudFormation.readEvents(stackId, page);
		for (const event of events) {
			if (since !== null && event.timestamp < since - slack) return oldestFirst();
			if (!known.has(event.eventId)) fresh.set(event.eventId, event);
			if (beginsOperation(event, stackId)) return oldestFirst();
		}
		if (nextPage === null || events.some((event) => known.has(event.eventId))) return oldestFirst();
		page = guard(nextPage);
	}
}
// packages/deploy/src/diagnosis/was-cancelled.ts
function wasCancelled({ reason }) {
	return /^Resource (creation|update|deletion|import) cancelled\b/i.test(reason ?? "");
}
// packages/deploy/src/diagnosis/root-cause.ts
const shownFailures = 5;
function findRootCause(operation) {
	const { events, stackId, groups } = operation;
	const failed = events.filter((event) => event.status.endsWith("_FAILED") && !isAboutStack(event, stackId));
	const real = failed.filter((event) => !wasCancelled(event));
	const first = real.find((event) => event.status !== "DELETE_FAILED") ?? real[0];
	if (first === void 0) {
		const findings = stackReasons(events, stackId);
		return {
			first: null,
			findings,
			remedy: remedyOf(findings)
		};
	}
	const below = causeInside(first, operation);
	const cause = below?.findings ?? [describeFailure(first), ...groups?.get(first.logicalId) ?? []];
	const others = real.filter((event) => event.logicalId !== first.logicalId);
	return {
		first: below?.first ?? first,
		findings: [...cause, ...fold(others, failed.filter(wasCancelled))],
		remedy: remedyOf(cause)
	};
}
function remedyOf(findings) {
	return remedyFor(findings)?.remedy ?? null;
}
function fold(others, cancelled) {
	const more = others.length - shownFailures;
	const names = [...new Set(cancelled.map(({ logicalId }) => logicalId))];
	return [
		...others.slice(0, shownFailures).map(describeFailure),
		...more > 0 ? [`${more} more failed.`] : [],
		...names.length > 0 ? [`Cancelled because of it: ${listNames(names)}.`] : []
	];
}
function causeInside(failure, { nested }) {
	const events = failure.resourceType === "AWS::CloudFormation::Stack" && failure.physicalId !== null ? nested?.get(failure.physicalId) : void 0;
	if (events === void 0 || failure.physicalId === null) return null;
	const { first, findings, remedy } = findRootCause({
		stackId: failure.physicalId,
		events,
		...nested === void 0 ? {} : { nested }
	});
	if (first === null) return null;
	const path = `${failure.logicalId}/`;
	return {
		first: {
			...first,
			logicalId: `${path}${first.logicalId}`
		},
		findings: findings.map((finding) => `${path}${finding}`),
		remedy
	};
}
function describeFailure(event) {
	return `${event.logicalId} (${event.resourceType}) ${event.status}: ${event.reason ?? "CloudFormation gave no reason"}`;
}
function stackReasons(events, stackId) {
	return events.filter((event) => isAboutStack(event, stackId) && event.reason !== null && /ROLLBACK|FAILED/.test(event.status)).map((event) => `The stack became ${event.status}: ${event.reason}`);
}
// packages/deploy/src/follow/end-of-run.ts
function failureOf$1(followed, operation) {
	const { stack } = followed;
	if (stack !== null && isSuccess(stack.status)) return null;
	const status = stack?.status ?? "DELETE_COMPLETE";
	const { findings, remedy } = findRootCause(toFailedOperation(followed, operation.stackId));
	const subject = `Stack ${operation.stackName}`;
	const isUpdate = status.startsWith("UPDATE_") || status.startsWith("IMPORT_");
	const because = findings[0] ?? stack?.statusReason ?? "CloudFormation gave no reason";
	const isPaused = status === "UPDATE_FAILED" || status === "CREATE_FAILED";
	return new Unhealthy(isUpdate ? "stack-update-failed" : "stack-create-failed", `${subject} ended as ${status}. ${because}`, {
		subject,
		diagnosis: findings,
		...isPaused || remedy !== null ? { hint: [remedy, isPaused ? "The stack was left as it is, since this step cannot go back. Fix the first failure that is listed, then run again: what failed is tried again." : null].filter((part) => part !== null).join(" ") } : {}
	});
}
function toFailedOperation({ telling, nested, groups }, stackId) {
	return {
		stackId,
		events: telling,
		nested,
		groups
	};
}
const whatGoesOn = {
	"own-update": "is being updated",
	"own-creation": "is being created",
	recovery: "is being rolled back",
	deletion: "is being deleted",
	"of-others": "is being changed"
};
async function leaveOperation(operation, { cloudFormation }) {
	const { stackId, stackName, kind, policy, token, cause } = operation;
	const subject = `stack ${stackName}`;
	if (kind !== "own-update" || policy === "leave") {
		const what = whatGoesOn[kind];
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
// packages/deploy/src/nodes/read-boot.ts
const bootLine = /keelson: (?:\[(\d{1,3})\/(\d{1,3})\] ([a-z0-9-]+)|boot): (.*)$/;
const endOfLastStep = /^(node Ready|the stack was told SUCCESS|the stack does not wait)/;
function readBoot(console) {
	let boot = null;
	for (const line of consoleLines(console)) {
		const [, step, of, name, result = ""] = bootLine.exec(line) ?? [];
		if (step !== void 0 && name !== void 0) {
			const isEnd = step === of && endOfLastStep.test(result);
			const told = boot !== null && boot.name === name && Number(step) === boot.step ? boot.state : "running";
			boot = {
				step: Number(step),
				of: Number(of),
				name,
				result,
				line: bootText(line),
				state: isEnd ? "done" : told
			};
		} else if (boot !== null && bootLine.test(line)) boot = afterRunner(boot, result, line);
	}
	return boot;
}
function afterRunner(boot, result, line) {
	if (result === "the stack was told FAILURE") return {
		...boot,
		state: "failed"
	};
	return / had no end within /.test(result) ? {
		...boot,
		result,
		line: bootText(line)
	} : boot;
}
function bootText(line) {
	return shorten(line.slice(line.indexOf("keelson: ")));
}
function consoleTail(console, count) {
	return consoleLines(console).filter((line) => line.trim() !== "").slice(-count).map(shorten);
}
function shorten(line) {
	return line.length > 240 ? `${line.slice(0, 240)}…` : line;
}
const controlSequence = new RegExp(String.raw`\u001B\[[0-?]*[ -/]*[@-~]|[\u0000-\u0008\u000B-\u001F\u007F]`, "g");
const longestLine = 4096;
const [keyBegins, keyEnds, longestKey] = [
	/-----BEGIN /,
	/-----END /,
	100
];
function consoleLines(console) {
	let keyLines = 0;
	return console.split(/[\r\n]+/).map((written) => {
		const line = written.slice(0, longestLine).replace(controlSequence, "");
		if (keyBegins.test(line)) keyLines = longestKey;
		if (bootLine.test(line)) keyLines = 0;
		const isKey = keyLines > 0 && (keyBegins.test(line) || keyEnds.test(line) || /(?:^|\s)[A-Za-z0-9+/=]+$/.test(line));
		keyLines = keyEnds.test(line) ? 0 : Math.max(0, keyLines - 1);
		return isKey ? redact(line.replace(/-----BEGIN .*|[A-Za-z0-9+/=]+$/, "-----BEGIN -----")) : redact(line);
	});
}
// packages/deploy/src/nodes/explain-node.ts
const tailLines = 8;
async function explainNode(instanceId, { nodes }) {
	try {
		const console = await nodes.readConsole(instanceId);
		if (console === null) return [`${instanceId}: EC2 has no console output yet; on types without Nitro it comes minutes late.`];
		const boot = readBoot(console);
		const tail = consoleTail(console, tailLines).map((line) => `${instanceId} console: ${line}`);
		if (boot === null) return [`${instanceId}: no step of the boot began; Ignition, which comes before them, has the last word:`, ...tail];
		if (boot.state === "done") return [`${instanceId}: the boot ended well: ${boot.line}`];
		return [`${instanceId}: ${boot.state === "failed" ? "the boot failed at" : "the boot came as far as"} step ${boot.step} of ${boot.of}: ${boot.line}`, ...tail];
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		return [`${instanceId}: its console cannot be read: ${error.message}`];
	}
}
// packages/deploy/src/nodes/explain-group.ts
const shownActivities = 3;
const shownMachines$1 = 3;
async function explainGroup(options) {
	const { groupName, nodes } = options;
	try {
		const [group, activities] = await Promise.all([nodes.describeGroup(groupName), nodes.readActivities(groupName)]);
		const machines = group?.instances.filter(({ instanceId }) => options.well?.has(instanceId) !== true) ?? [];
		const consoles = await Promise.all(machines.slice(0, shownMachines$1).map(({ instanceId }) => explainNode(instanceId, { nodes })));
		return [
			...failedActivities(activities, options.since ?? 0),
			...membersOf(groupName, group),
			...consoles.flat()
		];
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		return [`The group ${groupName} cannot be looked at: ${error.message}`];
	}
}
function failedActivities(activities, since) {
	const texts = activities.filter(({ status, startedAt }) => status === "Failed" && startedAt >= since).filter((activity) => !waitsForInterface(activity)).map(describeActivity);
	return [...new Set(texts)].slice(0, shownActivities);
}
function describeActivity({ description, statusMessage, cause }) {
	const [attempt = ""] = description.split("Status Reason:");
	return `Scaling activity failed: ${attempt.trimEnd().replace(/\.$/, "")}: ${statusMessage ?? cause}`;
}
function waitsForInterface({ statusMessage }) {
	return /InvalidNetworkInterface\.InUse|interface:? ?\[?eni-\w+\]?.{0,40}\bin[- ]use/i.test(statusMessage ?? "");
}
function membersOf(groupName, group) {
	if (group === null) return [`There is no group ${groupName}.`];
	const { desiredSize, instances } = group;
	const states = instances.map(({ instanceId, lifecycleState, health }) => `${instanceId} ${lifecycleState} ${health}`).join(", ");
	return [`The group ${groupName} has ${instances.length} of ${desiredSize} instances${states === "" ? "." : `: ${states}.`}`];
}
// packages/deploy/src/nodes/look-at-group.ts
const shownMachines = 3;
async function lookAtGroup({ groupName, nodes, well, since = 0 }) {
	try {
		const [group, activities] = await Promise.all([nodes.describeGroup(groupName), nodes.readActivities(groupName)]);
		const machines = group?.instances.filter(({ instanceId }) => well?.has(instanceId) !== true) ?? [];
		const boots = await Promise.all(machines.slice(0, shownMachines).map(({ instanceId }) => bootOf(instanceId, nodes)));
		return [...troubleOf(activities, since), ...boots];
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		return [`its machines cannot be looked at: ${error.message}`];
	}
}
function troubleOf([newest], since) {
	if (newest === void 0 || newest.status !== "Failed" || newest.startedAt < since) return [];
	if (waitsForInterface(newest)) return ["waits for the interface that the instance before it still holds"];
	return [`Auto Scaling could not start a machine and tries again: ${newest.statusMessage ?? newest.description}`];
}
async function bootOf(instanceId, nodes) {
	const console = await nodes.readConsole(instanceId);
	const boot = console === null ? null : readBoot(console);
	return boot === null ? `${instanceId} starts` : `${instanceId} ${boot.line}`;
}
// packages/deploy/src/follow/watch-groups.ts
const groupType = "AWS::AutoScaling::AutoScalingGroup";
function watchGroups(ports) {
	const groups = /* @__PURE__ */ new Map();
	const findings = /* @__PURE__ */ new Map();
	const tell = (logicalId, group, lines) => {
		const detail = lines.join("; ");
		if (detail === "" || detail === group.told) return;
		group.told = detail;
		ports.reporter.emit({
			type: "change-progress",
			engine: "deploy",
			subject: `${groupType} ${logicalId}`,
			detail,
			done: null,
			total: null
		});
	};
	return {
		findings,
		async take(events) {
			for (const event of events) {
				if (event.resourceType !== "AWS::AutoScaling::AutoScalingGroup") continue;
				const group = groups.get(event.logicalId) ?? {
					began: event.timestamp,
					signalled: /* @__PURE__ */ new Set(),
					groupName: null,
					told: ""
				};
				groups.set(event.logicalId, group);
				const groupName = event.physicalId === "" ? null : event.physicalId;
				group.groupName = isInProgress(event) ? groupName : null;
				const signalled = signalOf(event);
				if (signalled !== null) group.signalled.add(signalled);
				if (groupName === null || !failsOnItsOwn(event) || findings.has(event.logicalId)) continue;
				const { began: since, signalled: well } = group;
				findings.set(event.logicalId, await explainGroup({
					groupName,
					nodes: ports.nodes,
					since,
					well
				}));
			}
		},
		async look() {
			for (const [logicalId, group] of groups) {
				const { groupName, began: since, signalled: well } = group;
				if (groupName !== null) tell(logicalId, group, await lookAtGroup({
					groupName,
					nodes: ports.nodes,
					since,
					well
				}));
			}
		}
	};
}
function isInProgress({ status }) {
	return status.endsWith("_IN_PROGRESS") && !status.startsWith("DELETE_");
}
function failsOnItsOwn(event) {
	return (event.status === "CREATE_FAILED" || event.status === "UPDATE_FAILED") && !wasCancelled(event);
}
function signalOf({ reason }) {
	return /^Received SUCCESS signal with UniqueId (\S+)/.exec(reason ?? "")?.[1] ?? null;
}
// packages/deploy/src/follow/nested-logs.ts
function nestedLogs(options) {
	const logs = /* @__PURE__ */ new Map();
	const take = (events, parent) => {
		const around = logs.get(parent)?.path ?? "";
		for (const event of events) {
			const { physicalId, resourceType, logicalId } = event;
			if (resourceType !== "AWS::CloudFormation::Stack" || physicalId === null || physicalId === "" || isAboutStack(event, parent) || logs.has(physicalId)) continue;
			const since = options.since ?? event.timestamp;
			const log = openEventLog({
				...options,
				stackId: physicalId,
				since,
				past: [],
				token: null
			});
			logs.set(physicalId, {
				log,
				path: `${around}${logicalId}/`
			});
		}
	};
	return {
		take,
		async readNew() {
			const found = [];
			for (const [stackId, { log, path }] of logs) {
				const fresh = await log.readNew();
				take(fresh, stackId);
				found.push(...fresh.map((event) => ({
					...event,
					logicalId: `${path}${event.logicalId}`
				})));
			}
			return found;
		},
		telling: () => new Map([...logs].map(([stackId, { log }]) => [stackId, log.telling]))
	};
}
// packages/deploy/src/follow/poll-pace.ts
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
const staleAnswers = 3;
const lostAnswers = 5;
const silence$1 = 3e4;
const lateReads = 5;
const lateReadPause = 2e3;
async function followStack(options) {
	const { stackId, stackName, ports, since, past = [], token = null } = options;
	const { cloudFormation, clock, random, reporter, signal } = ports;
	const log = openEventLog({
		stackId,
		cloudFormation,
		reporter,
		since,
		past,
		token
	});
	const nested = nestedLogs({
		cloudFormation,
		reporter,
		since
	});
	const groups = watchGroups(ports);
	const hasEnded = endDetector(options, log);
	const pace = pollPace(random);
	let quietSince = clock.now();
	let lost = 0;
	let looks = 1;
	const readNews = async (status) => {
		const events = await log.readNew();
		nested.take(events, stackId);
		const below = await nested.readNew();
		await groups.take(events);
		if (events.length > 0 || below.length > 0) {
			pace.reset();
			quietSince = clock.now();
			looks = 1;
		}
		const quietFor = clock.now() - quietSince;
		options.onNews({
			status,
			events,
			nested: below,
			quietFor
		});
		if (quietFor < looks * silence$1) return;
		looks += 1;
		await groups.look();
	};
	try {
		const stack = await poll({
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
				const status = described?.status ?? "DELETE_COMPLETE";
				await readNews(status);
				return hasEnded(described) ? { value: described } : { pending: status };
			}
		});
		for (let read = 1; read <= lateReads && isUnexplained(stack, log); read += 1) {
			await clock.sleep(lateReadPause, signal);
			await readNews(stack?.status ?? "DELETE_COMPLETE");
		}
		return {
			stack,
			telling: log.telling,
			nested: nested.telling(),
			groups: groups.findings
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
function isUnexplained(stack, { telling }) {
	if (stack === null || stack.status === "DELETE_COMPLETE" || isSuccess(stack.status)) return false;
	return !telling.some(({ status, reason }) => status.includes("ROLLBACK") && reason === "User Initiated") && !telling.some((event) => event.status.endsWith("_FAILED") && !isAboutStack(event, stack.stackId));
}
async function describe({ ports, stackId, stackName }, isPatient) {
	try {
		return await ports.cloudFormation.describeStack(stackId);
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		if (isPatient && (error.code === "throttled" || error.code === "service-unreachable")) return "lost";
		if (error.code !== "credentials-expired") throw error;
		const hint = `CloudFormation goes on with stack ${stackName}. Give the session a longer life (role-duration-seconds of aws-actions/configure-aws-credentials, within the role's maximum session duration), and run again: it follows the operation to its end.`;
		throw new RemoteFailure(error.code, error.message, {
			call: error.call,
			hint,
			cause: error
		});
	}
}
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
		return log.telling.some((event) => isAboutStack(event, stackId) && event.status === stack.status) || unproven > staleAnswers;
	};
}
// packages/deploy/src/follow/run-bounds.ts
function deadlineIn(milliseconds, clock) {
	const end = clock.now() + milliseconds;
	return { left: () => Math.max(0, end - clock.now()) };
}
// packages/deploy/src/follow/tell-news.ts
function tellNews(reporter) {
	return ({ events, nested }) => {
		for (const { resourceType, logicalId, status, reason } of [...events, ...nested]) {
			const detail = reason === null ? status : `${status}: ${reason}`;
			reporter.emit({
				type: "change-progress",
				engine: "deploy",
				subject: `${resourceType} ${logicalId}`,
				detail,
				done: null,
				total: null
			});
		}
	};
}
// packages/deploy/src/follow/track-progress.ts
const silence = 3e4;
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
	const running = () => [...tracked].filter(([, { outcome }]) => outcome === null);
	return {
		take({ events, nested, quietFor }) {
			for (const event of nested) say(subjectOf$1(event), withReason(event));
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
			if (events.length > 0 || nested.length > 0) lastTold = 0;
			const names = listNames(running().map(([logicalId]) => logicalId));
			const isSilent = quietFor - lastTold >= silence;
			if (names === "" || names === lastNames && !isSilent) return;
			lastNames = names;
			lastTold = quietFor;
			const since = running().map(([logicalId, { began }]) => `${logicalId} for ${formatDuration(last + quietFor - began)}`);
			say(stack.subject, `in progress: ${isSilent ? listNames(since) : names}`);
		},
		finish(ended) {
			const duration = first === null ? 0 : last - first;
			for (const [logicalId, change] of changes) if (!tracked.has(logicalId)) tracked.set(logicalId, {
				change,
				began: last,
				outcome: null
			});
			for (const [logicalId, entry] of tracked) {
				const outcome = lastWord(entry, {
					isDone: ended === "done",
					onFailure: options.onFailure ?? "undone"
				});
				if (outcome !== entry.outcome) end(logicalId, entry, outcome);
			}
			const slowest = slowestOf([...tracked.values()].flatMap(({ outcome }) => outcome?.status === "done" ? [outcome] : []));
			if (slowest !== null) say(stack.subject, slowest);
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
function slowestOf(done) {
	if (done.length < 5) return null;
	const [...longest] = done.toSorted((a, b) => b.duration - a.duration).slice(0, 3);
	return `slowest: ${longest.map(({ change, duration }) => `${change.subject} ${formatDuration(duration)}`).join(", ")}`;
}
const verbs = {
	CREATE: "create",
	IMPORT: "create",
	UPDATE: "update",
	DELETE: "delete"
};
function readStatus(status) {
	const [, word = "", phase = ""] = /^([A-Z]+)_(IN_PROGRESS|COMPLETE|FAILED|SKIPPED)$/.exec(status) ?? [];
	return {
		verb: verbs[word] ?? null,
		phase
	};
}
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
function lastWord({ change, outcome }, end) {
	if (end.isDone) return outcome ?? {
		status: "done",
		change,
		duration: 0
	};
	if (outcome === null) return {
		status: "skipped",
		change,
		because: "the operation ended before it"
	};
	return outcome.status === "done" && end.onFailure === "undone" ? {
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
// packages/deploy/src/policy/status-policy.ts
const [nothing, live] = ["nothing", "live"];
const absent = {
	basis: nothing,
	create: "create",
	update: "refuse-changed",
	preview: "compare-new",
	destroy: "nothing"
};
const busy = {
	create: "wait",
	update: "wait",
	preview: "explain",
	destroy: "wait"
};
const atRest = {
	basis: live,
	create: "refuse-changed",
	update: "update",
	preview: "compare",
	destroy: "delete"
};
const statusPolicy = {
	absent,
	DELETE_COMPLETE: absent,
	REVIEW_IN_PROGRESS: {
		basis: nothing,
		create: "resume",
		update: "refuse-changed",
		preview: "compare-in-shell",
		destroy: "delete"
	},
	CREATE_IN_PROGRESS: {
		basis: live,
		...busy,
		destroy: "delete"
	},
	UPDATE_IN_PROGRESS: {
		basis: live,
		...busy
	},
	UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: {
		basis: live,
		...busy
	},
	UPDATE_ROLLBACK_IN_PROGRESS: {
		basis: live,
		...busy
	},
	UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: {
		basis: live,
		...busy
	},
	IMPORT_IN_PROGRESS: {
		basis: live,
		...busy
	},
	IMPORT_ROLLBACK_IN_PROGRESS: {
		basis: live,
		...busy
	},
	ROLLBACK_IN_PROGRESS: {
		basis: nothing,
		...busy
	},
	DELETE_IN_PROGRESS: {
		basis: nothing,
		...busy
	},
	CREATE_COMPLETE: atRest,
	UPDATE_COMPLETE: atRest,
	UPDATE_ROLLBACK_COMPLETE: atRest,
	IMPORT_COMPLETE: atRest,
	IMPORT_ROLLBACK_COMPLETE: atRest,
	CREATE_FAILED: {
		basis: nothing,
		create: "roll-back",
		update: "refuse-changed",
		preview: "explain",
		destroy: "delete"
	},
	UPDATE_FAILED: {
		basis: live,
		create: "refuse-changed",
		update: "roll-back",
		preview: "explain",
		destroy: "delete"
	},
	ROLLBACK_COMPLETE: {
		basis: nothing,
		create: "delete-first",
		update: "refuse-changed",
		preview: "explain",
		destroy: "delete"
	},
	ROLLBACK_FAILED: {
		basis: nothing,
		create: "delete-first",
		update: "refuse-changed",
		preview: "explain",
		destroy: "delete"
	},
	UPDATE_ROLLBACK_FAILED: {
		basis: live,
		create: "refuse-changed",
		update: "continue-rollback",
		preview: "explain",
		destroy: "delete"
	},
	DELETE_FAILED: {
		basis: live,
		create: "refuse-delete-failed",
		update: "refuse-delete-failed",
		preview: "explain",
		destroy: "delete"
	},
	IMPORT_ROLLBACK_FAILED: {
		basis: live,
		create: "refuse-import-failed",
		update: "refuse-import-failed",
		preview: "explain",
		destroy: "delete"
	}
};
// packages/deploy/src/diagnosis/read-nested-failures.ts
async function readNestedFailures(events, stackId, cloudFormation) {
	const found = /* @__PURE__ */ new Map();
	for (const { physicalId, resourceType, status } of events) {
		if (resourceType !== "AWS::CloudFormation::Stack" || physicalId === null || physicalId === "" || physicalId === stackId) continue;
		if (!status.endsWith("_FAILED") || found.has(physicalId)) continue;
		const inside = await readOperationEvents({
			stackId: physicalId,
			cloudFormation
		});
		found.set(physicalId, inside);
		for (const [nestedId, nested] of await readNestedFailures(inside, physicalId, cloudFormation)) found.set(nestedId, nested);
	}
	return found;
}
// packages/deploy/src/stack/desired-stack.ts
const clusterTag = "keelson:cluster";
function tagsOf(desired) {
	return {
		...desired.tags,
		[clusterTag]: desired.cluster
	};
}
// packages/deploy/src/template/template.ts
function readTemplate(text) {
	const template = parseTemplate(text);
	if (template === null) throw new Refused("template-unreadable", "The stack template is not a JSON object with Resources.");
	return template;
}
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
function toRequestBody(text) {
	return JSON.stringify(readTemplate(text).body);
}
const nameProperties = [
	"RoleName",
	"InstanceProfileName",
	"ManagedPolicyName",
	"UserName",
	"GroupName"
];
function capabilitiesOf(template) {
	const identities = [...template.resources.values()].filter(({ type }) => type.startsWith("AWS::IAM::"));
	if ([...template.resources.values()].some(({ type }) => type === "AWS::CloudFormation::Stack")) return ["CAPABILITY_NAMED_IAM"];
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
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// packages/deploy/src/stack/request-token.ts
const namePrefix = "keelson-";
function tokenPrefix(desired) {
	const { stackName, region, template } = desired;
	return `${namePrefix}${sha256(canonicalJson({
		stackName,
		region,
		template: readTemplate(template).body
	})).slice(0, 40)}`;
}
function requestToken(desired, of) {
	return `${tokenPrefix(desired)}-${sha256(of).slice(0, 24)}`;
}
const forwardEnd = "-forward";
function executionToken(desired, execution) {
	return `${requestToken(desired, `execute ${execution.changeSetId}`)}${execution.rollback === "disabled" ? forwardEnd : ""}`;
}
function goesForward(token) {
	return token?.startsWith(namePrefix) === true && token.endsWith(forwardEnd);
}
function isOurName(changeSetName) {
	return changeSetName.startsWith(namePrefix);
}
function changeSetNameOf(desired) {
	return `${namePrefix}${contentDigest(desired)}`;
}
const previewPrefix = `${namePrefix}preview-`;
function previewNameOf(desired) {
	return `${previewPrefix}${contentDigest(desired)}`;
}
function isPreviewName(changeSetName) {
	return changeSetName.startsWith(previewPrefix);
}
function contentDigest(desired) {
	const { templateBucket: _, ...rest } = desired;
	const content = {
		...rest,
		template: readTemplate(desired.template).body,
		tags: tagsOf(desired)
	};
	return sha256(canonicalJson(content)).slice(0, 40);
}
// packages/deploy/src/stack/observe-stack.ts
const failedStatuses = /* @__PURE__ */ new Set([
	"CREATE_FAILED",
	"ROLLBACK_FAILED",
	"ROLLBACK_COMPLETE",
	"DELETE_FAILED",
	"UPDATE_FAILED",
	"UPDATE_ROLLBACK_FAILED",
	"UPDATE_ROLLBACK_COMPLETE"
]);
async function observeStack(stackName, ports) {
	const { cloudFormation } = ports;
	const found = await cloudFormation.describeStack(stackName);
	if (found === null || found.status === "DELETE_COMPLETE") return {
		status: "absent",
		stackName
	};
	const isShell = found.status === "REVIEW_IN_PROGRESS";
	const [template, stackPolicy, failed] = await Promise.all([
		isShell ? null : cloudFormation.readTemplate(found.stackId),
		isShell ? null : cloudFormation.readStackPolicy(found.stackId),
		failedStatuses.has(found.status) ? readFailure(found.stackId, cloudFormation) : notFailed
	]);
	return {
		...found,
		stackName,
		template,
		stackPolicy,
		...failed
	};
}
const notFailed = {
	failures: [],
	failedForward: false
};
async function readFailure(stackId, cloudFormation) {
	const events = await readOperationEvents({
		stackId,
		cloudFormation
	});
	const begun = events.find((event) => beginsOperation(event, stackId));
	return {
		failures: findRootCause({
			events,
			stackId,
			nested: await readNestedFailures(events, stackId, cloudFormation)
		}).findings,
		failedForward: begun?.status === "UPDATE_IN_PROGRESS" && goesForward(begun.requestToken)
	};
}
// packages/deploy/src/destroy/explain-failed-deletion.ts
async function explainFailedDeletion(options) {
	const { stackId, events, cloudFormation } = options;
	try {
		const resources = await cloudFormation.listResources(stackId);
		const blocking = resources.filter(({ status }) => status === "DELETE_FAILED");
		if (blocking.length > 0) return [...blocking.map((resource) => describeBlocking(resource, events)), ...heldBack(resources)];
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
	}
	return findRootCause({
		events,
		stackId
	}).findings;
}
function describeBlocking(resource, events) {
	const { logicalId, physicalId, type } = resource;
	const reason = events.findLast((each) => each.logicalId === logicalId && each.status === "DELETE_FAILED")?.reason ?? resource.reason ?? "CloudFormation gave no reason";
	return `${logicalId} (${type}${physicalId === null ? "" : ` ${physicalId}`}) DELETE_FAILED: ${reason}${dependencyHint(type, reason)}`;
}
const holders = {
	"AWS::EC2::Subnet": "network interfaces of load balancers or machines that the cluster made",
	"AWS::EC2::VPC": "security groups, load balancers or interfaces that the cluster made",
	"AWS::EC2::SecurityGroup": "a load balancer's group that refers to it, or an interface that uses it",
	"AWS::EC2::InternetGateway": "public addresses that are still in use in the VPC",
	"AWS::EC2::VPCGatewayAttachment": "public addresses that are still in use in the VPC"
};
function dependencyHint(type, reason) {
	const holder = holders[type];
	if (holder === void 0 || !/DependencyViolation|dependenc|dependent object|mapped public address|in use/i.test(reason)) return "";
	return ` What holds it is mostly ${holder}.`;
}
function heldBack(resources) {
	const left = resources.filter(({ status }) => status !== "DELETE_FAILED" && status !== "DELETE_COMPLETE" && status !== "DELETE_SKIPPED");
	return left.length === 0 ? [] : [`Still there because of it: ${listNames(left.map(({ logicalId }) => logicalId))}.`];
}
// packages/deploy/src/destroy/delete-and-follow.ts
async function deleteAndFollow(options) {
	const { stack, token, roleArn, ports, timeout } = options;
	const { stackId, stackName } = stack;
	await ports.cloudFormation.deleteStack({
		stackId,
		token,
		roleArn
	});
	const followed = await followStack({
		stackId,
		stackName,
		since: null,
		before: stack,
		onNews: options.onNews ?? tellNews(ports.reporter),
		ports,
		timeout
	});
	if (followed.stack === null || followed.stack.status === "DELETE_COMPLETE") return;
	const diagnosis = await explainFailedDeletion({
		stackId,
		events: followed.telling,
		cloudFormation: ports.cloudFormation
	});
	const because = diagnosis[0] ?? followed.stack.statusReason ?? "CloudFormation gave no reason";
	throw new Unhealthy("stack-delete-failed", `Stack ${stackName} could not be deleted and is ${followed.stack.status}. ${because}`, {
		subject: `Stack ${stackName}`,
		diagnosis
	});
}
// packages/deploy/src/destroy/retained-of.ts
const policies = {
	Retain: "resource",
	Snapshot: "snapshot"
};
function retainedOf(template) {
	return [...(template === null ? null : parseTemplate(template))?.resources ?? []].flatMap(([logicalId, { type, definition }]) => {
		const policy = definition["DeletionPolicy"];
		const kept = typeof policy === "string" ? policies[policy] : void 0;
		return kept === void 0 ? [] : [{
			logicalId,
			type,
			kept
		}];
	});
}
// packages/deploy/src/destroy/execute-stack-deletion.ts
const maxRounds$1 = 6;
async function executeStackDeletion(options) {
	const { ports, observed: planned } = options;
	if (planned.status === "absent") return {
		stackId: null,
		outcomes: [],
		retained: []
	};
	const { stackId, stackName } = planned;
	const deadline = deadlineIn(options.timeout, ports.clock);
	const retained = await keptResources(planned, ports);
	let observed = planned;
	for (let round = 1; round <= maxRounds$1; round += 1) {
		if (ports.signal.aborted) throw new Interrupted(`Cancelled before stack ${stackName} was deleted.`, { stateLeft: `stack ${stackName} is as it was` });
		if (observed.status === "absent") return {
			stackId,
			outcomes: [],
			retained
		};
		const step = statusPolicy[observed.status].destroy;
		if (step === "nothing") return {
			stackId,
			outcomes: [],
			retained
		};
		if (step === "delete") return {
			stackId,
			outcomes: await deleteStack(options, observed, deadline),
			retained
		};
		await waitForEnd(observed, ports, deadline);
		observed = {
			...await observeStack(stackId, ports),
			stackName
		};
	}
	throw new Refused("stack-changed", `Stack ${stackName} is kept busy by others: it is ${observed.status}.`, { subjects: [stackName] });
}
async function keptResources({ stackId, template }, { cloudFormation }) {
	const retained = retainedOf(template);
	if (retained.length === 0) return [];
	const resources = await cloudFormation.listResources(stackId);
	return retained.flatMap((kept) => {
		const found = resources.find(({ logicalId }) => logicalId === kept.logicalId);
		return found === void 0 ? [] : [{
			...kept,
			physicalId: found.physicalId
		}];
	});
}
async function deleteStack({ plan, ports, roleArn }, stack, deadline) {
	const { stackId, stackName } = stack;
	const protection = stack.terminationProtection ? await switchProtectionOff(stack, ports) : [];
	const changes = new Map(plan.changes.flatMap((change) => change.verb === "delete" && !["AWS::CloudFormation::Stack", "TerminationProtection"].includes(change.before.type) ? [[change.before.logicalId, toChangeRecord(change)]] : []));
	const progress = trackProgress({
		stackId,
		stack: {
			verb: "delete",
			subject: subjectOf$2({
				logicalId: stackName,
				type: stackType
			}),
			replaces: false
		},
		changes,
		total: changes.size,
		onFailure: "kept",
		reporter: ports.reporter
	});
	const token = `keelson-delete-${sha256(`${stackId} ${ports.clock.now()}`).slice(0, 40)}`;
	try {
		await deleteAndFollow({
			stack,
			token,
			roleArn,
			ports,
			timeout: deadline.left(),
			onNews: (news) => progress.take(news)
		});
		return [...protection, ...progress.finish("done")];
	} catch (error) {
		if (error instanceof Unhealthy) progress.finish({ failure: toFailureRecord(error) });
		if (!(error instanceof Interrupted)) throw error;
		throw await leaveOperation({
			stackId,
			stackName,
			kind: "deletion",
			policy: "leave",
			token,
			cause: error
		}, ports);
	}
}
async function switchProtectionOff({ stackId, stackName }, { cloudFormation, reporter, clock }) {
	const change = {
		verb: "delete",
		subject: subjectOf$2({
			logicalId: stackName,
			type: protectionType
		}),
		replaces: false
	};
	reporter.emit({
		type: "change-started",
		engine: "deploy",
		change
	});
	const began = clock.now();
	await cloudFormation.setTerminationProtection(stackId, "off");
	const outcome = {
		status: "done",
		change,
		duration: clock.now() - began
	};
	reporter.emit({
		type: "change-ended",
		engine: "deploy",
		outcome
	});
	return [outcome];
}
async function waitForEnd({ stackId, stackName }, ports, deadline) {
	const onNews = tellNews(ports.reporter);
	try {
		await followStack({
			stackId,
			stackName,
			since: null,
			before: null,
			onNews,
			ports,
			timeout: deadline.left()
		});
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
		throw await leaveOperation({
			stackId,
			stackName,
			kind: "of-others",
			policy: "leave",
			token: "",
			cause: error
		}, ports);
	}
}
// packages/deploy/src/plan/refuse-foreign-stack.ts
function refuseForeignStack(desired, observed) {
	if (observed.status === "absent" || observed.status === "REVIEW_IN_PROGRESS") return;
	const owner = observed.tags[clusterTag];
	const isOurs = observed.template !== null && parseTemplate(observed.template)?.keelson != null;
	if (owner === desired.cluster && isOurs) return;
	const found = owner === void 0 ? `has no tag ${clusterTag}` : `has the tag ${clusterTag}=${owner}`;
	const message = `Stack ${desired.stackName} ${found}${isOurs ? "" : " and no Keelson metadata in its template"}: it is not this cluster's.`;
	throw new Refused("foreign-stack", message, { subjects: [desired.stackName] });
}
// packages/deploy/src/destroy/plan-stack-deletion.ts
function planStackDeletion({ cluster, observed }) {
	const { stackName } = observed;
	refuseForeignStack({
		stackName,
		cluster
	}, observed);
	if (observed.status === "absent" || statusPolicy[observed.status].destroy === "nothing") return makePlan({
		engine: "deploy",
		target: stackName,
		changes: [],
		notes: []
	});
	return makePlan({
		engine: "deploy",
		target: stackName,
		changes: [...resourceRows(observed.template), ...stackRows(observed)],
		notes: notesOnDeletion(observed)
	});
}
function resourceRows(template) {
	const kept = new Set(retainedOf(template).flatMap((resource) => resource.kept === "resource" ? [resource.logicalId] : []));
	return (template === null ? [] : [...parseTemplate(template)?.resources ?? []]).map(([logicalId, { type }]) => {
		const row = {
			logicalId,
			type
		};
		return {
			verb: kept.has(logicalId) ? "keep" : "delete",
			subject: subjectOf$2(row),
			before: row
		};
	});
}
function stackRows({ stackName, terminationProtection }) {
	return [...terminationProtection ? [protectionType] : [], stackType].map((type) => {
		const row = {
			logicalId: stackName,
			type
		};
		return {
			verb: "delete",
			subject: subjectOf$2(row),
			before: row
		};
	});
}
function notesOnDeletion({ stackName, status, template, failures }) {
	const notes = [];
	const add = (severity, code, message) => {
		notes.push({
			severity,
			code,
			message,
			subject: null
		});
	};
	if (isBusy(status) && statusPolicy[status].destroy === "wait") add("notice", "stack-busy", `Stack ${stackName} is ${status}: its end is waited for, then it is deleted.`);
	if (status === "DELETE_FAILED") add("warning", "stack-delete-failed", `An earlier deletion of stack ${stackName} failed and is tried again.${failures[0] === void 0 ? "" : ` It failed with: ${failures[0]}`}`);
	for (const { kept, words } of [{
		kept: "resource",
		words: "outlive the stack"
	}, {
		kept: "snapshot",
		words: "leave a snapshot behind"
	}]) {
		const names = retainedOf(template).flatMap((resource) => resource.kept === kept ? [resource.logicalId] : []);
		if (names.length > 0) add("notice", "resources-retained", `These ${words}, as their policy says: ${listNames(names)}.`);
	}
	return notes;
}
// packages/deploy/src/protection/stack-policy.ts
const protectedTypes = /* @__PURE__ */ new Set([
	"AWS::EC2::Volume",
	"AWS::EC2::NetworkInterface",
	"AWS::EC2::EIP",
	"AWS::EC2::EIPAssociation"
]);
function isProtectedType(type) {
	return protectedTypes.has(type);
}
function protectedResources({ resources }) {
	return [...resources].flatMap(([logicalId, { type }]) => isProtectedType(type) ? [logicalId] : []).toSorted();
}
function stackPolicyOf(template) {
	const logicalIds = protectedResources(template);
	if (logicalIds.length === 0) return null;
	return canonicalJson({ Statement: [{
		Effect: "Allow",
		Principal: "*",
		Action: "Update:*",
		Resource: "*"
	}, {
		Effect: "Deny",
		Principal: "*",
		Action: ["Update:Replace", "Update:Delete"],
		Resource: logicalIds.map((logicalId) => `LogicalResourceId/${logicalId}`)
	}] });
}
function canonicalPolicy(policy) {
	try {
		const parsed = JSON.parse(policy);
		return isObject(parsed) ? canonicalJson(parsed) : policy;
	} catch (error) {
		if (error instanceof SyntaxError) return policy;
		throw error;
	}
}
// packages/deploy/src/protection/notice-drift.ts
const patience = 3e4;
const comparable = /* @__PURE__ */ new Set([
	"CREATE_COMPLETE",
	"UPDATE_COMPLETE",
	"UPDATE_ROLLBACK_COMPLETE"
]);
async function noticeDrift({ observed, ports, deadline }) {
	const template = observed.status === "absent" || observed.template === null ? null : parseTemplate(observed.template);
	const logicalIds = template === null ? [] : protectedResources(template);
	if (observed.status === "absent" || !comparable.has(observed.status) || logicalIds.length === 0) return [];
	const { cloudFormation, clock, signal } = ports;
	try {
		const detection = await cloudFormation.detectDrift(observed.stackId, logicalIds);
		if (await poll({
			clock,
			signal,
			timeout: Math.min(patience, deadline.left()),
			interval: growingInterval(500, 5e3),
			subject: "the detection of drift",
			probe: async () => {
				const state = await cloudFormation.describeDriftDetection(detection);
				return state === "running" ? { pending: "CloudFormation compares" } : { value: state };
			}
		}) === "failed") return [unreadable("CloudFormation could not compare the protected resources.")];
		return (await cloudFormation.readDrifts(observed.stackId)).filter(({ logicalId }) => logicalIds.includes(logicalId)).flatMap(noteOn);
	} catch (error) {
		if (error instanceof Interrupted) return [];
		if (error instanceof TimedOut || error instanceof RemoteFailure) return [unreadable(error.message)];
		throw error;
	}
}
function noteOn({ logicalId, type, state, differences }) {
	if (state !== "modified" && state !== "deleted") return [];
	const what = differences.slice(0, 5).map(({ path, expected, actual }) => `${path} is ${actual} in place of ${expected}`);
	return [{
		severity: "warning",
		code: "resource-drifted",
		message: state === "deleted" ? `${logicalId} (${type}) was deleted outside of CloudFormation.` : `${logicalId} (${type}) was changed outside of CloudFormation: ${what.join("; ")}.`,
		subject: `${type} ${logicalId}`
	}];
}
function unreadable(because) {
	return {
		severity: "notice",
		code: "drift-unknown",
		message: `Whether protected resources were changed outside of CloudFormation is not known: ${because}`,
		subject: null
	};
}
// packages/deploy/src/policy/refusal.ts
const refusalCodes = {
	"refuse-changed": "stack-changed",
	"refuse-delete-failed": "stack-delete-failed",
	"refuse-import-failed": "stack-import-failed"
};
function isRefusing(step) {
	return step.startsWith("refuse-");
}
function refusalOf(options) {
	const { step, stackName, status, because } = options;
	const reason = because === null ? "" : `: ${because}`;
	return new Refused(refusalCodes[step], `Stack ${stackName} is ${status}${reason}.`, { subjects: [stackName] });
}
// packages/deploy/src/template/place-template.ts
const maxInlineTemplateBytes = 51200;
const maxTemplateBytes = 1e6;
function refuseOversizedTemplate({ template, stackName, templateBucket }) {
	const bytes = bytesOf(toRequestBody(template));
	const subjects = [stackName];
	if (bytes > 1e6) throw new Refused("template-too-large", `The stack template has ${bytes} bytes; CloudFormation takes at most ${maxTemplateBytes}.`, { subjects });
	if (bytes > 51200 && templateBucket === null) {
		const message = `The stack template has ${bytes} bytes; without a bucket at most ${maxInlineTemplateBytes} can be sent.`;
		throw new Refused("template-bucket-missing", message, { subjects });
	}
}
async function placeTemplate(desired, templates) {
	const body = toRequestBody(desired.template);
	if (bytesOf(body) <= 51200) return { body };
	refuseOversizedTemplate({
		...desired,
		templateBucket: templates?.bucket ?? null
	});
	if (templates === null) return { body };
	const checksum = sha256(body);
	const key = `keelson/${desired.stackName}/${checksum}.json`;
	if (await templates.readChecksum(key) !== checksum) await templates.put({
		key,
		body,
		checksum
	});
	return { url: templates.urlOf(key) };
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}
// packages/deploy/src/plan/notes-on-stack.ts
function notesOnStack(found) {
	const { desired, observed, step } = found;
	if (observed.status === "absent") return [];
	return [...notesOnStep(observed, step), ...notesOnRole(desired, observed)];
}
function notesOnStep(observed, step) {
	const { stackName, status, failures } = observed;
	const because = failures[0] === void 0 ? "" : ` It failed first with: ${failures[0]}`;
	switch (step) {
		case "wait": return [note("notice", "stack-busy", `Stack ${stackName} is ${status}: its end is waited for, then the plan is made again.`)];
		case "roll-back":
			if (observed.failedForward) return [note("warning", "stack-goes-forward", `Stack ${stackName} is ${status} and cannot go back: what failed is tried again.${because}`)];
			return [note("warning", "stack-paused", `Stack ${stackName} is ${status} and is rolled back first; then the plan is made again.${because}`)];
		case "continue-rollback": return [note("warning", "stack-rollback-failed", `Stack ${stackName} is ${status}: its rollback is tried once more, then the plan is made again.${because}`)];
		case "delete-first": return [note("warning", "stack-recreated", `Stack ${stackName} is ${status} and is deleted before it is created again.${because}`), ...notesOnRetained(observed)];
		case "update":
			if (status !== "UPDATE_ROLLBACK_COMPLETE") return [];
			return [note("notice", "stack-rolled-back-before", `The last update of stack ${stackName} was rolled back.${because}`)];
		default: return [];
	}
}
function notesOnRetained({ stackName, template }) {
	const retained = retainedOf(template).filter(({ kept }) => kept === "resource");
	if (retained.length === 0) return [];
	return [note("warning", "resources-retained", `Where the failed creation of stack ${stackName} made them, these stay in AWS: ${listNames(retained.map(({ logicalId }) => logicalId))}.`)];
}
function notesOnRole(desired, { stackName, roleArn }) {
	if (roleArn === null || roleArn === desired.roleArn) return [];
	return [note("notice", "stack-role-kept", `CloudFormation works on stack ${stackName} with the role ${roleArn}: ${desired.roleArn === null ? "no other is given, and it stays" : `from now on with ${desired.roleArn}`}.`)];
}
function note(severity, code, message) {
	return {
		severity,
		code,
		message,
		subject: null
	};
}
// packages/deploy/src/plan/stack-rows.ts
function compareStackRows(desired, live) {
	const before = live === null ? [] : liveRows(live);
	return desiredRows(desired, live).map((after) => {
		const subject = subjectOf$2(after);
		const old = before.find(({ type }) => type === after.type);
		if (old === void 0) return {
			verb: "create",
			subject,
			after
		};
		if (old.content === after.content) return {
			verb: "keep",
			subject,
			before: old
		};
		return {
			verb: "update",
			subject,
			before: old,
			after,
			replaces: false
		};
	});
}
function desiredRows(desired, live) {
	const template = readTemplate(desired.template);
	const parameters = {};
	for (const [name, byDefault] of template.parameters) {
		const given = desired.parameters[name] ?? byDefault ?? void 0;
		const value = typeof given === "object" ? live?.parameters[name] : given;
		if (value !== void 0) parameters[name] = value;
	}
	const { stackName } = desired;
	return [
		stackRow(stackName, {
			template,
			parameters,
			tags: tagsOf(desired)
		}),
		protectionRow(stackName),
		...policyRows(stackName, stackPolicyOf(template))
	];
}
function liveRows(live) {
	const { stackName, parameters, tags } = live;
	return [
		stackRow(stackName, {
			template: live.template === null ? null : parseTemplate(live.template),
			parameters,
			tags
		}),
		...live.terminationProtection ? [protectionRow(stackName)] : [],
		...policyRows(stackName, live.stackPolicy)
	];
}
function stackRow(stackName, parts) {
	const { template, parameters, tags } = parts;
	const { Outputs, Conditions, Mappings } = template?.body ?? {};
	const content = sha256(canonicalJson({
		parameters,
		tags,
		Outputs,
		Conditions,
		Mappings
	}));
	return {
		logicalId: stackName,
		type: stackType,
		content
	};
}
function policyRows(stackName, policy) {
	return policy === null ? [] : [{
		logicalId: stackName,
		type: stackPolicyType,
		content: canonicalPolicy(policy)
	}];
}
function protectionRow(stackName) {
	return {
		logicalId: stackName,
		type: protectionType,
		content: "on"
	};
}
// packages/deploy/src/plan/plan-stack.ts
function planStack({ desired, observed, resources }) {
	refuseOversizedTemplate(desired);
	refuseForeignStack(desired, observed);
	const live = liveStackOf(observed);
	const step = statusPolicy[observed.status][live === null ? "create" : "update"];
	const because = observed.status === "absent" ? null : observed.failures[0] ?? observed.statusReason;
	if (isRefusing(step)) throw refusalOf({
		step,
		stackName: desired.stackName,
		status: observed.status,
		because
	});
	if (live === null && resources.changes.some(({ verb }) => verb !== "create")) throw new Bug(`a plan of stack ${desired.stackName} keeps or deletes resources where nothing lives`);
	return makePlan({
		engine: "deploy",
		target: desired.stackName,
		changes: [...resources.changes, ...compareStackRows(desired, live)],
		notes: [...notesOnStack({
			desired,
			observed,
			step
		}), ...resources.notes]
	});
}
function liveStackOf(observed) {
	return observed.status !== "absent" && statusPolicy[observed.status].basis === "live" ? observed : null;
}
function intentOf(plan) {
	const makesStack = (change) => change.verb === "create" && change.after.type === "AWS::CloudFormation::Stack";
	return plan.changes.some(makesStack) ? "create" : "update";
}
// packages/deploy/src/change-set/change-set-request.ts
async function changeSetRequest({ desired, observed, plan, ports }) {
	const template = readTemplate(desired.template);
	return {
		stack: observed.status === "absent" ? desired.stackName : observed.stackId,
		type: intentOf(plan),
		template: await placeTemplate(desired, ports.templates),
		parameters: desired.parameters,
		tags: tagsOf(desired),
		capabilities: capabilitiesOf(template),
		roleArn: desired.roleArn
	};
}
// packages/deploy/src/change-set/compare-with-plan.ts
function compareWithPlan({ plan, changes, inPlace = "beyond" }) {
	const planned = new Map(plan.changes.map((change) => [subjectOf$2(resourceOf$1(change)), change]));
	const verdicts = changes.map((row) => judge(row, {
		planned: planned.get(subjectOf$2(resourceOfRow(row))) ?? null,
		changes,
		inPlace
	}));
	return {
		beyond: verdicts.flatMap(({ beyond }) => beyond),
		follows: verdicts.flatMap(({ follows }) => follows)
	};
}
function judge(row, context) {
	const { planned } = context;
	const subject = subjectOf$2(resourceOfRow(row));
	const beyond = (what) => ({
		beyond: [{
			subject,
			what
		}],
		follows: []
	});
	const follows = (what) => ({
		beyond: [],
		follows: [{
			subject,
			what
		}]
	});
	switch (row.action) {
		case "create": return planned?.verb === "create" ? asPlanned : beyond("is created");
		case "delete":
			if (planned?.verb !== "delete") return beyond("is deleted");
			return isWorse(row.remains, planned) ? beyond(`is deleted, and of it remains ${textOf$2(row.remains)}`) : asPlanned;
		case "unknown": return isPrecious(row, planned) ? beyond("changes in a way that CloudFormation cannot tell beforehand") : follows("may change");
		case "update": return judgeUpdate(row, context, {
			beyond,
			follows
		});
	}
}
function judgeUpdate(row, context, say) {
	const { planned, inPlace } = context;
	if (planned?.verb === "create" || planned?.verb === "delete") return say.beyond("is changed");
	const replacement = row.replacement === "never" ? null : judgeReplacement(row, context, say);
	if (replacement !== null) return replacement;
	if (planned?.verb === "update") return asPlanned;
	return row.evaluation === "static" && inPlace === "beyond" ? say.beyond("is changed in place") : say.follows("changes with what it depends on");
}
function judgeReplacement(row, { planned, changes }, { beyond, follows }) {
	if (planned?.verb === "update" && planned.replaces) return isWorse(row.remains, planned) ? beyond(`is replaced, and of the old one remains ${textOf$2(row.remains)}`) : null;
	if (row.replacement === "certain") return beyond("is replaced");
	return isPrecious(row, planned) && !isHarmless(row, changes) ? beyond("may be replaced") : follows("may be replaced");
}
const asPlanned = {
	beyond: [],
	follows: []
};
function isPrecious(row, planned) {
	return planned !== null && resourceOf$1(planned).effect?.isStateful === true || row.remains === "snapshot" || isProtectedType(row.resourceType);
}
const lasting = /^[A-Za-z0-9]+(\.(AvailabilityZone|VpcId|GroupId|AllocationId|PrimaryPrivateIpAddress|Arn))?$/;
function isHarmless(row, changes) {
	const ended = new Set(changes.filter(({ action, replacement }) => action !== "update" || replacement !== "never").map(({ logicalId }) => logicalId));
	const { replacementCauses } = row;
	return row.evaluation === "dynamic" && replacementCauses.length > 0 && replacementCauses.every((cause) => cause !== null && lasting.test(cause) && !ended.has(cause.split(".")[0] ?? ""));
}
const order = [
	"nothing",
	"snapshot",
	"resource"
];
function isWorse(remains, planned) {
	const promised = planned === null ? null : resourceOf$1(planned).effect?.remains ?? null;
	return promised !== null && remains !== null && order.indexOf(remains) < order.indexOf(promised);
}
function textOf$2(remains) {
	return remains === "snapshot" ? "a snapshot" : remains === "resource" ? "the resource itself" : "nothing";
}
function resourceOfRow({ logicalId, resourceType }) {
	return {
		logicalId,
		type: resourceType
	};
}
// packages/deploy/src/change-set/execute-change-set.ts
async function executeChangeSet(situation, changeSet) {
	const { desired, observed, plan, ports, deadline, policy } = situation;
	const { stackName } = desired;
	const { stackId, changeSetId } = changeSet;
	const { rollback } = policy;
	const intent = intentOf(plan);
	for (const row of changeSet.changes) tellReplacement(row, ports.reporter);
	const token = executionToken(desired, {
		changeSetId,
		rollback
	});
	if (await ports.cloudFormation.executeChangeSet({
		changeSetId,
		token,
		rollback
	}) === "not-executable") return {
		outcomes: [],
		changed: false,
		next: "look-again"
	};
	const progress = trackProgress({
		stackId,
		stack: {
			verb: intent,
			subject: subjectOf$2({
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
			token,
			before: observed.status === "absent" ? {
				status: "REVIEW_IN_PROGRESS",
				updatedAt: null
			} : observed,
			onNews: (news) => progress.take(news),
			ports,
			timeout: deadline.left()
		});
		const failure = failureOf$1(followed, {
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
		const kind = intent === "create" ? "own-creation" : "own-update";
		const cancelToken = requestToken(desired, `cancel ${changeSetId}`);
		throw await leaveOperation({
			stackId,
			stackName,
			kind,
			policy: policy.onCancel,
			token: cancelToken,
			cause: error
		}, ports);
	}
}
function toRecord(plan, row) {
	const subject = subjectOf$2({
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
function tellReplacement({ action, replacement, logicalId, resourceType }, reporter) {
	if (action !== "update" || replacement !== "certain") return;
	const subject = subjectOf$2({
		logicalId,
		type: resourceType
	});
	const note = {
		severity: "warning",
		code: "resource-replaced",
		message: `${subject} is replaced by a new one.`,
		subject
	};
	reporter.emit({
		type: "note",
		engine: "deploy",
		note
	});
}
// packages/deploy/src/change-set/explain-change-set.ts
async function explainFailedChangeSet(changeSet, ports) {
	return (await readFindings(changeSet.changeSetId, ports)).filter(({ mode }) => mode === "fail").map(textOf$1);
}
async function warningsOn(changeSet, ports) {
	return (await readFindings(changeSet.changeSetId, ports)).map((finding) => ({
		severity: "warning",
		code: "validation-warning",
		message: textOf$1(finding),
		subject: null
	}));
}
async function readFindings(changeSetId, { cloudFormation, reporter }) {
	try {
		return await cloudFormation.readFindings(changeSetId);
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		const message = `What CloudFormation's validations found cannot be read: ${error.message}`;
		reporter.emit({
			type: "note",
			engine: "deploy",
			note: {
				severity: "notice",
				code: "validations-unreadable",
				message,
				subject: null
			}
		});
		return [];
	}
}
function textOf$1({ logicalId, name, reason, path }) {
	const where = [logicalId, path].filter((part) => part !== null).join(" ");
	return `${where === "" ? "" : `${where}: `}${reason}${name === "" ? "" : ` (${name})`}`;
}
// packages/deploy/src/change-set/withdraw-change-set.ts
async function withdrawChangeSet(made, { cloudFormation }) {
	const changeSet = await cloudFormation.describeChangeSet(made);
	if (changeSet === null) return made.type === "create" ? await removeShell(made.stack, cloudFormation) : "nothing left";
	await cloudFormation.deleteChangeSet(changeSet.changeSetId);
	return made.type === "create" ? await removeShell(changeSet.stackId, cloudFormation) : "nothing left";
}
async function removeShell(stack, cloudFormation) {
	const found = await cloudFormation.describeStack(stack);
	if (found === null || found.status !== "REVIEW_IN_PROGRESS") return "nothing left";
	if ((await cloudFormation.listChangeSets(found.stackId)).length > 0) return "shell left";
	await cloudFormation.deleteStack({
		stackId: found.stackId,
		token: shellToken(found.stackId),
		roleArn: null
	});
	return "nothing left";
}
function shellToken(stackId) {
	return `keelson-shell-${stackId.split("/").at(-1) ?? "gone"}`;
}
function cancelledBefore(stackName, left, cause) {
	return new Interrupted(`Cancelled before stack ${stackName} was changed.`, {
		stateLeft: left === "shell left" ? `stack ${stackName} is an empty shell that others prepare change sets in` : `stack ${stackName} is as it was`,
		hint: "Run again to deploy.",
		cause
	});
}
// packages/deploy/src/change-set/prepare-change-set.ts
const attempts$1 = 3;
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
		const isVerdict = made === "created" && changeSet?.state === "failed";
		const isRepeated = !isVerdict && attempt < attempts$1;
		const isWithoutChange = isVerdict && isEmpty(changeSet.reason);
		const diagnosis = changeSet === null || isRepeated || isWithoutChange ? [] : await explainFailedChangeSet(changeSet, options.ports);
		if (changeSet !== null) await cloudFormation.deleteChangeSet(changeSet.changeSetId);
		if (isWithoutChange) return { kind: "empty" };
		if (isRepeated) continue;
		await withdrawChangeSet(request, options.ports);
		throw failureOf(options.stackName, changeSet, diagnosis);
	}
}
function failureOf(stackName, changeSet, diagnosis) {
	const reason = changeSet?.reason ?? "CloudFormation gave no reason";
	const message = `CloudFormation cannot carry out the change of stack ${stackName}: ${reason}${diagnosis[0] === void 0 || reason.includes(diagnosis[0]) ? "" : ` ${diagnosis[0]}`}`;
	return new Unhealthy("change-set-failed", message, {
		subject: `Stack ${stackName}`,
		diagnosis
	});
}
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
		if (!(error instanceof Interrupted)) throw error;
		throw cancelledBefore(stackName, await withdrawChangeSet(request, ports), error);
	}
}
// packages/deploy/src/change-set/change-stack.ts
async function changeStack(situation) {
	const { observed, ports } = situation;
	const comparison = compareMeanwhile(situation);
	const prepared = await prepare(situation).catch(async (error) => {
		await comparison.stop();
		throw error;
	});
	if (prepared === "overtaken" || prepared.kind === "empty") await comparison.stop();
	if (prepared === "overtaken") return {
		outcomes: [],
		changed: false,
		next: "look-again"
	};
	if (prepared.kind === "ready") {
		for (const note of await comparison.notes) ports.reporter.emit({
			type: "note",
			engine: "deploy",
			note
		});
		await refuseBeyondPlan(situation, prepared.changeSet);
		await leaveWhenCancelled(situation, prepared.changeSet);
		return await executeChangeSet(situation, prepared.changeSet);
	}
	if (observed.status === "absent") throw new Bug("CloudFormation finds nothing to create");
	if (observed.status === "UPDATE_FAILED") {
		const subject = `Stack ${observed.stackName}`;
		const because = observed.failures[0] ?? "CloudFormation gave no reason";
		throw new Unhealthy("stack-update-failed", `${subject} is UPDATE_FAILED, and nothing is left to be tried again. ${because}`, {
			subject,
			diagnosis: observed.failures
		});
	}
	return {
		outcomes: [],
		changed: false,
		next: "finish",
		stack: observed
	};
}
function compareMeanwhile(situation) {
	const { ports } = situation;
	const enough = new AbortController();
	const signal = AbortSignal.any([ports.signal, enough.signal]);
	const notes = noticeDrift({
		...situation,
		ports: {
			...ports,
			signal
		}
	});
	return {
		notes,
		async stop() {
			enough.abort();
			await notes;
		}
	};
}
async function prepare(situation) {
	const { desired, observed, ports, deadline } = situation;
	const { stackName } = desired;
	const request = {
		...await changeSetRequest(situation),
		changeSetName: changeSetNameOf(desired)
	};
	const began = ports.clock.now();
	try {
		return await prepareChangeSet({
			stackName,
			request: (attempt) => ({
				...request,
				token: requestToken(desired, `prepare ${began} ${attempt}`)
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
async function refuseBeyondPlan(situation, changeSet) {
	const { plan, desired, observed, ports, policy } = situation;
	const inPlace = observed.status === "UPDATE_FAILED" ? "follows" : "beyond";
	const { beyond, follows } = compareWithPlan({
		plan,
		changes: changeSet.changes,
		inPlace
	});
	const notes = [...await warningsOn(changeSet, ports)];
	if (follows.length > 0) {
		const message = `Changes with what they depend on: ${listTexts(follows)}.`;
		notes.push({
			severity: "notice",
			code: "dependants-change",
			message,
			subject: null
		});
	}
	if (policy.beyondPlan === "allow") for (const { subject, what } of beyond) notes.push({
		severity: "warning",
		code: "beyond-plan",
		message: `${subject} ${what}, which the plan did not show.`,
		subject
	});
	for (const note of notes) ports.reporter.emit({
		type: "note",
		engine: "deploy",
		note
	});
	if (beyond.length === 0 || policy.beyondPlan === "allow") return;
	await withdrawChangeSet({
		stack: changeSet.stackId,
		changeSetName: changeSet.changeSetId,
		type: typeOf(situation)
	}, ports);
	throw new Refused("beyond-plan", `CloudFormation would do to stack ${desired.stackName} what the plan did not show: ${listTexts(beyond)}.`, { subjects: beyond.map(({ subject }) => subject) });
}
async function leaveWhenCancelled(situation, { stackId, changeSetId }) {
	const { ports, desired } = situation;
	if (!ports.signal.aborted) return;
	const left = await withdrawChangeSet({
		stack: stackId,
		changeSetName: changeSetId,
		type: typeOf(situation)
	}, ports);
	throw cancelledBefore(desired.stackName, left, ports.signal.reason);
}
function typeOf({ observed }) {
	return observed.status === "absent" || observed.status === "REVIEW_IN_PROGRESS" ? "create" : "update";
}
function listTexts(found) {
	return listNames(found.map(({ subject, what }) => `${subject} ${what}`));
}
// packages/deploy/src/execute/turn.ts
function presentStack(observed) {
	if (observed.status === "absent") throw new Bug(`stack ${observed.stackName} is not there`);
	return observed;
}
// packages/deploy/src/protection/refuse-protected-change.ts
function refuseProtectedChange(plan, observed) {
	const { stackName, stackPolicy, template } = observed;
	const own = template === null ? null : stackPolicyOf(readTemplate(template));
	if (stackPolicy === null || own === null || canonicalPolicy(stackPolicy) !== own) return;
	const ended = plan.changes.filter(endsProtected).map(({ subject }) => subject);
	if (ended.length === 0) return;
	throw new Refused("protected-resource", `The policy of stack ${stackName} protects what the plan ends: ${ended.join(", ")}.`, {
		subjects: ended,
		hint: allowingHint(stackName)
	});
}
function endsProtected(change) {
	return (change.verb === "delete" || change.verb === "update" && change.replaces) && isProtectedType(change.before.type);
}
function allowingHint(stackName) {
	return `If that is meant, allow it (aws cloudformation set-stack-policy --stack-name ${stackName} --stack-policy-body '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"Update:*","Resource":"*"}]}') and run again: the policy comes back after the update.`;
}
// packages/deploy/src/change-set/update-stack.ts
async function updateStack(situation) {
	const { plan } = situation;
	const stack = presentStack(situation.observed);
	if (needsNoChangeSet(plan)) return {
		outcomes: [],
		changed: false,
		next: "finish",
		stack
	};
	refuseProtectedChange(plan, stack);
	return await changeStack(situation);
}
function needsNoChangeSet(plan) {
	const ownCalls = [protectionType, stackPolicyType].map((type) => `${type} ${plan.target}`);
	return isUnchanged({
		...plan,
		changes: plan.changes.filter(({ subject }) => !ownCalls.includes(subject))
	});
}
// packages/deploy/src/follow/watch-ownership.ts
function watchOwnership({ stackId, prefix }) {
	let beginning = null;
	let isTakenOver = false;
	return {
		take(events) {
			for (const event of events) {
				if (!isAboutStack(event, stackId) || event.requestToken === null) continue;
				if (beginsOperation(event, stackId)) {
					beginning = event.requestToken;
					isTakenOver = false;
				} else if (event.requestToken !== beginning) isTakenOver = true;
			}
		},
		isOwn: () => beginning?.startsWith(prefix) === true && !isTakenOver
	};
}
// packages/deploy/src/follow/attach-to-stack.ts
async function attachToStack(situation) {
	const { observed, desired, ports, deadline, policy } = situation;
	if (observed.status === "absent") throw new Bug("nothing is there to be followed");
	const { stackId, stackName } = observed;
	const prefix = tokenPrefix(desired);
	if (policy.onBusy === "fail") await refuseForeignOperation({
		observed,
		prefix,
		cloudFormation: ports.cloudFormation
	});
	const progress = progressOf(observed, ports.reporter);
	const ownership = watchOwnership({
		stackId,
		prefix
	});
	try {
		const followed = await followStack({
			stackId,
			stackName,
			since: null,
			before: null,
			onNews: (news) => {
				ownership.take(news.events);
				progress.take(news);
			},
			ports,
			timeout: deadline.left()
		});
		if (!ownership.isOwn() || wasTakenBack(followed, stackId)) return {
			outcomes: [],
			changed: false,
			next: "plan-again"
		};
		const failure = failureOf$1(followed, {
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
		const kind = ownership.isOwn() ? ownKinds[observed.status] ?? "of-others" : "of-others";
		const token = requestToken(desired, `cancel ${stackId} ${observed.updatedAt}`);
		throw await leaveOperation({
			stackId,
			stackName,
			kind,
			policy: policy.onCancel,
			token,
			cause: error
		}, ports);
	}
}
async function refuseForeignOperation(running) {
	const { observed, prefix, cloudFormation } = running;
	const { stackId, stackName, status } = observed;
	const events = await readOperationEvents({
		stackId,
		cloudFormation
	});
	const ownership = watchOwnership({
		stackId,
		prefix
	});
	ownership.take(events);
	if (ownership.isOwn()) return;
	const message = `Stack ${stackName} is ${status}: another operation runs on it${startedBy(events)}.`;
	throw new Refused("stack-busy", message, {
		subjects: [stackName],
		hint: "Run again when it has ended, or let the run wait for it (on-busy: wait)."
	});
}
function startedBy([first]) {
	if (first === void 0) return "";
	const token = first.requestToken === null ? "" : ` with the request token ${first.requestToken}`;
	return `, begun at ${new Date(first.timestamp).toISOString()}${token}`;
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
			subject: subjectOf$2({
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
function wasTakenBack(followed, stackId) {
	const { stack } = followed;
	if (stack === null || stack.status === "DELETE_COMPLETE") return true;
	return !isSuccess(stack.status) && findRootCause(toFailedOperation(followed, stackId)).first === null;
}
// packages/deploy/src/protection/protect-stack.ts
async function protectStack(options) {
	const { stack, plan, desired, ports } = options;
	const { cloudFormation } = ports;
	const outcomes = [];
	const protection = changeOf(plan, "TerminationProtection") ?? createOf(`TerminationProtection ${plan.target}`);
	if (!stack.terminationProtection) outcomes.push(await carryOut(protection, ports, () => cloudFormation.setTerminationProtection(stack.stackId, "on")));
	const policy = changeOf(plan, stackPolicyType);
	if (policy !== null) outcomes.push(await carryOut(policy, ports, () => setPolicy(stack.stackId, desired, cloudFormation)));
	return outcomes;
}
async function setPolicy(stackId, desired, cloudFormation) {
	const policy = stackPolicyOf(readTemplate(desired.template));
	if (policy !== null) await cloudFormation.setStackPolicy(stackId, policy);
}
function changeOf(plan, type) {
	const planned = plan.changes.find((change) => change.subject === `${type} ${plan.target}`);
	return planned === void 0 || planned.verb === "keep" ? null : toChangeRecord(planned);
}
function createOf(subject) {
	return {
		verb: "create",
		subject,
		replaces: false
	};
}
async function carryOut(change, { reporter, clock }, call) {
	reporter.emit({
		type: "change-started",
		engine: "deploy",
		change
	});
	const began = clock.now();
	await call();
	const outcome = {
		status: "done",
		change,
		duration: clock.now() - began
	};
	reporter.emit({
		type: "change-ended",
		engine: "deploy",
		outcome
	});
	return outcome;
}
// packages/deploy/src/recover/recover-stack.ts
async function recoverStack(situation, recovery) {
	const { desired, ports, deadline } = situation;
	const observed = presentStack(situation.observed);
	const { stackId, stackName, status } = observed;
	const past = await readOperationEvents({
		stackId,
		cloudFormation: ports.cloudFormation
	});
	const token = requestToken(desired, `${recovery.what} ${past.at(-1)?.eventId ?? stackId}`);
	if (await recovery.begin({
		stackId,
		token
	}) === "out-of-turn") return {
		outcomes: [],
		changed: false,
		next: "look-again"
	};
	const subject = `Stack ${stackName}`;
	ports.reporter.emit({
		type: "change-progress",
		engine: "deploy",
		subject,
		detail: `${recovery.what} (${status})`,
		done: null,
		total: null
	});
	try {
		const followed = await followStack({
			stackId,
			stackName,
			since: null,
			past,
			before: observed,
			onNews: tellNews(ports.reporter),
			ports,
			timeout: deadline.left()
		});
		const end = followed.stack?.status ?? "DELETE_COMPLETE";
		if (recovery.succeeds.includes(end)) return {
			outcomes: [],
			changed: false,
			next: "plan-again"
		};
		const { findings, remedy } = findRootCause(toFailedOperation(followed, stackId));
		const because = findings[0] ?? followed.stack?.statusReason ?? "CloudFormation gave no reason";
		throw new Unhealthy(recovery.failure, `${subject} ended as ${end} while ${recovery.what}. ${because}`, {
			subject,
			diagnosis: findings,
			...remedy === null ? {} : { hint: remedy }
		});
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
		throw await leaveOperation({
			stackId,
			stackName,
			kind: "recovery",
			policy: "leave",
			token,
			cause: error
		}, ports);
	}
}
// packages/deploy/src/recover/continue-rollback.ts
async function continueRollback(situation) {
	const { cloudFormation } = situation.ports;
	return await recoverStack(situation, {
		what: "trying the rollback that failed once more",
		begin: async (stack) => await cloudFormation.continueRollback(stack) === "started" ? "started" : "out-of-turn",
		succeeds: ["UPDATE_ROLLBACK_COMPLETE"],
		failure: "stack-rollback-failed"
	});
}
// packages/deploy/src/recover/resume-shell.ts
async function resumeShell(situation) {
	const { ports } = situation;
	const { stackId, stackName } = presentStack(situation.observed);
	const foreign = (await ports.cloudFormation.listChangeSets(stackId)).map(({ name }) => name).filter((name) => !isOurName(name));
	if (foreign.length > 0) {
		const note = {
			severity: "warning",
			code: "foreign-change-set",
			message: `The empty stack ${stackName} holds change sets that are not ours, and that end with this creation: ${listNames(foreign)}.`,
			subject: null
		};
		ports.reporter.emit({
			type: "note",
			engine: "deploy",
			note
		});
	}
	return await changeStack(situation);
}
// packages/deploy/src/recover/roll-back-stack.ts
async function rollBackStack(situation) {
	const { stackName, status, deploymentMode } = presentStack(situation.observed);
	if (deploymentMode === "express") throw new Refused("stack-express", `Stack ${stackName} is ${status} after a deployment in Express mode.`, { subjects: [stackName] });
	const { cloudFormation } = situation.ports;
	return await recoverStack(situation, {
		what: "rolling back what failed and was left as it was",
		begin: async (stack) => await cloudFormation.rollBackStack(stack) === "started" ? "started" : "out-of-turn",
		succeeds: ["ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"],
		failure: "stack-rollback-failed"
	});
}
// packages/deploy/src/recover/roll-back-or-go-forward.ts
async function rollBackOrGoForward(situation) {
	const { failedForward } = presentStack(situation.observed);
	if (!failedForward) return await rollBackStack(situation);
	return await changeStack({
		...situation,
		policy: {
			...situation.policy,
			rollback: "disabled"
		}
	});
}
// packages/deploy/src/recover/recreate-stack.ts
async function recreateStack({ observed, desired, ports, deadline }) {
	const stack = presentStack(observed);
	const { stackId, stackName, status } = stack;
	const detail = `deleting what the failed creation left (${status})`;
	ports.reporter.emit({
		type: "change-progress",
		engine: "deploy",
		subject: `Stack ${stackName}`,
		detail,
		done: null,
		total: null
	});
	const token = requestToken(desired, `delete ${stackId}`);
	try {
		await deleteAndFollow({
			stack,
			token,
			roleArn: desired.roleArn,
			ports,
			timeout: deadline.left()
		});
	} catch (error) {
		if (!(error instanceof Interrupted)) throw error;
		throw await leaveOperation({
			stackId,
			stackName,
			kind: "deletion",
			policy: "leave",
			token,
			cause: error
		}, ports);
	}
	return {
		outcomes: [],
		changed: true,
		next: "look-again"
	};
}
// packages/deploy/src/execute/run-policy.ts
function runPolicyOf(decided) {
	const { onCancel = "cancel-update", onBusy = "wait", rollback = "enabled", beyondPlan = "refuse" } = decided;
	return {
		onCancel,
		onBusy,
		rollback,
		beyondPlan
	};
}
// packages/deploy/src/execute/execute-stack.ts
async function executeStack(options) {
	const { desired, ports, planFor } = options;
	const policy = runPolicyOf(options);
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
			policy
		});
		outcomes.push(...turn.outcomes);
		changed ||= turn.changed;
		if (turn.next === "finish") {
			const { stackId, status, outputs } = turn.stack;
			const protection = await protectStack({
				stack: turn.stack,
				plan,
				desired,
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
			plan = planFor(observed);
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
	return await turns[step](situation);
}
const turns = {
	create: changeStack,
	resume: resumeShell,
	update: updateStack,
	wait: attachToStack,
	"roll-back": rollBackOrGoForward,
	"continue-rollback": continueRollback,
	"delete-first": recreateStack
};
// packages/deploy/src/image/resolve-node-image.ts
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
// packages/deploy/src/aws/node-adapter.ts
const activityPages = 2;
function nodePort({ region }) {
	const askGroups = awsCaller("AutoScaling", async () => {
		const sdk = await import("./auto-scaling-sdk.js");
		return {
			sdk,
			client: new sdk.AutoScalingClient({
				...awsCallBounds,
				region,
				retryMode: "standard"
			})
		};
	});
	const askMachines = ec2Caller({ region });
	const readOutput = async (instanceId, which) => {
		const request = {
			InstanceId: instanceId,
			...which
		};
		const answer = await askMachines("GetConsoleOutput", ({ sdk, client }) => client.send(new sdk.GetConsoleOutputCommand(request)));
		return Buffer.from(answer.Output ?? "", "base64").toString("utf8");
	};
	return {
		async describeGroup(groupName) {
			const [group] = (await askGroups("DescribeAutoScalingGroups", ({ sdk, client }) => client.send(new sdk.DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [groupName] })))).AutoScalingGroups ?? [];
			return group === void 0 ? null : toGroup(groupName, group);
		},
		async readActivities(groupName) {
			const activities = [];
			let token;
			for (let page = 1; page <= activityPages; page += 1) {
				const request = {
					AutoScalingGroupName: groupName,
					...token === void 0 ? {} : { NextToken: token }
				};
				const answer = await askGroups("DescribeScalingActivities", ({ sdk, client }) => client.send(new sdk.DescribeScalingActivitiesCommand(request)));
				activities.push(...answer.Activities ?? []);
				token = answer.NextToken;
				if (token === void 0) break;
			}
			return activities.map(toActivity);
		},
		async readConsole(instanceId) {
			const output = await orNull(isWithoutLatest, () => readOutput(instanceId, { Latest: true })) ?? await readOutput(instanceId, {});
			return output === "" ? null : output;
		}
	};
}
const isWithoutLatest = isNamed("UnsupportedOperation", "UnsupportedOperationException", "InvalidParameterCombination");
function toGroup(groupName, { DesiredCapacity, Instances }) {
	const instances = (Instances ?? []).map(({ InstanceId, LifecycleState, HealthStatus }) => ({
		instanceId: InstanceId ?? "",
		lifecycleState: LifecycleState ?? "",
		health: HealthStatus ?? ""
	}));
	return {
		groupName,
		desiredSize: DesiredCapacity ?? 0,
		instances
	};
}
function toActivity(activity) {
	return {
		activityId: activity.ActivityId ?? "",
		status: activity.StatusCode ?? "",
		description: activity.Description ?? "",
		cause: activity.Cause ?? "",
		statusMessage: activity.StatusMessage ?? null,
		startedAt: activity.StartTime?.getTime() ?? 0,
		endedAt: activity.EndTime?.getTime() ?? null
	};
}
// packages/deploy/src/preview/remove-leftovers.ts
const longestPreview = 9e5;
async function removeLeftovers(own, { cloudFormation }) {
	const left = (await cloudFormation.listChangeSets(own.stackId)).filter(({ name, createdAt }) => isPreviewName(name) && createdAt < own.createdAt - longestPreview);
	for (const { changeSetId } of left) await cloudFormation.deleteChangeSet(changeSetId);
}
// packages/deploy/src/preview/preview-stack.ts
const noChanges = {
	changes: [],
	beyond: [],
	follows: [],
	notes: []
};
async function previewStack({ plan, desired, observed, ports, timeout }) {
	const { stackName } = desired;
	const step = statusPolicy[observed.status].preview;
	if (step === "explain") return {
		...noChanges,
		changes: null,
		notes: [notPossible(observed)]
	};
	if (step === "compare" && needsNoChangeSet(plan)) return noChanges;
	const began = ports.clock.now();
	const request = {
		...await changeSetRequest({
			plan,
			desired,
			observed,
			ports
		}),
		changeSetName: previewNameOf(desired)
	};
	const tokenOf = (attempt) => requestToken(desired, `preview ${began} ${attempt}`);
	const prepared = await prepareChangeSet({
		stackName,
		request: (attempt) => ({
			...request,
			token: tokenOf(attempt)
		}),
		ports,
		timeout
	});
	if (prepared.kind === "empty") return noChanges;
	const { changeSet } = prepared;
	try {
		const { beyond, follows } = compareWithPlan({
			plan,
			changes: changeSet.changes
		});
		return {
			changes: changeSet.changes,
			beyond,
			follows,
			notes: await warningsOn(changeSet, ports)
		};
	} finally {
		await removeLeftovers(changeSet, ports);
		await withdrawChangeSet({
			stack: changeSet.stackId,
			changeSetName: changeSet.changeSetId,
			type: request.type
		}, ports);
	}
}
function notPossible({ stackName, status }) {
	return {
		severity: "notice",
		code: "preview-not-possible",
		message: `CloudFormation says nothing about a change while stack ${stackName} is ${status}; the plan is made from templates alone.`,
		subject: null
	};
}
// packages/deploy/src/aws/s3-adapter.ts
const passing = /* @__PURE__ */ new Set([
	500,
	502,
	503,
	504
]);
const attempts = 3;
function templateStore({ region, bucket, endpoint = null }) {
	let loaded;
	const load = async () => {
		return new (await (import("./cloudformation-sdk.js"))).CloudFormationClient({
			...awsCallBounds,
			region
		});
	};
	const base = new URL(endpoint ?? regionalUrl(region));
	const call = async (request) => {
		const { operation } = request;
		try {
			const { config } = await (loaded ??= load());
			const signer = await config.signer({
				name: "sigv4",
				signingName: "s3",
				signingRegion: region,
				properties: {}
			});
			for (let attempt = 1;; attempt += 1) {
				const signed = await signer.sign({
					method: request.method,
					protocol: base.protocol,
					hostname: base.hostname,
					...base.port === "" ? {} : { port: Number(base.port) },
					path: `/${bucket}/${request.key}`,
					query: {},
					headers: {
						...request.headers,
						host: base.host
					},
					body: request.body
				});
				const { response } = await config.requestHandler.handle(signed);
				const text = await textOf(response.body);
				if (response.statusCode < 300) return response.headers;
				if (attempt < attempts && passing.has(response.statusCode)) continue;
				throw toAwsFailure(errorIn(text, response), {
					service: "S3",
					operation
				});
			}
		} catch (error) {
			throw toAwsFailure(error, {
				service: "S3",
				operation
			});
		}
	};
	return {
		bucket,
		async readChecksum(key) {
			try {
				const checksum = (await call({
					operation: "HeadObject",
					method: "HEAD",
					key,
					headers: { "x-amz-checksum-mode": "ENABLED" }
				}))["x-amz-checksum-sha256"];
				return checksum === void 0 ? null : Buffer.from(checksum, "base64").toString("hex");
			} catch (error) {
				if (error instanceof RemoteFailure && (error.call.status === 404 || error.call.status === 403)) return null;
				throw error;
			}
		},
		async put({ key, body, checksum }) {
			const headers = {
				"content-type": "application/json",
				"x-amz-checksum-sha256": Buffer.from(checksum, "hex").toString("base64")
			};
			await call({
				operation: "PutObject",
				method: "PUT",
				key,
				headers,
				body
			});
		},
		urlOf: (key) => `${regionalUrl(region)}/${bucket}/${key}`
	};
}
function regionalUrl(region) {
	return `https://s3.${region}.${region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com"}`;
}
async function textOf(body) {
	const chunks = [];
	for await (const chunk of body) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}
function errorIn(text, { statusCode, headers }) {
	const part = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
	const place = statusCode >= 300 && statusCode < 400 ? headers["x-amz-bucket-region"] : void 0;
	return {
		name: part("Code") ?? (statusCode === 403 ? "AccessDenied" : place === void 0 ? "Unknown" : "PermanentRedirect"),
		message: place === void 0 ? part("Message") ?? "no message" : `the bucket is in ${place}, and has to be in the cluster's region`,
		$metadata: {
			httpStatusCode: statusCode,
			requestId: headers["x-amz-request-id"]
		}
	};
}
// packages/deploy/src/aws/sts-adapter.ts
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
// packages/deploy/src/aws/tag-map.ts
function tagMap(tags = []) {
	return Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
}
// packages/deploy/src/aws/ec2-leftovers-adapter.ts
const otherKinds = [
	"vpc",
	"subnet",
	"internet-gateway",
	"route-table",
	"elastic-ip",
	"launch-template",
	"natgateway"
];
const livingStates$1 = [
	"pending",
	"running",
	"shutting-down",
	"stopping",
	"stopped"
];
function ec2Leftovers(options) {
	const call = ec2Caller(options);
	const pages = (operation, read) => readPages((token) => call(operation, (loaded) => read(loaded, token === void 0 ? {} : { NextToken: token })));
	const listVolumes = (filters) => pages("DescribeVolumes", async ({ sdk, client }, next) => {
		const page = await client.send(new sdk.DescribeVolumesCommand({
			Filters: filters,
			...next
		}));
		return {
			items: (page.Volumes ?? []).map(({ VolumeId = "", State = "", Tags, Attachments = [] }) => resourceOf({
				type: "AWS::EC2::Volume",
				id: VolumeId,
				state: State,
				tags: tagMap(Tags),
				endsWithMachine: Attachments.some(({ DeleteOnTermination }) => DeleteOnTermination === true)
			})),
			next: page.NextToken
		};
	});
	const listInterfaces = (filters) => pages("DescribeNetworkInterfaces", async ({ sdk, client }, next) => {
		const page = await client.send(new sdk.DescribeNetworkInterfacesCommand({
			Filters: filters,
			...next
		}));
		return {
			items: page.NetworkInterfaces ?? [],
			next: page.NextToken
		};
	});
	const listGroups = (filters) => pages("DescribeSecurityGroups", async ({ sdk, client }, next) => {
		const page = await client.send(new sdk.DescribeSecurityGroupsCommand({
			Filters: filters,
			...next
		}));
		return {
			items: page.SecurityGroups ?? [],
			next: page.NextToken
		};
	});
	const listSnapshots = (filters) => pages("DescribeSnapshots", async ({ sdk, client }, next) => {
		const page = await client.send(new sdk.DescribeSnapshotsCommand({
			OwnerIds: ["self"],
			Filters: filters,
			...next
		}));
		return {
			items: (page.Snapshots ?? []).map(({ SnapshotId = "", State = "", Tags, VolumeId }) => resourceOf({
				type: "AWS::EC2::Snapshot",
				id: SnapshotId,
				state: State,
				tags: tagMap(Tags),
				volumeId: VolumeId ?? null
			})),
			next: page.NextToken
		};
	});
	return {
		async list({ tags, volumeIds }) {
			const byTag = [filter("tag-key", ...tags.map(({ key }) => key))];
			const [volumes, interfaces, groups, tagged, bySource] = await Promise.all([
				listVolumes(byTag),
				listInterfaces(byTag),
				listGroups(byTag),
				listSnapshots(byTag),
				volumeIds.length === 0 ? [] : listSnapshots([filter("volume-id", ...volumeIds)])
			]);
			return [
				...interfaces.map(({ NetworkInterfaceId = "", Status = "", TagSet, Attachment }) => resourceOf({
					type: "AWS::EC2::NetworkInterface",
					id: NetworkInterfaceId,
					state: Status,
					tags: tagMap(TagSet),
					endsWithMachine: Attachment?.DeleteOnTermination === true
				})),
				...groups.map(({ GroupId = "", Tags }) => resourceOf({
					type: "AWS::EC2::SecurityGroup",
					id: GroupId,
					state: null,
					tags: tagMap(Tags)
				})),
				...volumes,
				...new Map([...tagged, ...bySource].map((snapshot) => [snapshot.id, snapshot])).values()
			];
		},
		async listOthers({ tags }) {
			const keys = tags.map(({ key }) => key);
			const [named, instances] = await Promise.all([pages("DescribeTags", async ({ sdk, client }, next) => {
				const filters = [filter("key", ...keys), filter("resource-type", ...otherKinds)];
				const page = await client.send(new sdk.DescribeTagsCommand({
					Filters: filters,
					...next
				}));
				return {
					items: page.Tags ?? [],
					next: page.NextToken
				};
			}), pages("DescribeInstances", async ({ sdk, client }, next) => {
				const filters = [filter("tag-key", ...keys), filter("instance-state-name", ...livingStates$1)];
				const page = await client.send(new sdk.DescribeInstancesCommand({
					Filters: filters,
					...next
				}));
				return {
					items: (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances),
					next: page.NextToken
				};
			})]);
			const others = /* @__PURE__ */ new Map();
			for (const { ResourceId: id = "", ResourceType: kind = "", Key = "", Value = "" } of named) others.set(id, {
				kind,
				id,
				tags: {
					...others.get(id)?.tags,
					[Key]: Value
				}
			});
			for (const { InstanceId: id = "", Tags } of instances) others.set(id, {
				kind: "instance",
				id,
				tags: tagMap(Tags)
			});
			return [...others.values()];
		},
		async delete({ type, id }) {
			switch (type) {
				case "AWS::EC2::Volume": return await answered$1(() => call("DeleteVolume", ({ sdk, client }) => client.send(new sdk.DeleteVolumeCommand({ VolumeId: id }))));
				case "AWS::EC2::NetworkInterface": return await answered$1(() => call("DeleteNetworkInterface", ({ sdk, client }) => client.send(new sdk.DeleteNetworkInterfaceCommand({ NetworkInterfaceId: id }))));
				case "AWS::EC2::SecurityGroup": return await answered$1(() => call("DeleteSecurityGroup", ({ sdk, client }) => client.send(new sdk.DeleteSecurityGroupCommand({ GroupId: id }))));
				case "AWS::EC2::Snapshot": return await answered$1(() => call("DeleteSnapshot", ({ sdk, client }) => client.send(new sdk.DeleteSnapshotCommand({ SnapshotId: id }))));
				default: throw new Bug(`EC2 has no ${type}`);
			}
		},
		async findReferences(groupId) {
			const [ingress, egress] = await Promise.all([listGroups([filter("ip-permission.group-id", groupId)]), listGroups([filter("egress.ip-permission.group-id", groupId)])]);
			return [...ingress.flatMap((group) => referencesIn(group, {
				toGroup: groupId,
				direction: "ingress"
			})), ...egress.flatMap((group) => referencesIn(group, {
				toGroup: groupId,
				direction: "egress"
			}))];
		},
		async revokeReference({ inGroup, toGroup, direction, protocol, ports }) {
			const input = {
				GroupId: inGroup,
				IpPermissions: [{
					IpProtocol: protocol,
					...ports === null ? {} : {
						FromPort: ports.from,
						ToPort: ports.to
					},
					UserIdGroupPairs: [{ GroupId: toGroup }]
				}]
			};
			try {
				if (direction === "ingress") await call("RevokeSecurityGroupIngress", ({ sdk, client }) => client.send(new sdk.RevokeSecurityGroupIngressCommand(input)));
				else await call("RevokeSecurityGroupEgress", ({ sdk, client }) => client.send(new sdk.RevokeSecurityGroupEgressCommand(input)));
			} catch (error) {
				if (!isRefusal(error, "InvalidPermission.NotFound", "InvalidGroup.NotFound")) throw error;
			}
		},
		async findHolders(groupId) {
			return (await listInterfaces([filter("group-id", groupId)])).map(({ NetworkInterfaceId, Description }) => `${NetworkInterfaceId ?? ""} (${Description ?? "no description"})`);
		},
		async tag({ id, tags }) {
			const list = Object.entries(tags).map(([Key, Value]) => ({
				Key,
				Value
			}));
			await call("CreateTags", ({ sdk, client }) => client.send(new sdk.CreateTagsCommand({
				Resources: [id],
				Tags: list
			})));
		}
	};
}
function filter(name, ...values) {
	return {
		Name: name,
		Values: [...values]
	};
}
function resourceOf(parts) {
	return {
		hostname: null,
		volumeId: null,
		endsWithMachine: false,
		...parts
	};
}
function referencesIn(group, to) {
	if (group.GroupId === to.toGroup) return [];
	return ((to.direction === "ingress" ? group.IpPermissions : group.IpPermissionsEgress) ?? []).filter(({ UserIdGroupPairs = [] }) => UserIdGroupPairs.some(({ GroupId }) => GroupId === to.toGroup)).map(({ IpProtocol = "-1", FromPort, ToPort }) => ({
		...to,
		inGroup: group.GroupId ?? "",
		tags: tagMap(group.Tags),
		protocol: IpProtocol,
		ports: FromPort === void 0 || ToPort === void 0 ? null : {
			from: FromPort,
			to: ToPort
		}
	}));
}
const held = [
	"DependencyViolation",
	"VolumeInUse",
	"IncorrectState",
	"InvalidSnapshot.InUse",
	"InvalidNetworkInterface.InUse"
];
const gone = [
	"InvalidVolume.NotFound",
	"InvalidNetworkInterfaceID.NotFound",
	"InvalidGroup.NotFound",
	"InvalidSnapshot.NotFound"
];
async function answered$1(send) {
	try {
		await send();
		return "accepted";
	} catch (error) {
		if (isRefusal(error, ...held) || isInterfaceInUse(error)) return "held";
		if (isRefusal(error, ...gone)) return "gone";
		throw error;
	}
}
function isInterfaceInUse(error) {
	return isRefusal(error, "InvalidParameterValue") && error instanceof Error && /currently in use/.test(error.message);
}
// packages/deploy/src/aws/elastic-load-balancing-adapter.ts
function classicLoadBalancers(options) {
	const call = awsCaller("Elastic Load Balancing", async () => {
		const sdk = await import("./elastic-load-balancing-sdk.js");
		return {
			sdk,
			client: new sdk.ElasticLoadBalancingClient({
				...awsCallBounds,
				region: options.region,
				retryMode: "standard"
			})
		};
	});
	const readTags = async (names) => {
		const answer = await call("DescribeTags", ({ sdk, client }) => client.send(new sdk.DescribeTagsCommand({ LoadBalancerNames: [...names] })));
		return new Map((answer.TagDescriptions ?? []).map(({ LoadBalancerName, Tags }) => [LoadBalancerName ?? "", tagMap(Tags)]));
	};
	return {
		async list() {
			const found = await readPages(async (token) => {
				const input = token === void 0 ? {} : { Marker: token };
				const page = await call("DescribeLoadBalancers", ({ sdk, client }) => client.send(new sdk.DescribeLoadBalancersCommand(input)));
				return {
					items: page.LoadBalancerDescriptions ?? [],
					next: page.NextMarker
				};
			});
			const tags = await tagsInChunks(found.map(({ LoadBalancerName }) => LoadBalancerName ?? ""), readTags);
			return found.flatMap(({ LoadBalancerName: id = "", DNSName }) => {
				const own = tags.get(id);
				if (own === void 0) return [];
				return [{
					type: "AWS::ElasticLoadBalancing::LoadBalancer",
					id,
					tags: own,
					hostname: DNSName ?? null,
					state: null,
					volumeId: null,
					endsWithMachine: false
				}];
			});
		},
		async delete(name) {
			await call("DeleteLoadBalancer", ({ sdk, client }) => client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerName: name })));
			return "accepted";
		}
	};
}
async function tagsInChunks(names, read) {
	const tags = /* @__PURE__ */ new Map();
	const take = async (chunk) => {
		try {
			for (const [name, own] of await read(chunk)) tags.set(name, own);
		} catch (error) {
			if (!isRefusal(error, ...missing)) throw error;
			if (chunk.length > 1) for (const name of chunk) await take([name]);
		}
	};
	for (let at = 0; at < names.length; at += 20) await take(names.slice(at, at + 20));
	return tags;
}
const missing = [
	"AccessPointNotFoundException",
	"LoadBalancerNotFoundException",
	"TargetGroupNotFoundException"
];
// packages/deploy/src/aws/elastic-load-balancing-v2-adapter.ts
function loadBalancersV2(options) {
	const call = awsCaller("Elastic Load Balancing", async () => {
		const sdk = await import("./elastic-load-balancing-v2-sdk.js");
		return {
			sdk,
			client: new sdk.ElasticLoadBalancingV2Client({
				...awsCallBounds,
				region: options.region,
				retryMode: "standard"
			})
		};
	});
	const readTags = async (arns) => {
		const answer = await call("DescribeTags", ({ sdk, client }) => client.send(new sdk.DescribeTagsCommand({ ResourceArns: [...arns] })));
		return new Map((answer.TagDescriptions ?? []).map(({ ResourceArn, Tags }) => [ResourceArn ?? "", tagMap(Tags)]));
	};
	const listLoadBalancers = () => readPages(async (token) => {
		const input = token === void 0 ? {} : { Marker: token };
		const page = await call("DescribeLoadBalancers", ({ sdk, client }) => client.send(new sdk.DescribeLoadBalancersCommand(input)));
		return {
			items: page.LoadBalancers ?? [],
			next: page.NextMarker
		};
	});
	const listTargetGroups = () => readPages(async (token) => {
		const input = token === void 0 ? {} : { Marker: token };
		const page = await call("DescribeTargetGroups", ({ sdk, client }) => client.send(new sdk.DescribeTargetGroupsCommand(input)));
		return {
			items: page.TargetGroups ?? [],
			next: page.NextMarker
		};
	});
	return {
		async list() {
			const found = [];
			const rest = {
				state: null,
				volumeId: null,
				endsWithMachine: false
			};
			for (const { LoadBalancerArn: id = "", DNSName } of await listLoadBalancers()) found.push({
				type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
				id,
				hostname: DNSName ?? null,
				...rest
			});
			for (const { TargetGroupArn: id = "" } of await listTargetGroups()) found.push({
				type: "AWS::ElasticLoadBalancingV2::TargetGroup",
				id,
				hostname: null,
				...rest
			});
			const tags = await tagsInChunks(found.map(({ id }) => id), readTags);
			return found.flatMap((resource) => {
				const own = tags.get(resource.id);
				return own === void 0 ? [] : [{
					...resource,
					tags: own
				}];
			});
		},
		async deleteLoadBalancer(arn) {
			return await answered(() => call("DeleteLoadBalancer", ({ sdk, client }) => client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerArn: arn }))));
		},
		async deleteTargetGroup(arn) {
			return await answered(() => call("DeleteTargetGroup", ({ sdk, client }) => client.send(new sdk.DeleteTargetGroupCommand({ TargetGroupArn: arn }))));
		}
	};
}
async function answered(send) {
	try {
		await send();
		return "accepted";
	} catch (error) {
		if (isRefusal(error, "ResourceInUseException", "ResourceInUse")) return "held";
		if (isRefusal(error, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) return "gone";
		throw error;
	}
}
// packages/deploy/src/aws/leftovers-adapter.ts
function leftovers(options) {
	const ec2 = ec2Leftovers(options);
	const classic = classicLoadBalancers(options);
	const newer = loadBalancersV2(options);
	return {
		...ec2,
		async list(query) {
			const [first, second, rest] = await Promise.all([
				classic.list(),
				newer.list(),
				ec2.list(query)
			]);
			return [
				...first,
				...second,
				...rest
			];
		},
		async delete(resource) {
			switch (resource.type) {
				case "AWS::ElasticLoadBalancing::LoadBalancer": return await classic.delete(resource.id);
				case "AWS::ElasticLoadBalancingV2::LoadBalancer": return await newer.deleteLoadBalancer(resource.id);
				case "AWS::ElasticLoadBalancingV2::TargetGroup": return await newer.deleteTargetGroup(resource.id);
				default: return await ec2.delete(resource);
			}
		}
	};
}
// packages/deploy/src/leftovers/cluster-tags.ts
const ownershipPrefix = "kubernetes.io/cluster/";
const retainedTag = "keelson:retained";
const stackTag = "aws:cloudformation:stack-name";
function ownershipKey(cluster) {
	return `${ownershipPrefix}${cluster}`;
}
function standingOf(tags, cluster) {
	const value = tags[ownershipKey(cluster)];
	const isOurs = tags[clusterTag] === cluster;
	if (value === void 0 && !isOurs) return "foreign";
	if (otherClusters(tags, cluster).length > 0 || value !== void 0 && value !== "owned") return "shared";
	if (stackTag in tags) return "stack";
	return value === "owned" ? "owned" : "ours";
}
function otherClusters(tags, cluster) {
	const named = Object.keys(tags).flatMap((key) => key.startsWith(ownershipPrefix) ? [key.slice(22)] : []);
	const marked = tags[clusterTag];
	return [.../* @__PURE__ */ new Set([...named, ...marked === void 0 ? [] : [marked]])].filter((name) => name !== cluster).toSorted();
}
function serviceOf(tags) {
	return tags["kubernetes.io/service-name"] ?? null;
}
// packages/deploy/src/leftovers/leftover-type.ts
const leftoverTypes = [
	"AWS::ElasticLoadBalancing::LoadBalancer",
	"AWS::ElasticLoadBalancingV2::LoadBalancer",
	"AWS::ElasticLoadBalancingV2::TargetGroup",
	"AWS::EC2::NetworkInterface",
	"AWS::EC2::SecurityGroup",
	"AWS::EC2::Volume",
	"AWS::EC2::Snapshot"
];
function isLoadBalancer({ type }) {
	return type === "AWS::ElasticLoadBalancing::LoadBalancer" || type === "AWS::ElasticLoadBalancingV2::LoadBalancer";
}
function subjectOf(resource) {
	return `${resource.type} ${resource.id}`;
}
// packages/deploy/src/leftovers/describe-leftovers.ts
function describeLeftovers(options) {
	const { observed, others, plan, region } = options;
	const { cluster } = observed;
	const planned = new Map(plan.changes.map((change) => [change.subject, change]));
	const known = observed.resources.map((resource) => {
		const change = planned.get(subjectOf(resource));
		const because = (change?.verb === "keep" ? change.before.reason : null) ?? (change === void 0 ? reasonOf(resource.tags, cluster) : "it was not deleted in this run");
		return {
			type: resource.type,
			id: resource.id,
			because,
			remove: commandFor(resource.type, {
				...resource,
				cluster,
				region
			})
		};
	});
	const rest = others.flatMap(({ kind, id, tags }) => {
		if (standingOf(tags, cluster) === "foreign") return [];
		return [{
			type: kind,
			id,
			because: reasonOf(tags, cluster),
			remove: commandFor(kind, {
				id,
				tags,
				cluster,
				region
			})
		}];
	});
	return [...known, ...rest];
}
function reasonOf(tags, cluster) {
	switch (standingOf(tags, cluster)) {
		case "stack": return `stack ${tags["aws:cloudformation:stack-name"]} has or had it, and did not delete it`;
		case "shared": {
			const others = otherClusters(tags, cluster);
			return others.length > 0 ? `${others.join(", ")} uses it too` : "its cluster tag does not say owned";
		}
		case "owned":
		case "ours":
		case "foreign": return "it carries the cluster's tag, and no part of destroy deletes its kind";
	}
}
const commands = {
	"AWS::ElasticLoadBalancing::LoadBalancer": "elb delete-load-balancer --load-balancer-name",
	"AWS::ElasticLoadBalancingV2::LoadBalancer": "elbv2 delete-load-balancer --load-balancer-arn",
	"AWS::ElasticLoadBalancingV2::TargetGroup": "elbv2 delete-target-group --target-group-arn",
	"AWS::EC2::NetworkInterface": "ec2 delete-network-interface --network-interface-id",
	"AWS::EC2::SecurityGroup": "ec2 delete-security-group --group-id",
	"AWS::EC2::Volume": "ec2 delete-volume --volume-id",
	"AWS::EC2::Snapshot": "ec2 delete-snapshot --snapshot-id",
	vpc: "ec2 delete-vpc --vpc-id",
	subnet: "ec2 delete-subnet --subnet-id",
	"internet-gateway": "ec2 delete-internet-gateway --internet-gateway-id",
	"route-table": "ec2 delete-route-table --route-table-id",
	"elastic-ip": "ec2 release-address --allocation-id",
	"launch-template": "ec2 delete-launch-template --launch-template-id",
	natgateway: "ec2 delete-nat-gateway --nat-gateway-id",
	instance: "ec2 terminate-instances --instance-ids"
};
function commandFor(kind, { id, tags, cluster, region }) {
	return `aws ${standingOf(tags, cluster) === "shared" ? untag(kind, id, ownershipKey(cluster)) : remove$1(kind, id)} --region ${region}`;
}
function remove$1(kind, id) {
	const command = commands[kind];
	return command === void 0 ? `ec2 describe-tags --filters Name=resource-id,Values=${id}` : `${command} ${id}`;
}
function untag(kind, id, key) {
	switch (kind) {
		case "AWS::ElasticLoadBalancing::LoadBalancer": return `elb remove-tags --load-balancer-names ${id} --tags Key=${key}`;
		case "AWS::ElasticLoadBalancingV2::LoadBalancer":
		case "AWS::ElasticLoadBalancingV2::TargetGroup": return `elbv2 remove-tags --resource-arns ${id} --tag-keys ${key}`;
		default: return `ec2 delete-tags --resources ${id} --tags Key=${key}`;
	}
}
// packages/deploy/src/leftovers/observe-leftovers.ts
async function observeLeftovers(options) {
	const { cluster, volumeIds, port } = options;
	const found = await port.list({
		...clusterQuery(cluster),
		volumeIds
	});
	const order = (resource) => leftoverTypes.indexOf(resource.type);
	return {
		cluster,
		resources: found.filter((resource) => standingOf(resource.tags, cluster) !== "foreign" || isSnapshotOf(resource, volumeIds)).toSorted((a, b) => order(a) - order(b) || compareText(a.id, b.id))
	};
}
function clusterQuery(cluster) {
	return { tags: [{
		key: ownershipKey(cluster),
		value: null
	}, {
		key: clusterTag,
		value: cluster
	}] };
}
function isSnapshotOf({ type, volumeId }, volumeIds) {
	return type === "AWS::EC2::Snapshot" && volumeId !== null && volumeIds.includes(volumeId);
}
function loadBalancerNames({ cluster, resources }) {
	return resources.filter((resource) => isLoadBalancer(resource) && standingOf(resource.tags, cluster) === "owned").flatMap(({ hostname }) => hostname ?? []);
}
// packages/deploy/src/leftovers/execute-leftovers.ts
const interval = growingInterval(1e3, 15e3);
async function executeLeftovers(plan, execution) {
	const run = startRun(plan, execution);
	if (run.pending().length === 0) return [];
	try {
		await poll({
			...execution,
			interval,
			subject: `what cluster ${plan.target} made in AWS to be gone`,
			probe: async () => {
				await borne(run, run.settleGone());
				for (const change of run.pending()) await attempt(change, {
					plan,
					execution,
					run
				});
				const left = run.pending().map(({ subject }) => subject);
				return left.length === 0 ? { value: null } : { pending: `${listNames(left)} still there` };
			}
		});
	} catch (error) {
		throw explainEnd(error, run);
	}
	const failure = run.firstFailure();
	if (failure !== null) throw failure;
	return run.outcomes();
}
async function attempt(change, { plan, execution, run }) {
	const { port, signal } = execution;
	if (signal.aborted) throw new Interrupted("Cancelled.", { stateLeft: "" });
	run.begin(change);
	try {
		if (change.verb === "update") {
			await port.tag(change.after);
			return run.end(change, null);
		}
		if (change.before.type === "AWS::EC2::SecurityGroup") await freeGroup(change.before.id, plan.target, execution);
		const answer = await port.delete(change.before);
		if (answer === "gone") run.end(change, null);
		if (answer === "held") run.tell(change, await describeHolders(change.before, port));
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		if (isPassing(error)) return run.doubt(error);
		if (error.code !== "remote-error") throw error;
		run.end(change, error);
	}
}
function isPassing({ code }) {
	return code === "throttled" || code === "service-unreachable";
}
async function borne(run, look) {
	try {
		await look;
	} catch (error) {
		if (!(error instanceof RemoteFailure && isPassing(error))) throw error;
		run.doubt(error);
	}
}
async function freeGroup(groupId, cluster, { port }) {
	for (const reference of await port.findReferences(groupId)) if ([
		"owned",
		"stack",
		"ours"
	].includes(standingOf(reference.tags, cluster))) await port.revokeReference(reference);
}
async function describeHolders({ type, id }, port) {
	const holders = type === "AWS::EC2::SecurityGroup" ? await port.findHolders(id) : [];
	return holders.length === 0 ? "something still uses it" : `still used by ${listNames(holders)}`;
}
function startRun(plan, { stage, port, clock, reporter }) {
	const wanted = plan.changes.filter((change) => isRemoval(change) && rowOf$1(change).stage === stage);
	const began = /* @__PURE__ */ new Map();
	const ended = /* @__PURE__ */ new Map();
	const said = /* @__PURE__ */ new Map();
	let failed = null;
	let doubted = null;
	const pending = () => wanted.filter((change) => !ended.has(change));
	const end = (change, failure) => {
		failed ??= failure;
		const record = toChangeRecord(change);
		const duration = clock.now() - (began.get(change) ?? clock.now());
		const outcome = failure === null ? {
			status: "done",
			change: record,
			duration
		} : {
			status: "failed",
			change: record,
			failure: toFailureRecord(failure)
		};
		ended.set(change, outcome);
		reporter.emit({
			type: "change-ended",
			engine: "leftovers",
			outcome
		});
	};
	return {
		pending,
		end,
		begin(change) {
			if (began.has(change)) return;
			began.set(change, clock.now());
			reporter.emit({
				type: "change-started",
				engine: "leftovers",
				change: toChangeRecord(change)
			});
		},
		tell(change, detail) {
			if (said.get(change) === detail) return;
			said.set(change, detail);
			reporter.emit({
				type: "change-progress",
				engine: "leftovers",
				subject: change.subject,
				detail,
				done: ended.size,
				total: wanted.length
			});
		},
		doubt(failure) {
			doubted = failure;
		},
		async settleGone() {
			if (pending().length === 0) return;
			const { resources } = await observeLeftovers({
				cluster: plan.target,
				volumeIds: [],
				port
			});
			const there = new Set(resources.map(subjectOf));
			for (const change of pending()) if (!there.has(change.subject) && rowOf$1(change).type !== "AWS::EC2::Snapshot") end(change, null);
		},
		outcomes: () => wanted.flatMap((change) => ended.get(change) ?? []),
		firstFailure: () => failed,
		describe: () => {
			const left = pending().map(({ subject }) => subject);
			const doubt = doubted === null ? "" : ` (${doubted.message})`;
			return `${wanted.length - left.length} of ${wanted.length} are gone; left: ${listNames(left)}${doubt}`;
		}
	};
}
function isRemoval(change) {
	return change.verb === "delete" || change.verb === "update";
}
function rowOf$1(change) {
	return change.verb === "update" ? change.after : change.before;
}
function explainEnd(error, run) {
	const stateLeft = run.describe();
	if (error instanceof Interrupted) return new Interrupted("Cancelled while what the cluster's controllers made in AWS was deleted.", {
		stateLeft,
		hint: "Run destroy again: it goes on with what is left.",
		cause: error
	});
	if (!(error instanceof TimedOut)) return error;
	const message = `Timed out while what the cluster's controllers made in AWS was deleted: ${stateLeft}.`;
	return new TimedOut(message, {
		lastState: stateLeft,
		hint: "Run destroy again, with a longer timeout.",
		cause: error
	});
}
// packages/deploy/src/leftovers/plan-leftovers.ts
function planLeftovers(options) {
	const { observed, proof } = options;
	const changes = observed.resources.flatMap((resource) => planResource(resource, options));
	const notes = [];
	if (proof === null && changes.length > 0) {
		const message = `Nothing shows that cluster ${observed.cluster} was made by Keelson: there is no stack and no parameter of it. What carries its tag is left alone.`;
		notes.push({
			severity: "warning",
			code: "cluster-unproven",
			message,
			subject: null
		});
	}
	return makePlan({
		engine: "leftovers",
		target: observed.cluster,
		changes,
		notes
	});
}
function planResource(resource, options) {
	const { cluster } = options.observed;
	const { type, tags, id } = resource;
	const subject = subjectOf(resource);
	const keep = (reason) => [{
		verb: "keep",
		subject,
		before: rowOf(resource, reason)
	}];
	const others = otherClusters(tags, cluster);
	const standing = standingOf(tags, cluster);
	if (standing === "shared") return keep(others.length > 0 ? `${others.join(", ")} uses it too` : "its cluster tag does not say owned");
	if (standing === "foreign" && others.length > 0) return keep(`it belongs to ${others.join(", ")}`);
	if (type === "AWS::EC2::Snapshot") return planSnapshot(resource, options, keep);
	if (standing !== "owned" || resource.endsWithMachine) return [];
	if (options.proof === null) return keep(unproven);
	const volume = options.retained.get(id);
	if ("keelson:retained" in tags) return keep(`${tags[retainedTag]} has the reclaim policy Retain`);
	if (volume !== void 0) return [mark({
		resource,
		stage: "mark",
		tags: { [retainedTag]: volume },
		reason: `${volume} has the reclaim policy Retain`
	})];
	const service = serviceOf(tags);
	return [remove(resource, service === null ? "the cluster owns it" : `made for Service ${service}`)];
}
const unproven = "nothing shows that its cluster was made by Keelson";
function remove(resource, reason) {
	return {
		verb: "delete",
		subject: subjectOf(resource),
		before: rowOf(resource, reason)
	};
}
function rowOf(resource, reason) {
	const { type, id } = resource;
	return {
		type,
		id,
		stage: stageOf(resource),
		reason,
		tags: {}
	};
}
function mark(options) {
	const { resource, stage, tags, reason } = options;
	const { type, id } = resource;
	const row = {
		type,
		id,
		stage
	};
	return {
		verb: "update",
		subject: subjectOf(resource),
		before: {
			...row,
			reason: "not marked yet",
			tags: {}
		},
		after: {
			...row,
			reason,
			tags
		},
		replaces: false
	};
}
function planSnapshot(resource, { observed, volumeIds, proof, snapshots }, keep) {
	const { cluster } = observed;
	if (proof === null) return keep(unproven);
	const isOfStack = resource.volumeId !== null && volumeIds.includes(resource.volumeId);
	if (!isOfStack && standingOf(resource.tags, cluster) !== "owned") return keep("it is of an earlier cluster of this name");
	if (snapshots === "delete") return [remove(resource, "a snapshot of the cluster")];
	if (!isOfStack) return keep("snapshots are kept");
	const reason = "snapshots are kept: etcdSnapshotId of a new cluster starts from it";
	if (resource.tags["keelson:cluster"] === cluster) return keep(reason);
	return [mark({
		resource,
		stage: "after-stack",
		tags: {
			[clusterTag]: cluster,
			Name: `${cluster}-etcd`
		},
		reason
	})];
}
function stageOf({ type, state }) {
	if (type === "AWS::EC2::Snapshot") return "after-stack";
	return state === "in-use" ? "after-stack" : "before-stack";
}
// packages/deploy/src/aws/network-adapter.ts
function ec2Network({ region }) {
	const ask = ec2Caller({ region });
	const attribute = async (VpcId, Attribute) => orNull(isMissing, () => ask("DescribeVpcAttribute", ({ sdk, client }) => client.send(new sdk.DescribeVpcAttributeCommand({
		VpcId,
		Attribute
	}))));
	return {
		async describeRouteTable(routeTableId) {
			const [table] = (await orNull(isMissing, () => ask("DescribeRouteTables", ({ sdk, client }) => client.send(new sdk.DescribeRouteTablesCommand({ RouteTableIds: [routeTableId] })))))?.RouteTables ?? [];
			if (table === void 0) return null;
			return {
				routeTableId,
				vpcId: table.VpcId ?? "",
				routes: (table.Routes ?? []).map(toRoute)
			};
		},
		async describeNames(vpcId) {
			const [support, hostnames] = await Promise.all([attribute(vpcId, "enableDnsSupport"), attribute(vpcId, "enableDnsHostnames")]);
			if (support === null || hostnames === null) return null;
			return {
				dnsSupport: support.EnableDnsSupport?.Value === true,
				dnsHostnames: hostnames.EnableDnsHostnames?.Value === true
			};
		}
	};
}
const isMissing = isNamed("InvalidVpcID.NotFound", "InvalidRouteTableID.NotFound");
function toRoute(route) {
	const target = route.GatewayId ?? route.NatGatewayId ?? route.TransitGatewayId ?? route.NetworkInterfaceId ?? route.InstanceId ?? route.VpcPeeringConnectionId ?? null;
	return {
		destination: route.DestinationCidrBlock ?? null,
		target,
		state: route.State ?? ""
	};
}
// packages/deploy/src/aws/snapshot-adapter.ts
function ec2Snapshots({ region }) {
	const ask = ec2Caller({ region });
	return {
		async findSnapshots({ volumeId, tag, value }) {
			const Filters = [{
				Name: "volume-id",
				Values: [volumeId]
			}, {
				Name: `tag:${tag}`,
				Values: [value]
			}];
			return await readPages(async (token) => {
				const request = {
					OwnerIds: ["self"],
					Filters,
					...token === void 0 ? {} : { NextToken: token }
				};
				const page = await ask("DescribeSnapshots", ({ sdk, client }) => client.send(new sdk.DescribeSnapshotsCommand(request)));
				return {
					items: (page.Snapshots ?? []).map(toSnapshot),
					next: page.NextToken
				};
			});
		},
		async createSnapshot({ volumeId, description, tags }) {
			const request = {
				VolumeId: volumeId,
				Description: description,
				TagSpecifications: [{
					ResourceType: "snapshot",
					Tags: Object.entries(tags).map(([Key, Value]) => ({
						Key,
						Value
					}))
				}]
			};
			return toSnapshot(await ask("CreateSnapshot", ({ sdk, client }) => client.send(new sdk.CreateSnapshotCommand(request))));
		}
	};
}
function toSnapshot(snapshot) {
	return {
		snapshotId: snapshot.SnapshotId ?? "",
		state: snapshot.State === "completed" ? "completed" : snapshot.State === "pending" ? "pending" : "failed",
		progress: snapshot.Progress ?? "",
		startedAt: snapshot.StartTime?.getTime() ?? 0
	};
}
// packages/deploy/src/preconditions/judge-image.ts
const oldAfter = 158112e5;
function judgeImage({ imageId, found, use }, now) {
	if (found === null && use === "new") return [{
		severity: "error",
		code: "image-unknown",
		message: `There is no image ${imageId} in this region, or none that this account may start.`,
		subject: imageId
	}];
	if (found === null) return [{
		severity: "warning",
		code: "image-gone",
		message: `The image ${imageId} is gone: the controller can no longer be replaced, nor a worker added.`,
		subject: imageId
	}];
	const age = now - Date.parse(found.createdAt);
	if (!(age >= oldAfter)) return [];
	const months = Math.floor(age / (oldAfter / 6));
	return [{
		severity: "warning",
		code: "image-old",
		message: `The image ${imageId} (${found.name}) is ${months} months old, and may be taken back.`,
		subject: imageId
	}];
}
// packages/deploy/src/preconditions/judge-network.ts
async function observeNetwork(given, port) {
	const { vpcId, routeTableId } = given;
	const [names, routeTable] = await Promise.all([port.describeNames(vpcId), routeTableId === null ? null : port.describeRouteTable(routeTableId)]);
	return {
		names,
		routeTable
	};
}
function judgeNetwork(given, observed) {
	return [...judgeNames(given, observed.names), ...judgeRoutes(given, observed.routeTable)];
}
function judgeNames({ vpcId }, names) {
	if (names === null) return [error("network-missing", `There is no VPC ${vpcId} in this account and region.`, "vpcId")];
	const off = [...names.dnsSupport ? [] : ["enableDnsSupport"], ...names.dnsHostnames ? [] : ["enableDnsHostnames"]];
	if (off.length === 0) return [];
	return [error("network-without-names", `In the VPC ${vpcId}, ${off.join(" and ")} ${off.length === 1 ? "is" : "are"} off.`, "vpcId")];
}
function judgeRoutes({ vpcId, routeTableId }, table) {
	if (routeTableId === null) return [];
	if (table === null) return [error("network-missing", `There is no route table ${routeTableId} in this account and region.`, "routeTableId")];
	if (table.vpcId !== vpcId) return [error("network-missing", `The route table ${routeTableId} belongs to the VPC ${table.vpcId}, not to ${vpcId}.`, "routeTableId")];
	const byDefault = table.routes.filter(({ destination }) => destination === "0.0.0.0/0");
	if (byDefault.some(({ target, state }) => state === "active" && target?.startsWith("igw-") === true)) return [];
	const [found] = byDefault;
	return [error("network-without-internet", `The route table ${routeTableId} has no active default route to an internet gateway, but ${found === void 0 ? "none at all" : `one to ${found.target ?? "nothing"} that is ${found.state}`}.`, "routeTableId")];
}
function error(code, message, subject) {
	return {
		severity: "error",
		code,
		message,
		subject
	};
}
// packages/deploy/src/preconditions/snapshot-volume.ts
const deploymentTag = "keelson:deployment";
const freshFor = 36e5;
async function snapshotVolume(options) {
	const { volumeId, cluster, deployment, description, port, clock, signal, timeout } = options;
	const find = async () => port.findSnapshots({
		volumeId,
		tag: deploymentTag,
		value: deployment
	});
	const usable = (found) => found.filter(({ state, startedAt }) => state !== "failed" && clock.now() - startedAt < freshFor).toSorted((a, b) => b.startedAt - a.startedAt || (a.snapshotId < b.snapshotId ? -1 : 1))[0];
	const tags = {
		[clusterTag]: cluster,
		[deploymentTag]: deployment,
		Name: `${cluster} etcd`
	};
	const { snapshotId } = usable(await find()) ?? await port.createSnapshot({
		volumeId,
		description,
		tags
	});
	tell(options, snapshotId, "begun");
	try {
		await poll({
			clock,
			signal,
			timeout,
			interval: growingInterval(2e3, 15e3),
			subject: `snapshot ${snapshotId}`,
			probe: async () => {
				const snapshot = (await find()).find((each) => each.snapshotId === snapshotId);
				if (snapshot?.state === "completed") return { value: snapshot };
				if (snapshot?.state === "failed") throw failed(volumeId, snapshotId);
				const progress = snapshot?.progress || "0%";
				tell(options, snapshotId, progress);
				return { pending: `it is at ${progress}` };
			}
		});
	} catch (error) {
		throw explain(error, snapshotId);
	}
	tell(options, snapshotId, "complete");
	return snapshotId;
}
function tell({ reporter, volumeId }, snapshotId, detail) {
	reporter.emit({
		type: "change-progress",
		engine: "deploy",
		subject: `Snapshot ${snapshotId} of ${volumeId}`,
		detail,
		done: null,
		total: null
	});
}
function failed(volumeId, snapshotId) {
	return new Unhealthy("snapshot-failed", `The snapshot ${snapshotId} of ${volumeId} failed; nothing was changed.`, {
		subject: `Snapshot ${snapshotId}`,
		diagnosis: []
	});
}
function explain(error, snapshotId) {
	const hint = `The snapshot ${snapshotId} goes on by itself: run the same deployment again within the hour, and it waits for that one.`;
	if (error instanceof TimedOut) return new TimedOut(error.message, {
		lastState: error.lastState,
		hint,
		cause: error
	});
	if (error instanceof Interrupted) {
		const stateLeft = `the stack is as it was, and snapshot ${snapshotId} goes on`;
		return new Interrupted("Cancelled before the stack was changed.", {
			stateLeft,
			hint,
			cause: error
		});
	}
	return error;
}
// packages/deploy/src/aws/inventory-adapter.ts
const livingStates = [
	"pending",
	"running",
	"shutting-down",
	"stopping",
	"stopped"
];
function inventory({ region }) {
	const call = ec2Caller({ region });
	const ask = (operation, read) => readPages((token) => call(operation, (loaded) => read(loaded, token === void 0 ? {} : { NextToken: token })));
	return {
		async machines(cluster) {
			return (await ask("DescribeInstances", async ({ sdk, client }, next) => {
				const states = {
					Name: "instance-state-name",
					Values: livingStates
				};
				const page = await client.send(new sdk.DescribeInstancesCommand({
					Filters: [byTag(cluster), states],
					...next
				}));
				return {
					items: (page.Reservations ?? []).flatMap(({ Instances = [] }) => Instances),
					next: page.NextToken
				};
			})).filter(isOf(cluster)).map((machine) => ({
				instanceId: machine.InstanceId ?? "",
				name: nameOf(machine),
				instanceType: machine.InstanceType ?? "",
				zone: machine.Placement?.AvailabilityZone ?? "",
				state: machine.State?.Name ?? "",
				purchase: machine.InstanceLifecycle === "spot" ? "spot" : "on-demand",
				imageId: machine.ImageId ?? "",
				launchedAt: machine.LaunchTime?.getTime() ?? 0
			}));
		},
		async volumes(cluster) {
			return (await ask("DescribeVolumes", async ({ sdk, client }, next) => {
				const page = await client.send(new sdk.DescribeVolumesCommand({
					Filters: [byTag(cluster)],
					...next
				}));
				return {
					items: page.Volumes ?? [],
					next: page.NextToken
				};
			})).filter(isOf(cluster)).map((volume) => ({
				volumeId: volume.VolumeId ?? "",
				name: nameOf(volume),
				size: volume.Size ?? 0,
				volumeType: volume.VolumeType ?? "",
				iops: volume.Iops ?? null,
				state: volume.State ?? "",
				attachedTo: volume.Attachments?.[0]?.InstanceId ?? null
			}));
		},
		async addresses(cluster) {
			return (await ask("DescribeAddresses", async ({ sdk, client }) => {
				return {
					items: (await client.send(new sdk.DescribeAddressesCommand({ Filters: [byTag(cluster)] }))).Addresses ?? [],
					next: void 0
				};
			})).filter(isOf(cluster)).map((address) => ({
				allocationId: address.AllocationId ?? "",
				publicAddress: address.PublicIp ?? "",
				attachedTo: address.InstanceId ?? address.NetworkInterfaceId ?? null
			}));
		},
		async snapshots(cluster) {
			return (await ask("DescribeSnapshots", async ({ sdk, client }, next) => {
				const page = await client.send(new sdk.DescribeSnapshotsCommand({
					OwnerIds: ["self"],
					Filters: [byTag(cluster)],
					...next
				}));
				return {
					items: page.Snapshots ?? [],
					next: page.NextToken
				};
			})).filter(isOf(cluster)).map((snapshot) => ({
				snapshotId: snapshot.SnapshotId ?? "",
				volumeId: snapshot.VolumeId ?? "",
				size: snapshot.VolumeSize ?? 0,
				startedAt: snapshot.StartTime?.getTime() ?? 0
			}));
		},
		async loadBalancers(cluster) {
			const [classic, newer] = await Promise.all([classicLoadBalancers({ region }).list(), loadBalancersV2({ region }).list()]);
			return [...classic, ...newer].filter((found) => isLoadBalancer(found) && standingOf(found.tags, cluster) !== "foreign").map(({ type, id, hostname, tags }) => ({
				generation: type === "AWS::ElasticLoadBalancing::LoadBalancer" ? "classic" : "v2",
				id,
				hostname,
				service: serviceOf(tags)
			}));
		}
	};
}
function byTag(cluster) {
	return {
		Name: "tag-key",
		Values: [ownershipKey(cluster), clusterTag]
	};
}
function isOf(cluster) {
	return ({ Tags }) => standingOf(tagMap(Tags), cluster) !== "foreign";
}
function nameOf({ Tags }) {
	return tagMap(Tags)["Name"] ?? "";
}
export { readBoot as A, noticeDrift as C, observeStack as D, executeStackDeletion as E, cloudFormation as M, isBusy as N, readTemplate as O, planStack as S, refuseForeignStack as T, previewStack as _, judgeImage as a, executeStack as b, planLeftovers as c, loadBalancerNames as d, observeLeftovers as f, templateStore as g, callerIdentity as h, observeNetwork as i, ec2Images as j, explainGroup as k, executeLeftovers as l, leftovers as m, snapshotVolume as n, ec2Snapshots as o, describeLeftovers as p, judgeNetwork as r, ec2Network as s, inventory as t, clusterQuery as u, nodePort as v, planStackDeletion as w, liveStackOf as x, chooseNodeImage as y };
