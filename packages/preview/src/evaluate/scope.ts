import { type JsonPointer, pointerTo } from "@keelson/core";
import type { Json, StackTemplate } from "../template/stack-template.ts";
import type { Budget } from "./budget.ts";
import { type Evaluated, noValue, type Resolved } from "./resolved.ts";

/** Something that CloudFormation would refuse, or that cannot be seen without it. */
export interface Problem {
  readonly code: "template-not-valid" | "template-reference-unknown" | "condition-undecided" | "transform-not-evaluated";
  readonly message: string;
  readonly path: JsonPointer;
}

/** True for what CloudFormation would refuse. */
export function isRejection({ code }: Problem): boolean {
  return code === "template-not-valid" || code === "template-reference-unknown";
}

/** The value of a condition: decided, or the token that it depends on. */
export type Decision = boolean | { readonly undecided: Resolved };

/** What every function of a template sees while it is evaluated. */
export interface Scope {
  readonly template: StackTemplate;
  /** By name: parameters and pseudo parameters; a name that is missing is not known. */
  readonly values: ReadonlyMap<string, Resolved>;
  /** Logical ids that exist: their condition is not false. Null while conditions are decided, where no resource can be named. */
  readonly existing: ReadonlySet<string> | null;
  readonly decisions: Map<string, Decision | "in progress">;
  readonly budget: Budget;
  readonly report: (problem: Problem) => void;
  /** Evaluates a value inside the template; functions get it from here, since it knows them all. */
  readonly evaluate: (value: Json, scope: Scope, place: Place) => Evaluated;
}

/** One intrinsic function; its argument is not evaluated yet. */
export type IntrinsicFunction = (argument: Json, scope: Scope, place: Place) => Evaluated;

/** Where an evaluation stands. */
export interface Place {
  readonly path: JsonPointer;
  readonly depth: number;
}

/** Reports a form that CloudFormation would refuse. */
export function reject(scope: Scope, place: Place, message: string): void {
  scope.report({ code: "template-not-valid", message, path: place.path });
}

/** Reports a name that the template does not have, which CloudFormation would refuse too. */
export function rejectName(scope: Scope, place: Place, message: string): void {
  scope.report({ code: "template-reference-unknown", message, path: place.path });
}

/** Evaluates where nothing cannot stand, as in the argument of a function: AWS::NoValue stays a token. */
export function evaluateArgument(value: Json | undefined, scope: Scope, place: Place): Resolved {
  const evaluated = scope.evaluate(value ?? null, scope, place);
  return evaluated === noValue ? { Ref: "AWS::NoValue" } : evaluated;
}

/** The place of what is inside, by its key or position. */
export function below(place: Place, key: string | number): Place {
  return { path: pointerTo(place.path, key), depth: place.depth + 1 };
}
