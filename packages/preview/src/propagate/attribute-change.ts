import type { PropertyDifference } from "../diff/property-difference.ts";
import { propertyOf } from "../diff/property-of.ts";
import { echoesProperty } from "../replacement/requirement-of.ts";
import { strongestUpdate } from "../replacement/requirement.ts";

/** Whether something that a resource gives to others is another one afterwards. */
export type AttributeChange = "no" | "maybe" | "yes";

/**
 * Attributes that a change in place gives another value to. Any change makes a new version of a launch template (template reference,
 * AWS::EC2::LaunchTemplate: `LatestVersionNumber`).
 */
const volatileAttributes: ReadonlyMap<string, readonly string[]> = new Map([["AWS::EC2::LaunchTemplate", ["LatestVersionNumber"]]]);

/**
 * A replaced resource has another Ref and other attributes, those apart that only give back a property which did not change. A resource
 * whose update fails changes nothing.
 */
export function attributeChange(
  source: { readonly type: string; readonly differences: readonly PropertyDifference[] },
  attribute: string | null,
): AttributeChange {
  const { type, differences } = source;
  if (attribute !== null && echoesProperty(type, attribute)) {
    const own = differences.filter((difference) => propertyOf(difference) === attribute);
    if (own.some(({ because, requires }) => because.length === 0 || requires !== "may-replace")) return "yes";
    return own.length > 0 ? "maybe" : "no";
  }
  const requires = strongestUpdate(differences);
  if (requires === "replace") return "yes";
  const isVolatile = attribute !== null && (volatileAttributes.get(type) ?? []).includes(attribute);
  if (isVolatile && differences.some((difference) => propertyOf(difference) !== "")) return "yes";
  return requires === "may-replace" ? "maybe" : "no";
}
