import { type JsonPointer, pointerTo } from "@keelson/core";
import { parseTemplate } from "../template/parse-template.ts";
import { isList, isObject, type JsonObject, type StackTemplate } from "../template/stack-template.ts";
import { Budget } from "./budget.ts";
import { evaluateValue } from "./evaluate-value.ts";
import { decide } from "./functions/conditions.ts";
import { parameterValues, secretValues } from "./parameter-values.ts";
import { pseudoParameters, type StackPlace } from "./pseudo-parameters.ts";
import { type Decision, type Problem, rejectName, type Scope } from "./scope.ts";
import { noValue, type Resolved, type ResolvedObject, token } from "./resolved.ts";

/** One state of a stack: its template and what the template is evaluated with. */
export interface StackSource extends StackPlace {
  /** Names the template in diagnostics. */
  readonly file: string;
  /** CloudFormation template in JSON. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A resource that exists or may exist. */
export interface EvaluatedResource {
  readonly logicalId: string;
  readonly type: string;
  /** The definition without Type, Condition and DependsOn; a condition that cannot be decided stands in it as `Condition`. */
  readonly definition: ResolvedObject;
  /** In alphabetical order. */
  readonly dependsOn: readonly string[];
}

/** A template with everything decided that can be decided offline. */
export interface EvaluatedStack {
  readonly resources: ReadonlyMap<string, EvaluatedResource>;
  /** `Metadata.Keelson` as it is written; empty in a template that Keelson did not render. */
  readonly keelson: JsonObject;
  readonly problems: readonly Problem[];
  /** The values of parameters with NoEcho by name; in the resources each stays the token that refers to it. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** More would only repeat themselves. */
const maxProblems = 100;

/**
 * Evaluates every resource as far as it can be decided offline; resources under a false condition are not there.
 * InvalidInput: `template-unreadable`, `template-too-complex`.
 */
export function evaluateTemplate(source: StackSource): EvaluatedStack {
  const template = parseTemplate({ name: source.file, text: source.template });
  const problems: Problem[] = [];
  const deciding: Scope = {
    template,
    values: new Map([...parameterValues(template, source.parameters), ...pseudoParameters(source)]),
    existing: null,
    decisions: new Map(),
    budget: new Budget(source.file),
    report: (problem) => void (problems.length < maxProblems && problems.push(problem)),
    evaluate: evaluateValue,
  };
  if (template.isTransformed) {
    deciding.report({ code: "transform-not-evaluated", message: "The template's Transform is not evaluated.", path: "/Transform" });
  }
  const decisions = decideExistence(template, deciding);
  const scope: Scope = { ...deciding, existing: new Set(decisions.keys()) };
  const resources = new Map<string, EvaluatedResource>();
  for (const [logicalId, decision] of decisions) {
    const evaluated = evaluateResource({ logicalId, decision, scope });
    if (evaluated !== null) resources.set(logicalId, evaluated);
  }
  return { resources, keelson: template.keelson, problems, secrets: secretValues(template, source.parameters) };
}

/** The resources that exist or may exist, in the order of their logical ids. */
function decideExistence(template: StackTemplate, scope: Scope): ReadonlyMap<string, Decision> {
  const found = new Map<string, Decision>();
  for (const [logicalId, { condition }] of [...template.resources].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const path = pathOf(logicalId);
    const decision = condition === null ? true : decide(condition, scope, { path, depth: 0 });
    if (decision !== false) found.set(logicalId, decision);
    if (typeof decision !== "boolean") {
      scope.report({ code: "condition-undecided", message: `Whether ${logicalId} exists depends on what is not known here.`, path });
    }
  }
  return found;
}

function evaluateResource(options: { logicalId: string; decision: Decision; scope: Scope }): EvaluatedResource | null {
  const { logicalId, decision, scope } = options;
  const resource = scope.template.resources.get(logicalId);
  if (resource === undefined) return null;
  const { Type: _type, Condition: _condition, DependsOn: order, ...own } = resource.definition;
  const place = { path: pathOf(logicalId), depth: 0 };
  const evaluated = evaluateValue(own, scope, place);
  const definition: Record<string, Resolved> = evaluated !== noValue && isObject(evaluated) ? { ...evaluated } : {};
  if (typeof decision !== "boolean") definition["Condition"] = token("Condition", decision.undecided);
  const dependsOn = (isList(order) ? order : [order]).filter((name) => typeof name === "string");
  for (const name of dependsOn)
    if (!scope.template.resources.has(name)) rejectName(scope, place, `There is no resource ${name} to depend on.`);
  return { logicalId, type: resource.type, definition, dependsOn: [...new Set(dependsOn)].toSorted() };
}

function pathOf(logicalId: string): JsonPointer {
  return pointerTo("/Resources", logicalId);
}
