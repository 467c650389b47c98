import { stackType } from "../nested/stack-type.ts";
import { notModelled, validationError } from "../../query/service-error.ts";
import { compareResource, type Difference, needsReplacement } from "../resources/compare-resource.ts";
import { resourceTypeOf } from "../resources/type-table.ts";
import type { CloudFormationState, StackRecord } from "../state.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { ChangeDetailRecord, ChangeRecord } from "./change-set-record.ts";
import {
  evaluateOutputs,
  stackScope,
  activeResources,
  activeDependencies,
  desiredResource,
  liveResources,
} from "../operation/stack-scope.ts";
import { knownAfterApply, type Scope } from "../template/evaluate.ts";
import { type Json, type JsonObject, sameJson } from "../template/json.ts";
import { parseTemplate, type ResourceDeclaration } from "../template/parse-template.ts";
import { findReferences } from "../template/references.ts";

export interface ProposedContent {
  readonly template: string;
  readonly parameters: Record<string, string>;
  readonly tags: Record<string, string>;
}

export interface ComputedChanges {
  readonly changes: readonly ChangeRecord[];
  /** Whether executing would do anything: outputs and stack tags count, though they are no resource change. */
  readonly anything: boolean;
}

interface Comparison {
  readonly stack: StackRecord;
  readonly proposed: ProposedContent;
  readonly scope: Scope;
  readonly changed: Map<string, { readonly replaced: boolean; readonly type: string }>;
}

/** What a change set says: every resource that would be added, modified or removed, in template order. */
export function computeChanges(state: CloudFormationState, stack: StackRecord, proposed: ProposedContent): ComputedChanges {
  const template = parseTemplate(proposed.template);
  const changed: Comparison["changed"] = new Map();
  const resource = plannedResources(stack, changed);
  const scope = stackScope({ state, stack, template, parameters: proposed.parameters, resource });
  const active = activeResources(scope);
  const comparison = { stack, proposed, scope, changed };
  const found = new Map<string, ChangeRecord | null>();
  const visit = (logicalId: string): void => {
    if (found.has(logicalId)) return;
    found.set(logicalId, null);
    for (const name of activeDependencies(scope, logicalId)) visit(name);
    const declaration = template.resources[logicalId];
    if (declaration !== undefined) found.set(logicalId, changeOf(logicalId, declaration, comparison));
  };
  for (const logicalId of active) visit(logicalId);
  const written = active.map((logicalId) => found.get(logicalId) ?? null).filter((change) => change !== null);
  const removed = Object.values(stack.resources)
    .filter(({ logicalId }) => !active.includes(logicalId))
    .map((record) => removal(record));
  const changes = [...written, ...removed];
  const retried = stack.paused !== null;
  return { changes, anything: changes.length > 0 || retried || !sameJson(proposed.tags, stack.tags) || outputsChange(scope, state, stack) };
}

/** Outputs are declared otherwise, or come out otherwise. */
function outputsChange(scope: Scope, state: CloudFormationState, stack: StackRecord): boolean {
  if (stack.template === "") return true;
  const old = parseTemplate(stack.template);
  const live = liveResources(stack.resources);
  if (stack.paused !== null) return true;
  const before = evaluateOutputs(stackScope({ state, stack, template: old, parameters: stack.parameters, resource: live }));
  const after = evaluateOutputs(scope);
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** References to what is there, and a token for what only the execution can tell. */
function plannedResources(stack: StackRecord, changed: Comparison["changed"]): Scope["resource"] {
  const live = liveResources(stack.resources);
  return (logicalId, attribute) =>
    changesValue(changed, logicalId, attribute) || (stack.resources[logicalId]?.physicalId ?? null) === null
      ? knownAfterApply
      : live(logicalId, attribute);
}

function changesValue(changed: Comparison["changed"], logicalId: string, attribute: string | null): boolean {
  const planned = changed.get(logicalId);
  if (planned === undefined) return false;
  return planned.replaced || (attribute !== null && resourceTypeOf(planned.type)?.volatile.includes(attribute) === true);
}

function changeOf(logicalId: string, declaration: ResourceDeclaration, comparison: Comparison): ChangeRecord | null {
  const { stack, proposed, scope, changed } = comparison;
  const { type } = declaration;
  const desired = desiredResource(declaration, scope, proposed.tags);
  const existing = stack.resources[logicalId];
  if (existing === undefined || existing.status === "CREATE_FAILED") {
    changed.set(logicalId, { replaced: true, type });
    return { ...blank(logicalId, type), action: "Add", after: context(desired.properties) };
  }
  if (existing.type !== type) {
    throw validationError(
      `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${logicalId}]`,
    );
  }
  const differences = compareResource(type, existing, desired);
  if (differences.length === 0) return type === stackType ? automaticChange(existing) : null;
  const fixed = differences.find((difference) => difference.fixed && isKnown(difference.after));
  if (fixed !== undefined) throw notModelled(`an update of ${type}.${fixed.name ?? ""}`);
  const replaced = needsReplacement(differences);
  const inPlace = differences.some(({ attribute }) => attribute === "Properties" || attribute === "Tags");
  if (replaced || inPlace) changed.set(logicalId, { replaced, type });
  const details = differences.flatMap((difference) => detailsOf(logicalId, difference, comparison));
  return {
    ...blank(logicalId, type),
    action: "Modify",
    physicalId: existing.physicalId,
    replacement: replacementOf(details),
    policyAction: replaced ? `ReplaceAnd${leftBehind(desired.updateReplacePolicy)}` : null,
    scope: [...new Set(differences.map(({ attribute }) => attribute))],
    details,
    before: context(existing.properties),
    after: context(desired.properties),
  };
}

/** A nested stack may change though its parent says nothing else of it (API reference, ChangeSource). */
function automaticChange({ logicalId, type, physicalId, properties }: ResourceRecord): ChangeRecord {
  const target = { attribute: "Properties", name: null, recreation: "Never", before: null, after: null } as const;
  return {
    ...blank(logicalId, type),
    action: "Modify",
    physicalId,
    replacement: "False",
    scope: ["Properties"],
    details: [{ ...target, evaluation: "Dynamic", source: "Automatic", cause: null }],
    before: context(properties),
    after: context(properties),
  };
}

/** What has to be recreated for a value that is not known yet is Conditional (API reference, ResourceChange.Replacement). */
function replacementOf(details: readonly ChangeDetailRecord[]): ChangeRecord["replacement"] {
  const recreating = details.filter(({ recreation }) => recreation === "Always");
  if (recreating.some(({ evaluation }) => evaluation === "Static")) return "True";
  return recreating.length > 0 ? "Conditional" : "False";
}

function isKnown(value: Json): boolean {
  return !JSON.stringify(value).includes(knownAfterApply);
}

function removal(record: ResourceRecord): ChangeRecord {
  return {
    ...blank(record.logicalId, record.type),
    action: "Remove",
    physicalId: record.physicalId,
    policyAction: leftBehind(record.deletionPolicy),
    before: context(record.properties),
  };
}

const leftBehind = (policy: string): string => (policy === "RetainExceptOnCreate" ? "Retain" : policy);
const context = (properties: JsonObject): JsonObject => ({ Properties: properties });

function blank(logicalId: string, type: string): ChangeRecord {
  return {
    action: "Add",
    logicalId,
    type,
    physicalId: null,
    changeSetId: null,
    replacement: null,
    policyAction: null,
    scope: [],
    details: [],
    before: null,
    after: null,
  };
}

/** One detail per cause: what the template says otherwise, which parameter, which other resource. */
function detailsOf(
  logicalId: string,
  difference: Difference,
  { stack, proposed, scope, changed }: Comparison,
): readonly ChangeDetailRecord[] {
  const { attribute, name, recreation, before, after } = difference;
  const detail = (
    evaluation: ChangeDetailRecord["evaluation"],
    source: ChangeDetailRecord["source"],
    cause: string | null,
  ): ChangeDetailRecord => ({ attribute, name, recreation, before, after, evaluation, source, cause });
  const property = name ?? (attribute === "Tags" ? "Tags" : null);
  const oldValue = property === null ? undefined : declaredValue(stack.template, logicalId, property);
  const newValue = property === null ? undefined : scope.template.resources[logicalId]?.properties[property];
  if (property === null || !sameJson(oldValue, newValue)) return [detail("Static", "DirectModification", null)];
  const references = findReferences(newValue);
  const parameters = references.map(({ name }) => name).filter((name) => changesParameter(name, stack, proposed));
  if (parameters.length > 0) {
    return [
      ...[...new Set(parameters)].map((parameter) => detail("Static", "ParameterReference", parameter)),
      detail("Dynamic", "DirectModification", null),
    ];
  }
  const causes = references.filter(({ name, attribute }) => changesValue(changed, name, attribute));
  const byResource = causes.map((reference) =>
    reference.attribute === null
      ? detail("Dynamic", "ResourceReference", reference.name)
      : detail("Dynamic", "ResourceAttribute", `${reference.name}.${reference.attribute}`),
  );
  return byResource.length > 0 ? byResource : [detail("Static", "DirectModification", null)];
}

function changesParameter(name: string, stack: StackRecord, proposed: ProposedContent): boolean {
  return name in proposed.parameters && proposed.parameters[name] !== stack.parameters[name];
}

function declaredValue(template: string, logicalId: string, property: string): Json | undefined {
  return template === "" ? undefined : parseTemplate(template).resources[logicalId]?.properties[property];
}
