export interface ServedAlias {
  readonly zoneId: string;
  /** As served: lower case with a trailing dot. */
  readonly dnsName: string;
  readonly evaluateTargetHealth: boolean;
}

export interface ServedRecordSet {
  /** As served: lower case, trailing dot, octal escapes. */
  readonly name: string;
  readonly type: string;
  readonly ttl: number | null;
  readonly values: readonly string[];
  readonly alias: ServedAlias | null;
  readonly setIdentifier: string | null;
  readonly weight: number | null;
}

export interface ServedZone {
  readonly id: string;
  /** As served: lower case with a trailing dot. */
  readonly name: string;
  readonly private: boolean;
  recordSets: ServedRecordSet[];
  readonly protections: { readonly name: string; readonly type: string; readonly comment: string }[];
}

/** Everything that the double knows: plain JSON, changed in place. */
export interface Route53State {
  readonly format: 1;
  readonly zones: ServedZone[];
  readonly changes: { readonly id: string; /** Milliseconds since 1970. */ readonly submittedAt: number }[];
}

/** The four name servers of every public zone here; names of the kind that RFC 2606 sets aside. */
export const delegationServers: readonly string[] = [1, 2, 3, 4].map((number) => `ns-${number}.route53.example.`);

/** A zone as it is after its creation: name servers and start of authority at the apex. */
export function newZone(parts: { readonly id: string; readonly name: string; readonly private?: boolean }): ServedZone {
  const name = `${parts.name.toLowerCase().replace(/\.$/, "")}.`;
  const apex = { name, alias: null, setIdentifier: null, weight: null };
  return {
    id: parts.id,
    name,
    private: parts.private ?? false,
    recordSets: [
      { ...apex, type: "NS", ttl: 172_800, values: delegationServers },
      { ...apex, type: "SOA", ttl: 900, values: [`${delegationServers[0]} hostmaster.route53.example. 1 7200 900 1209600 86400`] },
    ],
    protections: [],
  };
}

export function newRoute53State(
  zones: readonly { readonly id: string; readonly name: string; readonly private?: boolean }[],
): Route53State {
  return { format: 1, zones: zones.map(newZone), changes: [] };
}
