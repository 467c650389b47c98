import { validationError } from "../../query/service-error.ts";
import type { CloudFormationState, StackRecord } from "../state.ts";
import type { OutputRecord, ResourceRecord, StackContent } from "../stack-content.ts";
import { evaluate, evaluateCondition, evaluateObject, type Scope } from "../template/evaluate.ts";
import { dependenciesOf } from "../template/check-template.ts";
import { scalarText } from "../template/json.ts";
import { parameterValues } from "../template/parameters.ts";
import type { ResourceDeclaration, Template } from "../template/parse-template.ts";
import { pseudoValues } from "../template/pseudo-parameters.ts";
import type { DesiredResource } from "../resources/compare-resource.ts";

/** Evaluates a template against resources that exist. */
export function stackScope(options: {
  readonly state: CloudFormationState;
  readonly stack: Pick<StackRecord, "id" | "name" | "region">;
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  readonly resource: Scope["resource"];
}): Scope {
  return {
    template: options.template,
    parameters: parameterValues(options.template, options.parameters),
    pseudo: pseudoValues({ ...options.stack, account: options.state.account }),
    resource: options.resource,
  };
}

/** Ref and Fn::GetAtt of resources as they are now. */
export function liveResources(resources: Readonly<Record<string, ResourceRecord>>): Scope["resource"] {
  return (logicalId, attribute) => {
    const resource = resources[logicalId];
    const value = attribute === null ? resource?.physicalId : resource?.attributes[attribute];
    if (value === undefined || value === null) {
      throw validationError(`Template error: ${logicalId}${attribute === null ? "" : `.${attribute}`} has no value`);
    }
    return value;
  };
}

/** Logical ids whose condition holds, in template order. */
export function activeResources(scope: Scope): readonly string[] {
  return Object.entries(scope.template.resources)
    .filter(([, { condition }]) => condition === null || evaluateCondition({ Condition: condition }, scope))
    .map(([logicalId]) => logicalId);
}

/** The active resources that a resource waits for. */
export function activeDependencies(scope: Scope, logicalId: string): readonly string[] {
  const active = activeResources(scope);
  return dependenciesOf(scope.template, logicalId).filter((name) => active.includes(name));
}

export function desiredResource(declaration: ResourceDeclaration, scope: Scope, tags: StackContent["tags"]): DesiredResource {
  return {
    properties: evaluateObject(declaration.properties, scope),
    metadata: declaration.metadata,
    creationPolicy: declaration.creationPolicy,
    updatePolicy: declaration.updatePolicy,
    deletionPolicy: declaration.deletionPolicy,
    updateReplacePolicy: declaration.updateReplacePolicy,
    stackTags: tags,
  };
}

export function evaluateOutputs(scope: Scope): readonly OutputRecord[] {
  return Object.entries(scope.template.outputs)
    .filter(([, { Condition }]) => Condition === undefined || evaluateCondition({ Condition }, scope))
    .map(([key, output]) => ({
      key,
      value: scalarText(evaluate(output["Value"] ?? "", scope) ?? ""),
      description: output["Description"] === undefined ? null : scalarText(output["Description"]),
    }));
}
