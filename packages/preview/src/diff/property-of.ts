import type { PropertyDifference } from "./property-difference.ts";

/** The name of the property that a difference is in; empty for what is no property. */
export function propertyOf({ path }: Pick<PropertyDifference, "path">): string {
  const [, section, property = ""] = path.split("/");
  return section === "Properties" ? property : "";
}
