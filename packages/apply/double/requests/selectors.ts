import { type JsonObject, listAt, numberAt, objectAt, textAt, valueAt } from "../objects/json.ts";
import { type Answer, badRequest } from "./answer.ts";

export type Filter = (object: JsonObject) => boolean;

/** A LabelSelector object (matchLabels, matchExpressions) against labels. */
export function matchesSelector(selector: JsonObject, labels: JsonObject): boolean {
  const byLabel = Object.entries(objectAt(selector, "matchLabels")).every(([key, value]) => labels[key] === value);
  const byExpression = listAt(selector, "matchExpressions").every((expression) =>
    matchesRequirement(labels, textAt(expression, "key"), textAt(expression, "operator"), listAt(expression, "values")),
  );
  return byLabel && byExpression;
}

function matchesRequirement(labels: JsonObject, key: string, operator: string, values: readonly unknown[]): boolean {
  const has = Object.hasOwn(labels, key);
  switch (operator) {
    case "In":
      return has && values.includes(labels[key]);
    case "NotIn":
      return !has || !values.includes(labels[key]);
    case "Exists":
      return has;
    case "DoesNotExist":
      return !has;
    default:
      return false;
  }
}

/** `labelSelector` and `fieldSelector` of a query as one filter, or the answer 400. */
export function readSelectors(query: URLSearchParams): { readonly filter: Filter } | { readonly answer: Answer } {
  const filters: Filter[] = [];
  for (const term of splitTerms(query.get("labelSelector") ?? "")) {
    const filter = labelTerm(term);
    if (filter === undefined) return { answer: badRequest(`unable to parse requirement: ${JSON.stringify(term)}`) };
    filters.push(filter);
  }
  for (const term of (query.get("fieldSelector") ?? "").split(",").filter((text) => text !== "")) {
    const parsed = /^([^=!]+)(==|=|!=)(.*)$/.exec(term);
    const [, field = "", operator, value = ""] = parsed ?? [];
    if (!selectableFields.includes(field)) return { answer: badRequest(`field label not supported: ${field}`) };
    filters.push((object) => (fieldText(object, field) === value) === (operator !== "!="));
  }
  return { filter: (object) => filters.every((filter) => filter(object)) };
}

const selectableFields = [
  "metadata.name",
  "metadata.namespace",
  "spec.nodeName",
  "status.phase",
  "type",
  "reason",
  "involvedObject.kind",
  "involvedObject.namespace",
  "involvedObject.name",
  "involvedObject.uid",
];

function fieldText(object: JsonObject, field: string): string {
  const value = valueAt(object, ...field.split("."));
  return typeof value === "string" ? value : String(numberAt(object, ...field.split(".")) ?? "");
}

/** Commas separate terms, except within the parentheses of a set. */
function splitTerms(selector: string): string[] {
  return selector
    .split(/,(?![^(]*\))/)
    .map((term) => term.trim())
    .filter((term) => term !== "");
}

function labelTerm(term: string): Filter | undefined {
  const labelsOf = (object: JsonObject) => objectAt(object, "metadata", "labels");
  const set = /^([\w./-]+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(term);
  if (set !== null) {
    const [, key = "", operator, list = ""] = set;
    const values = list.split(",").map((value) => value.trim());
    return (object) => matchesRequirement(labelsOf(object), key, operator === "in" ? "In" : "NotIn", values);
  }
  const equality = /^([\w./-]+)\s*(==|=|!=)\s*([\w.-]*)$/.exec(term);
  if (equality !== null) {
    const [, key = "", operator, value = ""] = equality;
    return (object) => matchesRequirement(labelsOf(object), key, operator === "!=" ? "NotIn" : "In", [value]);
  }
  const presence = /^(!?)([\w./-]+)$/.exec(term);
  if (presence === null) return undefined;
  const [, not, key = ""] = presence;
  return (object) => matchesRequirement(labelsOf(object), key, not === "!" ? "DoesNotExist" : "Exists", []);
}
