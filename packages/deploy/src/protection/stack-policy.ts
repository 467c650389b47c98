import { canonicalJson } from "@keelson/core";
import { isObject, type Template } from "../template/template.ts";

/**
 * Types whose resource an update must neither replace nor delete: the disk with the cluster's data, and what carries its address.
 * Cluster documentation, rule 1.
 */
const protectedTypes: ReadonlySet<string> = new Set([
  "AWS::EC2::Volume",
  "AWS::EC2::NetworkInterface",
  "AWS::EC2::EIP",
  "AWS::EC2::EIPAssociation",
]);

export function isProtectedType(type: string): boolean {
  return protectedTypes.has(type);
}

/** Logical ids of the protected resources of a template, in alphabetical order. */
export function protectedResources({ resources }: Template): readonly string[] {
  return [...resources].flatMap(([logicalId, { type }]) => (isProtectedType(type) ? [logicalId] : [])).toSorted();
}

/**
 * The stack policy for a template (user guide, "Prevent updates to stack resources"): everything is allowed but what ends a protected
 * resource. Null where there is none to protect.
 */
export function stackPolicyOf(template: Template): string | null {
  const logicalIds = protectedResources(template);
  if (logicalIds.length === 0) return null;
  return canonicalJson({
    Statement: [
      { Effect: "Allow", Principal: "*", Action: "Update:*", Resource: "*" },
      {
        Effect: "Deny",
        Principal: "*",
        Action: ["Update:Replace", "Update:Delete"],
        Resource: logicalIds.map((logicalId) => `LogicalResourceId/${logicalId}`),
      },
    ],
  });
}

/** A policy's text such that two which say the same are equal, however they are written. */
export function canonicalPolicy(policy: string): string {
  try {
    const parsed: unknown = JSON.parse(policy);
    return isObject(parsed) ? canonicalJson(parsed) : policy;
  } catch (error) {
    if (error instanceof SyntaxError) return policy;
    throw error;
  }
}
