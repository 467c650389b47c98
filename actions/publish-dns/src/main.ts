import { countChanges, isUnchanged } from "@keelson/core";
import { publishDns } from "@keelson/operations/publish-dns";
import { systemPorts } from "@keelson/operations/system-ports";
import { runAction } from "@keelson/runner";
import { definition } from "./definition.ts";

await runAction(definition, async (inputs, context) => {
  const planPath = `${context.temporaryFolder}/keelson/dns-plan.json`;
  const { plan, names, pending, diagnostics } = await publishDns(
    {
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
      planPath,
    },
    systemPorts(context),
  );
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
      records: names.join("\n"),
    },
    facts: [
      { name: "Zones", value: plan.target },
      ...names.map((name) => ({ name: "Name", value: name })),
      ...pending.map((name) => ({ name: "Waits for an address", value: name })),
      { name: "Plan hash", value: plan.fingerprint },
    ],
    sections: [],
  };
});
