import type { Rule } from "./rule.ts";
import { imageRules } from "./rules/image-rules.ts";
import { instanceRules } from "./rules/instance-rules.ts";
import { rangeRules } from "./rules/range-rules.ts";
import { identityRules } from "./rules/identity-rules.ts";
import { regionRules } from "./rules/region-rules.ts";
import { restoreRules } from "./rules/restore-rules.ts";
import { subnetRules } from "./rules/subnet-rules.ts";
import { tagRules } from "./rules/tag-rules.ts";
import { volumeRules } from "./rules/volume-rules.ts";
import { workerRules } from "./rules/worker-rules.ts";
import { accessRules } from "./rules/access-rules.ts";
import { dnsRules } from "./rules/dns-rules.ts";
import { networkRules } from "./rules/network-rules.ts";
import { secretsRules } from "./rules/secrets-rules.ts";
import { softwareRules } from "./rules/software-rules.ts";
import { zonesRules } from "./rules/zones-rules.ts";

/** Every demand that goes beyond the form of a single value. */
export const clusterRules: readonly Rule[] = [
  ...identityRules,
  ...tagRules,
  ...dnsRules,
  ...regionRules,
  ...zonesRules,
  ...rangeRules,
  ...networkRules,
  ...subnetRules,
  ...accessRules,
  ...secretsRules,
  ...instanceRules,
  ...workerRules,
  ...volumeRules,
  ...restoreRules,
  ...softwareRules,
  ...imageRules,
];
