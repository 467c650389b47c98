/** Where the AWS console shows a stack; a name stands for the id before there is one. */
export function stackConsoleUrl(stack: { readonly region: string; readonly stackId: string }): string {
  const { region, stackId } = stack;
  const host = region.startsWith("cn-")
    ? `${region}.console.amazonaws.cn`
    : region.startsWith("us-gov-")
      ? `${region}.console.amazonaws-us-gov.com`
      : `${region}.console.aws.amazon.com`;
  return `https://${host}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`;
}
