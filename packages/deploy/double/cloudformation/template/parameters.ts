import { notModelled, validationError } from "../../query/service-error.ts";
import { isList, type Json, type JsonObject, scalarText } from "./json.ts";
import type { Template } from "./parse-template.ts";

export interface GivenParameter {
  readonly key: string;
  readonly value: string | null;
  readonly usePrevious: boolean;
}

/** The value of every declared parameter: given, previous or default; all that is wrong is a ValidationError. */
export function resolveParameters(
  template: Template,
  given: readonly GivenParameter[],
  previous: Readonly<Record<string, string>>,
): Record<string, string> {
  const declared = Object.keys(template.parameters);
  const unknown = given.filter(({ key }) => !declared.includes(key));
  if (unknown.length > 0) {
    throw validationError(`Parameters: [${unknown.map(({ key }) => key).join(", ")}] do not exist in the template`);
  }
  const values = declared.map((name) => [name, valueOf(name, template, given, previous)] as const);
  const missing = values.filter(([, value]) => value === null);
  if (missing.length > 0) throw validationError(`Parameters: [${missing.map(([name]) => name).join(", ")}] must have values`);
  const resolved = Object.fromEntries(values.map(([name, value]) => [name, value ?? ""]));
  for (const [name, value] of Object.entries(resolved)) checkParameter(name, value, template.parameters[name] ?? {});
  return resolved;
}

function valueOf(
  name: string,
  template: Template,
  given: readonly GivenParameter[],
  previous: Readonly<Record<string, string>>,
): string | null {
  const entry = given.find(({ key }) => key === name);
  if (entry?.usePrevious === true) {
    const value = previous[name];
    if (value === undefined) {
      throw validationError(
        `Invalid input for parameter key ${name}. Cannot specify usePreviousValue as true for a parameter key not in the previous template`,
      );
    }
    return value;
  }
  const fallback = template.parameters[name]?.["Default"];
  return entry?.value ?? (fallback === undefined ? null : scalarText(fallback));
}

function checkParameter(name: string, value: string, declaration: JsonObject): void {
  const type = scalarText(declaration["Type"] ?? "String");
  if (!parameterTypes.has(type)) throw notModelled(`the parameter type ${type}`);
  const allowed = declaration["AllowedValues"];
  if (isList(allowed) && !allowed.some((entry) => scalarText(entry) === value)) {
    throw validationError(`Parameter '${name}' must be one of AllowedValues`);
  }
  const pattern = declaration["AllowedPattern"];
  if (typeof pattern === "string" && !new RegExp(`^(?:${pattern})$`).test(value)) {
    throw validationError(`Parameter '${name}' must match pattern ${pattern}`);
  }
  if (type === "Number") checkNumber(name, value, declaration);
  const bounds = { shortest: numberOf(declaration["MinLength"], 0), longest: numberOf(declaration["MaxLength"], 4096) };
  if (value.length < bounds.shortest) throw validationError(`Parameter '${name}' must contain at least ${bounds.shortest} characters`);
  if (value.length > bounds.longest) throw validationError(`Parameter '${name}' must contain at most ${bounds.longest} characters`);
}

function checkNumber(name: string, value: string, declaration: JsonObject): void {
  const number = Number(value);
  if (value.trim() === "" || Number.isNaN(number)) throw validationError(`Parameter '${name}' must be a number`);
  const least = numberOf(declaration["MinValue"], Number.NEGATIVE_INFINITY);
  const most = numberOf(declaration["MaxValue"], Number.POSITIVE_INFINITY);
  if (number < least) throw validationError(`Parameter '${name}' must be a number not less than ${least}`);
  if (number > most) throw validationError(`Parameter '${name}' must be a number not greater than ${most}`);
}

const numberOf = (value: Json | undefined, otherwise: number): number => (value === undefined ? otherwise : Number(value));

const imageType = "AWS::EC2::Image::Id";
const listTypes = ["CommaDelimitedList", "List<Number>", "List<String>", `List<${imageType}>`];
const parameterTypes: ReadonlySet<string> = new Set(["String", "Number", imageType, ...listTypes]);

/** What Ref of a parameter gives: a list for list types. */
export function parameterValues(template: Template, values: Readonly<Record<string, string>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isListType = listTypes.includes(scalarText(template.parameters[name]?.["Type"] ?? "String"));
      return [name, isListType ? value.split(",").map((part) => part.trim()) : value];
    }),
  );
}

/** Names and values of the parameters that must be image ids. */
export function imageParameters(
  template: Template,
  values: Readonly<Record<string, string>>,
): readonly { name: string; imageId: string }[] {
  return Object.entries(template.parameters)
    .filter(([, declaration]) => scalarText(declaration["Type"] ?? "").includes(imageType))
    .flatMap(([name]) => (values[name] ?? "").split(",").map((imageId) => ({ name, imageId: imageId.trim() })));
}
