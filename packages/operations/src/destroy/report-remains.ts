import { type Plan } from "@keelson/core";
import { describeLeftovers, type KeptResource, type Leftover, type LeftoverRow, type ObservedLeftovers } from "@keelson/deploy";
import type { FoundRecord } from "@keelson/dns";
import type { StoredParameter } from "@keelson/pki";

/** All that is still there after a destroy, each with its id, why it stayed, and the command that removes it. Pure. */
export function reportRemains(seen: {
  readonly region: string;
  readonly observed: ObservedLeftovers;
  readonly others: Parameters<typeof describeLeftovers>[0]["others"];
  readonly plan: Plan<LeftoverRow>;
  /** What the stack's own policies kept. */
  readonly kept: readonly KeptResource[];
  readonly records: readonly FoundRecord[];
  readonly secrets: readonly StoredParameter[];
}): Leftover[] {
  const { region, kept, records, secrets } = seen;
  const known = describeLeftovers(seen);
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...known,
    ...kept.flatMap(({ type, physicalId, logicalId, kept: what }): Leftover[] => {
      if (what !== "resource" || physicalId === null || ids.has(physicalId)) return [];
      const because = `the template's DeletionPolicy keeps ${logicalId}`;
      return [{ type, id: physicalId, because, remove: `see the documentation of ${type}` }];
    }),
    ...records.map(({ name, type, owner, zoneId }): Leftover => {
      const whose = owner === null ? "nobody's marker is beside it" : `its marker names the owner ${owner}`;
      const remove = `aws route53 list-resource-record-sets --hosted-zone-id ${zoneId} --start-record-name ${name}`;
      return {
        type: "AWS::Route53::RecordSet",
        id: `${type} ${name}`,
        because: `it leads to a load balancer of the cluster; ${whose}`,
        remove,
      };
    }),
    ...secrets.map(({ name, owner }): Leftover => {
      const remove = `aws ssm delete-parameter --name ${name} --region ${region}`;
      return { type: "AWS::SSM::Parameter", id: name, because: reasons[owner], remove };
    }),
  ];
}

const reasons: Readonly<Record<StoredParameter["owner"], string>> = {
  cluster: "it is kept with the snapshots",
  user: "it was not stored by a deployment",
  other: "it belongs to another cluster or stack",
};
