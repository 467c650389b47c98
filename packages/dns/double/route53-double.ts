import type { Clock } from "@keelson/core";
import type { DoubleRequest, DoubleResponse, ServiceDouble } from "@keelson/double";
import { attempt, changeZone } from "./change-zone.ts";
import { DoubleError, notModelled } from "./double-error.ts";
import { listRecordSets } from "./list-record-sets.ts";
import { bareZoneId, getZone, listZones, listZonesByName } from "./list-zones.ts";
import { checkSize, readChanges } from "./requested-change.ts";
import { newRoute53State, type Route53State, type ServedZone } from "./route53-state.ts";
import { all, type Markup, readXml, xml, xmlDocument } from "./xml.ts";

export interface Route53DoubleOptions {
  readonly clock: Clock;
  readonly state?: Route53State;
  /** Milliseconds until a change is INSYNC; 40 seconds, as people see it, when absent. */
  readonly syncDelay?: number;
  /** Operations that are answered with access denied. */
  readonly deny?: readonly string[];
  /** `not-atomic`: applies what it can of a refused batch; the contract must notice. */
  readonly broken?: "not-atomic";
}

interface Call {
  readonly request: DoubleRequest;
  readonly state: Route53State;
  readonly options: Route53DoubleOptions;
  /** What the path's pattern caught: the id of a zone or change. */
  readonly id: string;
}

interface Operation {
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  readonly answer: (call: Call) => Markup;
}

const zonePath = String.raw`^/2013-04-01/hostedzone/((?:hostedzone/|%2Fhostedzone%2F)?[A-Z0-9]+)`;

const operations: readonly Operation[] = [
  {
    name: "ListHostedZones",
    method: "GET",
    path: /^\/2013-04-01\/hostedzone$/,
    answer: ({ state, request }) => listZones(state, request.query),
  },
  {
    name: "ListHostedZonesByName",
    method: "GET",
    path: /^\/2013-04-01\/hostedzonesbyname$/,
    answer: ({ state, request }) => listZonesByName(state, request.query),
  },
  { name: "GetHostedZone", method: "GET", path: new RegExp(`${zonePath}$`), answer: (call) => getZone(zoneOf(call)) },
  {
    name: "ListResourceRecordSets",
    method: "GET",
    path: new RegExp(`${zonePath}/rrset$`),
    answer: (call) => listRecordSets(zoneOf(call), call.request.query),
  },
  { name: "ChangeResourceRecordSets", method: "POST", path: new RegExp(`${zonePath}/rrset/?$`), answer: changeRecordSets },
  { name: "ListResourceRecordSetProtections", method: "GET", path: new RegExp(`${zonePath}/rrsetprotection$`), answer: listProtections },
  { name: "GetChange", method: "GET", path: /^\/2013-04-01\/change\/((?:change\/|%2Fchange%2F)?[A-Z0-9]+)$/, answer: getChange },
];

/** Route 53 as `route53.md` describes it. */
export function route53Double(options: Route53DoubleOptions): ServiceDouble & { readonly state: Route53State } {
  const state = options.state ?? newRoute53State([]);
  return {
    service: "route53",
    state,
    operationOf: (request) => find(request)?.name ?? `${request.method} ${request.path}`,
    answer(request) {
      try {
        const operation = find(request);
        if (operation === undefined) throw notModelled(`${request.method} ${request.path}`);
        refuseCaller(operation.name, request, options);
        const id = operation.path.exec(request.path)?.[1] ?? "";
        return reply(200, operation.answer({ request, state, options, id: decodeURIComponent(id) }));
      } catch (error) {
        if (!(error instanceof DoubleError)) throw error;
        const detail = xml("Error", xml("Type", "Sender"), xml("Code", error.code), xml("Message", error.message));
        return reply(error.status, xml("ErrorResponse", detail, xml("RequestId", requestId)));
      }
    },
  };
}

const requestId = "00000000-0000-4000-8000-000000000053";

function find(request: DoubleRequest): Operation | undefined {
  return operations.find(({ method, path }) => method === request.method && path.test(request.path));
}

function refuseCaller(operation: string, request: DoubleRequest, options: Route53DoubleOptions): void {
  if (/Credential=[^/]*EXPIRED[^/]*\//.test(request.headers["authorization"] ?? ""))
    throw new DoubleError(403, "ExpiredToken", "The security token included in the request is expired");
  if (options.deny?.includes(operation) === true)
    throw new DoubleError(
      403,
      "AccessDenied",
      `User: arn:aws:iam::000000000000:user/sandbox is not authorized to perform: route53:${operation} on resource: *`,
    );
}

function zoneOf({ state, id }: Call): ServedZone {
  const zone = state.zones.find((candidate) => candidate.id === bareZoneId(id));
  if (zone === undefined) throw new DoubleError(404, "NoSuchHostedZone", `No hosted zone found with ID: ${bareZoneId(id)}`);
  return zone;
}

function changeRecordSets(call: Call): Markup {
  const { state, request, options } = call;
  const zone = zoneOf(call);
  const changes = readChanges(readXml(request.body));
  checkSize(changes);
  if (options.broken === "not-atomic") zone.recordSets = attempt(zone, changes).sets;
  zone.recordSets = changeZone(zone, changes);
  const change = { id: `C${String(state.changes.length + 1).padStart(13, "0")}`, submittedAt: options.clock.now() };
  state.changes.push(change);
  return xml("ChangeResourceRecordSetsResponse", changeInfo(change, call));
}

function getChange(call: Call): Markup {
  const id = call.id.replace(/^\/?change\//, "");
  const change = call.state.changes.find((candidate) => candidate.id === id);
  if (change === undefined) throw new DoubleError(404, "NoSuchChange", `A change with the specified change ID ${id} does not exist.`);
  return xml("GetChangeResponse", changeInfo(change, call));
}

function changeInfo(change: Route53State["changes"][number], { options }: Call): Markup {
  const isInSync = options.clock.now() - change.submittedAt >= (options.syncDelay ?? 40_000);
  return xml(
    "ChangeInfo",
    xml("Id", `/change/${change.id}`),
    xml("Status", isInSync ? "INSYNC" : "PENDING"),
    xml("SubmittedAt", new Date(change.submittedAt).toISOString()),
  );
}

function listProtections(call: Call): Markup {
  const protections = zoneOf(call).protections.map(({ name, type, comment }) =>
    xml("ResourceRecordSetProtection", xml("RecordName", name), xml("RecordType", type), xml("Comment", comment)),
  );
  return xml("ListResourceRecordSetProtectionsResponse", xml("ResourceRecordSetProtections", all(protections)));
}

function reply(status: number, body: Markup): DoubleResponse {
  return { status, headers: { "content-type": "text/xml", "x-amzn-requestid": requestId }, body: xmlDocument(body) };
}
