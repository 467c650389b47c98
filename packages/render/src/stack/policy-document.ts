import type { Properties, Value } from "./template.ts";

/** Something a role may do. */
export interface Statement {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Resource: Value;
  readonly Condition?: Properties;
}

/** A policy of allowances; nothing here denies. */
export function policyDocument(statements: readonly Statement[]): Properties {
  return {
    Version: "2012-10-17",
    Statement: statements.map(({ Sid, Action, Resource, Condition }) => ({
      Sid,
      Effect: "Allow",
      Action,
      Resource,
      ...(Condition === undefined ? {} : { Condition }),
    })),
  };
}
