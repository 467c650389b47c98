// packages/operations/src/deploy/stack-console-url.ts
function stackConsoleUrl(stack) {
	const { region, stackId } = stack;
	return `https://${region.startsWith("cn-") ? `${region}.console.amazonaws.cn` : region.startsWith("us-gov-") ? `${region}.console.amazonaws-us-gov.com` : `${region}.console.aws.amazon.com`}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`;
}
export { stackConsoleUrl as t };
