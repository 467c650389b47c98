import { error, notice, warning } from "../finding.ts";
import { blame, type Rule } from "../rule.ts";
import { formatAddress, parseAddress, parseCidr, sizeOf } from "../values/ipv4.ts";

/** The VPC, its route table, and the addresses of pods and services. */
export const networkRules: readonly Rule[] = [
  {
    name: "dns-service-ip-is-tenth",
    demand: "dnsServiceIP is the tenth address of serviceCIDR, since kubeadm always takes that one.",
    keys: ["serviceCIDR", "dnsServiceIP"],
    codes: ["dns-service-ip"],
    check: (facts) => {
      const { serviceCIDR, dnsServiceIP } = facts.config;
      const range = parseCidr(serviceCIDR);
      if (range === null || parseAddress(dnsServiceIP) === range.network + 10) return [];
      const message = `dnsServiceIP is ${dnsServiceIP}, which is not the tenth address of serviceCIDR ${serviceCIDR}.`;
      const hint = `Write dnsServiceIP: ${formatAddress(range.network + 10)}; kubeadm always takes the tenth address.`;
      return [error({ code: "dns-service-ip", path: blame(facts, "dnsServiceIP", "serviceCIDR"), message, hint })];
    },
  },
  {
    name: "pod-range-for-nodes",
    demand: "podCIDR has a /24 for each of workerCount + 3 nodes.",
    keys: ["podCIDR", "workerCount"],
    codes: ["pod-range-too-small"],
    check: (facts) => {
      const range = parseCidr(facts.config.podCIDR);
      // The controller, and workers that a rolling update adds before it removes others.
      const nodes = facts.config.workerCount + 3;
      if (range === null || sizeOf(range) / 256 >= nodes) return [];
      const message = `podCIDR has a /24 for ${sizeOf(range) / 256} nodes, but ${nodes} can exist at once (workerCount and 3).`;
      const hint = `Write a larger podCIDR: a prefix of at most /${24 - Math.ceil(Math.log2(nodes))}.`;
      return [error({ code: "pod-range-too-small", path: blame(facts, "podCIDR", "workerCount"), message, hint })];
    },
  },
  {
    name: "vpc-range-written",
    demand: "With vpcId, vpcCIDR must be that VPC's range.",
    keys: ["vpcId", "vpcCIDR"],
    codes: ["vpc-range-assumed"],
    check: ({ config, written }) => {
      if (config.vpcId === null || written.has("vpcCIDR")) return [];
      const message = `vpcId is given without vpcCIDR, so ${config.vpcCIDR} is taken for the range of that VPC.`;
      const hint = "Write vpcCIDR as the VPC has it.";
      return [warning({ code: "vpc-range-assumed", path: "/vpcId", message, hint })];
    },
  },
  {
    name: "route-table-named",
    demand: "Set routeTableId whenever vpcId is set.",
    keys: ["vpcId", "routeTableId"],
    codes: ["main-route-table"],
    check: ({ config }) => {
      if (config.vpcId === null || config.routeTableId !== null) return [];
      const message = "vpcId is given without routeTableId, so the subnets follow the VPC's main route table.";
      const hint = "Check that the main table leads to the internet, or name another as routeTableId.";
      return [notice({ code: "main-route-table", path: "/vpcId", message, hint })];
    },
  },
  {
    name: "route-table-in-vpc",
    demand: "routeTableId needs vpcId.",
    keys: ["vpcId", "routeTableId"],
    codes: ["route-table-without-vpc"],
    check: ({ config }) => {
      if (config.routeTableId === null || config.vpcId !== null) return [];
      const message = "routeTableId is given without vpcId, but a new VPC has a route table of its own.";
      const hint = "Write the vpcId that the route table belongs to, or remove routeTableId.";
      return [error({ code: "route-table-without-vpc", path: "/routeTableId", message, hint })];
    },
  },
];
