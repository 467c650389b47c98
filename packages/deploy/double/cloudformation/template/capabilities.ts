import { ServiceError } from "../../query/service-error.ts";
import type { Template } from "./parse-template.ts";

/** Types that need an acknowledgement, with the property that names them (user guide, "Acknowledging IAM resources"). */
const nameProperties: Readonly<Record<string, string>> = {
  "AWS::IAM::AccessKey": "",
  "AWS::IAM::Group": "GroupName",
  "AWS::IAM::InstanceProfile": "InstanceProfileName",
  "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
  "AWS::IAM::Policy": "",
  "AWS::IAM::Role": "RoleName",
  "AWS::IAM::User": "UserName",
  "AWS::IAM::UserToGroupAddition": "",
};

/** The capability that a template needs, if any. */
export function requiredCapability(template: Template): "CAPABILITY_IAM" | "CAPABILITY_NAMED_IAM" | null {
  const acknowledged = Object.values(template.resources).filter(({ type }) => type in nameProperties);
  if (acknowledged.some(({ type, properties }) => properties[nameProperties[type] ?? ""] !== undefined)) return "CAPABILITY_NAMED_IAM";
  return acknowledged.length > 0 ? "CAPABILITY_IAM" : null;
}

/** The types that make it need one. */
export function acknowledgedTypes(template: Template): readonly string[] {
  return [...new Set(Object.values(template.resources).map(({ type }) => type))].filter((type) => type in nameProperties);
}

export function checkCapabilities(template: Template, given: readonly string[]): void {
  const required = requiredCapability(template);
  if (required === null || given.includes(required) || given.includes("CAPABILITY_NAMED_IAM")) return;
  throw new ServiceError("InsufficientCapabilitiesException", `Requires capabilities : [${required}]`);
}
