import { notice, warning } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { parseCidr } from "../values/ipv4.ts";

export const accessRules: readonly Rule[] = [
  {
    keys: ["apiAccessAllowedSourceCIDRs"],
    check: ({ config }) => {
      if (!config.apiAccessAllowedSourceCIDRs.some((range) => parseCidr(range)?.prefix === 0)) return [];
      const message = "The Kubernetes API can be reached from everywhere.";
      const hint = "Name the ranges of your offices and runners in apiAccessAllowedSourceCIDRs, if they are known.";
      return [notice({ code: "api-open", path: "/apiAccessAllowedSourceCIDRs", message, hint })];
    },
  },
  {
    keys: ["apiAccessAllowedSourceCIDRs"],
    check: ({ config }) => {
      if (config.apiAccessAllowedSourceCIDRs.length > 0) return [];
      const message = "Nothing outside the cluster can reach the Kubernetes API, so no deployment can wait for it.";
      const hint = "Name at least the range of the machine that deploys.";
      return [warning({ code: "api-closed", path: "/apiAccessAllowedSourceCIDRs", message, hint })];
    },
  },
];
