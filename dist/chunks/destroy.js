import { n as choiceProblem, r as chooseCluster, t as destroyCluster } from "./destroy-cluster.js";
import { s as systemPorts } from "./system.js";
import { Y as Interrupted } from "./core.js";
import { n as durationOf, r as integerOf, t as choose } from "./read-values.js";
import { t as WrongUsage } from "./wrong-usage.js";
import { createInterface } from "node:readline/promises";
// packages/cli/src/ask-terminal.ts
function isTerminal() {
	return process.stdin.isTTY && process.stderr.isTTY;
}
async function askTerminal(question, signal) {
	const terminal = createInterface({
		input: process.stdin,
		output: process.stderr
	});
	const ended = new Promise((resolve) => terminal.once("close", () => resolve(null)));
	try {
		return await Promise.race([terminal.question(question, { signal }), ended]);
	} catch (error) {
		if (!signal.aborted) throw error;
		throw new Interrupted("Cancelled before the question was answered.", {
			stateLeft: "nothing was changed",
			cause: error
		});
	} finally {
		terminal.close();
	}
}
// packages/cli/src/commands/destroy.ts
const destroy = {
	name: "destroy",
	usage: "destroy (NAME --region REGION | --cluster FILE | --artifacts DIR) --confirm NAME",
	description: "Deletes a cluster: its DNS records, load balancers and volumes, its stack, and what the options say; lists what is left. Asks for the name on a terminal.",
	positionals: {
		min: 0,
		max: 1
	},
	options: {
		region: {
			type: "string",
			description: "the cluster's region"
		},
		cluster: {
			type: "string",
			description: "a cluster.yaml in place of NAME"
		},
		artifacts: {
			type: "string",
			description: "a folder of artifacts in place of NAME"
		},
		confirm: {
			type: "string",
			description: "the cluster's name, once more"
		},
		"delete-snapshots": {
			type: "boolean",
			description: "delete snapshots of its volumes and its parameters too"
		},
		"owner-id": {
			type: "string",
			description: "the owner of the DNS records that go with its load balancers"
		},
		"zone-id": {
			type: "string",
			description: "the hosted zone of these records; all public ones when absent"
		},
		"max-deletes": {
			type: "string",
			description: "refuse to remove more records than this",
			default: "10"
		},
		timeout: {
			type: "string",
			description: "how long all of it may take",
			default: "60m"
		},
		"on-busy": {
			type: "string",
			description: "wait or fail while another operation runs on the stack",
			default: "wait"
		},
		"dry-run": {
			type: "boolean",
			description: "plan only: change nothing"
		}
	},
	async run(values, context) {
		const { cluster, account, plans, destroyed, diagnostics } = await destroyCluster({
			choice: choiceOf(values),
			confirm: values.text("confirm"),
			askConfirmation: isTerminal() ? async ({ name, region }) => (await askTerminal(`Type ${name} to destroy that cluster in ${region}: `, context.signal))?.trim() ?? null : null,
			records: {
				ownerId: values.text("owner-id"),
				zoneId: values.text("zone-id"),
				maxDeletes: integerOf(values, "max-deletes")
			},
			snapshots: values.flag("delete-snapshots") ? "delete" : "keep",
			timeout: durationOf(values, "timeout"),
			onBusy: choose(values, "on-busy", ["wait", "fail"]),
			execution: values.flag("dry-run") ? "dry-run" : "run"
		}, systemPorts({
			...context,
			mask: () => void 0
		}));
		return {
			diagnostics,
			facts: [
				{
					name: "account",
					value: account
				},
				{
					name: "cluster",
					value: `${cluster.name} in ${cluster.region}`
				},
				{
					name: "deleted",
					value: destroyed === null ? "nothing: a dry run" : String(destroyed.deleted.length)
				},
				...(destroyed?.leftovers ?? []).map(({ type, id, because, remove }) => ({
					name: "left",
					value: `${type} ${id}: ${because} (${remove})`
				}))
			],
			json: {
				account,
				cluster,
				plans,
				destroyed
			}
		};
	}
};
function choiceOf(values) {
	const [name = null] = values.positionals;
	const given = {
		name,
		region: values.text("region"),
		cluster: values.text("cluster"),
		artifacts: values.text("artifacts")
	};
	const problem = choiceProblem(given);
	if (problem !== null) throw new WrongUsage(problem.message);
	return chooseCluster(given);
}
export { destroy };
