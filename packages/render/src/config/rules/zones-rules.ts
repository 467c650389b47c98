import { error } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Where nodes stand, and their way out. */
export const zonesRules: readonly Rule[] = [
  {
    name: "zone-for-nodes",
    demand: "Either availabilityZone or subnets says where nodes stand.",
    keys: ["availabilityZone", "subnets"],
    codes: ["missing-key"],
    check: ({ config }) => {
      if (config.availabilityZone !== null || config.subnets.length > 0) return [];
      const hint = "Write availabilityZone, or subnets for several zones.";
      return [error({ code: "missing-key", path: "/availabilityZone", message: "No zone is named for the nodes.", hint })];
    },
  },
  {
    name: "one-place-for-nodes",
    demand: "availabilityZone and subnets exclude each other.",
    keys: ["availabilityZone", "subnets"],
    codes: ["conflicting-keys"],
    check: ({ config }) => {
      if (config.availabilityZone === null || config.subnets.length === 0) return [];
      const message = "availabilityZone and subnets both say where nodes stand.";
      return [error({ code: "conflicting-keys", path: "/availabilityZone", message, hint: "Keep one of the two.", aspect: "key" })];
    },
  },
  {
    name: "one-range-for-nodes",
    demand: "instanceCIDR and subnets exclude each other.",
    keys: ["instanceCIDR", "subnets"],
    codes: ["conflicting-keys"],
    check: ({ config, written }) => {
      if (!written.has("instanceCIDR") || config.subnets.length === 0) return [];
      const message = "instanceCIDR is the range of the single subnet, but subnets is given.";
      const hint = "Remove it: each entry of subnets has an instanceCIDR of its own.";
      return [error({ code: "conflicting-keys", path: "/instanceCIDR", message, hint, aspect: "key" })];
    },
  },
  {
    name: "way-out",
    demand: "mapPublicIPs is false only together with a routeTableId that leads out.",
    keys: ["mapPublicIPs", "routeTableId"],
    codes: ["no-way-out"],
    check: ({ config }) => {
      if (config.mapPublicIPs || config.routeTableId !== null) return [];
      const message = "Without public addresses nodes have no way to the internet through the stack's own gateway, so they cannot boot.";
      const hint = "Name a routeTableId whose default route leads out, or set mapPublicIPs to true.";
      return [error({ code: "no-way-out", path: "/mapPublicIPs", message, hint })];
    },
  },
];
