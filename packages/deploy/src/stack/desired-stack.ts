/** A parameter's text, or the word for keeping the live stack's. */
export type ParameterValue = string | { readonly usePrevious: true };

/** The stack as it should be. */
export interface DesiredStack {
  readonly stackName: string;
  readonly region: string;
  readonly cluster: string;
  /** The template's body: JSON. */
  readonly template: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly tags: Readonly<Record<string, string>>;
}

/** The tag that says which cluster a stack belongs to, and that it is ours. */
export const clusterTag = "keelson:cluster";

/** All tags of the stack; ours cannot be written over. */
export function tagsOf(desired: DesiredStack): Readonly<Record<string, string>> {
  return { ...desired.tags, [clusterTag]: desired.cluster };
}
