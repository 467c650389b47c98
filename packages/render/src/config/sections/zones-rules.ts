import { error } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const zonesRules: readonly Rule[] = [
  {
    keys: ["availabilityZone", "subnets"],
    check: ({ config }) => {
      if (config.availabilityZone !== null || config.subnets.length > 0) return [];
      const hint = "Write availabilityZone, or subnets for several zones.";
      return [error({ code: "missing-key", path: "/availabilityZone", message: "No zone is named for the nodes.", hint })];
    },
  },
  {
    keys: ["availabilityZone", "subnets"],
    check: ({ config }) => {
      if (config.availabilityZone === null || config.subnets.length === 0) return [];
      const message = "availabilityZone and subnets both say where nodes stand.";
      return [error({ code: "conflicting-keys", path: "/availabilityZone", message, hint: "Keep one of the two.", aspect: "key" })];
    },
  },
  {
    keys: ["instanceCIDR", "subnets"],
    check: ({ config, written }) => {
      if (!written.has("instanceCIDR") || config.subnets.length === 0) return [];
      const message = "instanceCIDR is the range of the single subnet, but subnets is given.";
      const hint = "Remove it: each entry of subnets has an instanceCIDR of its own.";
      return [error({ code: "conflicting-keys", path: "/instanceCIDR", message, hint, aspect: "key" })];
    },
  },
  {
    keys: ["mapPublicIPs", "routeTableId"],
    check: ({ config }) => {
      if (config.mapPublicIPs || config.routeTableId !== null) return [];
      const message = "Without public addresses nodes have no way to the internet through the stack's own gateway, so they cannot boot.";
      const hint = "Name a routeTableId whose default route leads out, or set mapPublicIPs to true.";
      return [error({ code: "no-way-out", path: "/mapPublicIPs", message, hint })];
    },
  },
];
