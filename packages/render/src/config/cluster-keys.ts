import { accessKeys } from "./sections/access-keys.ts";
import { controllerKeys } from "./sections/controller-keys.ts";
import { dnsKeys } from "./sections/dns-keys.ts";
import { identityKeys } from "./sections/identity-keys.ts";
import { networkKeys } from "./sections/network-keys.ts";
import { secretsKeys } from "./sections/secrets-keys.ts";
import { softwareKeys } from "./sections/software-keys.ts";
import { workersKeys } from "./sections/workers-keys.ts";
import { zonesKeys } from "./sections/zones-keys.ts";

/** Every key of cluster.yaml, in the order of the reference page. */
export const clusterKeys = {
  ...identityKeys,
  ...dnsKeys,
  ...zonesKeys,
  ...networkKeys,
  ...accessKeys,
  ...secretsKeys,
  ...controllerKeys,
  ...workersKeys,
  ...softwareKeys,
} as const;
