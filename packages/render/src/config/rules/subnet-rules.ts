import { type JsonPointer, pointerTo } from "@keelson/core";
import type { ClusterConfig } from "../cluster-config.ts";
import { error } from "../finding.ts";
import { blame, type Facts, type Rule } from "../rule.ts";
import {
  type Cidr,
  containsAddress,
  containsCidr,
  formatAddress,
  formatCidr,
  overlaps,
  parseAddress,
  parseCidr,
  sizeOf,
} from "../values/ipv4.ts";

/** Subnets against the VPC, each other, the nodes and controllerIP. */
export const subnetRules: readonly Rule[] = [
  {
    name: "subnets-in-vpc",
    demand: "Every subnet lies wholly inside vpcCIDR.",
    keys: ["subnets", "instanceCIDR", "vpcCIDR"],
    codes: ["subnet-outside-vpc"],
    check: (facts) => {
      const vpc = parseCidr(facts.config.vpcCIDR);
      if (vpc === null) return [];
      return subnetRanges(facts)
        .filter(({ range }) => !containsCidr(vpc, range))
        .map(({ range, path }) =>
          error({
            code: "subnet-outside-vpc",
            path,
            message: `The subnet ${formatCidr(range)} is not wholly inside vpcCIDR ${facts.config.vpcCIDR}.`,
            hint: `Write an instanceCIDR inside ${formatCidr(vpc)}, or another vpcCIDR.`,
          }),
        );
    },
  },
  {
    name: "subnets-disjoint",
    demand: "No two subnets share an address.",
    keys: ["subnets"],
    codes: ["ranges-overlap"],
    check: (facts) => {
      const ranges = subnetRanges(facts);
      return ranges.flatMap(({ range, path }, index) => {
        const earlier = ranges.slice(0, index).find((other) => overlaps(other.range, range));
        if (earlier === undefined) return [];
        const message = `The subnet ${formatCidr(range)} overlaps the subnet ${formatCidr(earlier.range)} above it.`;
        return [error({ code: "ranges-overlap", path, message, hint: "Choose ranges that share no address." })];
      });
    },
  },
  {
    name: "controller-ip-in-subnet",
    demand: "controllerIP lies in exactly one subnet and is none of the five addresses that AWS keeps there.",
    keys: ["controllerIP", "subnets", "instanceCIDR"],
    codes: ["controller-ip-outside-subnets", "address-reserved"],
    check: (facts) => {
      const { controllerIP } = facts.config;
      const address = parseAddress(controllerIP) ?? 0;
      const ranges = subnetRanges(facts);
      const home = ranges.find(({ range }) => containsAddress(range, address));
      const path = blame(facts, "controllerIP", facts.config.subnets.length > 0 ? "subnets" : "instanceCIDR");
      if (home === undefined && isPartlyRead(facts.config)) return [];
      if (home === undefined) {
        const message = `controllerIP ${controllerIP} lies in no subnet.`;
        const [first] = ranges;
        const example = first === undefined ? "" : `, such as ${freeAddress(first.range)}`;
        const hint = `Write a controllerIP of one of the subnets${example}.`;
        return [error({ code: "controller-ip-outside-subnets", path, message, hint })];
      }
      if (!isReserved(home.range, address)) return [];
      const message = `AWS keeps ${controllerIP} for itself: the first four addresses and the last one of ${formatCidr(home.range)}.`;
      return [error({ code: "address-reserved", path, message, hint: `Write another controllerIP, such as ${freeAddress(home.range)}.` })];
    },
  },
  {
    name: "subnets-hold-nodes",
    demand: "The subnets have an address for each of workerCount + 2 nodes, beside the five that AWS keeps in each.",
    keys: ["workerCount", "subnets", "instanceCIDR"],
    codes: ["subnets-too-small"],
    check: (facts) => {
      const ranges = subnetRanges(facts);
      // The controller, and the worker that a rolling update adds before it removes one.
      const nodes = facts.config.workerCount + 2;
      const places = ranges.reduce((sum, { range }) => sum + sizeOf(range) - 5, 0);
      if (places >= nodes || isPartlyRead(facts.config)) return [];
      const message = `The subnets have ${places} addresses, but ${nodes} nodes can exist at once (workerCount and 2).`;
      const path = blame(facts, facts.config.subnets.length > 0 ? "subnets" : "instanceCIDR", "workerCount");
      return [error({ code: "subnets-too-small", path, message, hint: "Choose larger ranges, more subnets or fewer workers." })];
    },
  },
];

interface SubnetRange {
  readonly range: Cidr;
  readonly path: JsonPointer;
}

/** The ranges of `subnets`, or the single one of instanceCIDR, each with its place. */
function subnetRanges(facts: Facts): readonly SubnetRange[] {
  const { subnets, instanceCIDR } = facts.config;
  const texts =
    subnets.length > 0
      ? subnets.map((subnet, index) => ({ text: subnet.instanceCIDR, path: pointerTo(pointerTo("/subnets", index), "instanceCIDR") }))
      : [{ text: instanceCIDR, path: blame(facts, "instanceCIDR", "vpcCIDR") }];
  return texts.flatMap(({ text, path }) => {
    const range = parseCidr(text);
    return range === null ? [] : [{ range, path }];
  });
}

/** A subnet whose own form is wrong may be the very one that is looked for. */
function isPartlyRead({ subnets }: ClusterConfig): boolean {
  return subnets.some(({ instanceCIDR }) => instanceCIDR === "");
}

/** One that AWS leaves, in the smallest subnet too. */
function freeAddress(range: Cidr): string {
  return formatAddress(range.network + 10);
}

function isReserved(range: Cidr, address: number): boolean {
  const offset = address - range.network;
  return offset < 4 || offset === sizeOf(range) - 1;
}
