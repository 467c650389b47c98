/** An identity-based policy, or a role's trust policy, in the version that policies are written in today. */
export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly PolicyStatement[];
}

type OneOrMore = string | readonly string[];

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  /** Only in trust policies, and there only a federated provider or a service. */
  readonly Principal?: Readonly<Record<string, OneOrMore>>;
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  /** Operator, then condition key, then values. */
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
}

const elements = new Set(["Sid", "Effect", "Principal", "Action", "NotAction", "Resource", "NotResource", "Condition"]);

/** A policy's text; an element or a shape that is not modelled here is a RangeError, never skipped. */
export function readPolicy(text: string): PolicyDocument {
  const document = JSON.parse(text) as Partial<PolicyDocument>;
  if (document.Version !== "2012-10-17") throw new RangeError(`the policy version ${String(document.Version)} is not modelled`);
  if (!Array.isArray(document.Statement)) throw new RangeError("a policy without a list of statements is not modelled");
  const statements = document.Statement as readonly PolicyStatement[];
  for (const statement of statements) checkStatement(statement);
  return { Version: "2012-10-17", Statement: statements };
}

function checkStatement(statement: PolicyStatement): void {
  const unknown = Object.keys(statement).find((name) => !elements.has(name));
  if (unknown !== undefined) throw new RangeError(`the policy element ${unknown} is not modelled`);
  if ((statement.Action === undefined) === (statement.NotAction === undefined)) {
    throw new RangeError("a statement has either Action or NotAction");
  }
  const resources = [statement.Resource, statement.NotResource, statement.Principal].filter((each) => each !== undefined);
  if (resources.length !== 1) throw new RangeError("a statement has one of Resource, NotResource and Principal");
}

/** IAM takes one value wherever it takes a list. */
export function listOf(value: OneOrMore | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
