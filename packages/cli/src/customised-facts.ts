import type { Fact } from "@keelson/core";

/** The line that says which artifacts were edited by hand; none when none was. */
export function customisedFacts({ customised }: { readonly customised: readonly string[] }): readonly Fact[] {
  return customised.length === 0 ? [] : [{ name: "customised", value: customised.join(", ") }];
}
