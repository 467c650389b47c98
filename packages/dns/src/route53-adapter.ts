import type {
  HostedZone as SdkHostedZone,
  ListHostedZonesResponse,
  ListResourceRecordSetProtectionsResponse,
  ListResourceRecordSetsResponse,
  ResourceRecordSet,
  Route53Client,
} from "@aws-sdk/client-route-53";
import { awsCallBounds, RemoteFailure, toAwsFailure } from "@keelson/core";
import { normalName } from "./zones/dns-name.ts";
import type { RecordSet } from "./zones/record-set.ts";
import type { HostedZone, Protection, Route53Port } from "./zones/route53-port.ts";

type Sdk = typeof import("./route53-sdk.ts");

/** Reads may be repeated by the SDK; a change may not, as a lost answer does not tell whether it happened. */
const readAttempts = 6;

/** Route 53 of an account. It is a global service: `region` only names the partition. The SDK is loaded with the first call. */
export function route53(options: { readonly region?: string } = {}): Route53Port {
  const region = options.region ?? "us-east-1";
  let loading: Promise<{ sdk: Sdk; reader: Route53Client; writer: Route53Client }> | undefined;
  const load = () =>
    (loading ??= import("./route53-sdk.ts").then((sdk) => ({
      sdk,
      reader: new sdk.Route53Client({ ...awsCallBounds, region, retryMode: "standard", maxAttempts: readAttempts }),
      writer: new sdk.Route53Client({ ...awsCallBounds, region, maxAttempts: 1 }),
    })));
  const read = async <T>(operation: string, call: (sdk: Sdk, client: Route53Client) => Promise<T>): Promise<T> => {
    const { sdk, reader } = await load();
    return call(sdk, reader).catch((error: unknown) => Promise.reject(toRoute53Failure(error, operation)));
  };

  return {
    listHostedZones: () =>
      read("ListHostedZones", async (sdk, client) => {
        const zones: HostedZone[] = [];
        let page: ListHostedZonesResponse | undefined;
        do {
          page = await client.send(new sdk.ListHostedZonesCommand({ Marker: page?.NextMarker }));
          for (const zone of page.HostedZones ?? []) zones.push(toHostedZone(zone));
        } while (page.IsTruncated === true);
        return zones;
      }),
    getHostedZone: (zoneId) =>
      read("GetHostedZone", async (sdk, client) => {
        const { HostedZone: zone } = await client.send(new sdk.GetHostedZoneCommand({ Id: zoneId }));
        return toHostedZone(zone);
      }),
    listRecordSets: (zoneId) =>
      read("ListResourceRecordSets", async (sdk, client) => {
        const sets: RecordSet[] = [];
        let page: ListResourceRecordSetsResponse | undefined;
        do {
          const start = {
            StartRecordName: page?.NextRecordName,
            StartRecordType: page?.NextRecordType,
            StartRecordIdentifier: page?.NextRecordIdentifier,
          };
          page = await client.send(new sdk.ListResourceRecordSetsCommand({ HostedZoneId: zoneId, ...start }));
          for (const set of page.ResourceRecordSets ?? []) sets.push(toRecordSet(set));
        } while (page.IsTruncated === true);
        return sets;
      }),
    listProtections: (zoneId) =>
      read("ListResourceRecordSetProtections", async (sdk, client) => {
        const protections: Protection[] = [];
        let page: ListResourceRecordSetProtectionsResponse | undefined;
        do {
          page = await client.send(new sdk.ListResourceRecordSetProtectionsCommand({ HostedZoneId: zoneId, NextToken: page?.NextToken }));
          for (const { RecordName, RecordType, Comment } of page.ResourceRecordSetProtections ?? [])
            protections.push({ name: normalName(RecordName ?? ""), type: RecordType ?? "", comment: Comment ?? null });
        } while (page.NextToken !== undefined);
        return protections;
      }),
    async changeRecordSets({ zoneId, comment, changes }) {
      const { sdk, writer } = await load();
      const command = new sdk.ChangeResourceRecordSetsCommand({
        HostedZoneId: zoneId,
        ChangeBatch: {
          Comment: comment,
          Changes: changes.map(({ action, set }) => ({ Action: action, ResourceRecordSet: toSdkSet(set) })),
        },
      });
      const answer = await writer
        .send(command)
        .catch((error: unknown) => Promise.reject(toRoute53Failure(error, "ChangeResourceRecordSets")));
      return bareId(answer.ChangeInfo?.Id);
    },
    getChange: (changeId) =>
      read("GetChange", async (sdk, client) => {
        const { ChangeInfo: info } = await client.send(new sdk.GetChangeCommand({ Id: changeId }));
        return info?.Status === "INSYNC" ? "INSYNC" : "PENDING";
      }),
  };
}

function toHostedZone(zone: SdkHostedZone | undefined): HostedZone {
  return { id: bareId(zone?.Id), name: normalName(zone?.Name ?? ""), isPrivate: zone?.Config?.PrivateZone === true };
}

function bareId(id: string | undefined): string {
  return (id ?? "").replace(/^\/(?:hostedzone|change)\//, "");
}

function toRecordSet(set: ResourceRecordSet): RecordSet {
  const alias = set.AliasTarget;
  return {
    name: set.Name ?? "",
    type: set.Type ?? "",
    ttl: alias === undefined ? (set.TTL ?? null) : null,
    values: (set.ResourceRecords ?? []).map((record) => record.Value ?? ""),
    alias:
      alias === undefined
        ? null
        : {
            zoneId: alias.HostedZoneId ?? "",
            dnsName: alias.DNSName ?? "",
            evaluateTargetHealth: alias.EvaluateTargetHealth === true,
          },
    setIdentifier: set.SetIdentifier ?? null,
    healthCheckId: set.HealthCheckId ?? null,
    trafficPolicyInstanceId: set.TrafficPolicyInstanceId ?? null,
  };
}

/** An alias goes without a list of values: Route 53 refuses even an empty one (aws-cdk issue 20858). */
function toSdkSet(set: RecordSet): ResourceRecordSet {
  return {
    Name: set.name,
    // The SDK's list of types is closed, Route 53's grows; what was read is sent back as it came.
    Type: set.type as NonNullable<ResourceRecordSet["Type"]>,
    ...(set.healthCheckId === null ? {} : { HealthCheckId: set.healthCheckId }),
    ...(set.alias === null
      ? { ...(set.ttl === null ? {} : { TTL: set.ttl }), ResourceRecords: set.values.map((value) => ({ Value: value })) }
      : {
          AliasTarget: {
            HostedZoneId: set.alias.zoneId,
            DNSName: set.alias.dnsName,
            EvaluateTargetHealth: set.alias.evaluateTargetHealth,
          },
        }),
  };
}

/** InvalidChangeBatch has a body of its own that the SDK reads as an unknown error with a `Messages` field (aws-sdk-js-v3 issue 3092). */
function toRoute53Failure(error: unknown, operation: string): RemoteFailure {
  const failure = toAwsFailure(error, { service: "Route 53", operation });
  const { name, message, Messages, messages } = error as {
    name?: string;
    message?: string;
    Messages?: { Message?: unknown };
    messages?: string[];
  };
  const said = [messages ?? [], Messages?.Message ?? []].flat(2).filter((part) => typeof part === "string");
  if (name === "InvalidChangeBatch" || Messages !== undefined) {
    const reasons = said.length > 0 ? said.join("; ") : (message ?? "").replace(/^\[(.*)\]$/s, "$1");
    return new RemoteFailure("change-batch-rejected", `Route 53 refused the change: ${reasons}`, { call: failure.call, cause: error });
  }
  if (name === "NoSuchHostedZone") return new RemoteFailure("zone-not-found", failure.message, { call: failure.call, cause: error });
  return failure;
}
