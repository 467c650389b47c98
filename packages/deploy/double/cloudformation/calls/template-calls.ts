import { validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { namedStack, existingChangeSet } from "../find-stack.ts";
import { acknowledgedTypes, requiredCapability } from "../template/capabilities.ts";
import { checkTemplate } from "../template/check-template.ts";
import { isList, type JsonObject, scalarText } from "../template/json.ts";
import { readTemplateBody } from "../template/read-template-body.ts";
import { parseTemplate, type Template } from "../template/parse-template.ts";
import type { Call } from "./call.ts";
import { rejectOptions } from "./shapes.ts";

export function getTemplate({ input, caller, world }: Call): XmlValue {
  const changeSet = input.text("ChangeSetName");
  const wanted = { region: caller.region, changeSet, stack: input.text("StackName") };
  const body =
    changeSet === undefined
      ? namedStack(world.state, caller.region, wanted.stack).template
      : existingChangeSet(world.state, wanted).template;
  return { TemplateBody: body === "" ? null : body, StagesAvailable: ["Original", "Processed"] };
}

export function validateTemplate(call: Call): XmlValue {
  const template = parseTemplate(readTemplateBody(call) ?? "");
  checkTemplate(template);
  return {
    Parameters: Object.entries(template.parameters).map(([key, declaration]) => parameterShape(key, declaration)),
    Description: template.description,
    ...capabilityShape(template),
  };
}

/** Of a body or of a stack: what the AWS CLI asks before it updates one. */
export function getTemplateSummary(call: Call): XmlValue {
  const { input, caller, world } = call;
  rejectOptions(input, ["StackSetName", "TemplateSummaryConfig"]);
  const body = readTemplateBody(call) ?? namedStack(world.state, caller.region, input.text("StackName")).template;
  if (body === "") throw validationError("GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.");
  const template = parseTemplate(body);
  return {
    Parameters: Object.entries(template.parameters).map(([key, declaration]) => ({
      ...parameterShape(key, declaration),
      ParameterType: scalarText(declaration["Type"] ?? "String"),
      ParameterConstraints: constraintShape(declaration),
    })),
    Description: template.description,
    ...capabilityShape(template),
    ResourceTypes: [...new Set(Object.values(template.resources).map(({ type }) => type))],
  };
}

function parameterShape(key: string, declaration: JsonObject): { readonly [name: string]: XmlValue } {
  return {
    ParameterKey: key,
    DefaultValue: declaration["Default"] === undefined ? null : scalarText(declaration["Default"]),
    NoEcho: declaration["NoEcho"] !== undefined && scalarText(declaration["NoEcho"]) === "true",
    Description: declaration["Description"] === undefined ? null : scalarText(declaration["Description"]),
  };
}

function constraintShape(declaration: JsonObject): XmlValue {
  const allowed = declaration["AllowedValues"];
  return isList(allowed) ? { AllowedValues: allowed.map((value) => scalarText(value)) } : {};
}

function capabilityShape(template: Template): { readonly [name: string]: XmlValue } {
  const capability = requiredCapability(template);
  if (capability === null) return {};
  const types = acknowledgedTypes(template).join(", ");
  return { Capabilities: [capability], CapabilitiesReason: `The following resource(s) require capabilities: [${types}]` };
}
