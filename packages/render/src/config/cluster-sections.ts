import type { KeyTable } from "./schema/key.ts";
import { accessKeys } from "./sections/access-keys.ts";
import { controllerKeys } from "./sections/controller-keys.ts";
import { dnsKeys } from "./sections/dns-keys.ts";
import { identityKeys } from "./sections/identity-keys.ts";
import { networkKeys } from "./sections/network-keys.ts";
import { secretsKeys } from "./sections/secrets-keys.ts";
import { softwareKeys } from "./sections/software-keys.ts";
import { workersKeys } from "./sections/workers-keys.ts";
import { zonesKeys } from "./sections/zones-keys.ts";

/** A group of keys that are read together. */
export interface Section {
  readonly title: string;
  /** One sentence about all of them. */
  readonly about: string;
  readonly keys: KeyTable;
}

/** The keys of cluster.yaml as people are shown them: the order of `clusterKeys`, in groups with a heading. */
export const clusterSections: readonly Section[] = [
  { title: "Identity", about: "Who the cluster is.", keys: identityKeys },
  { title: "DNS", about: "The DNS record of the API.", keys: dnsKeys },
  { title: "Zones", about: "Where nodes stand.", keys: zonesKeys },
  { title: "Network", about: "Address ranges, all IPv4, and the VPC.", keys: networkKeys },
  { title: "Access", about: "Who may reach the nodes and the API.", keys: accessKeys },
  { title: "Secrets", about: "How the secrets in SSM Parameter Store are encrypted.", keys: secretsKeys },
  { title: "Controller", about: "The machine of the control plane, and etcd's volume.", keys: controllerKeys },
  { title: "Workers", about: "The machines that run workloads.", keys: workersKeys },
  { title: "Software", about: "What runs on the nodes.", keys: softwareKeys },
];
