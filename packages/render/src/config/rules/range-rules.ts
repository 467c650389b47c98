import type { ConfigKey } from "../cluster-config.ts";
import { error, notice } from "../finding.ts";
import { blame, type Rule } from "../rule.ts";
import { type Cidr, containsCidr, formatCidr, overlaps, parseCidr } from "../values/ipv4.ts";

type RangeKey = ConfigKey & `${string}CIDR`;

const rangeAt = (first: number, second: number, prefix: number): Cidr => ({ network: first * 2 ** 24 + second * 2 ** 16, prefix });

/** Ranges that no machine can have: this host, loop back, link local with the metadata service, multicast and above (RFC 6890). */
const special = [rangeAt(0, 0, 8), rangeAt(127, 0, 8), rangeAt(169, 254, 16), rangeAt(224, 0, 3)];

/** Ranges that no host of the internet has (RFC 1918, RFC 6598). */
const internal = [rangeAt(10, 0, 8), rangeAt(172, 16, 12), rangeAt(192, 168, 16), rangeAt(100, 64, 10)];

const docker = rangeAt(172, 17, 16);

/** VPC, pods and services, each by itself and against the others. */
export const rangeRules: readonly Rule[] = [
  usable("vpc-range-usable", "vpcCIDR"),
  usable("pod-range-usable", "podCIDR"),
  usable("service-range-usable", "serviceCIDR"),
  disjoint({ name: "pods-apart-from-vpc", key: "podCIDR", other: "vpcCIDR" }),
  disjoint({ name: "services-apart-from-vpc", key: "serviceCIDR", other: "vpcCIDR" }),
  disjoint({ name: "services-apart-from-pods", key: "serviceCIDR", other: "podCIDR" }),
  apartFromDocker("vpc-apart-from-docker", "vpcCIDR"),
  apartFromDocker("pods-apart-from-docker", "podCIDR"),
  apartFromDocker("services-apart-from-docker", "serviceCIDR"),
];

function usable(name: string, key: RangeKey): Rule {
  return {
    name,
    demand: `${key} is no special range, and should be one of RFC 1918: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16.`,
    keys: [key],
    codes: ["reserved-range", "public-range"],
    check: (facts) => {
      const text = facts.config[key];
      const range = parseCidr(text);
      if (range === null) return [];
      const path = blame(facts, key);
      const taken = special.find((other) => overlaps(range, other));
      if (taken !== undefined) {
        const message = `${key} ${text} overlaps ${formatCidr(taken)}, which has a meaning of its own.`;
        return [error({ code: "reserved-range", path, message, hint: "Choose a range inside 10.0.0.0/8." })];
      }
      if (internal.some((outer) => containsCidr(outer, range))) return [];
      const message = `${key} ${text} holds addresses of the internet: the cluster cannot reach the hosts that really have them.`;
      const hint = "Choose a range inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.";
      return [notice({ code: "public-range", path, message, hint })];
    },
  };
}

function disjoint({ name, key, other }: { readonly name: string; readonly key: RangeKey; readonly other: RangeKey }): Rule {
  return {
    name,
    demand: `${key} and ${other} share no address.`,
    keys: [key, other],
    codes: ["ranges-overlap"],
    check: (facts) => {
      const [a, b] = [parseCidr(facts.config[key]), parseCidr(facts.config[other])];
      if (a === null || b === null || !overlaps(a, b)) return [];
      const message = `${key} ${facts.config[key]} overlaps ${other} ${facts.config[other]}.`;
      return [error({ code: "ranges-overlap", path: blame(facts, key, other), message, hint: "Choose ranges that share no address." })];
    },
  };
}

function apartFromDocker(name: string, key: RangeKey): Rule {
  return {
    name,
    demand: `${key} shares no address with 172.17.0.0/16, the bridge network of Docker.`,
    keys: [key],
    codes: ["docker-bridge-range"],
    check: (facts) => {
      const range = parseCidr(facts.config[key]);
      if (range === null || !overlaps(range, docker)) return [];
      const message = `${key} ${facts.config[key]} overlaps 172.17.0.0/16, the bridge network of Docker.`;
      const hint = "Nodes that start Docker would lose the way to these addresses: choose another range if you can.";
      return [notice({ code: "docker-bridge-range", path: blame(facts, key), message, hint })];
    },
  };
}
