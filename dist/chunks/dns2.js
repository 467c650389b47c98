import { A as countChanges } from "./core.js";
import { t as publishDns } from "./publish-dns.js";
import { s as systemPorts } from "./system.js";
import { i as requiredText, n as durationOf, r as integerOf, t as choose } from "./read-values.js";
// packages/cli/src/commands/dns.ts
const dns = {
	name: "dns",
	usage: "dns --owner-id ID [--endpoints FILE] [--mapping FILE]",
	description: "Points DNS names in Route 53 at the addresses that apply wrote.",
	positionals: {
		min: 0,
		max: 0
	},
	options: {
		endpoints: {
			type: "string",
			description: "the addresses that apply wrote",
			default: "endpoints.json"
		},
		mapping: {
			type: "string",
			description: "the mapping of names to Services"
		},
		"zone-id": {
			type: "string",
			description: "the hosted zone; found by name when absent"
		},
		"owner-id": {
			type: "string",
			description: "who owns the records"
		},
		policy: {
			type: "string",
			description: "sync, upsert-only or create-only",
			default: "upsert-only"
		},
		record: {
			type: "string",
			description: "auto, alias or cname",
			default: "auto"
		},
		ttl: {
			type: "string",
			description: "seconds that resolvers keep a record",
			default: "300"
		},
		adopt: {
			type: "string",
			description: "existing names to take over, separated by commas"
		},
		"max-deletes": {
			type: "string",
			description: "refuse to delete more records than this",
			default: "10"
		},
		"allow-empty": {
			type: "boolean",
			description: "allow to want no record at all"
		},
		"plan-hash": {
			type: "string",
			description: "refuse any other plan"
		},
		timeout: {
			type: "string",
			description: "how long to wait for INSYNC",
			default: "5m"
		},
		"no-wait": {
			type: "boolean",
			description: "do not wait for INSYNC"
		},
		"dry-run": {
			type: "boolean",
			description: "plan only: change nothing"
		}
	},
	async run(values, context) {
		const { plan, names, pending, outcomes, diagnostics } = await publishDns({
			endpoints: values.text("endpoints") ?? "endpoints.json",
			mapping: values.text("mapping"),
			zoneId: values.text("zone-id"),
			ownerId: requiredText(values, "owner-id"),
			policy: choose(values, "policy", [
				"sync",
				"upsert-only",
				"create-only"
			]),
			record: choose(values, "record", [
				"auto",
				"alias",
				"cname"
			]),
			ttl: integerOf(values, "ttl"),
			adopt: (values.text("adopt") ?? "").split(",").filter((name) => name !== ""),
			maxDeletes: integerOf(values, "max-deletes"),
			allowEmpty: values.flag("allow-empty"),
			wait: values.flag("no-wait") ? null : durationOf(values, "timeout"),
			planHash: values.text("plan-hash"),
			execution: values.flag("dry-run") ? "dry-run" : "run",
			planPath: null
		}, systemPorts({
			...context,
			mask: () => void 0
		}));
		const counts = countChanges(plan.changes);
		return {
			diagnostics,
			facts: [
				{
					name: "records",
					value: `${counts.create} created, ${counts.update} updated, ${counts.delete} deleted, ${counts.keep} unchanged`
				},
				...names.map((name) => ({
					name: "name",
					value: name
				})),
				...pending.map((name) => ({
					name: "waits for an address",
					value: name
				}))
			],
			json: {
				plan,
				names,
				pending,
				outcomes
			}
		};
	}
};
export { dns };
