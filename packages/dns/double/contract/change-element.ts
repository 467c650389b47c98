export type Action = "CREATE" | "DELETE" | "UPSERT";

/** One `Change` element. */
export function set(
  action: Action,
  parts: { name: string; type: string; values?: readonly string[]; ttl?: number | null; extra?: string },
): string {
  const records =
    parts.values === undefined
      ? ""
      : `<ResourceRecords>${parts.values.map((value) => `<ResourceRecord><Value>${value}</Value></ResourceRecord>`).join("")}</ResourceRecords>`;
  const ttl = parts.ttl === null ? "" : `<TTL>${parts.ttl ?? 300}</TTL>`;
  return `<Change><Action>${action}</Action><ResourceRecordSet><Name>${parts.name}</Name><Type>${parts.type}</Type>${ttl}${records}${parts.extra ?? ""}</ResourceRecordSet></Change>`;
}

export const a = (action: Action, name: string, ...values: string[]): string =>
  set(action, { name, type: "A", values: values.length > 0 ? values : ["192.0.2.1"] });
export const cname = (action: Action, name: string, ...values: string[]): string =>
  set(action, { name, type: "CNAME", values: values.length > 0 ? values : ["target.example.net"] });
export const txt = (action: Action, name: string, ...values: string[]): string => set(action, { name, type: "TXT", values });

export const balancer = { zoneId: "Z32O12XQLNTSW2", name: "a3b6af5e415f211e6b97202fce3039af-98360.eu-west-1.elb.amazonaws.com" };

export function alias(
  action: Action,
  name: string,
  target: { zoneId: string; name: string; health?: boolean } = balancer,
  extra = "",
): string {
  const element = `<AliasTarget><HostedZoneId>${target.zoneId}</HostedZoneId><DNSName>${target.name}</DNSName><EvaluateTargetHealth>${target.health ?? true}</EvaluateTargetHealth></AliasTarget>`;
  return set(action, { name, type: "A", ttl: null, extra: element + extra });
}
