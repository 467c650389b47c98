import type { ClusterModel } from "../model/cluster-model.ts";
import { ref } from "./intrinsic.ts";
import { logicalIds } from "./logical-ids.ts";
import type { Resources } from "./template.ts";

/** The name of the API, when cluster.yaml asks for it (createRecordSet). */
export function recordSet({ apiRecord }: ClusterModel): Resources {
  if (apiRecord === null) return {};
  const { name, ttl, zone } = apiRecord;
  return {
    [logicalIds.apiRecord]: {
      Type: "AWS::Route53::RecordSet",
      Properties: {
        Name: name,
        Type: "A",
        TTL: String(ttl),
        ResourceRecords: [ref(logicalIds.controllerAddress)],
        ...("hostedZoneId" in zone ? { HostedZoneId: zone.hostedZoneId } : { HostedZoneName: zone.hostedZoneName }),
      },
    },
  };
}
