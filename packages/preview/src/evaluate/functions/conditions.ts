import { canonicalJson } from "@keelson/core";
import { nestsDeeperThan } from "../../template/nests-deeper-than.ts";
import { isList, isObject, type Json } from "../../template/stack-template.ts";
import { type Evaluated, type Resolved, textOf, token } from "../resolved.ts";
import { below, type Decision, evaluateArgument, type Place, reject, rejectName, type Scope } from "../scope.ts";

/** `Fn::If`: the branch that is taken; both with the condition's own expression when that cannot be decided. */
export function evaluateIf(argument: Json, scope: Scope, place: Place): Evaluated {
  if (!isList(argument) || argument.length !== 3 || typeof argument[0] !== "string") {
    reject(scope, place, "Fn::If takes a condition's name and two values.");
    return token("Fn::If", evaluateArgument(argument, scope, place));
  }
  const decision = decide(argument[0], scope, place);
  if (decision === true) return scope.evaluate(argument[1] ?? null, scope, below(place, 1));
  if (decision === false) return scope.evaluate(argument[2] ?? null, scope, below(place, 2));
  const whenTrue = evaluateArgument(argument[1], scope, below(place, 1));
  return token("Fn::If", [decision.undecided, whenTrue, evaluateArgument(argument[2], scope, below(place, 2))]);
}

/** The value of a named condition; each is decided once. */
export function decide(name: string, scope: Scope, place: Place): Decision {
  const known = scope.decisions.get(name);
  if (known === "in progress") {
    reject(scope, place, `The condition ${name} depends on itself.`);
    return { undecided: token("Condition", name) };
  }
  if (known !== undefined) {
    // The same token again: what it costs to walk it is paid for each time.
    if (typeof known !== "boolean") scope.budget.spend(canonicalJson(known.undecided).length);
    return known;
  }
  const expression = Object.hasOwn(scope.template.conditions, name) ? scope.template.conditions[name] : undefined;
  if (expression === undefined) {
    rejectName(scope, place, `There is no condition ${name}.`);
    return { undecided: token("Condition", name) };
  }
  scope.decisions.set(name, "in progress");
  const decision = decideExpression(expression, scope, below({ path: "/Conditions", depth: place.depth }, name));
  if (typeof decision !== "boolean" && nestsDeeperThan(decision.undecided, maxTokenDepth)) {
    throw scope.budget.exceeded(`The condition ${name} depends on others over more than ${maxTokenDepth} levels.`);
  }
  scope.decisions.set(name, decision);
  return decision;
}

const maxTokenDepth = 250;

function decideExpression(expression: Json, scope: Scope, place: Place): Decision {
  if (place.depth > maxTokenDepth)
    throw scope.budget.exceeded(`The conditions depend on each other over more than ${maxTokenDepth} levels.`);
  scope.budget.spend(1);
  const [name, argument] = isObject(expression) ? (Object.entries(expression)[0] ?? []) : [];
  if (name === "Condition" && typeof argument === "string") return decide(argument, scope, place);
  if (name === "Fn::Equals" && isList(argument) && argument.length === 2) return decideEquals(argument, scope, place);
  if ((name === "Fn::Not" || name === "Fn::And" || name === "Fn::Or") && isList(argument) && argument.length > 0) {
    const parts = argument.map((part, index) => decideExpression(part, scope, below(place, index)));
    return name === "Fn::Not" ? negate(parts) : combine(name, parts);
  }
  reject(scope, place, "A condition is one of Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition.");
  return { undecided: token("Condition", evaluateArgument(expression, scope, place)) };
}

function decideEquals(argument: readonly Json[], scope: Scope, place: Place): Decision {
  const left = evaluateArgument(argument[0], scope, below(place, 0));
  const right = evaluateArgument(argument[1], scope, below(place, 1));
  const [leftText, rightText] = [textOf(left), textOf(right)];
  if (leftText !== null && rightText !== null) return leftText === rightText;
  return { undecided: token("Fn::Equals", [left, right]) };
}

function negate([first = false]: readonly Decision[]): Decision {
  return typeof first === "boolean" ? !first : { undecided: token("Fn::Not", [first.undecided]) };
}

/** One false settles Fn::And, one true Fn::Or. */
function combine(name: "Fn::And" | "Fn::Or", parts: readonly Decision[]): Decision {
  const decisive = name === "Fn::Or";
  const open: Resolved[] = [];
  for (const part of parts) {
    if (part === decisive) return decisive;
    if (typeof part !== "boolean") open.push(part.undecided);
  }
  return open.length === 0 ? !decisive : { undecided: token(name, open) };
}
