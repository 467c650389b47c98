import type { Rule } from "./rule.ts";
import { imageRules } from "./rules/image-rules.ts";
import { instanceRules } from "./rules/instance-rules.ts";
import { rangeRules } from "./rules/range-rules.ts";
import { regionRules } from "./rules/region-rules.ts";
import { restoreRules } from "./rules/restore-rules.ts";
import { subnetRules } from "./rules/subnet-rules.ts";
import { tagRules } from "./rules/tag-rules.ts";
import { volumeRules } from "./rules/volume-rules.ts";
import { accessRules } from "./sections/access-rules.ts";
import { dnsRules } from "./sections/dns-rules.ts";
import { networkRules } from "./sections/network-rules.ts";
import { secretsRules } from "./sections/secrets-rules.ts";
import { softwareRules } from "./sections/software-rules.ts";
import { zonesRules } from "./sections/zones-rules.ts";

/** Every demand that goes beyond the form of a single value. */
export const clusterRules: readonly Rule[] = [
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
  ...volumeRules,
  ...restoreRules,
  ...softwareRules,
  ...imageRules,
];
