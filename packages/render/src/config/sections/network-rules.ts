import { error, notice } from "../finding.ts";
import type { ConfigKey } from "../cluster-config.ts";
import { blame, type Rule } from "../rule.ts";
import { containsAddress, formatAddress, overlaps, parseAddress, parseCidr, sizeOf } from "../values/ipv4.ts";

const docker = { network: 172 * 2 ** 24 + 17 * 2 ** 16, prefix: 16 };

export const networkRules: readonly Rule[] = [
  disjoint("podCIDR", "vpcCIDR"),
  disjoint("serviceCIDR", "vpcCIDR"),
  disjoint("serviceCIDR", "podCIDR"),
  apartFromDocker("vpcCIDR"),
  apartFromDocker("podCIDR"),
  apartFromDocker("serviceCIDR"),
  {
    keys: ["serviceCIDR", "dnsServiceIP"],
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
    keys: ["podCIDR", "workerCount"],
    check: (facts) => {
      const range = parseCidr(facts.config.podCIDR);
      // The controller, and workers that a rolling update adds before it removes others.
      const nodes = facts.config.workerCount + 3;
      if (range === null || sizeOf(range) / 256 >= nodes) return [];
      const message = `podCIDR has a /24 for ${sizeOf(range) / 256} nodes, but ${nodes} can exist at once (workerCount and 3).`;
      const hint = `Write a larger range: a prefix of at most /${24 - Math.ceil(Math.log2(nodes))}.`;
      return [error({ code: "pod-range-too-small", path: blame(facts, "podCIDR", "workerCount"), message, hint })];
    },
  },
  {
    keys: ["vpcId", "routeTableId"],
    check: ({ config }) => {
      if (config.routeTableId === null || config.vpcId !== null) return [];
      const message = "routeTableId is given without vpcId, but a new VPC has a route table of its own.";
      const hint = "Write the vpcId that the route table belongs to, or remove routeTableId.";
      return [error({ code: "route-table-without-vpc", path: "/routeTableId", message, hint })];
    },
  },
];

function disjoint(key: ConfigKey & `${string}CIDR`, other: ConfigKey & `${string}CIDR`): Rule {
  return {
    keys: [key, other],
    check: (facts) => {
      const [a, b] = [parseCidr(facts.config[key]), parseCidr(facts.config[other])];
      if (a === null || b === null || !overlaps(a, b)) return [];
      const message = `${key} ${facts.config[key]} overlaps ${other} ${facts.config[other]}.`;
      return [error({ code: "ranges-overlap", path: blame(facts, key, other), message, hint: "Choose ranges that share no address." })];
    },
  };
}

function apartFromDocker(key: ConfigKey & `${string}CIDR`): Rule {
  return {
    keys: [key],
    check: (facts) => {
      const range = parseCidr(facts.config[key]);
      if (range === null || !(overlaps(range, docker) || containsAddress(range, docker.network))) return [];
      const message = `${key} ${facts.config[key]} overlaps 172.17.0.0/16, the bridge network of Docker.`;
      const hint = "Nodes that start Docker would lose the way to these addresses: choose another range if you can.";
      return [notice({ code: "docker-bridge-range", path: blame(facts, key), message, hint })];
    },
  };
}
