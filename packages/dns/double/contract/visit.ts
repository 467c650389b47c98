import { childOf, readXml, textOf, type XmlElement } from "../xml.ts";

/** A server that claims to be Route 53, with one public zone for the contract's own use. */
export interface ContractWorld {
  readonly url: string;
  readonly zoneId: string;
  /** Without the trailing dot. */
  readonly zoneName: string;
  /** Lets time pass until changes are in sync; nothing to do where they are at once. */
  readonly advance: () => void | Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: XmlElement;
  readonly code: string | null;
  readonly message: string;
}

/** One case at work: requests in its own corner of the zone. */
export interface Visit {
  readonly world: ContractWorld;
  /** A name that only this case uses. */
  readonly name: (label?: string) => string;
  readonly get: (path: string) => Promise<Answer>;
  readonly change: (...changes: string[]) => Promise<Answer>;
  /** Name, type and values (or alias target) of what is listed from a name on, as long as names end with it. */
  readonly listed: (name: string) => Promise<string[]>;
}

export type CaseRow = readonly [rule: string, title: string, check: (visit: Visit) => Promise<void>];

export function visit(world: ContractWorld, rule: string): Visit {
  const get = (path: string): Promise<Answer> => call(world, "GET", path, null);
  const name = (label?: string): string => [...(label === undefined ? [] : [label]), rule.toLowerCase(), world.zoneName].join(".");
  return {
    world,
    name,
    get,
    change: (...changes) => {
      const batch = `<ChangeBatch><Changes>${changes.join("")}</Changes></ChangeBatch>`;
      const body = `<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/">${batch}</ChangeResourceRecordSetsRequest>`;
      return call(world, "POST", `/hostedzone/${world.zoneId}/rrset`, body);
    },
    async listed(from) {
      const { body } = await get(`/hostedzone/${world.zoneId}/rrset?name=${encodeURIComponent(from)}`);
      const suffix = `${from.replaceAll("*", String.raw`\052`).toLowerCase()}.`;
      return (childOf(body, "ResourceRecordSets")?.children ?? [])
        .filter((set) => textOf(set, "Name")?.endsWith(suffix))
        .map((set) => {
          const values = (childOf(set, "ResourceRecords")?.children ?? []).map((record) => textOf(record, "Value"));
          return [textOf(set, "Name"), textOf(set, "Type"), ...values, textOf(childOf(set, "AliasTarget"), "DNSName")]
            .filter((part) => part !== null)
            .join(" ");
        });
    },
  };
}

async function call(world: ContractWorld, method: string, path: string, body: string | null): Promise<Answer> {
  const answer = await fetch(`${world.url}/2013-04-01${path}`, {
    method,
    body,
    headers: {
      "content-type": "application/xml",
      authorization: "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/route53/aws4_request, SignedHeaders=host, Signature=00",
    },
  });
  const text = await answer.text();
  const document = text.trimStart().startsWith("<") ? readXml(text) : { name: "", children: [], text };
  const error = childOf(document, "Error");
  return { status: answer.status, body: document, code: textOf(error, "Code"), message: textOf(error, "Message") ?? "" };
}
