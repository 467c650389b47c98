// packages/operations/src/wait/node-groups.ts
async function findNodeGroups(stackId, ports) {
	return (await ports.cloudFormation.listResources(stackId)).flatMap(({ type, physicalId }) => type === "AWS::AutoScaling::AutoScalingGroup" && physicalId !== null ? [physicalId] : []);
}
export { findNodeGroups as t };
