import { $ as TimedOut, F as canonicalJson, I as sha256, L as isWorse, Q as RemoteFailure, Z as Refused, et as Unhealthy, h as planReady, j as isUnchanged, n as poll, nt as describeCode, t as growingInterval } from "./core.js";
import { A as readBoot, D as observeStack, M as cloudFormation, N as isBusy, O as readTemplate, S as planStack, T as refuseForeignStack, _ as previewStack, a as judgeImage, b as executeStack, g as templateStore, h as callerIdentity, i as observeNetwork, j as ec2Images, k as explainGroup, n as snapshotVolume, o as ec2Snapshots, r as judgeNetwork, s as ec2Network, v as nodePort, x as liveStackOf, y as chooseNodeImage } from "./deploy.js";
import { a as planSecrets, d as executeSecrets, l as wantedSecrets, o as authorityFingerprint, s as observeSecrets, t as ssmSecretStore } from "./pki.js";
import { O as minorOf, i as loadArtifacts, z as artifactPaths } from "./config.js";
import { o as s3Endpoint } from "./system.js";
import { _ as isBooting, g as askApiServer, h as readNodes } from "./apply.js";
import { t as openCluster } from "./open-cluster.js";
import { t as findNodeGroups } from "./node-groups.js";
import { t as writeKubeconfig } from "./write-kubeconfig.js";
import { r as gradePlan, t as planStack$1 } from "./preview.js";
import { t as noteOnGrade } from "./note-on-grade.js";
import { t as stackConsoleUrl } from "./stack-console-url.js";
// packages/operations/src/cluster-secrets.ts
async function observeClusterSecrets(model, store) {
	const { prefix, kmsKeyArn } = model.secrets;
	const scope = {
		cluster: model.config.clusterName,
		stackName: model.stackName,
		prefix,
		kmsKeyArn
	};
	const wanted = wantedSecrets(scope);
	return {
		scope,
		wanted,
		observed: await observeSecrets(wanted, store)
	};
}
function planClusterSecrets(secrets, world) {
	return planSecrets({
		...secrets,
		stackExists: hasNodes(world.stack),
		now: world.now
	});
}
function hasNodes(stack) {
	return ![
		"absent",
		"REVIEW_IN_PROGRESS",
		"ROLLBACK_COMPLETE"
	].includes(stack.status);
}
// packages/operations/src/cluster-authority.ts
const authorityParameter = "ClusterCAHash";
function clusterAuthority({ scope, observed }) {
	return authorityFingerprint(scope, observed);
}
function refuseOtherAuthority(stack, stored) {
	if (stack.status === "absent" || !hasNodes(stack)) return;
	const built = stack.parameters[authorityParameter];
	if (built === void 0 || built === stored) return;
	const message = `Stack ${stack.stackName} was built on the certificate authority ${built}, but Parameter Store holds ${stored ?? "none"}.`;
	throw new Refused("authority-changed", message, { subjects: [stack.stackName] });
}
// packages/operations/src/deploy/deploy-services.ts
function deployServices({ region, templateBucket: bucket }) {
	return {
		cloudFormation: cloudFormation({ region }),
		images: ec2Images({ region }),
		network: ec2Network({ region }),
		snapshots: ec2Snapshots({ region }),
		nodes: nodePort({ region }),
		secrets: ssmSecretStore({ region }),
		templates: bucket === null ? null : templateStore({
			region,
			bucket,
			endpoint: s3Endpoint(process.env)
		})
	};
}
// packages/operations/src/deploy/desire-stack.ts
const imageParameter = "NodeImageId";
function desireStack(artifacts, settings) {
	const { model } = artifacts;
	const { image, authority, roleArn, templateBucket } = settings;
	const template = artifacts.files.get(artifactPaths.template) ?? "";
	const takesAuthority = authority !== null && readTemplate(template).parameters.has("ClusterCAHash");
	return {
		stackName: model.stackName,
		region: model.region,
		cluster: model.config.clusterName,
		template,
		parameters: {
			[imageParameter]: image,
			...takesAuthority ? { [authorityParameter]: authority } : {}
		},
		tags: model.stackTags,
		roleArn,
		templateBucket
	};
}
// packages/operations/src/wait/explain-wait.ts
async function explainWait(wait, ports) {
	const { stackId, server, seen, timedOut } = wait;
	const nodes = seen.nodes ?? [];
	const machines = await explainMachines({
		stackId,
		joined: new Set(nodes.map(({ name }) => name))
	}, ports);
	if (seen.nodes === null) {
		const way = machines.isBooted ? [`A machine's boot ended well, so the API answers inside of the network: ${server} cannot be reached from here.`] : [];
		return new Unhealthy("api-not-ready", `The API server ${server} did not become ready: ${timedOut.lastState}`, {
			subject: server,
			diagnosis: [...way, ...machines.findings],
			cause: timedOut
		});
	}
	return new Unhealthy("nodes-not-ready", `The nodes did not become ready: ${timedOut.lastState}.`, {
		subject: "nodes",
		diagnosis: [...nodes.filter(({ isReady }) => !isReady).map(describeNode), ...machines.findings],
		cause: timedOut
	});
}
function describeNode({ name, role, condition, problems }) {
	return `${name} joined as a ${role}, but is not Ready: ${condition}${problems.length === 0 ? "" : ` (${problems.join(", ")})`}`;
}
const shownMachines$1 = 3;
async function explainMachines({ stackId, joined }, ports) {
	try {
		const names = await findNodeGroups(stackId, ports);
		const lacking = (await Promise.all(names.map((name) => ports.nodes.describeGroup(name)))).filter((group) => group !== null).filter((group) => isLacking(group, joined));
		return {
			findings: (await Promise.all(lacking.map(({ groupName }) => explainGroup({
				groupName,
				nodes: ports.nodes,
				well: joined
			})))).flat(),
			isBooted: await hasBooted(lacking, ports)
		};
	} catch (error) {
		if (!(error instanceof RemoteFailure)) throw error;
		return {
			findings: [`The machines cannot be looked at: ${error.message}`],
			isBooted: false
		};
	}
}
function isLacking({ desiredSize, instances }, joined) {
	return instances.length < desiredSize || instances.some(({ instanceId }) => !joined.has(instanceId));
}
async function hasBooted(groups, { nodes }) {
	const machines = groups.flatMap(({ instances }) => instances).slice(0, shownMachines$1);
	return (await Promise.all(machines.map(({ instanceId }) => nodes.readConsole(instanceId)))).some((console) => console !== null && readBoot(console)?.state === "done");
}
// packages/operations/src/wait/watch-boots.ts
const interval = 2e4;
const shownMachines = 5;
function watchBoots(options) {
	const { clock, reporter, nodes } = options;
	const said = /* @__PURE__ */ new Map();
	const noted = /* @__PURE__ */ new Set();
	let next = clock.now() + interval;
	let groups = null;
	const note = (code, message) => {
		if (noted.has(code)) return;
		noted.add(code);
		reporter.emit({
			type: "note",
			engine: "deploy",
			note: {
				severity: "notice",
				code,
				message,
				subject: null
			}
		});
	};
	const lookAt = async (instanceId) => {
		const console = await nodes.readConsole(instanceId);
		if (console === null) note("console-late", `${instanceId} has no console output yet; on types without Nitro it comes minutes late.`);
		const line = console === null ? void 0 : readBoot(console)?.line;
		if (line === void 0 || said.get(instanceId) === line) return;
		said.set(instanceId, line);
		reporter.emit({
			type: "change-progress",
			engine: "deploy",
			subject: instanceId,
			detail: line,
			done: null,
			total: null
		});
	};
	return { async look(well) {
		if (clock.now() < next) return;
		next = clock.now() + interval;
		try {
			groups ??= await findNodeGroups(options.stackId, options);
			const booting = (await Promise.all(groups.map((name) => nodes.describeGroup(name)))).flatMap((group) => group?.instances ?? []).filter(({ instanceId }) => !well.has(instanceId)).filter(({ lifecycleState }) => !lifecycleState.startsWith("Terminat"));
			await Promise.all(booting.slice(0, shownMachines).map(({ instanceId }) => lookAt(instanceId)));
		} catch (error) {
			if (!(error instanceof RemoteFailure)) throw error;
			note("boot-unseen", `The progress of boots cannot be shown: ${error.message}`);
		}
	} };
}
// packages/operations/src/wait-for-cluster.ts
async function waitForCluster(inputs, ports, aws) {
	const { waitFor, stackId } = inputs;
	if (waitFor === "stack") return null;
	const { clock, signal, reporter } = ports;
	const { client } = await openCluster({
		kubeconfig: inputs.kubeconfigPath,
		context: null
	}, ports);
	const boots = watchBoots({
		...aws,
		stackId,
		clock,
		reporter
	});
	const { controllers, workers } = inputs.model.nodeCount;
	const wanted = waitFor === "api" ? null : controllers + workers;
	const tell = onChange(reporter, wanted ?? 0);
	let seen = { nodes: null };
	try {
		return await poll({
			clock,
			signal,
			timeout: inputs.timeout,
			interval: growingInterval(1e3, 1e4),
			subject: wanted === null ? `the API server ${client.server}` : `${wanted} nodes of ${client.server} to be ready`,
			async probe() {
				const [state] = await Promise.all([readCluster(client, {
					signal,
					nodes: wanted === null ? "leave-out" : "read"
				}), boots.look(readyNames(seen))]);
				seen = state;
				if (state.nodes !== null && wanted === null) return { value: null };
				const ready = readyNames(state).size;
				if (state.nodes !== null && wanted !== null && ready >= wanted) return { value: ready };
				const pending = describeWait(state, wanted ?? 0);
				tell({
					subject: state.nodes === null ? client.server : "nodes",
					detail: pending,
					done: ready
				});
				return { pending };
			}
		});
	} catch (error) {
		if (!(error instanceof TimedOut)) throw error;
		throw await explainWait({
			stackId,
			server: client.server,
			seen,
			timedOut: error
		}, aws);
	} finally {
		client.close();
	}
}
async function readCluster(client, { signal, nodes }) {
	const because = await askApiServer(client, signal);
	if (because !== null) return {
		nodes: null,
		because
	};
	if (nodes === "leave-out") return { nodes: [] };
	try {
		return { nodes: await readNodes(client, signal) };
	} catch (failure) {
		if (isBooting(failure)) return {
			nodes: null,
			because: failure.message
		};
		throw failure;
	}
}
function readyNames({ nodes }) {
	return new Set((nodes ?? []).filter(({ isReady }) => isReady).map(({ name }) => name));
}
function describeWait(state, wanted) {
	if (state.nodes === null) return state.because;
	const others = state.nodes.filter(({ isReady }) => !isReady).map(({ name, condition }) => `${name}: ${condition}`);
	return [`${state.nodes.length - others.length} of ${wanted} nodes are ready`, ...others].join("; ");
}
function onChange(reporter, total) {
	let said = "";
	return ({ subject, detail, done }) => {
		if (detail === said) return;
		said = detail;
		const counts = subject === "nodes" ? {
			done,
			total
		} : {
			done: null,
			total: null
		};
		reporter.emit({
			type: "change-progress",
			engine: "apply",
			subject,
			detail,
			...counts
		});
	};
}
// packages/operations/src/deploy/plan-cluster-resources.ts
function planClusterResources(stack) {
	const { desired, observed, account } = stack;
	const live = liveStackOf(observed);
	const place = placeOf(desired, account);
	const parameters = Object.entries(desired.parameters).flatMap(([name, value]) => {
		const known = typeof value === "string" ? value : live?.parameters[name];
		return known === void 0 ? [] : [[name, known]];
	});
	const head = {
		...place,
		file: "stack-template.json",
		template: desired.template,
		parameters: Object.fromEntries(parameters)
	};
	const base = live === null || live.template === null ? null : {
		...place,
		file: "the deployed template",
		template: live.template,
		parameters: live.parameters
	};
	return planStack$1({
		base,
		head
	});
}
function placeOf({ stackName, region }, account) {
	const isChina = region.startsWith("cn-");
	return {
		stackName,
		region,
		accountId: account,
		partition: isChina ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws",
		urlSuffix: isChina ? "amazonaws.com.cn" : "amazonaws.com"
	};
}
// packages/operations/src/deploy/version-step.ts
const reachedOutput = "KubernetesVersion";
function versionStepOf(desired, observed) {
	const live = liveStackOf(observed);
	if (live === null || live.template === null) return { kind: "none" };
	const from = (live.status === "UPDATE_FAILED" ? live.outputs[reachedOutput] : void 0) ?? versionIn(live.template);
	const to = versionIn(desired.template);
	if (from === null || to === null || from === to) return { kind: "none" };
	return {
		kind: minorOf(from) === minorOf(to) ? "patch" : "minor",
		from,
		to
	};
}
function versionIn(template) {
	const versions = readTemplate(template).keelson?.["versions"];
	const version = typeof versions === "object" && versions !== null && "kubernetes" in versions ? versions.kubernetes : null;
	return typeof version === "string" ? version : null;
}
function refuseUnwrittenStep(step, written) {
	if (step.kind !== "minor" || written !== null) return;
	const message = `Kubernetes would go from ${step.from} to ${step.to}, but cluster.yaml names no kubernetesVersion.`;
	const hint = `Write kubernetesVersion: ${step.to} to take the step, or kubernetesVersion: ${step.from} to stay.`;
	throw new Refused("kubernetes-version-not-written", message, {
		subjects: ["kubernetesVersion"],
		hint
	});
}
// packages/operations/src/deploy/plan-deployment.ts
function planDeployment(deployment) {
	const { desired, observed, notes } = deployment;
	refuseForeignStack(desired, observed);
	const resources = planClusterResources(deployment);
	const step = versionStepOf(desired, observed);
	const grade = gradePlan(resources);
	const plan = planStack({
		desired,
		observed,
		resources: {
			...resources,
			notes: [
				...noteOnGrade(resources, grade),
				...notes,
				...resources.notes
			]
		}
	});
	return {
		plan,
		grade,
		step,
		changes: isUnchanged(plan) ? "none" : "some"
	};
}
// packages/operations/src/deploy/prepare-version-step.ts
async function prepareVersionStep(options) {
	const { step, desired, observed, services, ports, timeout } = options;
	const live = liveStackOf(observed);
	if (step.kind === "none" || live === null) return null;
	const { stackId, updatedAt } = live;
	const snapshotId = await snapshotVolume({
		volumeId: outputOf(live, "EtcdVolume"),
		cluster: desired.cluster,
		deployment: sha256(canonicalJson({
			stackId,
			updatedAt,
			to: step.to,
			template: desired.template
		})).slice(0, 40),
		description: `etcd of ${desired.cluster} before Kubernetes ${step.from} becomes ${step.to}`,
		port: services.snapshots,
		clock: ports.clock,
		signal: ports.signal,
		reporter: ports.reporter,
		timeout
	});
	const message = `Snapshot ${snapshotId} holds etcd's data of Kubernetes ${step.from}.`;
	ports.reporter.emit({
		type: "note",
		engine: "deploy",
		note: {
			severity: "notice",
			code: "etcd-snapshotted",
			message,
			subject: snapshotId
		}
	});
	return {
		step,
		snapshotId
	};
}
function outputOf(stack, name) {
	const value = stack.outputs[name];
	if (value !== void 0) return value;
	throw new RemoteFailure("stack-output-missing", `The stack ${stack.stackId} has no output ${name}.`, { call: {
		service: "CloudFormation",
		operation: "DescribeStacks",
		status: null,
		requestId: null
	} });
}
function explainFailedStep(error, prepared) {
	if (prepared === null || !(error instanceof Unhealthy)) return error;
	const { step, snapshotId } = prepared;
	const restore = `a new cluster with etcdSnapshotId: ${snapshotId} starts from the data of ${step.from}`;
	const hint = step.kind === "minor" ? `The stack was left as it failed, since etcd's data does not go back. Fix the first failure and deploy again: it goes on to ${step.to}; or ${restore}.` : `${error.hint} If etcd's data is damaged, ${restore}.`;
	return new Unhealthy(error.code, error.message, {
		subject: error.subject,
		diagnosis: error.diagnosis,
		hint,
		cause: error
	});
}
// packages/operations/src/deploy/refuse-broken-promises.ts
function refuseBrokenPromises(plan) {
	const errors = plan.notes.filter(({ severity }) => severity === "error");
	const [first] = errors;
	if (first === void 0) return;
	const remedies = [...new Set(errors.map(({ code }) => describeCode(code).remedy))];
	throw new Refused(first.code, `Stack ${plan.target} cannot be deployed like this: ${errors.map(({ message }) => message).join(" ")}`, {
		subjects: errors.map(({ subject }) => subject ?? plan.target),
		hint: remedies.join(" ")
	});
}
// packages/operations/src/deploy/digest-gate.ts
function askDigestGate(question) {
	const { gate, digest, isApproved, grade, changes, search } = question;
	if (gate === "never" || changes === "none") return {
		passes: true,
		note: null
	};
	if (isApproved) return {
		passes: true,
		note: note("digest-approved", `The digest ${digest} is approved by approve-digest.`)
	};
	const reviews = search?.found === "reviews" ? search.reviews : [];
	const covering = reviews.find((review) => review.digest === digest && review.grade !== null && !isWorse(grade, review.grade));
	if (covering !== void 0) return {
		passes: true,
		note: note("digest-reviewed", `Reviewed with pull request #${covering.pullRequest} as ${covering.grade}.`)
	};
	const because = search?.found === "reviews" ? mismatch(reviews, question) : `No review is known: ${search?.because ?? "none was looked for, as the first plan of this run was harmless"}.`;
	if (gate === "always" || isRisky(grade, reviews)) return {
		passes: false,
		because
	};
	return {
		passes: true,
		note: grade === "none" ? null : note("digest-not-reviewed", because)
	};
}
function isRisky(grade, reviews) {
	if (grade === "outage" || grade === "data-loss") return true;
	const reviewed = reviews.flatMap((review) => review.grade === null ? [] : [review.grade]);
	return reviewed.length > 0 && reviewed.every((each) => isWorse(grade, each));
}
function mismatch(reviews, { digest, grade }) {
	return `The plan is ${grade}, but ${reviews.map((review) => {
		const what = review.digest === digest ? "this digest" : `the digest ${review.digest.slice(0, 12)}`;
		return `pull request #${review.pullRequest} was reviewed with ${what} as ${review.grade ?? "a change that could not be graded"}`;
	}).join(", and ")}.`;
}
function note(code, message) {
	return {
		severity: "notice",
		code,
		message,
		subject: null
	};
}
function notReviewed(question, because) {
	const { digest, grade } = question;
	return new Refused("not-reviewed", `The plan is graded ${grade} and was not reviewed as that. ${because}`, {
		subjects: [digest],
		hint: `Read the plan. To go on with it, run the deployment with approve-digest: ${digest} (workflow_dispatch; keelson up --approve-digest).`
	});
}
// packages/operations/src/deploy/review-gate.ts
async function openReviewGate(options) {
	const { inputs, digest, first, observed } = options;
	const isApproved = inputs.approvedDigest === digest;
	const isSettled = (first.changes === "none" || inputs.digestGate === "risky" && first.grade === "none") && (observed.status === "absent" || !isBusy(observed.status));
	const search = inputs.digestGate === "never" || isApproved || isSettled ? null : await lookUp(options);
	return { ask({ grade, changes }) {
		const question = {
			gate: inputs.digestGate,
			digest,
			isApproved,
			grade,
			changes,
			search
		};
		const answer = askDigestGate(question);
		return answer.passes ? {
			note: answer.note,
			refusal: null
		} : {
			note: null,
			refusal: notReviewed(question, answer.because)
		};
	} };
}
async function lookUp(options) {
	const { findReviews } = options.edge;
	return findReviews === null ? {
		found: "none",
		because: "there is no pull request here"
	} : await findReviews(options.cluster);
}
function enforceGate(gate, planned) {
	const { refusal } = gate.ask(planned);
	if (refusal !== null) throw refusal;
}
// packages/operations/src/deploy/execute-deployment.ts
async function executeDeployment(deployment, ports) {
	const { inputs, artifacts, seen, secretsPlan, services } = deployment;
	const { model } = artifacts;
	await executeSecrets(secretsPlan, {
		...seen.secrets,
		...ports,
		store: services.secrets
	});
	const stack = await executeClusterStack(deployment, {
		authority: clusterAuthority(seen.secrets) ?? clusterAuthority(await observeClusterSecrets(model, services.secrets)),
		ports
	});
	const controllerAddress = outputOf(stack, "ControllerIP");
	const { kubeconfigPath: path, credentialLifetime, waitFor, timeout } = inputs;
	const { stackName: clusterName, apiServer } = model;
	const order = {
		clusterName,
		controllerAddress,
		apiServer,
		secretsPath: model.secrets.prefix,
		credentialLifetime,
		path
	};
	await writeKubeconfig(order, ports, services.secrets);
	const nodesReady = await waitForCluster({
		model,
		stackId: stack.stackId,
		kubeconfigPath: path,
		waitFor,
		timeout
	}, ports, services);
	return {
		...stack,
		changed: stack.changed || !isUnchanged(secretsPlan),
		controllerAddress,
		nodesReady
	};
}
async function executeClusterStack(deployment, { authority, ports }) {
	const { inputs, artifacts, account, seen, planned, gate, services } = deployment;
	const { timeout, onCancel, onBusy, roleArn, templateBucket } = inputs;
	const desired = desireStack(artifacts, {
		image: seen.image,
		authority,
		roleArn,
		templateBucket
	});
	const { observed, notes } = seen;
	const plan = (found) => planDeployment({
		desired,
		observed: found,
		account,
		notes
	});
	const prepared = await prepareVersionStep({
		step: planned.step,
		desired,
		observed,
		services,
		ports,
		timeout
	});
	const planFor = (found) => {
		const again = plan(found);
		try {
			refuseBrokenPromises(again.plan);
			refuseUnpreparedStep(again, planned);
			enforceGate(gate, again);
		} catch (refusal) {
			ports.reporter.emit(planReady(again.plan));
			throw refusal;
		}
		return again.plan;
	};
	try {
		return await executeStack({
			plan: plan(observed).plan,
			planFor,
			desired,
			observed,
			ports: {
				...ports,
				...services
			},
			timeout,
			onCancel,
			onBusy,
			beyondPlan: inputs.approvedDigest === artifacts.digest ? "allow" : "refuse",
			rollback: planned.step.kind === "minor" ? "disabled" : "enabled"
		});
	} catch (error) {
		throw explainFailedStep(error, prepared);
	}
}
function refuseUnpreparedStep({ plan, step }, prepared) {
	if (step.kind === "none" || step.kind === prepared.step.kind) return;
	const message = `Stack ${plan.target} runs another version of Kubernetes than when this run began, so that no snapshot was taken.`;
	throw new Refused("stack-changed", message, { subjects: [plan.target] });
}
// packages/operations/src/deploy/observe-deployment.ts
async function observeDeployment(model, { services, now }) {
	const observed = await observeStack(model.stackName, services);
	const [image, secrets, inNetwork] = await Promise.all([
		observeImage(model, {
			observed,
			services,
			now
		}),
		observeClusterSecrets(model, services.secrets),
		notesOnNetwork(model, {
			observed,
			services
		})
	]);
	return {
		observed,
		image: image.value,
		secrets,
		notes: [...inNetwork, ...image.notes]
	};
}
async function observeImage(model, seen) {
	const { observed, services, now } = seen;
	const { value } = await chooseNodeImage({
		query: model.image,
		parameter: imageParameter,
		observed,
		port: services.images
	});
	const imageId = typeof value === "string" ? value : liveStackOf(observed)?.parameters[imageParameter];
	if (imageId === void 0) return {
		value,
		notes: []
	};
	const found = await services.images.describeImage(imageId);
	return {
		value,
		notes: judgeImage({
			imageId,
			found,
			use: isKept(value, observed) ? "kept" : "new"
		}, now)
	};
}
function isKept(value, observed) {
	return typeof value !== "string" || liveStackOf(observed)?.parameters["NodeImageId"] === value;
}
async function notesOnNetwork(model, { observed, services }) {
	const given = model.network.existingVPC;
	if (given === null) return [];
	const notes = judgeNetwork(given, await observeNetwork(given, services.network));
	return liveStackOf(observed) === null ? notes : notes.map((note) => ({
		...note,
		severity: "warning"
	}));
}
// packages/operations/src/deploy/preview-deployment.ts
async function previewDeployment(deployment) {
	const { plan, desired, observed, services, ports, timeout } = deployment;
	if (liveStackOf(observed) === null) return;
	const tell = (note) => ports.reporter.emit({
		type: "note",
		engine: "deploy",
		note
	});
	try {
		const { beyond, notes } = await previewStack({
			plan,
			desired,
			observed,
			ports: {
				...ports,
				...services
			},
			timeout
		});
		for (const note of notes) tell(note);
		for (const { subject, what } of beyond) tell({
			severity: "warning",
			code: "beyond-plan",
			message: `${subject} ${what} by CloudFormation, which the plan does not show.`,
			subject
		});
	} catch (error) {
		if (!(error instanceof RemoteFailure) || error.code !== "access-denied") throw error;
		tell({
			severity: "notice",
			code: "preview-not-possible",
			message: `CloudFormation was not asked what it would do: ${error.message}`,
			subject: null
		});
	}
}
// packages/operations/src/deploy/refuse-failed-create.ts
const failedCreations = /* @__PURE__ */ new Set([
	"CREATE_FAILED",
	"ROLLBACK_IN_PROGRESS",
	"ROLLBACK_COMPLETE",
	"ROLLBACK_FAILED"
]);
function refuseFailedCreate(observed, policy) {
	if (policy === "recreate" || !failedCreations.has(observed.status)) return;
	throw new Refused("stack-creation-failed-before", `The stack ${observed.stackName} is ${observed.status} from an earlier creation.`, { subjects: [observed.stackName] });
}
// packages/operations/src/deploy/deploy-cluster.ts
async function deployCluster(inputs, ports, edge) {
	const { artifacts, diagnostics } = await loadArtifacts(inputs.source, ports);
	ports.tell(diagnostics);
	for (const digest of [inputs.expectedDigest, inputs.approvedDigest]) requireDigest(artifacts, digest);
	const { model } = artifacts;
	const { region, stackName } = model;
	const services = deployServices({
		region,
		templateBucket: inputs.templateBucket
	});
	const { account } = await callerIdentity({ region });
	const seen = await observeDeployment(model, {
		services,
		now: ports.clock.now()
	});
	const { observed, secrets, notes } = seen;
	refuseFailedCreate(observed, inputs.onFailedCreate);
	const authority = clusterAuthority(secrets);
	const desired = desireStack(artifacts, {
		...inputs,
		image: seen.image,
		authority
	});
	const first = planDeployment({
		desired,
		observed,
		account,
		notes
	});
	const secretsPlan = planClusterSecrets(secrets, {
		stack: observed,
		now: ports.clock.now()
	});
	refuseOtherAuthority(observed, authority);
	ports.reporter.emit(planReady(secretsPlan));
	ports.reporter.emit(planReady(first.plan));
	const stackId = observed.status === "absent" ? stackName : observed.stackId;
	const planned = {
		...first,
		region,
		stackName,
		account,
		artifacts,
		consoleUrl: stackConsoleUrl({
			region,
			stackId
		})
	};
	edge.onPlanned(planned);
	refuseBrokenPromises(first.plan);
	refuseUnwrittenStep(first.step, model.config.kubernetesVersion);
	const gate = await openReviewGate({
		inputs,
		digest: artifacts.digest,
		cluster: stackName,
		first,
		observed,
		edge
	});
	const { note, refusal } = gate.ask(first);
	if (note !== null) ports.reporter.emit({
		type: "note",
		engine: "deploy",
		note
	});
	const result = {
		...planned,
		diagnostics
	};
	if (inputs.execution === "dry-run") {
		if (refusal !== null) ports.reporter.emit({
			type: "note",
			engine: "deploy",
			note: toWarning(refusal)
		});
		await previewDeployment({
			plan: first.plan,
			desired,
			observed,
			services,
			ports,
			timeout: inputs.timeout
		});
		return {
			...result,
			deployed: null
		};
	}
	if (refusal !== null) throw refusal;
	edge.onExecute({
		region,
		stackName
	});
	const deployed = await executeDeployment({
		inputs,
		artifacts,
		account,
		seen,
		planned: first,
		secretsPlan,
		gate,
		services
	}, ports);
	return {
		...result,
		consoleUrl: stackConsoleUrl({
			region,
			stackId: deployed.stackId
		}),
		deployed
	};
}
function requireDigest(artifacts, expected) {
	if (expected === null || expected === artifacts.digest) return;
	throw new Refused("digest-mismatch", `The artifacts have the digest ${artifacts.digest}, expected was ${expected}.`);
}
function toWarning({ code, message, hint }) {
	return {
		severity: "warning",
		code,
		message: `${message} ${hint}`,
		subject: null
	};
}
export { deployCluster as t };
