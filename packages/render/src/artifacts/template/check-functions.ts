import { type JsonPointer, pointerTo } from "@keelson/core";
import { error, type Finding } from "../../config/finding.ts";
import { nearestKey } from "../../config/schema/nearest-key.ts";
import { isMapping } from "../../is-mapping.ts";
import { entriesOf } from "./check-template-form.ts";

/**
 * CloudFormation user guide, "Intrinsic function reference". Left out are Fn::Transform, since nothing may be expanded after the review, and
 * the functions that need a Transform.
 */
const functions = ["And", "Base64", "Cidr", "Equals", "FindInMap", "GetAtt", "GetAZs", "If", "ImportValue", "Join", "Not", "Or"]
  .concat("Select", "Split", "Sub")
  .map((name) => `Fn::${name}`);

/** Whether each function call of a template is one: of a function that there is, with nothing beside it, and Fn::GetAtt with an attribute. */
export function checkFunctions(template: Readonly<Record<string, unknown>>): readonly Finding[] {
  const resources = Object.entries(entriesOf(template, "Resources")).flatMap(([id, resource]) =>
    isMapping(resource) ? judge(resource["Properties"], `${pointerTo("/Resources", id)}/Properties`) : [],
  );
  return [...resources, ...judge(entriesOf(template, "Conditions"), "/Conditions"), ...judge(entriesOf(template, "Outputs"), "/Outputs")];
}

function judge(value: unknown, path: JsonPointer): readonly Finding[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => judge(item, pointerTo(path, index)));
  if (!isMapping(value)) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, inner]) => {
    const place = pointerTo(path, key);
    const own = key.startsWith("Fn::") ? judgeCall({ name: key, argument: inner, path: place, isAlone: entries.length === 1 }) : [];
    return [...own, ...judge(inner, place)];
  });
}

interface Call {
  readonly name: string;
  readonly argument: unknown;
  readonly path: JsonPointer;
  readonly isAlone: boolean;
}

function judgeCall({ name, argument, path, isAlone }: Call): readonly Finding[] {
  if (name === "Fn::Transform") {
    const hint = "Write what it expands to: what was reviewed is what is deployed.";
    return [invalid(path, "Macros are not expanded here.", hint)];
  }
  if (!functions.includes(name)) {
    const nearest = nearestKey(name, functions);
    const hint = nearest === null ? `The functions are ${functions.join(", ")}.` : `Did you mean ${nearest}?`;
    return [invalid(path, `CloudFormation has no function ${JSON.stringify(name.slice(0, 80))}.`, hint)];
  }
  if (!isAlone) return [invalid(path, "A function takes the place of a value, so nothing can stand beside it.", "Remove one of them.")];
  if (name !== "Fn::GetAtt" || isAttribute(argument)) return [];
  return [invalid(path, "Fn::GetAtt names a resource and one of its attributes.", 'Write both, such as ["VolumeEtcd", "VolumeId"].')];
}

function isAttribute(argument: unknown): boolean {
  if (typeof argument === "string") return /^[^.]+\../.test(argument);
  return Array.isArray(argument) && argument.length === 2;
}

function invalid(path: JsonPointer, message: string, hint: string): Finding {
  return error({ code: "template-not-valid", path, message, hint, aspect: "key" });
}
