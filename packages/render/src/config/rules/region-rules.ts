import type { JsonPointer } from "@keelson/core";
import type { ClusterConfig } from "../cluster-config.ts";
import { error, notice, warning } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { nearestKey } from "../schema/nearest-key.ts";
import { knownRegions, mayBeNewRegion } from "../values/aws-regions.ts";

/** Where on AWS: region and zones. */
export const regionRules: readonly Rule[] = [
  {
    name: "region-known",
    demand: "The region is one of AWS's; one that only this release does not know is a warning.",
    keys: ["region"],
    codes: ["unknown-region"],
    check: ({ config: { region } }) => {
      const known = knownRegions();
      if (known.includes(region)) return [];
      const nearest = nearestKey(region, known);
      const suggestion = nearest === null ? "Write a region such as eu-west-1." : `Did you mean ${nearest}?`;
      const message = `There is no region ${region} that this release knows.`;
      if (!mayBeNewRegion(region)) return [error({ code: "unknown-region", path: "/region", message, hint: suggestion })];
      return [
        warning({ code: "unknown-region", path: "/region", message, hint: `${suggestion} A region that AWS opened since needs nothing.` }),
      ];
    },
  },
  {
    name: "zones-in-region",
    demand: "Every zone belongs to the region.",
    keys: ["availabilityZone", "subnets", "region"],
    codes: ["zone-outside-region"],
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
  {
    name: "zones-regional",
    demand: "Prefer the region's own zones to local zones.",
    keys: ["availabilityZone", "subnets", "region"],
    codes: ["local-zone"],
    check: ({ config }) =>
      zonesOf(config)
        .filter(({ zone }) => /-\d+-[a-z]+-\d+[a-z]$/.test(zone) && liesInRegion(zone, config.region))
        .map(({ zone, path }) =>
          notice({
            code: "local-zone",
            path,
            message: `${zone} is a local zone: the account has to opt in, and it has few instance and volume types.`,
            hint: "Check that the zone has the instance types, gp3 volumes and elastic addresses, or write a zone of the region.",
          }),
        ),
  },
];

function zonesOf(config: ClusterConfig): readonly { readonly zone: string; readonly path: JsonPointer }[] {
  const single = config.availabilityZone === null ? [] : [{ zone: config.availabilityZone, path: "/availabilityZone" }];
  const several = config.subnets.map((subnet, index) => ({ zone: subnet.availabilityZone, path: `/subnets/${index}/availabilityZone` }));
  return [...single, ...several].filter(({ zone }) => zone !== "");
}

/** True for eu-west-1a and for local zones such as us-west-2-lax-1a. */
function liesInRegion(zone: string, region: string): boolean {
  return zone.startsWith(region) && /^(-[a-z]+-\d+)?[a-z]$/.test(zone.slice(region.length));
}
