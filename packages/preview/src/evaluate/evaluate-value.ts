import { isList, isObject, type Json } from "../template/stack-template.ts";
import { cidrBlocks } from "./functions/cidr-blocks.ts";
import { evaluateIf } from "./functions/conditions.ts";
import { joinTexts } from "./functions/join-texts.ts";
import { findInMap } from "./functions/find-in-map.ts";
import { getAttribute, reference } from "./functions/look-ups.ts";
import { substitute } from "./functions/substitute.ts";
import { encodeBase64, selectItem, splitText } from "./functions/text-functions.ts";
import { type Evaluated, functionNameOf, noValue, type Resolved, token } from "./resolved.ts";
import { below, evaluateArgument, type IntrinsicFunction, type Place, reject, type Scope } from "./scope.ts";

/** Values are at most this deep after evaluation too: conditions may name each other without nesting in the text. */
const maxDepth = 250;

const functions: Readonly<Record<string, IntrinsicFunction>> = {
  Ref: reference,
  "Fn::GetAtt": getAttribute,
  "Fn::FindInMap": findInMap,
  "Fn::If": evaluateIf,
  "Fn::Sub": substitute,
  "Fn::Join": joinTexts,
  "Fn::Select": selectItem,
  "Fn::Split": splitText,
  "Fn::Base64": encodeBase64,
  "Fn::Cidr": cidrBlocks,
};

/** Evaluates a value of a template as far as it can be decided offline. */
export function evaluateValue(value: Json, scope: Scope, place: Place): Evaluated {
  if (place.depth > maxDepth) throw scope.budget.exceeded(`The template's values depend on each other over more than ${maxDepth} levels.`);
  scope.budget.spend(typeof value === "string" ? 1 + value.length : 1);
  if (value === null) {
    reject(scope, place, "null is not allowed in a template.");
    return noValue;
  }
  if (isList(value)) {
    return value.map((item, index) => evaluateValue(item, scope, below(place, index))).filter((item) => item !== noValue);
  }
  if (!isObject(value)) return value;
  const name = functionNameOf(value);
  if (name !== null) return callFunction({ name, argument: value[name] ?? null, scope, place: below(place, name) });
  const entries: [string, Resolved][] = [];
  for (const [key, inner] of Object.entries(value)) {
    const evaluated = evaluateValue(inner, scope, below(place, key));
    if (evaluated !== noValue) entries.push([key, evaluated]);
  }
  return Object.fromEntries(entries);
}

/** Functions that only AWS can answer (GetAZs, ImportValue, macros) stay as tokens with their arguments evaluated. */
function callFunction(call: { name: string; argument: Json; scope: Scope; place: Place }): Evaluated {
  const { name, argument, scope, place } = call;
  const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return known === undefined ? token(name, evaluateArgument(argument, scope, place)) : known(argument, scope, place);
}
