import type { KeyTable } from "../schema/key.ts";
import { hostName } from "../values/string-forms.ts";

/** Who the cluster is. */
export const identityKeys = {
  clusterName: {
    type: {
      kind: "string",
      pattern: "[A-Za-z][A-Za-z0-9-]{0,62}",
      maxLength: 63,
      form: "a name of at most 63 letters, digits and hyphens that starts with a letter",
      code: "not-a-cluster-name",
    },
    default: "kubernetes",
    since: "0.1",
    meaning: "Name of the cluster and of its CloudFormation stack; must be unique in the account and region.",
    example: "my-cluster",
  },
  externalDNSName: {
    type: hostName,
    required: true,
    default: null,
    since: "0.1",
    meaning: "DNS name of the Kubernetes API; it stands in the API server's certificate and in kubeconfig.",
    example: "k8s.example.com",
  },
  region: {
    type: {
      kind: "string",
      pattern: "[a-z]{2,4}(-[a-z]+)+-\\d+",
      maxLength: 32,
      form: "an AWS region such as eu-west-1",
      code: "not-a-region",
    },
    required: true,
    default: null,
    since: "0.1",
    meaning: "AWS region of everything that is made.",
    example: "eu-west-1",
  },
  stackTags: {
    type: {
      kind: "map",
      // A resource takes 50 tags, and five of them are ours on subnets and machines.
      maxItems: 45,
      key: {
        kind: "string",
        pattern: "[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,128}",
        maxLength: 128,
        form: "1 to 128 letters, digits, spaces or _.:/=+@-",
        code: "not-a-tag",
      },
      value: {
        kind: "string",
        pattern: "[\\p{L}\\p{Z}\\p{N}_.:/=+@-]{1,256}",
        maxLength: 256,
        form: "1 to 256 letters, digits, spaces or _.:/=+@-",
        code: "not-a-tag",
      },
    },
    default: {},
    since: "0.1",
    meaning: "Tags of everything that the cluster's stack creates.",
    example: { team: "games" },
  },
} as const satisfies KeyTable;
