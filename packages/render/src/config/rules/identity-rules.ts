import { warning } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Which cluster is meant. */
export const identityRules: readonly Rule[] = [
  {
    name: "cluster-name-written",
    demand: "clusterName should be written: files without it all mean the same stack and secrets.",
    keys: ["clusterName"],
    codes: ["cluster-name-not-written"],
    check: ({ config, written }) => {
      if (written.has("clusterName")) return [];
      const message = `No clusterName is written, so the cluster is named ${config.clusterName}, as that of any other file without one.`;
      const hint = `Write clusterName: ${config.clusterName}, or a name of its own if the cluster does not exist yet.`;
      return [warning({ code: "cluster-name-not-written", path: "/clusterName", message, hint })];
    },
  },
];
