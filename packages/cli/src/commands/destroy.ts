import { choiceProblem, type ClusterChoice, chooseCluster } from "@keelson/operations/choose-cluster";
import { destroyCluster } from "@keelson/operations/destroy-cluster";
import { systemPorts } from "@keelson/operations/system-ports";
import { askTerminal, isTerminal } from "../ask-terminal.ts";
import type { Command, CommandValues } from "../command.ts";
import { choose, durationOf, integerOf } from "../read-values.ts";
import { WrongUsage } from "../wrong-usage.ts";

export const destroy: Command = {
  name: "destroy",
  usage: "destroy (NAME --region REGION | --cluster FILE | --artifacts DIR) --confirm NAME",
  description:
    "Deletes a cluster: its DNS records, load balancers and volumes, its stack, and what the options say; lists what is left. Asks for the name on a terminal.",
  positionals: { min: 0, max: 1 },
  options: {
    region: { type: "string", description: "the cluster's region" },
    cluster: { type: "string", description: "a cluster.yaml in place of NAME" },
    artifacts: { type: "string", description: "a folder of artifacts in place of NAME" },
    confirm: { type: "string", description: "the cluster's name, once more" },
    "delete-snapshots": { type: "boolean", description: "delete snapshots of its volumes and its parameters too" },
    "owner-id": { type: "string", description: "the owner of the DNS records that go with its load balancers" },
    "zone-id": { type: "string", description: "the hosted zone of these records; all public ones when absent" },
    "max-deletes": { type: "string", description: "refuse to remove more records than this", default: "10" },
    timeout: { type: "string", description: "how long all of it may take", default: "60m" },
    "on-busy": { type: "string", description: "wait or fail while another operation runs on the stack", default: "wait" },
    "dry-run": { type: "boolean", description: "plan only: change nothing" },
  },
  async run(values, context) {
    const { cluster, account, plans, destroyed, diagnostics } = await destroyCluster(
      {
        choice: choiceOf(values),
        confirm: values.text("confirm"),
        askConfirmation: isTerminal()
          ? async ({ name, region }) =>
              (await askTerminal(`Type ${name} to destroy that cluster in ${region}: `, context.signal))?.trim() ?? null
          : null,
        records: { ownerId: values.text("owner-id"), zoneId: values.text("zone-id"), maxDeletes: integerOf(values, "max-deletes") },
        snapshots: values.flag("delete-snapshots") ? "delete" : "keep",
        timeout: durationOf(values, "timeout"),
        onBusy: choose(values, "on-busy", ["wait", "fail"]),
        execution: values.flag("dry-run") ? "dry-run" : "run",
      },
      systemPorts({ ...context, mask: () => undefined }),
    );
    return {
      diagnostics,
      facts: [
        { name: "account", value: account },
        { name: "cluster", value: `${cluster.name} in ${cluster.region}` },
        { name: "deleted", value: destroyed === null ? "nothing: a dry run" : String(destroyed.deleted.length) },
        ...(destroyed?.leftovers ?? []).map(({ type, id, because, remove }) => ({
          name: "left",
          value: `${type} ${id}: ${because} (${remove})`,
        })),
      ],
      json: { account, cluster, plans, destroyed },
    };
  },
};

function choiceOf(values: CommandValues): ClusterChoice {
  const [name = null] = values.positionals;
  const given = { name, region: values.text("region"), cluster: values.text("cluster"), artifacts: values.text("artifacts") };
  const problem = choiceProblem(given);
  if (problem !== null) throw new WrongUsage(problem.message);
  return chooseCluster(given);
}
