import { i as listBootstrapTokens, n as createBootstrapToken, r as deleteBootstrapToken, t as claimBootstrapToken } from "./apply.js";
import { B as toFailure, M as makePlan, V as toFailureRecord, Y as Interrupted, Z as Refused, h as planReady, q as Bug, z as toChangeRecord } from "./core.js";
import { M as cloudFormation, O as readTemplate } from "./deploy.js";
import { f as bootstrapTokenId, m as makeBootstrapToken, p as bootstrapTokenNames, t as ssmSecretStore } from "./pki.js";
import { t as findCluster } from "./find-cluster.js";
import { t as openAsAdministrator } from "./open-as-administrator.js";
import { s as systemPorts } from "./system.js";
import { i as requiredText } from "./read-values.js";
// packages/operations/src/tokens/plan-token-rotation.ts
function planTokenRotation(options) {
	const { target, observed, newId } = options;
	const fresh = secretPlace(newId);
	const stored = new Set(observed.parameters.flatMap(({ tokenId }) => tokenId === null ? [] : [tokenId]));
	const isOld = ({ id, isOurs }) => stored.has(id) || isOurs;
	const old = observed.accepted.filter(isOld).map(({ id }) => secretPlace(id));
	const others = observed.accepted.filter((token) => !isOld(token));
	const changes = [
		{
			verb: "create",
			subject: subjectOf(fresh),
			after: fresh
		},
		...observed.parameters.map((before) => {
			return {
				verb: "update",
				subject: subjectOf(before),
				before,
				after: {
					...before,
					tokenId: newId
				},
				replaces: false
			};
		}),
		...old.map((before) => ({
			verb: "delete",
			subject: subjectOf(before),
			before
		}))
	];
	const notes = others.map(({ id }) => ({
		severity: "notice",
		code: "token-of-user",
		message: `The bootstrap token ${id} was not stored by a deployment: it stays, and nodes may join with it.`,
		subject: null
	}));
	return makePlan({
		engine: "pki",
		target,
		changes,
		notes
	});
}
function secretPlace(id) {
	return {
		place: "cluster",
		name: `kube-system/bootstrap-token-${id}`,
		tokenId: id
	};
}
function subjectOf({ place, name }) {
	return `${place === "parameter" ? "parameter" : "Secret"} ${name}`;
}
// packages/operations/src/rotate-token.ts
const patience = 15e3;
async function rotateToken(inputs, ports) {
	const { region } = inputs;
	const cluster = await findCluster(inputs, { cloudFormation: cloudFormation({ region }) });
	const store = ssmSecretStore({ region });
	const client = await openAsAdministrator({
		...cluster,
		clusterName: cluster.name
	}, ports, {
		store,
		patience
	});
	try {
		const observed = await observeTokens({
			cluster,
			client,
			store
		}, ports);
		const token = makeBootstrapToken();
		ports.mask(token);
		const newId = bootstrapTokenId(token);
		if (newId === null) throw new Bug("a token was made that is none");
		const plan = planTokenRotation({
			target: cluster.secretsPath,
			observed,
			newId
		});
		ports.reporter.emit(planReady(plan));
		if (inputs.execution === "dry-run") return {
			plan,
			outcomes: []
		};
		await claimOld(plan, client, ports.signal);
		return {
			plan,
			outcomes: await execute(plan, {
				client,
				store,
				token,
				kmsKeyArn: keyOf(cluster)
			}, ports)
		};
	} finally {
		client.close();
	}
}
async function observeTokens({ cluster, client, store }, ports) {
	const names = Object.values(bootstrapTokenNames(cluster.secretsPath));
	const [values, accepted] = await Promise.all([store.get(names), listBootstrapTokens(client, ports.signal)]);
	for (const { value } of values.values()) ports.mask(value.trim());
	const missing = names.filter((name) => !values.has(name));
	if (missing.length > 0) throw new Refused("secret-missing-under-stack", `Parameter Store lacks ${missing.join(" and ")}.`, { subjects: missing });
	return {
		parameters: names.map((name) => ({
			place: "parameter",
			name,
			tokenId: bootstrapTokenId(values.get(name)?.value ?? "")
		})),
		accepted
	};
}
function keyOf({ stack }) {
	const immutable = stack.template === null ? null : readTemplate(stack.template).keelson?.["immutable"];
	const key = typeof immutable === "object" && immutable !== null && "kmsKeyArn" in immutable ? immutable.kmsKeyArn : null;
	return typeof key === "string" ? key : null;
}
async function claimOld(plan, client, signal) {
	const old = plan.changes.flatMap((change) => change.verb === "delete" ? change.before.tokenId ?? [] : []);
	for (const id of old) await claimBootstrapToken(client, id, signal);
}
async function execute(plan, rotation, ports) {
	const { clock, reporter, signal } = ports;
	const outcomes = [];
	for (const change of plan.changes) {
		const record = toChangeRecord(change);
		if (signal.aborted) throw interrupted(record.subject);
		const began = clock.now();
		reporter.emit({
			type: "change-started",
			engine: "pki",
			change: record
		});
		try {
			await carryOut(change, rotation, signal);
			outcomes.push({
				status: "done",
				change: record,
				duration: clock.now() - began
			});
		} catch (error) {
			const failure = toFailure(error);
			const outcome = {
				status: "failed",
				change: record,
				failure: toFailureRecord(failure)
			};
			reporter.emit({
				type: "change-ended",
				engine: "pki",
				outcome
			});
			throw failure;
		}
		for (const outcome of outcomes.slice(-1)) reporter.emit({
			type: "change-ended",
			engine: "pki",
			outcome
		});
	}
	return outcomes;
}
async function carryOut(change, { client, store, token, kmsKeyArn }, signal) {
	switch (change.verb) {
		case "create": return await createBootstrapToken(client, token, signal);
		case "update": return await store.replace({
			name: change.before.name,
			value: token,
			kmsKeyArn
		});
		case "delete": return await deleteBootstrapToken(client, change.before.tokenId ?? "", signal);
		case "keep": return;
	}
}
function interrupted(subject) {
	return new Interrupted(`Cancelled before ${subject} was changed.`, {
		stateLeft: "nodes can join, with the old token or the new one",
		hint: "Run keelson rotate-token again: it replaces what is stored, and takes the older tokens away."
	});
}
// packages/cli/src/commands/rotate-token.ts
const rotate = {
	name: "rotate-token",
	usage: "rotate-token NAME --region REGION",
	description: "Gives a cluster another bootstrap token, which new nodes join with; the old one is refused from then on. Nodes that joined are not touched.",
	positionals: {
		min: 1,
		max: 1
	},
	options: {
		region: {
			type: "string",
			description: "the cluster's region (required)"
		},
		"dry-run": {
			type: "boolean",
			description: "plan only: change nothing"
		}
	},
	async run(values, context) {
		const [name = ""] = values.positionals;
		const { plan, outcomes } = await rotateToken({
			name,
			region: requiredText(values, "region"),
			execution: values.flag("dry-run") ? "dry-run" : "run"
		}, systemPorts({
			...context,
			mask: () => void 0
		}));
		return {
			diagnostics: [],
			facts: [{
				name: "bootstrap token",
				value: outcomes.length === 0 ? "not touched" : "another one; nodes that joined are not touched"
			}],
			json: {
				plan,
				outcomes
			}
		};
	}
};
export { rotate };
