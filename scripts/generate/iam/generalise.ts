import type { AskedPermission } from "@keelson/double";
import type { Condition, Grant } from "./policy.ts";

/** The values that a recording has in place of placeholders. */
export interface RecordedPlace {
  readonly cluster: string;
  readonly region: string;
  readonly account: string;
  readonly bucket: string;
  readonly kmsKeyArn: string;
}

/** What was asked for as the narrowest grant that holds for any account, region and cluster. */
export function generalise({ action, resource, context }: AskedPermission, place: RecordedPlace): Grant {
  return { action, resource: generalArn(resource, place), condition: conditionOf(context, place) };
}

/** Ids that AWS or the run made up become `*`; names that follow from the cluster keep it. */
function generalArn(resource: string, { cluster, region, account, bucket }: RecordedPlace): string {
  if (resource === "*") return resource;
  if (resource.includes(":kms:")) return "KMS_KEY_ARN";
  const [, , service = "", , , ...rest] = resource.split(":");
  const scope = (part: string, inRegion: string, inAccount: string): string => `arn:PARTITION:${service}:${inRegion}:${inAccount}:${part}`;
  const path = rest.join(":");
  switch (service) {
    case "cloudformation":
      return scope(path === "stack/*" ? path : path.replace(new RegExp(`^stack/${cluster}/.*$`), "stack/CLUSTER/*"), "REGION", "ACCOUNT");
    case "ssm":
      return scope(path.replace(`/keelson/${cluster}/`, "/keelson/CLUSTER/"), "REGION", "ACCOUNT");
    case "route53":
      return scope(path.startsWith("change/") ? "change/*" : "hostedzone/HOSTED_ZONE_ID", "", "");
    case "s3":
      return scope(objectOf(path, { cluster, bucket }), "", "");
    case "iam":
      return "STACK_ROLE_ARN";
    case "ec2":
      return scope(path.replace(/\/.*$/, "/*"), "REGION", resource.includes(`:${account}:`) ? "ACCOUNT" : "");
    default:
      // Load balancers are named by whoever made them.
      return scope(path.replace(/^([a-z]+)\/.*$/, "$1/*"), region === "" ? "" : "REGION", "ACCOUNT");
  }
}

/** The key of a template has the cluster's name and the hash of its content. */
function objectOf(path: string, { cluster, bucket }: Pick<RecordedPlace, "cluster" | "bucket">): string {
  const inBucket = path.replace(bucket, "TEMPLATE_BUCKET");
  const folder = inBucket.replace(cluster, "CLUSTER").replace(/\/[^/]*$/, "/*");
  return inBucket.includes("/") ? folder : inBucket;
}

type Limit = (value: string, place: RecordedPlace) => { readonly operator: string; readonly value: string } | null;

const equal: Limit = (value) => ({ operator: "StringEquals", value });

/** The condition keys that narrow a grant; the others of a request say nothing that the resource does not. */
const limits: Readonly<Record<string, Limit>> = {
  "iam:PassedToService": equal,
  "ec2:CreateAction": equal,
  "kms:ViaService": () => ({ operator: "StringEquals", value: "ssm.REGION.amazonaws.com" }),
  "kms:EncryptionContext:PARAMETER_ARN": () => ({
    operator: "StringLike",
    value: "arn:PARTITION:ssm:REGION:ACCOUNT:parameter/keelson/CLUSTER/*",
  }),
  // Kubernetes' controllers write this tag beside kubernetes.io/cluster/NAME, whose key a template cannot make from a parameter.
  "aws:ResourceTag/KubernetesCluster": (value, { cluster }) => (value === cluster ? { operator: "StringEquals", value: "CLUSTER" } : null),
};

function conditionOf(context: AskedPermission["context"], place: RecordedPlace): Condition {
  const condition: Record<string, Record<string, string>> = {};
  for (const [key, limit] of Object.entries(limits)) {
    const value = context[key];
    const found = typeof value === "string" ? limit(value, place) : null;
    if (found !== null) condition[found.operator] = { ...condition[found.operator], [key]: found.value };
  }
  return condition;
}
