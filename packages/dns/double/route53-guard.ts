import type { DoubleRequest, Permission, ServiceGuard } from "@keelson/double";
import { bareZoneId } from "./list-zones.ts";
import { childOf, readXml, textOf, xml, xmlDocument } from "./xml.ts";

const everywhere = (action: string): readonly Permission[] => [{ action: `route53:${action}`, resource: "*", context: {} }];

function onZone(action: string, request: DoubleRequest, context: Permission["context"] = {}): readonly Permission[] {
  const id = bareZoneId(decodeURIComponent(/\/hostedzone\/((?:hostedzone\/|%2Fhostedzone%2F)?[A-Z0-9]+)/.exec(request.path)?.[1] ?? "*"));
  return [{ action: `route53:${action}`, resource: `arn:aws:route53:::hostedzone/${id}`, context }];
}

/** The names are normalised: lower case, without the last dot (developer guide, "Using IAM policy conditions"). */
function changeContext(request: DoubleRequest): Permission["context"] {
  const changes = childOf(childOf(readXml(request.body), "ChangeBatch"), "Changes")?.children ?? [];
  const sets = changes.map((change) => childOf(change, "ResourceRecordSet"));
  const distinct = (values: readonly (string | null)[]): readonly string[] => [...new Set(values.flatMap((value) => value ?? []))];
  return {
    "route53:ChangeResourceRecordSetsActions": distinct(changes.map((change) => textOf(change, "Action"))),
    "route53:ChangeResourceRecordSetsNormalizedRecordNames": distinct(
      sets.map((set) => textOf(set, "Name")?.toLowerCase().replace(/\.$/, "") ?? null),
    ),
    "route53:ChangeResourceRecordSetsRecordTypes": distinct(sets.map((set) => textOf(set, "Type"))),
  };
}

/** Service Authorization Reference, "Actions, resources, and condition keys for Amazon Route 53". */
const permissions: Readonly<Record<string, (request: DoubleRequest) => readonly Permission[]>> = {
  ListHostedZones: () => everywhere("ListHostedZones"),
  ListHostedZonesByName: () => everywhere("ListHostedZonesByName"),
  GetHostedZone: (request) => onZone("GetHostedZone", request),
  ListResourceRecordSets: (request) => onZone("ListResourceRecordSets", request),
  ListResourceRecordSetProtections: (request) => onZone("ListResourceRecordSetProtections", request),
  ChangeResourceRecordSets: (request) => onZone("ChangeResourceRecordSets", request, changeContext(request)),
  GetChange: (request) => [
    { action: "route53:GetChange", resource: `arn:aws:route53:::change/${request.path.split("/").at(-1) ?? "*"}`, context: {} },
  ],
};

export const route53Guard: ServiceGuard = {
  permissionsOf: (operation, request) => permissions[operation]?.(request),
  refuse(sentence) {
    const detail = xml("Error", xml("Type", "Sender"), xml("Code", "AccessDenied"), xml("Message", sentence));
    const body = xmlDocument(xml("ErrorResponse", detail, xml("RequestId", "00000000-0000-4000-8000-000000000053")));
    return { status: 403, headers: { "content-type": "text/xml" }, body };
  },
};
