import { error } from "../finding.ts";
import { blame, type Rule } from "../rule.ts";

export const dnsRules: readonly Rule[] = [
  {
    keys: ["createRecordSet", "hostedZone", "hostedZoneId"],
    check: ({ config }) => {
      if (!config.createRecordSet || config.hostedZone !== null || config.hostedZoneId !== null) return [];
      const message = "createRecordSet is true, but no zone is named for the record.";
      return [error({ code: "missing-key", path: "/hostedZone", message, hint: "Write hostedZone or hostedZoneId." })];
    },
  },
  {
    keys: ["hostedZone", "hostedZoneId"],
    check: ({ config }) => {
      if (config.hostedZone === null || config.hostedZoneId === null) return [];
      const message = "hostedZone and hostedZoneId both name the zone.";
      return [error({ code: "conflicting-keys", path: "/hostedZone", message, hint: "Keep hostedZoneId only.", aspect: "key" })];
    },
  },
  {
    keys: ["createRecordSet", "recordSetTTL"],
    check: ({ config }) => {
      if (config.createRecordSet || config.recordSetTTL === 300) return [];
      const message = "recordSetTTL has no effect, since createRecordSet is false.";
      return [error({ code: "ttl-without-record", path: "/recordSetTTL", message, hint: "Remove it, or set createRecordSet to true." })];
    },
  },
  {
    keys: ["externalDNSName", "hostedZone"],
    check: (facts) => {
      const { externalDNSName, hostedZone } = facts.config;
      if (hostedZone === null || liesInZone(externalDNSName, hostedZone)) return [];
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
