import type { KeyTable } from "../schema/key.ts";
import { hostedZoneName } from "../values/string-forms.ts";

/** The DNS record of the API. */
export const dnsKeys = {
  createRecordSet: {
    type: { kind: "boolean" },
    default: false,
    since: "0.1",
    meaning: "Whether the stack makes the DNS record of externalDNSName.",
    example: true,
  },
  hostedZone: {
    type: hostedZoneName,
    default: null,
    since: "0.1",
    meaning: "Name of the Route 53 zone for the record; hostedZoneId instead where two zones have one name.",
    example: "example.com",
  },
  hostedZoneId: {
    type: {
      kind: "string",
      pattern: "(/hostedzone/)?[A-Z0-9]{1,32}",
      maxLength: 44,
      form: "the id of a Route 53 zone, such as Z2BYZVP5DZBBWK",
      code: "not-a-resource-id",
    },
    default: null,
    since: "0.1",
    meaning: "Id of the Route 53 zone for the record, instead of hostedZone.",
    example: "Z2BYZVP5DZBBWK",
  },
  recordSetTTL: {
    type: { kind: "integer", minimum: 1, maximum: 2_147_483_647, unit: "seconds" },
    default: 300,
    since: "0.1",
    meaning: "Seconds that resolvers may keep the record.",
    example: 60,
  },
} as const satisfies KeyTable;
