import { A as countChanges, j as isUnchanged } from "./chunks/core.js";
import { t as publishDns } from "./chunks/publish-dns.js";
import { s as systemPorts } from "./chunks/system.js";
import { a as defineAction, n as runAction } from "./chunks/runner.js";
// actions/publish-dns/src/definition.ts
const definition = defineAction({
	name: "publish-dns",
	title: "Publish DNS records",
	description: "Point DNS names in Route 53 at the load balancers of Services, and wait until they are in sync",
	hasPost: false,
	inputs: {
		endpoints: {
			type: "path",
			description: "The endpoints file that apply-manifests wrote.",
			required: true,
			example: "${{ steps.apply.outputs.endpoints }}"
		},
		mapping: {
			type: "path",
			description: "The mapping of names to Services; names in annotations need none.",
			example: "dns.yaml"
		},
		"zone-id": {
			type: "text",
			description: "The hosted zone; found by the longest matching name when empty.",
			example: "Z2BYZVP5DZBBWK"
		},
		"owner-id": {
			type: "text",
			description: "Who owns the records, written beside each of them. Records of other owners are never touched.",
			required: true,
			example: "particule-k8s-clust"
		},
		policy: {
			type: "choice",
			choices: [
				"sync",
				"upsert-only",
				"create-only"
			],
			description: "Which changes are made: all, none that delete, or only new records.",
			default: "upsert-only",
			example: "sync"
		},
		record: {
			type: "choice",
			choices: [
				"auto",
				"alias",
				"cname"
			],
			description: "The kind of record for a load balancer; auto takes an alias where AWS has one.",
			default: "auto",
			example: "cname"
		},
		ttl: {
			type: "integer",
			description: "Seconds that resolvers keep a record that is not an alias.",
			default: "300",
			example: "60"
		},
		adopt: {
			type: "list",
			description: "Existing records to take over, one name per line.",
			example: "minecraft.particule.io"
		},
		"max-deletes": {
			type: "integer",
			description: "Refuse a plan that deletes more records than this.",
			default: "10",
			example: "0"
		},
		"allow-empty": {
			type: "boolean",
			description: "Allow a plan that wants no record at all while some are owned.",
			default: "false",
			example: "true"
		},
		wait: {
			type: "boolean",
			description: "Whether to wait until Route 53 says INSYNC.",
			default: "true",
			example: "false"
		},
		timeout: {
			type: "duration",
			description: "How long to wait for INSYNC.",
			default: "5m",
			example: "10m"
		},
		"plan-hash": {
			type: "text",
			description: "Refuse to run unless the plan has this hash.",
			example: "${{ steps.plan.outputs.plan-hash }}"
		},
		"dry-run": {
			type: "boolean",
			description: "Plan only: change nothing.",
			default: "false",
			example: "true"
		}
	},
	outputs: {
		"has-changes": { description: "true when records were or would be changed." },
		creates: { description: "How many records the plan creates." },
		updates: { description: "How many records the plan updates." },
		deletes: { description: "How many records the plan deletes." },
		pending: { description: "How many names wait for an address." },
		"plan-json": { description: "The path of the plan as JSON." },
		"plan-hash": { description: "The hash of the plan." },
		records: { description: "The names that are published, one per line." }
	}
});
// actions/publish-dns/src/main.ts
await runAction(definition, async (inputs, context) => {
	const planPath = `${context.temporaryFolder}/keelson/dns-plan.json`;
	const { plan, names, pending, diagnostics } = await publishDns({
		endpoints: inputs.endpoints,
		mapping: inputs.mapping,
		zoneId: inputs["zone-id"],
		ownerId: inputs["owner-id"],
		policy: inputs.policy,
		record: inputs.record,
		ttl: inputs.ttl,
		adopt: inputs.adopt,
		maxDeletes: inputs["max-deletes"],
		allowEmpty: inputs["allow-empty"],
		wait: inputs.wait ? inputs.timeout : null,
		planHash: inputs["plan-hash"],
		execution: inputs["dry-run"] ? "dry-run" : "run",
		planPath
	}, systemPorts(context));
	const counts = countChanges(plan.changes);
	return {
		title: `${inputs["dry-run"] ? "Planned" : "Published"} ${names.length} DNS names`,
		diagnostics,
		outputs: {
			"has-changes": String(!isUnchanged(plan)),
			creates: String(counts.create),
			updates: String(counts.update),
			deletes: String(counts.delete),
			pending: String(pending.length),
			"plan-json": planPath,
			"plan-hash": plan.fingerprint,
			records: names.join("\n")
		},
		facts: [
			{
				name: "Zones",
				value: plan.target
			},
			...names.map((name) => ({
				name: "Name",
				value: name
			})),
			...pending.map((name) => ({
				name: "Waits for an address",
				value: name
			})),
			{
				name: "Plan hash",
				value: plan.fingerprint
			}
		],
		sections: []
	};
});
export {};
