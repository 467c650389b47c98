import { a as planCloudRemoval, c as observeRemoval, g as askApiServer, l as retainedVolumes, o as executeCloudRemoval, s as loadBalancerAddresses } from "./apply.js";
import { J as Failure, M as makePlan, P as enforceGuards, Q as RemoteFailure, Y as Interrupted, Z as Refused, h as planReady, n as poll, t as growingInterval } from "./core.js";
import { D as observeStack, E as executeStackDeletion, M as cloudFormation, T as refuseForeignStack, c as planLeftovers, d as loadBalancerNames, f as observeLeftovers, h as callerIdentity, l as executeLeftovers, m as leftovers, p as describeLeftovers, u as clusterQuery, v as nodePort, w as planStackDeletion } from "./deploy.js";
import { d as executeRecords, i as findRecordsTo, l as refuseManyDeletions, n as route53, r as planRemoval, t as observeZones } from "./dns.js";
import { c as secretsPath, i as executeSecretsRemoval, n as planSecretsRemoval, r as observeStoredSecrets, t as ssmSecretStore } from "./pki.js";
import { t as RecordsFailed } from "./records-failed.js";
import { i as loadArtifacts } from "./config.js";
import { i as refuseIllegalName, n as livingCluster } from "./find-cluster.js";
import { t as kubeconfigText } from "./kubeconfig-text.js";
import { t as mintAdministrator } from "./mint-administrator.js";
import { n as openKubeconfig } from "./open-cluster.js";
// packages/operations/src/destroy/name-cluster.ts
function choiceProblem({ name, region, cluster, artifacts }) {
	const hasFiles = cluster !== null || artifacts !== null;
	if (cluster !== null && artifacts !== null) return {
		code: "source-ambiguous",
		message: "Both a cluster.yaml and a folder of artifacts are given."
	};
	if (hasFiles && (name !== null || region !== null)) return {
		code: "source-ambiguous",
		message: "A cluster is named by its files and by name or region: give one of both."
	};
	if (hasFiles || name !== null && region !== null) return null;
	return {
		code: "cluster-not-named",
		message: name === null && region === null ? "No cluster is named." : `A cluster's ${name === null ? "name" : "region"} is missing.`
	};
}
function chooseCluster(given) {
	const problem = choiceProblem(given);
	if (problem !== null) throw new Refused(problem.code, problem.message);
	const { cluster, artifacts, name, region } = given;
	if (cluster !== null) return { source: {
		cluster,
		versions: null,
		manifests: [],
		mapping: null
	} };
	return artifacts === null ? {
		name: name ?? "",
		region: region ?? ""
	} : { source: { folder: artifacts } };
}
async function nameCluster(choice, ports) {
	if (!("source" in choice)) {
		refuseIllegalName(choice);
		return choice;
	}
	const { artifacts, diagnostics } = await loadArtifacts(choice.source, ports);
	ports.tell(diagnostics);
	return {
		name: artifacts.model.config.clusterName,
		region: artifacts.model.region
	};
}
// packages/operations/src/destroy/ask-cluster.ts
const patience$1 = 3e4;
const credentialLifetime = 216e5;
async function askCluster(stack, { region, store, ports }) {
	let client = null;
	try {
		const cluster = livingCluster({
			name: stack.stackName,
			region
		}, stack);
		const administrator = await mintAdministrator({
			...cluster,
			credentialLifetime
		}, ports, store);
		const text = kubeconfigText({
			...cluster,
			clusterName: cluster.name
		}, administrator);
		client = (await openKubeconfig({
			source: {
				name: "kubeconfig",
				text
			},
			context: null
		}, ports)).client;
		await waitForAnswer(client, ports);
		return {
			client,
			holds: await observeRemoval(client, ports)
		};
	} catch (error) {
		client?.close();
		if (error instanceof Interrupted || !(error instanceof Failure)) throw error;
		return {
			client: null,
			because: error.message
		};
	}
}
async function waitForAnswer(client, { clock, signal }) {
	await poll({
		clock,
		signal,
		timeout: patience$1,
		interval: growingInterval(1e3, 5e3),
		subject: `an answer of ${client.server}`,
		async probe() {
			const pending = await askApiServer(client, signal);
			return pending === null ? { value: null } : { pending };
		}
	});
}
// packages/operations/src/destroy/find-volumes.ts
async function findVolumes(stack, cloudFormation) {
	const deletedStack = stack.status === "absent" ? await newestDeleted(stack.stackName, cloudFormation) : null;
	const stackId = stack.status === "absent" ? deletedStack : stack.stackId;
	if (stackId === null) return {
		volumeIds: [],
		deletedStack
	};
	return {
		volumeIds: (await cloudFormation.listResources(stackId)).flatMap(({ type, physicalId }) => type === "AWS::EC2::Volume" && physicalId !== null ? [physicalId] : []),
		deletedStack
	};
}
async function newestDeleted(stackName, cloudFormation) {
	for (const stackId of await cloudFormation.listDeletedStacks(stackName)) if ((await cloudFormation.describeStack(stackId))?.tags["keelson:cluster"] === stackName) return stackId;
	return null;
}
// packages/operations/src/destroy/observe-destroy.ts
async function observeCluster(cluster, { scope, services, ports }) {
	const { name, region } = cluster;
	const stack = await observeStack(name, services);
	refuseForeignStack({
		stackName: name,
		cluster: name
	}, stack);
	const past = await findVolumes(stack, services.cloudFormation);
	const names = {
		cluster: name,
		stackName: name,
		prefix: secretsPath(name)
	};
	const secrets = await observeStoredSecrets(names, services.secrets);
	const leftovers = await observeLeftovers({
		cluster: name,
		volumeIds: past.volumeIds,
		port: services.leftovers
	});
	const asked = await askCluster(stack, {
		region,
		store: services.secrets,
		ports
	});
	const addresses = [...loadBalancerNames(leftovers), ...asked.client === null ? [] : loadBalancerAddresses(asked.holds)];
	return {
		cluster,
		stack,
		past,
		asked,
		leftovers,
		secrets,
		records: await observeRecords([...new Set(addresses)], scope, services.route53),
		proof: proofOf(stack, secrets, past)
	};
}
function proofOf(stack, secrets, past) {
	if (stack.status !== "absent" && stack.tags["keelson:cluster"] === stack.stackName) return `stack ${stack.stackName}`;
	if (secrets.some(({ owner }) => owner === "cluster")) return `parameters below ${secretsPath(stack.stackName)}`;
	return past.deletedStack === null ? null : `the deleted stack ${past.deletedStack}`;
}
async function observeRecords(addresses, { ownerId, zoneId }, port) {
	const none = {
		addresses,
		zones: null,
		found: [],
		because: null
	};
	if (addresses.length === 0) return none;
	try {
		const zones = await observeZones({
			desired: {
				records: [],
				pending: []
			},
			zoneId,
			port
		});
		return {
			addresses,
			zones,
			found: findRecordsTo(addresses, zones),
			because: null
		};
	} catch (error) {
		if (ownerId === null && error instanceof RemoteFailure && error.code === "access-denied") return {
			...none,
			because: error.message
		};
		throw error;
	}
}
// packages/operations/src/destroy/plan-destroy.ts
function planDestroy(seen, policy) {
	const { name } = seen.cluster;
	return {
		records: planRecords(seen, policy.records),
		objects: seen.asked.client === null ? null : planCloudRemoval(seen.asked.holds),
		leftovers: withNotes(planRemains(seen, policy), notesOf(seen, policy)),
		stack: planStackDeletion({
			cluster: name,
			observed: seen.stack
		}),
		secrets: planSecrets(seen, policy)
	};
}
function planRemains({ leftovers, proof, past, asked }, { snapshots }) {
	const retained = asked.client === null ? /* @__PURE__ */ new Map() : retainedVolumes(asked.holds);
	return planLeftovers({
		observed: leftovers,
		proof,
		snapshots,
		volumeIds: past.volumeIds,
		retained
	});
}
function planRecords({ records, proof }, { ownerId }) {
	if (ownerId === null || records.zones === null || proof === null) return null;
	return planRemoval({
		observed: records.zones,
		ownerId,
		addresses: records.addresses
	});
}
function planSecrets({ cluster: { name }, secrets }, { snapshots }) {
	const prefix = secretsPath(name);
	const plan = planSecretsRemoval({
		scope: {
			cluster: name,
			stackName: name,
			prefix
		},
		observed: secrets
	});
	if (snapshots === "delete" || secrets.length === 0) return plan;
	const notes = [{
		severity: "notice",
		code: "secrets-kept",
		message: `The parameters below ${prefix} stay with the snapshots: a cluster that is restored from one needs its authority.`,
		subject: null
	}];
	const changes = plan.changes.map((change) => change.verb === "delete" ? {
		verb: "keep",
		subject: change.subject,
		before: change.before
	} : change);
	return makePlan({
		...plan,
		changes,
		notes
	});
}
function notesOf({ cluster: { name }, asked, leftovers, records, stack }, { records: scope }) {
	const notes = [];
	const add = (code, message) => void notes.push({
		severity: "warning",
		code,
		message,
		subject: null
	});
	if (asked.client === null && (stack.status !== "absent" || leftovers.resources.length > 0)) add("cluster-not-asked", `The API of cluster ${name} is not asked: ${asked.because}`);
	if (records.because !== null) add("records-not-removed", `Whether DNS records lead to the cluster is not known: ${records.because}`);
	if (scope.ownerId === null && records.found.length > 0) add("records-not-removed", `These DNS records lead to load balancers that go, and stay, as no owner-id is given: ${records.found.map(({ name: record }) => record).join(", ")}.`);
	return notes;
}
function withNotes(plan, notes) {
	return {
		...plan,
		notes: [...plan.notes, ...notes]
	};
}
// packages/operations/src/destroy/refuse-unconfirmed.ts
function refuseUnconfirmed({ name, region }, confirm) {
	if (confirm === name) return;
	const typed = confirm === null || confirm === "" ? "nothing was typed as its confirmation" : `the confirmation says ${confirm}`;
	throw new Refused("destroy-not-confirmed", `Cluster ${name} in ${region} is not destroyed: ${typed}.`, { subjects: [name] });
}
// packages/operations/src/destroy/report-remains.ts
function reportRemains(seen) {
	const { region, kept, records, secrets } = seen;
	const known = describeLeftovers(seen);
	const ids = new Set(known.map(({ id }) => id));
	return [
		...known,
		...kept.flatMap(({ type, physicalId, logicalId, kept: what }) => {
			if (what !== "resource" || physicalId === null || ids.has(physicalId)) return [];
			return [{
				type,
				id: physicalId,
				because: `the template's DeletionPolicy keeps ${logicalId}`,
				remove: `see the documentation of ${type}`
			}];
		}),
		...records.map(({ name, type, owner, zoneId }) => {
			const whose = owner === null ? "nobody's marker is beside it" : `its marker names the owner ${owner}`;
			const remove = `aws route53 list-resource-record-sets --hosted-zone-id ${zoneId} --start-record-name ${name}`;
			return {
				type: "AWS::Route53::RecordSet",
				id: `${type} ${name}`,
				because: `it leads to a load balancer of the cluster; ${whose}`,
				remove
			};
		}),
		...secrets.map(({ name, owner }) => {
			const remove = `aws ssm delete-parameter --name ${name} --region ${region}`;
			return {
				type: "AWS::SSM::Parameter",
				id: name,
				because: reasons[owner],
				remove
			};
		})
	];
}
const reasons = {
	cluster: "it is kept with the snapshots",
	user: "it was not stored by a deployment",
	other: "it belongs to another cluster or stack"
};
// packages/operations/src/destroy/destroy-cluster.ts
async function destroyCluster(inputs, ports) {
	const cluster = await nameCluster(inputs.choice, ports);
	const asks = inputs.confirm === null ? inputs.askConfirmation : null;
	if (inputs.execution === "run" && asks === null) refuseUnconfirmed(cluster, inputs.confirm);
	const { region } = cluster;
	const services = {
		cloudFormation: cloudFormation({ region }),
		leftovers: leftovers({ region }),
		secrets: ssmSecretStore({ region }),
		route53: route53()
	};
	const { account } = await callerIdentity({ region });
	const seen = await observeCluster(cluster, {
		scope: inputs.records,
		services,
		ports
	});
	try {
		const plans = planDestroy(seen, inputs);
		for (const plan of [
			plans.records,
			plans.objects,
			plans.leftovers,
			plans.stack,
			plans.secrets
		]) if (plan !== null) ports.reporter.emit(planReady(plan));
		if (plans.records !== null) enforceGuards(plans.records, [refuseManyDeletions(inputs.records.maxDeletes)]);
		if (inputs.onBusy === "fail") refuseBusy(seen);
		const result = {
			diagnostics: [],
			cluster,
			account,
			plans
		};
		if (inputs.execution === "dry-run") return {
			...result,
			destroyed: null
		};
		if (asks !== null) refuseUnconfirmed(cluster, await asks(cluster));
		return {
			...result,
			destroyed: await execute({
				inputs,
				seen,
				plans,
				services,
				ports
			})
		};
	} finally {
		seen.asked.client?.close();
	}
}
function refuseBusy({ stack }) {
	if (!/^(UPDATE|IMPORT|ROLLBACK).*_IN_PROGRESS$/.test(stack.status)) return;
	throw new Refused("stack-busy", `Stack ${stack.stackName} is ${stack.status}.`, { subjects: [stack.stackName] });
}
const patience = 3e5;
async function execute(destroy) {
	const { inputs, seen, plans, services, ports } = destroy;
	const { name, region } = seen.cluster;
	const end = ports.clock.now() + inputs.timeout;
	const left = () => Math.max(0, end - ports.clock.now());
	const outcomes = [];
	const sweep = async (plan, ...stages) => {
		for (const stage of stages) outcomes.push(...await executeLeftovers(plan, {
			...ports,
			stage,
			port: services.leftovers,
			timeout: left()
		}));
	};
	outcomes.push(...await removeRecords(destroy));
	await sweep(plans.leftovers, "mark");
	if (plans.objects !== null && seen.asked.client !== null) {
		const execution = {
			...ports,
			client: seen.asked.client,
			patience,
			timeout: left()
		};
		outcomes.push(...await executeCloudRemoval(plans.objects, execution));
	}
	await sweep(plans.leftovers, "before-stack");
	await sweep((await lookAgain(destroy)).plan, "before-stack");
	refuseCancelled(ports.signal, `stack ${name} and what its cluster kept are still there`);
	const nodes = nodePort({ region });
	const stack = await executeStackDeletion({
		plan: plans.stack,
		observed: seen.stack,
		ports: {
			...ports,
			cloudFormation: services.cloudFormation,
			nodes,
			templates: null
		},
		timeout: left(),
		roleArn: null
	});
	outcomes.push(...stack.outcomes);
	const { plan } = await lookAgain(destroy);
	if (plan.changes.some(({ verb }) => verb !== "keep")) ports.reporter.emit(planReady(plan));
	await sweep(plan, "before-stack", "after-stack");
	refuseCancelled(ports.signal, `only parameters of cluster ${name} are still there`);
	outcomes.push(...await executeSecretsRemoval(plans.secrets, {
		...ports,
		store: services.secrets
	}));
	const deleted = outcomes.flatMap(({ status, change }) => status === "done" && change.verb === "delete" ? [change.subject] : []);
	const last = await lookAgain(destroy);
	const gone = new Set(deleted);
	return {
		deleted,
		leftovers: reportRemains({
			...last,
			region,
			others: await services.leftovers.listOthers(clusterQuery(name)),
			kept: stack.retained,
			records: seen.records.found.filter((record) => !gone.has(`${record.type} ${record.name}`)),
			secrets: await observeStoredSecrets({
				cluster: name,
				stackName: name,
				prefix: secretsPath(name)
			}, services.secrets)
		})
	};
}
async function removeRecords({ plans, services, ports }) {
	if (plans.records === null) return [];
	const outcomes = await executeRecords(plans.records, {
		...ports,
		port: services.route53,
		wait: null
	});
	const failed = outcomes.filter((outcome) => outcome.status === "failed");
	if (failed.length > 0) throw new RecordsFailed(failed);
	return outcomes;
}
async function lookAgain({ inputs, seen, services }) {
	const { name: cluster } = seen.cluster;
	const observed = await observeLeftovers({
		cluster,
		volumeIds: seen.past.volumeIds,
		port: services.leftovers
	});
	return {
		observed,
		plan: planRemains({
			...seen,
			leftovers: observed
		}, inputs)
	};
}
function refuseCancelled(signal, stateLeft) {
	if (!signal.aborted) return;
	throw new Interrupted("Cancelled while a cluster was destroyed.", {
		stateLeft,
		hint: "Run destroy again: it goes on from there."
	});
}
export { choiceProblem as n, chooseCluster as r, destroyCluster as t };
