import { validationError } from "../../query/service-error.ts";
import { isList, isObject, type Json, type JsonObject, objectOf, textOf } from "../template/json.ts";

/** What an update does to a resource (user guide, "Defining a stack policy"). */
export type UpdateAction = "Update:Modify" | "Update:Replace" | "Update:Delete";

const actions: readonly string[] = ["Update:Modify", "Update:Replace", "Update:Delete", "Update:*"];

interface Statement {
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly resources: readonly string[];
  readonly notResources: readonly string[];
  /** Patterns of ResourceType; empty for every type. */
  readonly types: readonly string[];
}

/** Refuses a body that is not a stack policy. */
export function checkStackPolicy(body: string): void {
  readStatements(body);
}

/** Why a policy does not let this happen to a resource; null when it does, or when it says nothing. */
export function stackPolicyRefusal(
  body: string | null,
  wanted: { readonly action: UpdateAction; readonly logicalId: string; readonly type: string },
): string | null {
  const statements = body === null ? [] : readStatements(body);
  if (statements.length === 0) return null;
  const matching = statements.map((statement, index) => ({ statement, index })).filter(({ statement }) => applies(statement, wanted));
  const denial = matching.find(({ statement }) => statement.effect === "Deny");
  if (denial !== undefined) {
    const { statement, index } = denial;
    const what = statement.actions.length > 0 ? statement.actions : statement.notActions;
    const whom = statement.resources.length > 0 ? statement.resources : statement.notResources;
    return `Action denied by stack policy: Statement [#${index}] does not allow [${what.join(", ")}] for resource [${whom.join(", ")}];`;
  }
  return matching.length > 0 ? null : "Action not allowed by stack policy";
}

function applies(statement: Statement, wanted: { readonly action: string; readonly logicalId: string; readonly type: string }): boolean {
  const resource = `LogicalResourceId/${wanted.logicalId}`;
  const one = (patterns: readonly string[], text: string): boolean => patterns.some((pattern) => matches(pattern, text));
  return (
    (statement.actions.length > 0 ? one(statement.actions, wanted.action) : !one(statement.notActions, wanted.action)) &&
    (statement.resources.length > 0 ? one(statement.resources, resource) : !one(statement.notResources, resource)) &&
    (statement.types.length === 0 || one(statement.types, wanted.type))
  );
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(".*")}$`).test(text);
}

function readStatements(body: string): readonly Statement[] {
  const root = parse(body);
  if (Object.keys(root).some((key) => key !== "Statement" && key !== "Version")) throw invalid();
  const statements = root["Statement"] ?? [];
  return (isList(statements) ? statements : [statements]).map((statement) => readStatement(statement));
}

function readStatement(value: Json): Statement {
  if (!isObject(value)) throw invalid();
  const { Effect: effect } = value;
  if ((effect !== "Allow" && effect !== "Deny") || value["Principal"] !== "*") throw invalid();
  const statement = {
    effect,
    actions: textsOf(value["Action"]),
    notActions: textsOf(value["NotAction"]),
    resources: textsOf(value["Resource"]),
    notResources: textsOf(value["NotResource"]),
    types: typesOf(value["Condition"]),
  } as const;
  const named = [...statement.actions, ...statement.notActions];
  const targets = [...statement.resources, ...statement.notResources];
  if (named.length === 0 || targets.length === 0 || named.some((action) => !actions.includes(action))) throw invalid();
  if (targets.some((target) => target !== "*" && !target.startsWith("LogicalResourceId/"))) throw invalid();
  return statement;
}

function typesOf(condition: Json | undefined): readonly string[] {
  return Object.entries(objectOf(condition)).flatMap(([operator, keys]) => {
    if (operator !== "StringEquals" && operator !== "StringLike") throw invalid();
    const { ResourceType: type, ...others } = objectOf(keys);
    if (Object.keys(others).length > 0) throw invalid();
    return textsOf(type);
  });
}

function textsOf(value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  const texts = (isList(value) ? value : [value]).map((entry) => textOf(entry));
  return texts.map((text) => {
    if (text === null) throw invalid();
    return text;
  });
}

function parse(body: string): JsonObject {
  try {
    const value = JSON.parse(body) as Json;
    if (isObject(value)) return value;
  } catch {
    // Not JSON is as invalid as JSON that is no policy.
  }
  throw invalid();
}

const invalid = (): Error => validationError("Error validating stack policy: Invalid stack policy");
