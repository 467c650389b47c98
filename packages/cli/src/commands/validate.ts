import { validateClusterFile } from "@keelson/operations/validate-cluster-file";
import { artifactSource } from "../artifact-source.ts";
import type { Command } from "../command.ts";
import { customisedFacts } from "../customised-facts.ts";
import { WrongUsage } from "../wrong-usage.ts";

export const validate: Command = {
  name: "validate",
  usage: "validate FILE [--versions FILE] | validate --artifacts DIR",
  description: "Checks a cluster.yaml, or a folder of artifacts that may have been edited, without any credential or network.",
  positionals: { min: 0, max: 1 },
  options: {
    artifacts: { type: "string", description: "a folder of artifacts in place of a cluster.yaml" },
    versions: { type: "string", description: "a version table that replaces the built-in one" },
  },
  async run(values) {
    const folder = values.text("artifacts");
    if (folder === null && values.positionals.length === 0) throw new WrongUsage(`usage: keelson ${validate.usage}`);
    const { diagnostics, artifacts } = await validateClusterFile(artifactSource(values));
    if (folder === null) return { diagnostics, facts: [], json: {} };
    const { digest = null, customised = null } = artifacts ?? {};
    const facts = artifacts === null ? [] : [...customisedFacts(artifacts), { name: "digest", value: artifacts.digest }];
    return { diagnostics, facts, json: { digest, customised } };
  },
};
