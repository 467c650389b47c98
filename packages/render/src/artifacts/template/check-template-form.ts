import { type JsonPointer, pointerTo } from "@keelson/core";
import { error, type Finding } from "../../config/finding.ts";
import { nearestKey } from "../../config/schema/nearest-key.ts";
import { isMapping } from "../../is-mapping.ts";

/** CloudFormation user guide, "Template sections"; Transform and Hooks are left out, since nothing may be expanded after the review. */
const sections = [
  "AWSTemplateFormatVersion",
  "Description",
  "Metadata",
  "Parameters",
  "Rules",
  "Mappings",
  "Conditions",
  "Resources",
  "Outputs",
];

/** CloudFormation user guide, "Resource attribute reference". */
const resourceKeys = [
  "Type",
  "Properties",
  "DependsOn",
  "Condition",
  "CreationPolicy",
  "UpdatePolicy",
  "DeletionPolicy",
  "UpdateReplacePolicy",
  "Metadata",
];

/** CloudFormation user guide, "DeletionPolicy attribute" and "UpdateReplacePolicy attribute". */
const policies = {
  DeletionPolicy: ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"],
  UpdateReplacePolicy: ["Delete", "Retain", "Snapshot"],
};

/** What can be said of a template without its references: its sections, the frame of each resource, and null, which CloudFormation refuses. */
export function checkTemplateForm(template: Readonly<Record<string, unknown>>): readonly Finding[] {
  return [
    ...Object.keys(template).flatMap((key) => unknownKey({ key, parent: "", known: sections })),
    ...checkFormatVersion(template),
    ...["Parameters", "Mappings", "Conditions", "Resources", "Outputs"].flatMap((section) => checkSection(template, section)),
    ...Object.entries(entriesOf(template, "Resources")).flatMap(([id, resource]) => checkResource(id, resource)),
    ...Object.entries(entriesOf(template, "Parameters")).flatMap(([id, parameter]) => checkTyped("Parameters", id, parameter)),
    ...findNulls(template, ""),
  ];
}

/** The entries of a section; none when it is missing or no mapping. */
export function entriesOf(template: Readonly<Record<string, unknown>>, section: string): Readonly<Record<string, unknown>> {
  const entries = Object.hasOwn(template, section) ? template[section] : null;
  return isMapping(entries) ? entries : {};
}

function checkFormatVersion(template: Readonly<Record<string, unknown>>): readonly Finding[] {
  const { AWSTemplateFormatVersion: version = "2010-09-09" } = template;
  if (version === "2010-09-09") return [];
  return [invalid("/AWSTemplateFormatVersion", "There is no such version of templates.", "Write 2010-09-09.")];
}

function checkSection(template: Readonly<Record<string, unknown>>, section: string): readonly Finding[] {
  const path = pointerTo("", section);
  if (!Object.hasOwn(template, section)) {
    return section === "Resources" ? [invalid(path, "The template has no Resources.", "A template needs at least one.")] : [];
  }
  if (!isMapping(template[section])) return [invalid(path, `${section} must be a mapping.`)];
  return Object.keys(entriesOf(template, section))
    .filter((id) => !/^[A-Za-z0-9]{1,255}$/.test(id))
    .map((id) => ({ ...invalid(pointerTo(path, id), "This logical id has other signs than letters and digits."), aspect: "key" as const }));
}

function checkResource(id: string, resource: unknown): readonly Finding[] {
  const path = pointerTo("/Resources", id);
  const unknown = isMapping(resource) ? Object.keys(resource).flatMap((key) => unknownKey({ key, parent: path, known: resourceKeys })) : [];
  const properties =
    isMapping(resource) && Object.hasOwn(resource, "Properties") && !isMapping(resource["Properties"])
      ? [invalid(pointerTo(path, "Properties"), `The Properties of ${id} must be a mapping.`)]
      : [];
  return [...checkTyped("Resources", id, resource), ...unknown, ...properties, ...checkPolicies(path, resource)];
}

function checkPolicies(path: JsonPointer, resource: unknown): readonly Finding[] {
  if (!isMapping(resource)) return [];
  return Object.entries(policies)
    .filter(([key, values]) => Object.hasOwn(resource, key) && !values.some((value) => value === resource[key]))
    .map(([key, values]) => invalid(pointerTo(path, key), `This is no ${key}.`, `Write one of ${values.join(", ")}.`));
}

function checkTyped(section: string, id: string, entry: unknown): readonly Finding[] {
  const path = pointerTo(pointerTo("", section), id);
  if (!isMapping(entry)) return [invalid(path, `${id} must be a mapping.`)];
  const type = Object.hasOwn(entry, "Type") ? entry["Type"] : undefined;
  const where = pointerTo(path, "Type");
  if (typeof type !== "string" || type === "") return [invalid(where, `${id} has no Type.`, "Write one, such as AWS::EC2::Volume.")];
  if (section !== "Resources" || /^\w+(::[\w@-]+)+$/.test(type)) return [];
  return [invalid(where, `The Type of ${id} is not of the right form.`, "Write one such as AWS::EC2::Volume.")];
}

function findNulls(value: unknown, path: JsonPointer): readonly Finding[] {
  if (value === null) return [invalid(path, "CloudFormation takes no null.", "Leave the key out.")];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findNulls(item, pointerTo(path, index)));
  return isMapping(value) ? Object.entries(value).flatMap(([key, item]) => findNulls(item, pointerTo(path, key))) : [];
}

function unknownKey({ key, parent, known }: { key: string; parent: JsonPointer; known: readonly string[] }): readonly Finding[] {
  if (known.includes(key)) return [];
  const nearest = nearestKey(key, known);
  const hint = nearest === null ? `The keys are ${known.join(", ")}.` : `Did you mean ${nearest}?`;
  const message = `There is no key ${JSON.stringify(key.slice(0, 80))} here.`;
  return [{ ...invalid(pointerTo(parent, key), message, hint), aspect: "key" }];
}

function invalid(path: JsonPointer, message: string, hint?: string): Finding {
  return error({ code: "template-not-valid", path, message, ...(hint === undefined ? {} : { hint }) });
}
