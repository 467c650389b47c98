import type { PolicyDocument, PolicyStatement } from "@keelson/double";

/** What is granted: actions on resources, under conditions. Texts may have placeholders (placeholders.ts). */
export interface Grant {
  readonly action: string;
  readonly resource: string;
  /** Operator, then key, then value. */
  readonly condition: Condition;
}

export type Condition = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A policy as it is written down: its name, what it is for, and its statements. */
export interface NamedPolicy {
  readonly name: string;
  readonly purpose: string;
  readonly document: PolicyDocument;
}

/**
 * Grants as statements: actions with the same resources and conditions stand together, sorted, so that the same grants give the same
 * bytes. `sid` names a statement by its first action's service and what it is limited by.
 */
export function policyOf(grants: readonly Grant[]): PolicyDocument {
  const byAction = new Map<string, { action: string; condition: Condition; resources: Set<string> }>();
  for (const { action, resource, condition } of grants) {
    const key = JSON.stringify([action, condition]);
    const entry = byAction.get(key) ?? { action, condition, resources: new Set<string>() };
    entry.resources.add(resource);
    byAction.set(key, entry);
  }
  const statements = new Map<string, { actions: string[]; resources: readonly string[]; condition: Condition }>();
  for (const { action, condition, resources } of byAction.values()) {
    const sorted = withoutCovered([...resources]).toSorted();
    const key = JSON.stringify([sorted, condition]);
    const entry = statements.get(key) ?? { actions: [], resources: sorted, condition };
    entry.actions.push(action);
    statements.set(key, entry);
  }
  const Statement = [...statements.values()].map(toStatement).toSorted((one, other) => compare(orderOf(one), orderOf(other)));
  return { Version: "2012-10-17", Statement: numbered(Statement) };
}

function toStatement(entry: { actions: readonly string[]; resources: readonly string[]; condition: Condition }): PolicyStatement {
  const { actions, resources, condition } = entry;
  return {
    Effect: "Allow",
    Action: actions.toSorted(),
    Resource: resources.length === 1 ? (resources[0] ?? "*") : resources,
    ...(Object.keys(condition).length === 0 ? {} : { Condition: condition }),
  };
}

/** A resource that another one's pattern matches says nothing more. */
function withoutCovered(resources: readonly string[]): readonly string[] {
  if (resources.includes("*")) return ["*"];
  return resources.filter((one) => !resources.some((other) => other !== one && other.endsWith("/*") && one.startsWith(other.slice(0, -1))));
}

/** Statement ids are letters and digits: the services, and a letter where they repeat. */
function numbered(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const seen = new Map<string, number>();
  return statements.map((statement) => {
    const services = [...new Set((statement.Action as readonly string[]).map((action) => action.split(":")[0] ?? ""))];
    const name = services.map((service) => serviceNames[service] ?? service).join("");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { Sid: `${name}${count === 1 ? "" : String.fromCodePoint(64 + count)}`, ...statement };
  });
}

const serviceNames: Readonly<Record<string, string>> = {
  autoscaling: "AutoScaling",
  cloudformation: "CloudFormation",
  ec2: "EC2",
  elasticloadbalancing: "LoadBalancing",
  iam: "IAM",
  kms: "KMS",
  route53: "Route53",
  s3: "S3",
  ssm: "SSM",
};

function orderOf({ Action, Resource, Condition }: PolicyStatement): string {
  return JSON.stringify([Action, Resource, Condition]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
