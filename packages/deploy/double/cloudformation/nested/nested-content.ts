import { validationError } from "../../query/service-error.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { StackRecord } from "../state.ts";
import { checkTemplate } from "../template/check-template.ts";
import { isList, isObject, objectOf, sameJson, scalarText } from "../template/json.ts";
import { resolveParameters } from "../template/parameters.ts";
import { parseTemplate } from "../template/parse-template.ts";
import { readTemplateObject } from "../template/read-template-body.ts";
import type { World } from "../world.ts";
import type { NestedWork } from "./nested-work.ts";

/** What the properties of an AWS::CloudFormation::Stack say it is to hold; throws a ServiceError where they say nothing usable. */
export function nestedContent(
  {
    stack,
    principal,
    world,
  }: { readonly stack: Pick<StackRecord, "region" | "tags" | "capabilities">; readonly principal: string; readonly world: World },
  { properties }: Pick<ResourceRecord, "properties">,
): NonNullable<NestedWork["content"]> {
  const url = properties["TemplateURL"];
  if (typeof url !== "string") throw validationError("Properties validation failed for resource: [TemplateURL] is required");
  const template = readTemplateObject(url, { arn: principal, region: stack.region }, world);
  const parsed = parseTemplate(template);
  checkTemplate(parsed);
  const given = Object.entries(objectOf(properties["Parameters"])).map(([key, value]) => ({
    key,
    value: isList(value) ? value.map((entry) => scalarText(entry)).join(",") : scalarText(value),
    usePrevious: false,
  }));
  const own = isList(properties["Tags"]) ? properties["Tags"].filter((tag) => isObject(tag)) : [];
  const tags = own.map((tag): [string, string] => [scalarText(tag["Key"] ?? ""), scalarText(tag["Value"] ?? "")]);
  return {
    template,
    parameters: resolveParameters(parsed, given, {}),
    tags: { ...stack.tags, ...Object.fromEntries(tags) },
    capabilities: stack.capabilities,
  };
}

/** Whether a nested stack holds something else than it is to hold. */
export function differsFrom(child: StackRecord, content: NonNullable<NestedWork["content"]>): boolean {
  const { template, parameters, tags } = child;
  return !sameJson({ template, parameters, tags }, { template: content.template, parameters: content.parameters, tags: content.tags });
}
