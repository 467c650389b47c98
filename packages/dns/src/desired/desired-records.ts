import { compareText, type Diagnostic, parseDuration } from "@keelson/core";
import { compareNames, nameProblem, normalName } from "../zones/dns-name.ts";
import { isSameRecordSet, type RecordSet, type RecordType } from "../zones/record-set.ts";
import type { DnsMapping } from "./dns-mapping.ts";
import { describeObject, type Endpoint, type Endpoints, type ObjectReference, resourceOf } from "./endpoints.ts";
import { diagnose, type Origin } from "./origin.ts";
import { isTtl } from "./parse-mapping.ts";
import { type AddressProblem, recordsForEndpoint, recordsForValues, type RecordMode } from "./record-content.ts";

/** A record set that shall be, and for whom. */
export interface DesiredRecord {
  /** In normal form. */
  readonly name: string;
  readonly set: RecordSet;
  /** As ownership markers write it, `service/default/minecraft`; null for fixed values. */
  readonly resource: string | null;
}

/** A name whose object has no address yet: what stands under it stays. */
export interface PendingName {
  readonly name: string;
  readonly resource: string;
}

export interface DesiredRecords {
  readonly records: readonly DesiredRecord[];
  readonly pending: readonly PendingName[];
}

interface Claim {
  readonly name: string;
  readonly origin: Origin;
  /** Who claims it, for messages: an object or `fixed values`. */
  readonly claimant: string;
  readonly resource: string | null;
  readonly isPending: boolean;
  readonly sets: readonly RecordSet[];
}

const annotationPrefix = "external-dns.alpha.kubernetes.io/";
const readAnnotations = new Set(["hostname", "ttl"].map((key) => annotationPrefix + key));

/**
 * What shall be, from the mapping file and the external-dns annotations together. A mapping entry speaks for a name that its own object
 * also annotates; two different claims on one name are an error. The order of the input does not matter.
 */
export function desiredRecords(options: {
  readonly mapping: DnsMapping | null;
  readonly endpoints: Endpoints;
  readonly record: RecordMode;
  /** In seconds, where neither mapping nor annotation says otherwise. */
  readonly ttl: number;
}): { readonly desired: DesiredRecords; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const claims = new Map<string, Claim>();
  for (const claim of [...mappingClaims(options, diagnostics), ...annotationClaims(options, diagnostics)]) {
    const earlier = claims.get(claim.name);
    if (earlier === undefined) claims.set(claim.name, claim);
    else if (!agree(earlier, claim)) {
      const message = `${claim.name} is claimed by ${earlier.claimant} and by ${claim.claimant}.`;
      diagnostics.push(diagnose(earlier.origin, { code: "host-claimed-twice", message, hint: "Let one of the two give the name up." }));
    }
  }
  const sorted = [...claims.values()].toSorted((a, b) => compareNames(a.name, b.name));
  const records = sorted.flatMap(({ name, resource, sets }) => sets.map((set) => ({ name, set, resource })));
  const pending = sorted.flatMap(({ name, resource, isPending }) => (isPending && resource !== null ? [{ name, resource }] : []));
  return { desired: { records, pending }, diagnostics };
}

type Options = Parameters<typeof desiredRecords>[0];

function agree(a: Claim, b: Claim): boolean {
  if (a.claimant === b.claimant) return true;
  if (a.isPending || b.isPending || a.sets.length !== b.sets.length) return false;
  return a.sets.every((set, index) => {
    const other = b.sets[index];
    return other !== undefined && isSameRecordSet({ ...set, ttl: null }, { ...other, ttl: null });
  });
}

function mappingClaims({ mapping, endpoints, record, ttl }: Options, diagnostics: Diagnostic[]): Claim[] {
  return (mapping?.names ?? []).flatMap((mapped): Claim[] => {
    const { name, origin, target } = mapped;
    const wish = { name, type: mapped.type, ttl: mapped.ttl ?? ttl, record };
    if (target.kind === "values") {
      const sets = recordsForValues(target.values, wish);
      if (!("problem" in sets)) return [{ name, origin, claimant: "fixed values", resource: null, isPending: false, sets }];
      diagnostics.push(diagnose(origin, explain(sets, name)));
      return [];
    }
    const endpoint = endpoints.endpoints.find((candidate) => isSameObject(candidate.object, target.object));
    if (endpoint !== undefined) return claimFor(endpoint, origin, wish, diagnostics);
    const message = `There is no ${describeObject(target.object)} with an address.`;
    const hint = "Name a Service of type LoadBalancer, an Ingress or a Gateway that was applied.";
    diagnostics.push(diagnose(origin, { code: "endpoint-unknown", message, hint }));
    return [];
  });
}

function annotationClaims({ mapping, endpoints, record, ttl }: Options, diagnostics: Diagnostic[]): Claim[] {
  const inOrder = endpoints.endpoints.toSorted((a, b) => compareText(resourceOf(a.object), resourceOf(b.object)));
  return inOrder.flatMap((endpoint) => {
    const asked = askedNames(endpoint);
    if (asked.length > 0) diagnostics.push(...ignoredAnnotations(endpoint));
    return asked.flatMap(({ host, origin }) => {
      const name = normalName(host);
      const problem = nameProblem(name);
      if (problem !== null) {
        diagnostics.push(diagnose(origin, { code: "host-name-invalid", message: `The name ${host} ${problem}.` }));
        return [];
      }
      const isMapped = mapping?.names.some(
        (mapped) => mapped.name === name && mapped.target.kind === "object" && isSameObject(mapped.target.object, endpoint.object),
      );
      return isMapped === true
        ? []
        : claimFor(endpoint, origin, { name, type: null, ttl: annotatedTtl(endpoint) ?? ttl, record }, diagnostics);
    });
  });
}

function claimFor(
  endpoint: Endpoint,
  origin: Origin,
  wish: { name: string; type: RecordType | null; ttl: number; record: RecordMode },
  diagnostics: Diagnostic[],
): Claim[] {
  const claim = { name: wish.name, origin, claimant: describeObject(endpoint.object), resource: resourceOf(endpoint.object) };
  if (endpoint.state === "pending" || endpoint.addresses.length === 0) return [{ ...claim, isPending: true, sets: [] }];
  const sets = recordsForEndpoint(endpoint, wish);
  if (!("problem" in sets)) return [{ ...claim, isPending: false, sets }];
  diagnostics.push(diagnose(origin, explain(sets, wish.name)));
  return [];
}

function explain({ code, problem, hint }: AddressProblem, name: string): { code: AddressProblem["code"]; message: string; hint: string } {
  return { code, message: `${name}: ${problem}`, hint };
}

function isSameObject(a: ObjectReference, b: ObjectReference): boolean {
  return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}

/**
 * The names that an object asks to have published. endpoints.json also lists the hosts of an Ingress's rules and a Gateway's listeners,
 * which only say what the object answers to; those need the annotation as well.
 */
function askedNames(endpoint: Endpoint): Endpoint["hostnames"] {
  if (endpoint.object.kind === "Service") return endpoint.hostnames;
  const annotated = (endpoint.annotations[`${annotationPrefix}hostname`] ?? "").split(",").map((host) => host.trim());
  return endpoint.hostnames.filter(({ host }) => annotated.includes(host));
}

/** Seconds, or a duration such as `5m` (external-dns documentation, "Configure DNS record TTL"). */
function annotatedTtl(endpoint: Endpoint): number | null {
  const text = endpoint.annotations[`${annotationPrefix}ttl`] ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : (parseDuration(text) ?? 0) / 1000;
  return isTtl(seconds) ? seconds : null;
}

/** Annotations that external-dns would act on and Keelson does not are named, so that a move from it holds no surprise. */
function ignoredAnnotations(endpoint: Endpoint): Diagnostic[] {
  const unreadTtl = `${annotationPrefix}ttl` in endpoint.annotations && annotatedTtl(endpoint) === null;
  const ignored = Object.keys(endpoint.annotations).filter((key) => key.startsWith(annotationPrefix) && !readAnnotations.has(key));
  return [...ignored, ...(unreadTtl ? [`${annotationPrefix}ttl`] : [])].toSorted().map((key) =>
    diagnose(endpoint.origin, {
      severity: "warning",
      code: "annotation-ignored",
      message: `${describeObject(endpoint.object)}: the annotation ${key} is not acted on.`,
    }),
  );
}
