import type { StringType } from "../schema/key-type.ts";

/** String types that more than one key uses. */
export const zoneName = {
  kind: "string",
  // A region and a letter; local zones carry their city in between (us-west-2-lax-1a).
  pattern: "[a-z]{2,4}(-[a-z]+)+-\\d+(-[a-z]+-\\d+)?[a-f]",
  maxLength: 64,
  form: "an availability zone: the region and a letter from a to f, such as eu-west-1a",
  code: "not-a-zone",
} as const satisfies StringType;

const label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

/** At least two labels; the last one holds a letter, so that an address is not taken for a name. */
const hostPattern = `(${label}\\.)+(?=[0-9-]*[A-Za-z])${label}`;

/** A full DNS name of a host. */
export const hostName = {
  kind: "string",
  pattern: hostPattern,
  maxLength: 253,
  form: "a DNS name without a dot at its end, such as k8s.example.com",
  code: "not-a-dns-name",
} as const satisfies StringType;

/** The name of a DNS zone. */
export const hostedZoneName = {
  kind: "string",
  pattern: `${hostPattern}\\.?`,
  maxLength: 254,
  form: "the DNS name of a hosted zone, such as example.com",
  code: "not-a-dns-name",
} as const satisfies StringType;

/** An EC2 instance type by its form; families are judged by a rule. */
export const instanceType = {
  kind: "string",
  pattern: "[a-z][a-z0-9-]*\\.(nano|micro|small|medium|(\\d{0,3}x)?large|metal(-\\d{1,3}xl)?)",
  maxLength: 40,
  form: "an EC2 instance type, its family and size with a dot in between, such as t3.medium",
  code: "not-an-instance-type",
} as const satisfies StringType;

/** An id as EC2 gives it: 8 or 17 hexadecimal digits. */
export function resourceId(prefix: string): StringType {
  return {
    kind: "string",
    pattern: `${prefix}-([0-9a-f]{8}|[0-9a-f]{17})`,
    maxLength: 40,
    form: `an id that starts with ${prefix}- and goes on with 8 or 17 hexadecimal digits`,
    code: "not-a-resource-id",
  };
}
