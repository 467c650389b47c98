import { type Faults, makeFaults, type ServiceDouble, serveLoopback, type VirtualClock, virtualClock } from "@keelson/double";
import { type Outcome, type Plan, recordEvents } from "@keelson/core";
import { newRoute53State, route53Double, type Route53DoubleOptions, type Route53State } from "../double/index.ts";
import { desiredRecords, type DesiredRecords } from "./desired/desired-records.ts";
import type { RecordMode } from "./desired/record-content.ts";
import { parseEndpoints } from "./desired/parse-endpoints.ts";
import { parseMapping } from "./desired/parse-mapping.ts";
import { executeRecords } from "./execute/execute-records.ts";
import { planRecords, type PlanOptions } from "./plan/plan-records.ts";
import type { RecordRow } from "./plan/record-row.ts";
import { rowOf } from "./plan/record-row.ts";
import { route53 } from "./route53-adapter.ts";
import { observeZones } from "./zones/observe-zones.ts";
import type { Route53Port } from "./zones/route53-port.ts";

export const balancer = "a3b6af5e415f211e6b97202fce3039af-98360.eu-west-1.elb.amazonaws.com";
export const particule = { id: "Z2BYZVP5DZBBWK", name: "particule.io" };

/** A Route 53 on loopback, reached through the real SDK, and the clock that both sides share. */
export interface World {
  readonly clock: VirtualClock;
  readonly faults: Faults;
  readonly state: Route53State;
  readonly port: Route53Port;
  close(): Promise<void>;
}

export async function openWorld(options: Partial<Route53DoubleOptions> = {}): Promise<World> {
  const clock = virtualClock();
  const faults = makeFaults();
  const double: ServiceDouble & { state: Route53State } = route53Double({ clock, state: newRoute53State([particule]), ...options });
  const server = await serveLoopback({ choose: () => double, faults });
  Object.assign(process.env, { AWS_ENDPOINT_URL_ROUTE_53: server.url, AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "example" });
  return { clock, faults, state: double.state, port: route53(), close: () => server.close() };
}

/** Endpoints of one Service per entry: its load balancer's host name, its IP addresses, or null while it waits for one. */
export function endpointsFile(
  services: Readonly<Record<string, { at: string | readonly string[] | null; hosts?: readonly string[] }>>,
): string {
  const endpoints = Object.entries(services).map(([service, { at, hosts = [] }]) => {
    const [namespace, name] = service.split("/");
    const addresses = at === null ? [] : typeof at === "string" ? [{ hostname: at }] : at.map((ip) => ({ ip }));
    const state = at === null ? "pending" : "ready";
    return { kind: "Service", namespace, name, uid: service, addresses, ports: [], hostnames: hosts, annotations: {}, state };
  });
  return JSON.stringify({ format: 1, cluster: "particule-k8s-clust", endpoints }, null, 2);
}

export function desire(options: {
  mapping?: string;
  endpoints?: string;
  record?: RecordMode;
  ttl?: number;
}): ReturnType<typeof desiredRecords> {
  const mapping = options.mapping === undefined ? null : parseMapping({ name: "dns.yaml", text: options.mapping });
  const endpoints = parseEndpoints({ name: "endpoints.json", text: options.endpoints ?? endpointsFile({}) });
  const made = desiredRecords({
    mapping: mapping?.mapping ?? null,
    endpoints: endpoints.endpoints ?? { endpoints: [] },
    record: options.record ?? "auto",
    ttl: options.ttl ?? 300,
  });
  return { desired: made.desired, diagnostics: [...(mapping?.diagnostics ?? []), ...endpoints.diagnostics, ...made.diagnostics] };
}

export const minecraft = desire({
  mapping: "records:\n  minecraft.particule.io: { service: default/minecraft }\n",
  endpoints: endpointsFile({ "default/minecraft": { at: balancer } }),
}).desired;

export async function planIn(
  world: World,
  desired: DesiredRecords,
  options: Partial<PlanOptions & { zoneId: string }> = {},
): Promise<Plan<RecordRow>> {
  const observed = await observeZones({ desired, zoneId: options.zoneId ?? null, port: world.port });
  return planRecords({ ownerId: "particule", ...options, desired, observed });
}

export async function execute(world: World, plan: Plan<RecordRow>, options: { wait?: number | null; signal?: AbortSignal } = {}) {
  const reporter = recordEvents();
  const signal = options.signal ?? new AbortController().signal;
  const wait = options.wait === undefined ? 300_000 : options.wait;
  const outcomes: Outcome[] = await executeRecords(plan, {
    port: world.port,
    clock: world.clock,
    random: () => 0.5,
    reporter,
    signal,
    wait,
  });
  return { outcomes, events: reporter.events };
}

/** The plan as one printed block: verb, verdict, subject. */
export function printPlan(plan: Plan<RecordRow>): string[] {
  return plan.changes.map((change) => `${change.verb}: ${rowOf(change).verdict} ${change.subject}`);
}

/** What the zone serves, without its apex NS and SOA. */
export function served(world: World): string[] {
  return world.state.zones.flatMap((zone) =>
    zone.recordSets
      .filter(({ type }) => type !== "NS" && type !== "SOA")
      .map(({ name, type, ttl, values, alias }) =>
        [name, type, ttl, ...values, alias?.dnsName].filter((part) => part !== null && part !== undefined).join(" "),
      ),
  );
}

/** Puts a set into the zone as somebody else would. */
export function plant(
  world: World,
  set: { name: string; type: string; values: readonly string[]; ttl?: number; setIdentifier?: string },
): void {
  const { ttl = 300, setIdentifier = null, ...rest } = set;
  world.state.zones[0]?.recordSets.push({
    ...rest,
    name: `${set.name}.`,
    ttl,
    setIdentifier,
    alias: null,
    weight: setIdentifier === null ? null : 1,
  });
}

export function marker(owner: string, resource = "service/default/minecraft"): string {
  return `"heritage=external-dns,external-dns/owner=${owner},external-dns/resource=${resource}"`;
}
