import { error, notice } from "../finding.ts";
import { blame, type Rule } from "../rule.ts";

/** The record of the API and its zone. */
export const dnsRules: readonly Rule[] = [
  {
    name: "record-has-zone",
    demand: "createRecordSet needs hostedZone or hostedZoneId.",
    keys: ["createRecordSet", "hostedZone", "hostedZoneId"],
    codes: ["missing-key"],
    check: ({ config }) => {
      if (!config.createRecordSet || config.hostedZone !== null || config.hostedZoneId !== null) return [];
      const message = "createRecordSet is true, but no zone is named for the record.";
      return [error({ code: "missing-key", path: "/hostedZone", message, hint: "Write hostedZone or hostedZoneId." })];
    },
  },
  {
    name: "one-zone-for-record",
    demand: "hostedZone and hostedZoneId exclude each other.",
    keys: ["hostedZone", "hostedZoneId"],
    codes: ["conflicting-keys"],
    check: ({ config }) => {
      if (config.hostedZone === null || config.hostedZoneId === null) return [];
      const message = "hostedZone and hostedZoneId both name the zone.";
      return [error({ code: "conflicting-keys", path: "/hostedZone", message, hint: "Keep hostedZoneId only.", aspect: "key" })];
    },
  },
  {
    name: "ttl-needs-record",
    demand: "recordSetTTL keeps its default unless createRecordSet is true.",
    keys: ["createRecordSet", "recordSetTTL"],
    codes: ["ttl-without-record"],
    check: ({ config }) => {
      if (config.createRecordSet || config.recordSetTTL === 300) return [];
      const message = "recordSetTTL has no effect, since createRecordSet is false.";
      return [error({ code: "ttl-without-record", path: "/recordSetTTL", message, hint: "Remove it, or set createRecordSet to true." })];
    },
  },
  {
    name: "zone-needs-record",
    demand: "hostedZone and hostedZoneId have an effect only when createRecordSet is true.",
    keys: ["createRecordSet", "hostedZone", "hostedZoneId"],
    codes: ["no-effect"],
    check: ({ config }) => {
      if (config.createRecordSet) return [];
      const named = (["hostedZone", "hostedZoneId"] as const).filter((key) => config[key] !== null);
      return named.map((key) => {
        const message = `${key} has no effect, since createRecordSet is false: nobody makes the record of externalDNSName.`;
        return notice({ code: "no-effect", path: `/${key}`, message, hint: "Set createRecordSet to true, or make the record yourself." });
      });
    },
  },
  {
    name: "name-in-zone",
    demand: "hostedZone contains externalDNSName when createRecordSet is true.",
    keys: ["createRecordSet", "externalDNSName", "hostedZone"],
    codes: ["name-outside-zone"],
    check: (facts) => {
      const { createRecordSet, externalDNSName, hostedZone } = facts.config;
      if (!createRecordSet || hostedZone === null || liesInZone(externalDNSName, hostedZone)) return [];
      const message = `The zone ${hostedZone} does not contain ${externalDNSName}.`;
      const hint = `Name the zone that ${externalDNSName} ends with.`;
      return [error({ code: "name-outside-zone", path: blame(facts, "hostedZone"), message, hint })];
    },
  },
];

/** Compared label by label and without regard to case, as DNS does. */
function liesInZone(name: string, zone: string): boolean {
  const wanted = `.${zone.toLowerCase().replace(/\.$/, "")}`;
  return `.${name.toLowerCase()}`.endsWith(wanted);
}
