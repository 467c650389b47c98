import { type JsonPointer, pointerTo } from "@keelson/core";
import type { ClusterConfig } from "../cluster-config.ts";
import { error } from "../finding.ts";
import { blame, type Facts, type Rule } from "../rule.ts";
import { type Cidr, containsAddress, containsCidr, formatCidr, overlaps, parseAddress, parseCidr, sizeOf } from "../values/ipv4.ts";

/** Subnets against the VPC, each other, the region and controllerIP. */
export const subnetRules: readonly Rule[] = [
  {
    keys: ["subnets", "instanceCIDR", "vpcCIDR"],
    check: (facts) => {
      const vpc = parseCidr(facts.config.vpcCIDR);
      return subnetRanges(facts)
        .filter(({ range }) => vpc !== null && !containsCidr(vpc, range))
        .map(({ range, path }) =>
          error({
            code: "subnet-outside-vpc",
            path,
            message: `The subnet ${formatCidr(range)} is not wholly inside vpcCIDR ${facts.config.vpcCIDR}.`,
            hint: "Choose a range inside that of the VPC.",
          }),
        );
    },
  },
  {
    keys: ["subnets"],
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
    keys: ["controllerIP", "subnets", "instanceCIDR"],
    check: (facts) => {
      const { controllerIP } = facts.config;
      const address = parseAddress(controllerIP) ?? 0;
      const home = subnetRanges(facts).find(({ range }) => containsAddress(range, address));
      const path = blame(facts, "controllerIP", facts.config.subnets.length > 0 ? "subnets" : "instanceCIDR");
      if (home === undefined) {
        const message = `controllerIP ${controllerIP} lies in no subnet.`;
        return [error({ code: "controller-ip-outside-subnets", path, message, hint: "Write an address of one of the subnets." })];
      }
      if (!isReserved(home.range, address)) return [];
      const message = `AWS keeps ${controllerIP} for itself: the first four addresses and the last one of ${formatCidr(home.range)}.`;
      return [error({ code: "address-reserved", path, message, hint: "Write another address of the subnet." })];
    },
  },
  {
    keys: ["availabilityZone", "subnets", "region"],
    check: ({ config }) =>
      zonesOf(config)
        .filter(({ zone }) => !liesInRegion(zone, config.region))
        .map(({ zone, path }) =>
          error({
            code: "zone-outside-region",
            path,
            message: `The zone ${zone} does not belong to the region ${config.region}.`,
            hint: `Write a zone of that region, such as ${config.region}a.`,
          }),
        ),
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

function zonesOf(config: ClusterConfig): readonly { readonly zone: string; readonly path: JsonPointer }[] {
  const single = config.availabilityZone === null ? [] : [{ zone: config.availabilityZone, path: "/availabilityZone" }];
  return [
    ...single,
    ...config.subnets.map((subnet, index) => ({ zone: subnet.availabilityZone, path: `/subnets/${index}/availabilityZone` })),
  ];
}

/** True for eu-west-1a and for local zones such as us-west-2-lax-1a. */
function liesInRegion(zone: string, region: string): boolean {
  return zone.startsWith(region) && /^(-[a-z]+-\d+)?[a-z]$/.test(zone.slice(region.length));
}

function isReserved(range: Cidr, address: number): boolean {
  const offset = address - range.network;
  return offset < 4 || offset === sizeOf(range) - 1;
}
