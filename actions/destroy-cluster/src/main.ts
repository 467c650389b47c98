import { chooseCluster } from "@keelson/operations/choose-cluster";
import { describeRemains } from "@keelson/operations/describe-remains";
import { destroyCluster } from "@keelson/operations/destroy-cluster";
import { systemPorts } from "@keelson/operations/system-ports";
import { runAction } from "@keelson/runner";
import { definition } from "./definition.ts";

await runAction(definition, async (inputs, context) => {
  const { cluster, account, destroyed, diagnostics } = await destroyCluster(
    {
      choice: chooseCluster({ cluster: inputs.cluster, artifacts: inputs.artifacts, name: inputs["cluster-name"], region: inputs.region }),
      confirm: inputs.confirm,
      askConfirmation: null,
      records: { ownerId: inputs["owner-id"], zoneId: inputs["zone-id"], maxDeletes: inputs["max-deletes"] },
      snapshots: inputs["keep-snapshots"] ? "keep" : "delete",
      timeout: inputs.timeout,
      onBusy: inputs["on-busy"],
      execution: inputs["dry-run"] ? "dry-run" : "run",
    },
    systemPorts(context),
  );
  const leftovers = destroyed?.leftovers ?? [];
  return {
    title: `${destroyed === null ? "Planned to destroy" : "Destroyed"} cluster ${cluster.name}`,
    diagnostics,
    outputs: { deleted: String(destroyed !== null), leftovers: JSON.stringify(leftovers) },
    facts: [
      { name: "Account", value: account },
      { name: "Region", value: cluster.region },
      { name: "Deleted", value: destroyed === null ? "nothing: a dry run" : String(destroyed.deleted.length) },
      { name: "Left", value: destroyed === null ? "not looked for" : String(leftovers.length) },
    ],
    sections: describeRemains(leftovers),
  };
});
