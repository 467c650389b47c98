import { B as toFailure, D as formatDuration, Y as Interrupted, Z as Refused, q as Bug } from "./core.js";
import { C as noticeDrift, D as observeStack, M as cloudFormation, T as refuseForeignStack, a as judgeImage, j as ec2Images, t as inventory, v as nodePort } from "./deploy.js";
import { c as secretsPath, l as wantedSecrets, s as observeSecrets, t as ssmSecretStore } from "./pki.js";
import { i as refuseIllegalName, r as whereIs } from "./find-cluster.js";
import { g as askApiServer, h as readNodes, v as readServerCertificate } from "./apply.js";
import { t as openAsAdministrator } from "./open-as-administrator.js";
import { t as findNodeGroups } from "./node-groups.js";
import { s as systemPorts } from "./system.js";
import { i as requiredText } from "./read-values.js";
// packages/operations/src/status/part.ts
async function readPart(read) {
	try {
		return {
			state: "read",
			value: await read()
		};
	} catch (error) {
		const failure = toFailure(error);
		if (failure instanceof Interrupted || failure instanceof Bug) throw failure;
		return unread(failure);
	}
}
function unread({ code, message }) {
	return {
		state: "unread",
		code,
		because: message
	};
}
// packages/operations/src/status/read-api.ts
const patience = 1e4;
async function readApi(question, ports, store) {
	const { controllerAddress, apiServer } = question;
	const target = {
		server: `https://${controllerAddress}:${apiServer.port}`,
		tlsServerName: apiServer.host,
		proxyUrl: null
	};
	const serving = readPart(() => readServerCertificate(target, {
		proxy: ports.proxy,
		limit: patience
	}));
	const client = await readPart(() => openAsAdministrator(question, ports, {
		store,
		patience
	}));
	if (client.state === "unread") return {
		readiness: client,
		nodes: client,
		serving: await serving
	};
	try {
		const readiness = await readPart(() => askApiServer(client.value, ports.signal));
		return {
			readiness,
			nodes: readiness.state === "read" && readiness.value === null ? await readPart(() => readNodes(client.value, ports.signal)) : notAsked(readiness),
			serving: await serving
		};
	} finally {
		client.value.close();
	}
}
function notAsked(readiness) {
	if (readiness.state === "unread") return readiness;
	return {
		state: "unread",
		code: "api-not-ready",
		because: readiness.value ?? "The API is not ready."
	};
}
// packages/operations/src/status/status-notes.ts
const day = 864e5;
const soon = 60 * day;
function statusNotes(status, now) {
	return [
		...imageNotes(status, now),
		...certificateNotes(status, now),
		...nodeNotes(status),
		...driftNotes(status)
	];
}
function imageNotes({ versions: { image } }, now) {
	return image.state === "unread" ? [] : judgeImage({
		imageId: image.value.imageId,
		found: image.value.found,
		use: "kept"
	}, now);
}
function certificateNotes({ certificates }, now) {
	const { authorities, serving } = certificates;
	return [...authorities.state === "read" ? authorities.value : [], ...serving.state === "read" ? [{
		name: "the API server's certificate",
		notAfter: serving.value.notAfter
	}] : []].flatMap(({ name, notAfter }) => {
		if (notAfter - now > soon) return [];
		const days = Math.floor(Math.abs(notAfter - now) / day);
		return [{
			severity: "warning",
			code: "certificate-ending",
			message: notAfter <= now ? `${name} ended ${days} days ago.` : `${name} ends in ${days} days.`,
			subject: name
		}];
	});
}
function nodeNotes({ nodes, groups }) {
	const seen = nodes.state === "read" ? nodes.value : [];
	const notReady = seen.filter(({ isReady }) => !isReady).map((node) => {
		return {
			severity: "warning",
			code: "node-not-ready",
			message: `${node.name} is not Ready: ${node.condition}.`,
			subject: node.name
		};
	});
	if (groups.state === "unread" || nodes.state === "unread") return notReady;
	const joined = new Set(seen.map(({ name }) => name));
	const strangers = groups.value.flatMap(({ instances }) => instances).filter(({ instanceId, lifecycleState }) => !joined.has(instanceId) && lifecycleState === "InService");
	return [...notReady, ...strangers.map(({ instanceId }) => {
		return {
			severity: "warning",
			code: "node-not-ready",
			message: `${instanceId} is in service, but is no node.`,
			subject: instanceId
		};
	})];
}
function driftNotes({ drift }) {
	return drift.state === "read" ? drift.value : [];
}
// packages/operations/src/read-status.ts
const administratorLifetime = 432e5;
async function readStatus({ name, region }, ports) {
	refuseIllegalName({
		name,
		region
	});
	const services = { cloudFormation: cloudFormation({ region }) };
	const stack = await observeStack(name, services);
	if (stack.status === "absent") {
		const message = `There is no cluster ${name} in ${region}, in the account of these credentials.`;
		throw new Refused("cluster-absent", message, { subjects: [name] });
	}
	refuseForeignStack({
		stackName: name,
		cluster: name
	}, stack);
	const store = ssmSecretStore({ region });
	const owned = inventory({ region });
	const deadline = { left: () => driftPatience };
	const [api, groups, image, authorities, drift, ...costs] = await Promise.all([
		readApiOf(stack, {
			ports,
			store
		}),
		readPart(() => readGroups(stack, {
			region,
			...services
		})),
		readPart(() => readImage(stack, region)),
		readPart(() => readAuthorities(name, store)),
		readPart(() => noticeDrift({
			observed: stack,
			ports: {
				...ports,
				...services
			},
			deadline
		})),
		readPart(() => owned.machines(name)),
		readPart(() => owned.volumes(name)),
		readPart(() => owned.snapshots(name)),
		readPart(() => owned.addresses(name)),
		readPart(() => owned.loadBalancers(name))
	]);
	const [machines, volumes, snapshots, addresses, loadBalancers] = costs;
	const { stackId, status, statusReason, updatedAt, terminationProtection, failures } = stack;
	const seen = {
		name,
		region,
		stack: {
			stackId,
			status,
			statusReason,
			updatedAt,
			terminationProtection,
			failures
		},
		versions: {
			kubernetes: stack.outputs["KubernetesVersion"] ?? null,
			flatcar: stack.outputs["FlatcarVersion"] ?? null,
			image
		},
		api: api.place,
		groups,
		nodes: api.answers.nodes,
		certificates: {
			authorities,
			serving: api.answers.serving,
			administratorLifetime
		},
		drift,
		costs: {
			machines,
			volumes,
			snapshots,
			addresses,
			loadBalancers
		}
	};
	return {
		...seen,
		notes: statusNotes(seen, ports.clock.now())
	};
}
const driftPatience = 2e4;
async function readApiOf(stack, { ports, store }) {
	const place = await readPart(async () => whereIs(stack));
	if (place.state === "unread") return {
		place,
		answers: {
			nodes: place,
			serving: place
		}
	};
	const { controllerAddress, apiServer } = place.value;
	const { readiness, ...answers } = await readApi({
		clusterName: stack.stackName,
		secretsPath: secretsPath(stack.stackName),
		controllerAddress,
		apiServer
	}, ports, store);
	return {
		place: {
			state: "read",
			value: {
				url: apiServer.url,
				controllerAddress,
				readiness
			}
		},
		answers
	};
}
async function readGroups(stack, { region, ...ports }) {
	const nodes = nodePort({ region });
	const names = await findNodeGroups(stack.stackId, ports);
	return (await Promise.all(names.map((group) => nodes.describeGroup(group)))).filter((group) => group !== null);
}
async function readImage(stack, region) {
	const imageId = stack.outputs["NodeImage"] ?? stack.parameters["NodeImageId"] ?? "";
	return {
		imageId,
		found: imageId === "" ? null : await ec2Images({ region }).describeImage(imageId)
	};
}
async function readAuthorities(name, store) {
	const wanted = wantedSecrets({ prefix: secretsPath(name) }).filter(({ kind }) => kind === "certificate");
	return [...await observeSecrets(wanted, store)].flatMap(([parameter, seen]) => {
		return seen.state === "present" && seen.certificate !== null ? [{
			name: parameter,
			notAfter: seen.certificate.notAfter
		}] : [];
	});
}
// packages/cli/src/status-facts.ts
function statusFacts(status) {
	return [
		...stackFacts(status),
		...apiFacts(status),
		...nodeFacts(status),
		...certificateFacts(status),
		...costFacts(status)
	];
}
function linesOf(name, part, lines) {
	if (part.state === "unread") return [{
		name,
		value: `not known: ${part.because}`
	}];
	return lines(part.value).map((line) => typeof line === "string" ? {
		name,
		value: line
	} : line);
}
function stackFacts({ stack, versions, drift, name, region }) {
	const words = [
		stack.status,
		stack.updatedAt === null ? "never updated" : `last update ${instant(stack.updatedAt)}`,
		stack.terminationProtection ? "protected from deletion" : "not protected from deletion"
	];
	return [
		{
			name: "cluster",
			value: `${name} in ${region}`
		},
		{
			name: "stack",
			value: words.join(", ")
		},
		...stack.statusReason === null ? [] : [{
			name: "stack",
			value: stack.statusReason
		}],
		...stack.failures.map((failure) => ({
			name: "failure",
			value: failure
		})),
		...linesOf("drift", drift, (notes) => notes.length === 0 ? ["none on volume, interface and address"] : notes.map(({ message }) => message)),
		{
			name: "Kubernetes",
			value: versions.kubernetes ?? "not known"
		},
		{
			name: "Flatcar",
			value: versions.flatcar ?? "not known"
		},
		...linesOf("image", versions.image, ({ imageId, found }) => [found === null ? `${imageId}, which is GONE` : `${imageId} ${found.name}, made ${found.createdAt.slice(0, 10)}`])
	];
}
function apiFacts({ api }) {
	return linesOf("API", api, ({ url, controllerAddress, readiness }) => [`${url} at ${controllerAddress}: ${readinessWords(readiness)}`]);
}
function readinessWords(readiness) {
	if (readiness.state === "unread") return `not known: ${readiness.because}`;
	return readiness.value === null ? "ready" : `not ready: ${readiness.value}`;
}
function nodeFacts({ groups, nodes, costs }) {
	const seen = new Map(nodes.state === "read" ? nodes.value.map((node) => [node.name, node]) : []);
	const machines = new Map(costs.machines.state === "read" ? costs.machines.value.map((machine) => [machine.instanceId, machine]) : []);
	const instances = groups.state === "read" ? groups.value.flatMap((group) => group.instances) : [];
	const known = new Map(instances.map((instance) => [instance.instanceId, instance]));
	const ids = [.../* @__PURE__ */ new Set([...known.keys(), ...seen.keys()])];
	const sizes = linesOf("groups", groups, (all) => all.map(({ groupName, desiredSize, instances: own }) => `${groupName}: ${own.length} of ${desiredSize}`));
	const unknownNodes = nodes.state === "unread" ? linesOf("nodes", nodes, () => []) : [];
	return [
		...sizes,
		...unknownNodes,
		...ids.map((id) => {
			const [node, instance, machine] = [
				seen.get(id),
				known.get(id),
				machines.get(id)
			];
			const parts = [
				node?.role,
				machine === void 0 ? void 0 : `${machine.instanceType}${machine.purchase === "spot" ? " spot" : ""} in ${machine.zone}`,
				instance === void 0 ? "in no group" : `${instance.lifecycleState} ${instance.health}`,
				node === void 0 ? void 0 : nodeWords(node)
			];
			return {
				name: `node ${id}`,
				value: parts.filter((part) => part !== void 0).join(", ")
			};
		})
	];
}
function nodeWords({ isReady, condition, problems, isSchedulable, kubeletVersion, osImage }) {
	const readiness = isReady ? "Ready" : `not Ready (${condition})`;
	const more = [
		...problems,
		...isSchedulable ? [] : ["cordoned"],
		...osImage === "" ? [] : [osImage]
	];
	return [
		readiness,
		`kubelet ${kubeletVersion}`,
		...more
	].join(", ");
}
function certificateFacts({ certificates }) {
	const { authorities, serving, administratorLifetime } = certificates;
	return [
		...linesOf("authority", authorities, (all) => all.map(({ name, notAfter }) => `${name} ends ${instant(notAfter)}`)),
		...linesOf("serving certificate", serving, ({ notAfter }) => [`ends ${instant(notAfter)}`]),
		{
			name: "administrators",
			value: `valid for ${formatDuration(administratorLifetime)} when nothing else is asked for`
		}
	];
}
function costFacts({ costs }) {
	const { volumes, snapshots, addresses, loadBalancers } = costs;
	return [
		...costs.machines.state === "unread" ? linesOf("machines", costs.machines, () => []) : [],
		...linesOf("volume", volumes, (all) => all.map(volumeWords)),
		...linesOf("snapshot", snapshots, (all) => all.map(({ snapshotId, volumeId, size, startedAt }) => `${snapshotId} of ${volumeId}, ${size} GiB, ${instant(startedAt)}`)),
		...linesOf("address", addresses, (all) => all.map(({ publicAddress, attachedTo }) => `${publicAddress}, ${attachedTo ?? "UNUSED"}`)),
		...linesOf("load balancer", loadBalancers, (all) => all.length === 0 ? ["none"] : all.map(loadBalancerWords))
	];
}
function volumeWords({ volumeId, name, size, volumeType, iops, state, attachedTo }) {
	const design = `${size} GiB ${volumeType}${iops === null ? "" : ` ${iops} IOPS`}`;
	return [
		`${volumeId} ${name}`.trim(),
		design,
		attachedTo ?? `${state}, UNUSED`
	].join(", ");
}
function loadBalancerWords({ id, generation, hostname, service }) {
	return [
		hostname ?? id,
		generation === "classic" ? "classic" : "network or application",
		service ?? "of no known Service"
	].join(", ");
}
function instant(milliseconds) {
	return new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ");
}
// packages/cli/src/commands/status.ts
const status = {
	name: "status",
	usage: "status NAME --region REGION",
	description: "Shows a cluster on one screen: its stack, API, nodes, versions, certificates' ends, drift, and what is paid for. Changes nothing; what cannot be read is said in its place.",
	positionals: {
		min: 1,
		max: 1
	},
	options: { region: {
		type: "string",
		description: "the cluster's region (required)"
	} },
	async run(values, context) {
		const [name = ""] = values.positionals;
		const read = await readStatus({
			name,
			region: requiredText(values, "region")
		}, systemPorts({
			...context,
			mask: () => void 0
		}));
		return {
			diagnostics: read.notes.map((note) => toDiagnostic(note, name)),
			facts: statusFacts(read),
			json: { status: read }
		};
	}
};
function toDiagnostic({ severity, code, message }, name) {
	return {
		severity,
		code,
		message,
		hint: null,
		file: `cluster ${name}`,
		path: "",
		range: null
	};
}
export { status };
