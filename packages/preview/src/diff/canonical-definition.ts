import { canonicalJson, compareText } from "@keelson/core";
import { isToken, type Resolved, type ResolvedObject } from "../evaluate/resolved.ts";
import { isList, isObject } from "../template/stack-template.ts";

/**
 * A definition in the one form that equal definitions share: numbers and booleans as text, tags by key, and in policies what is a set or a
 * single value as a sorted list. CloudFormation compares a launch template's data by its text and makes a new version of it even when
 * only an order changed, so order stays there.
 */
export function canonicalDefinition(type: string, definition: ResolvedObject): ResolvedObject {
  return type === "AWS::EC2::LaunchTemplate" ? mapValues(definition, asText) : canonicalObject(definition);
}

function canonicalObject(value: ResolvedObject): ResolvedObject {
  if (isToken(value)) return mapValues(value, asText);
  if ("Statement" in value) return { ...mapValues(value, asText), Statement: statements(value["Statement"] ?? []) };
  return mapValues(value, (inner, key) => (key === "Tags" ? sortedTags(inner) : canonicalValue(inner)));
}

function canonicalValue(value: Resolved): Resolved {
  if (isList(value)) return value.map(canonicalValue);
  return isObject(value) ? canonicalObject(value) : String(value);
}

/** Every scalar as text, all in the order in which it is written. */
function asText(value: Resolved): Resolved {
  if (isList(value)) return value.map(asText);
  return isObject(value) ? mapValues(value, asText) : String(value);
}

function sortedTags(value: Resolved): Resolved {
  const tags = canonicalValue(value);
  return isList(tags) ? sorted(tags) : tags;
}

/** IAM reads statements in any order, and one statement like a list of one. */
function statements(value: Resolved): Resolved {
  const list = isList(value) ? value : [value];
  return sorted(list.map((statement) => (isObject(statement) && !isToken(statement) ? policyStatement(statement) : asText(statement))));
}

const setElements = ["Action", "NotAction", "Resource", "NotResource"];

/** Principals and conditions are sets too, one level and two levels down. */
function policyStatement(statement: ResolvedObject): ResolvedObject {
  return mapValues(statement, (value, key) => {
    if (setElements.includes(key)) return asSet(value);
    if (key === "Principal" || key === "NotPrincipal") return setsWithin(value, 1);
    return key === "Condition" ? setsWithin(value, 2) : asText(value);
  });
}

function setsWithin(value: Resolved, levels: number): Resolved {
  if (levels === 0 || !isObject(value) || isToken(value)) return asSet(value);
  return mapValues(value, (inner) => setsWithin(inner, levels - 1));
}

/** Sorted, without doubles; one member stands alone. */
function asSet(value: Resolved): Resolved {
  const text = asText(value);
  if (!isList(text)) return text;
  const members = sorted(text);
  const unique = members.filter((member, index) => index === 0 || canonicalJson(member) !== canonicalJson(members[index - 1]));
  return unique.length === 1 ? (unique[0] ?? unique) : unique;
}

function sorted(list: readonly Resolved[]): Resolved[] {
  return list
    .map((item) => ({ item, text: canonicalJson(item) }))
    .toSorted((a, b) => compareText(a.text, b.text))
    .map(({ item }) => item);
}

function mapValues(value: ResolvedObject, change: (inner: Resolved, key: string) => Resolved): ResolvedObject {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner, key)]));
}
