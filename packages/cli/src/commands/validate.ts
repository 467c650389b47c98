import { validateClusterFile } from "@keelson/operations/validate-cluster-file";
import type { Command } from "../command.ts";

export const validate: Command = {
  name: "validate",
  usage: "validate FILE [--versions FILE]",
  description: "Checks a cluster.yaml without any credential or network.",
  positionals: { min: 1, max: 1 },
  options: { versions: { type: "string", description: "a version table that replaces the built-in one" } },
  async run(values) {
    const [cluster = "cluster.yaml"] = values.positionals;
    const { diagnostics } = await validateClusterFile({ cluster, versions: values.text("versions") });
    return { diagnostics, facts: [], json: {} };
  },
};
