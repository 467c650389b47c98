import { notModelled, validationError } from "../../query/service-error.ts";
import { isList, isObject, type Json, type JsonObject, objectOf, sameJson, scalarText } from "./json.ts";
import type { Template } from "./parse-template.ts";
import { attributeReference, splitName } from "./references.ts";

/** What stands for a value that only the execution of a change set can tell. */
export const knownAfterApply = "{{changeSet:KNOWN_AFTER_APPLY}}";

export interface Scope {
  readonly template: Template;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly pseudo: Readonly<Record<string, Json>>;
  /** What Ref (attribute null) or Fn::GetAtt of a resource gives. */
  readonly resource: (logicalId: string, attribute: string | null) => Json;
}

/** Evaluates intrinsic functions (user guide, "Intrinsic function reference"). `undefined` is AWS::NoValue. */
export function evaluate(value: Json, scope: Scope): Json | undefined {
  if (isList(value)) return value.map((entry) => evaluate(entry, scope)).filter((entry) => entry !== undefined);
  if (!isObject(value)) return value;
  const [key, ...more] = Object.keys(value);
  if (key !== undefined && more.length === 0) {
    const argument = value[key] ?? null;
    if (key === "Ref") return reference(scalarText(argument), scope);
    if (key.startsWith("Fn::")) return callFunction(key, argument, scope);
  }
  const entries = Object.entries(value).map(([name, inner]) => [name, evaluate(inner, scope)] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined));
}

export function evaluateObject(value: JsonObject, scope: Scope): JsonObject {
  return objectOf(evaluate(value, scope));
}

function reference(name: string, scope: Scope): Json | undefined {
  if (name === "AWS::NoValue") return undefined;
  return scope.parameters[name] ?? scope.pseudo[name] ?? scope.resource(name, null);
}

function callFunction(name: string, argument: Json, scope: Scope): Json | undefined {
  if (name === "Fn::If") {
    const [condition, whenTrue, whenFalse] = isList(argument) ? argument : [];
    const branch = evaluateCondition({ Condition: condition ?? null }, scope) ? whenTrue : whenFalse;
    return branch === undefined ? undefined : evaluate(branch, scope);
  }
  if (name === "Fn::GetAtt") {
    const [found] = attributeReference(argument);
    if (found === undefined) throw validationError("Template error: every Fn::GetAtt object requires two non-empty parameters");
    return scope.resource(found.name, found.attribute);
  }
  if (name === "Fn::Sub") return substitute(argument, scope);
  const known = functions[name];
  if (known === undefined) throw notModelled(name);
  return known(evaluate(argument, scope) ?? "", scope);
}

function substitute(argument: Json, scope: Scope): Json {
  const text = isList(argument) ? argument[0] : argument;
  const own = objectOf(isList(argument) ? argument[1] : undefined);
  return scalarText(text ?? "").replaceAll(/\$\{(!?)([^}]*)\}/g, (_whole, literal: string, rawName: string) => {
    if (literal === "!") return `\${${rawName}}`;
    const name = rawName.trim();
    const inner = own[name];
    if (inner !== undefined) return scalarText(evaluate(inner, scope) ?? "");
    const { name: target, attribute } = splitName(name);
    return scalarText((attribute === null ? reference(target, scope) : scope.resource(target, attribute)) ?? "");
  });
}

const functions: Readonly<Record<string, (argument: Json, scope: Scope) => Json>> = {
  "Fn::Base64": (argument) => (argument === knownAfterApply ? argument : Buffer.from(scalarText(argument)).toString("base64")),
  "Fn::Join"(argument) {
    const [separator, parts] = isList(argument) ? argument : [];
    if (!isList(parts)) return knownAfterApply;
    return parts.map((part) => scalarText(part)).join(scalarText(separator ?? ""));
  },
  "Fn::Split"(argument) {
    const [separator, text] = isList(argument) ? argument : [];
    return text === knownAfterApply ? text : scalarText(text ?? "").split(scalarText(separator ?? ","));
  },
  "Fn::Select"(argument) {
    const [index, list] = isList(argument) ? argument : [];
    if (list === knownAfterApply) return list;
    const found = isList(list) ? list[Number(index)] : undefined;
    if (found === undefined)
      throw validationError(`Template error: Fn::Select cannot select nonexistent value at index ${scalarText(index ?? "")}`);
    return found;
  },
  "Fn::FindInMap"(argument, { template }) {
    const keys = isList(argument) ? argument.map((key) => scalarText(key)) : [];
    const found = keys.reduce<Json | undefined>((level, key) => objectOf(level)[key], template.mappings);
    if (found === undefined) throw validationError(`Template error: Unable to get mapping for ${keys.join("::")}`);
    return found;
  },
  "Fn::GetAZs"(argument, { pseudo }) {
    const region = scalarText(argument) || scalarText(pseudo["AWS::Region"] ?? "");
    return ["a", "b", "c"].map((zone) => `${region}${zone}`);
  },
};

/** A condition of the template, or a condition function. */
export function evaluateCondition(value: Json, scope: Scope): boolean {
  const [key] = Object.keys(objectOf(value));
  const argument = objectOf(value)[key ?? ""] ?? null;
  const parts = isList(argument) ? argument : [];
  switch (key) {
    case "Condition": {
      const condition = scope.template.conditions[scalarText(argument)];
      if (condition === undefined) {
        throw validationError(`Template format error: Unresolved condition dependency ${scalarText(argument)} in the template`);
      }
      return evaluateCondition(condition, scope);
    }
    case "Fn::Equals":
      return sameJson(evaluate(parts[0] ?? null, scope), evaluate(parts[1] ?? null, scope));
    case "Fn::And":
      return parts.every((part) => evaluateCondition(part, scope));
    case "Fn::Or":
      return parts.some((part) => evaluateCondition(part, scope));
    case "Fn::Not":
      return !evaluateCondition(parts[0] ?? null, scope);
    default:
      throw notModelled(`the condition function ${key ?? ""}`);
  }
}
