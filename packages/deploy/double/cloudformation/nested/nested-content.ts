import { validationError } from "../../query/service-error.ts";
import type { OperationRecord } from "../operation/operation-record.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { StackRecord } from "../state.ts";
import { checkTemplate } from "../template/check-template.ts";
import { isList, isObject, objectOf, scalarText } from "../template/json.ts";
import { resolveParameters } from "../template/parameters.ts";
import { parseTemplate } from "../template/parse-template.ts";
import { readTemplateObject } from "../template/read-template-body.ts";
import type { World } from "../world.ts";
import type { NestedWork } from "./nested-work.ts";

export const stackType = "AWS::CloudFormation::Stack";

/** What the properties of an AWS::CloudFormation::Stack say it is to hold; throws a ServiceError where they say nothing usable. */
export function nestedContent(
  { stack, operation, world }: { readonly stack: StackRecord; readonly operation: OperationRecord; readonly world: World },
  { properties }: Pick<ResourceRecord, "properties">,
): NonNullable<NestedWork["content"]> {
  const url = properties["TemplateURL"];
  if (typeof url !== "string") throw validationError("Properties validation failed for resource: [TemplateURL] is required");
  const template = readTemplateObject(url, { arn: operation.principal, region: stack.region }, world);
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
