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
  /** The role that CloudFormation works with; null for the caller's own rights, or the role that the stack has from before. */
  readonly roleArn: string | null;
  /** The bucket that takes a template too large for a request; null where there is none. */
  readonly templateBucket: string | null;
}

/** The tag that says which cluster a stack belongs to, and that it is ours. */
export const clusterTag = "keelson:cluster";

/** All tags of the stack; ours cannot be written over. */
export function tagsOf(desired: DesiredStack): Readonly<Record<string, string>> {
  return { ...desired.tags, [clusterTag]: desired.cluster };
}
