import type { Diagnostic, Note } from "@keelson/core";
import { readStatus } from "@keelson/operations/read-status";
import { systemPorts } from "@keelson/operations/system-ports";
import type { Command } from "../command.ts";
import { requiredText } from "../read-values.ts";
import { statusFacts } from "../status-facts.ts";

export const status: Command = {
  name: "status",
  usage: "status NAME --region REGION",
  description:
    "Shows a cluster on one screen: its stack, API, nodes, versions, certificates' ends, drift, and what is paid for. Changes nothing; what cannot be read is said in its place.",
  positionals: { min: 1, max: 1 },
  options: { region: { type: "string", description: "the cluster's region (required)" } },
  async run(values, context) {
    const [name = ""] = values.positionals;
    const read = await readStatus({ name, region: requiredText(values, "region") }, systemPorts({ ...context, mask: () => undefined }));
    return {
      diagnostics: read.notes.map((note) => toDiagnostic(note, name)),
      facts: statusFacts(read),
      json: { status: read },
    };
  },
};

function toDiagnostic({ severity, code, message }: Note, name: string): Diagnostic {
  return { severity, code, message, hint: null, file: `cluster ${name}`, path: "", range: null };
}
