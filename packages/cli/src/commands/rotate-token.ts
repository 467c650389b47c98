import { rotateToken } from "@keelson/operations/rotate-token";
import { systemPorts } from "@keelson/operations/system-ports";
import type { Command } from "../command.ts";
import { requiredText } from "../read-values.ts";

export const rotate: Command = {
  name: "rotate-token",
  usage: "rotate-token NAME --region REGION",
  description:
    "Gives a cluster another bootstrap token, which new nodes join with; the old one is refused from then on. Nodes that joined are not touched.",
  positionals: { min: 1, max: 1 },
  options: {
    region: { type: "string", description: "the cluster's region (required)" },
    "dry-run": { type: "boolean", description: "plan only: change nothing" },
  },
  async run(values, context) {
    const [name = ""] = values.positionals;
    const { plan, outcomes } = await rotateToken(
      { name, region: requiredText(values, "region"), execution: values.flag("dry-run") ? "dry-run" : "run" },
      systemPorts({ ...context, mask: () => undefined }),
    );
    return {
      diagnostics: [],
      facts: [{ name: "bootstrap token", value: outcomes.length === 0 ? "not touched" : "another one; nodes that joined are not touched" }],
      json: { plan, outcomes },
    };
  },
};
