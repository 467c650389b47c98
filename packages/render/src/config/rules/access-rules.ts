import { pointerTo } from "@keelson/core";
import { notice, warning } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { parseCidr } from "../values/ipv4.ts";

/** Who may reach the nodes and the API. */
export const accessRules: readonly Rule[] = [
  {
    name: "api-not-open",
    demand: "The Kubernetes API should be open to known ranges rather than to everywhere.",
    keys: ["apiAccessAllowedSourceCIDRs"],
    codes: ["api-open"],
    check: ({ config }) => {
      if (!config.apiAccessAllowedSourceCIDRs.some((range) => parseCidr(range)?.prefix === 0)) return [];
      const message = "The Kubernetes API can be reached from everywhere.";
      const hint = "Name the ranges of your offices and runners in apiAccessAllowedSourceCIDRs, if they are known.";
      return [notice({ code: "api-open", path: "/apiAccessAllowedSourceCIDRs", message, hint })];
    },
  },
  {
    name: "api-not-closed",
    demand: "At least one range can reach the Kubernetes API, or no deployment can wait for it.",
    keys: ["apiAccessAllowedSourceCIDRs"],
    codes: ["api-closed"],
    check: ({ config }) => {
      if (config.apiAccessAllowedSourceCIDRs.length > 0) return [];
      const message = "Nothing outside the cluster can reach the Kubernetes API, so no deployment can wait for it.";
      const hint = "Name at least the range of the machine that deploys.";
      return [warning({ code: "api-closed", path: "/apiAccessAllowedSourceCIDRs", message, hint })];
    },
  },
  {
    name: "ssh-not-open",
    demand: "SSH should be open to known ranges rather than to everywhere.",
    keys: ["sshAccessAllowedSourceCIDRs"],
    codes: ["ssh-open"],
    check: ({ config }) => {
      const index = config.sshAccessAllowedSourceCIDRs.findIndex((range) => parseCidr(range)?.prefix === 0);
      if (index < 0) return [];
      const path = pointerTo("/sshAccessAllowedSourceCIDRs", index);
      const message = "SSH of every node can be reached from everywhere.";
      return [warning({ code: "ssh-open", path, message, hint: "Name the ranges of your offices instead." })];
    },
  },
  {
    name: "node-ports-not-open",
    demand: "NodePorts should be open to known ranges rather than to everywhere.",
    keys: ["nodePortAccessAllowedSourceCIDRs"],
    codes: ["node-ports-open"],
    check: ({ config }) => {
      const index = config.nodePortAccessAllowedSourceCIDRs.findIndex((range) => parseCidr(range)?.prefix === 0);
      if (index < 0) return [];
      const path = pointerTo("/nodePortAccessAllowedSourceCIDRs", index);
      const message =
        "Every NodePort of the workers, and so every Service of type NodePort or LoadBalancer, can be reached from everywhere.";
      return [notice({ code: "node-ports-open", path, message, hint: "Name the ranges that need them, or use a load balancer instead." })];
    },
  },
  {
    name: "ssh-keys-need-ranges",
    demand: "keyName and sshAuthorizedKeys have an effect only when sshAccessAllowedSourceCIDRs lets somebody in.",
    keys: ["keyName", "sshAuthorizedKeys", "sshAccessAllowedSourceCIDRs"],
    codes: ["ssh-closed"],
    check: ({ config }) => {
      if (config.sshAccessAllowedSourceCIDRs.length > 0) return [];
      const path = config.keyName !== null ? "/keyName" : config.sshAuthorizedKeys.length > 0 ? "/sshAuthorizedKeys" : null;
      if (path === null) return [];
      const message = "SSH is closed: sshAccessAllowedSourceCIDRs names no range, so nobody reaches the nodes with this key.";
      const hint = "Write the ranges that may log in, such as sshAccessAllowedSourceCIDRs: [203.0.113.0/24], or leave SSH closed.";
      return [notice({ code: "ssh-closed", path, message, hint })];
    },
  },
  {
    name: "ssh-ranges-need-keys",
    demand: "sshAccessAllowedSourceCIDRs has an effect only beside keyName or sshAuthorizedKeys.",
    keys: ["keyName", "sshAuthorizedKeys", "sshAccessAllowedSourceCIDRs"],
    codes: ["ssh-without-key"],
    check: ({ config }) => {
      const { keyName, sshAuthorizedKeys, sshAccessAllowedSourceCIDRs } = config;
      if (sshAccessAllowedSourceCIDRs.length === 0 || keyName !== null || sshAuthorizedKeys.length > 0) return [];
      const message = "SSH is open to these ranges, but no key may log in.";
      const hint = "Write keyName or sshAuthorizedKeys, or remove the ranges.";
      return [warning({ code: "ssh-without-key", path: "/sshAccessAllowedSourceCIDRs", message, hint })];
    },
  },
];
