// packages/operations/src/deploy/stack-console-url.ts
/** Where the AWS console shows a stack; a name stands for the id before there is one. */
function stackConsoleUrl(stack) {
	const { region, stackId } = stack;
	return `https://${region.startsWith("cn-") ? `${region}.console.amazonaws.cn` : region.startsWith("us-gov-") ? `${region}.console.amazonaws-us-gov.com` : `${region}.console.aws.amazon.com`}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`;
}
export { stackConsoleUrl as t };
