export { cloudFormation } from "./aws/cloudformation-adapter.ts";
export type { CloudFormationPort } from "./stack/cloudformation-port.ts";
export type { DeployPorts } from "./stack/deploy-ports.ts";
export type { DesiredStack, ParameterValue } from "./stack/desired-stack.ts";
export { ec2Images } from "./aws/ec2-adapter.ts";
export { type DeletedStack, executeStackDeletion, type KeptResource } from "./destroy/execute-stack-deletion.ts";
export { planStackDeletion } from "./destroy/plan-stack-deletion.ts";
export { executeStack } from "./execute/execute-stack.ts";
export { explainGroup } from "./nodes/explain-group.ts";
export { explainNode } from "./nodes/explain-node.ts";
export type { CancelPolicy, RunPolicy } from "./execute/run-policy.ts";
export { chooseNodeImage } from "./image/resolve-node-image.ts";
export { type ObservedStack, observeStack } from "./stack/observe-stack.ts";
export { nodePort } from "./aws/node-adapter.ts";
export type { NodeGroup, NodePort } from "./nodes/node-port.ts";
export { refuseForeignStack } from "./plan/refuse-foreign-stack.ts";
export { liveStackOf, planStack } from "./plan/plan-stack.ts";
export { type PreviewedStack, previewStack } from "./preview/preview-stack.ts";
export { readBoot } from "./nodes/read-boot.ts";
export type { StackResource } from "./plan/stack-resource.ts";
export { readTemplate } from "./template/template.ts";
export { templateStore } from "./aws/s3-adapter.ts";
export type { TemplateStore } from "./template/template-store.ts";
export { callerIdentity } from "./aws/sts-adapter.ts";
export { leftovers } from "./aws/leftovers-adapter.ts";
export { describeLeftovers, type Leftover } from "./leftovers/describe-leftovers.ts";
export { executeLeftovers } from "./leftovers/execute-leftovers.ts";
export type { LeftoversPort } from "./leftovers/leftovers-port.ts";
export { clusterQuery, loadBalancerNames, type ObservedLeftovers, observeLeftovers } from "./leftovers/observe-leftovers.ts";
export { type LeftoverRow, planLeftovers } from "./leftovers/plan-leftovers.ts";
export { ec2Network } from "./aws/network-adapter.ts";
export { ec2Snapshots } from "./aws/snapshot-adapter.ts";
export { judgeImage } from "./preconditions/judge-image.ts";
export { judgeNetwork, observeNetwork } from "./preconditions/judge-network.ts";
export { snapshotVolume } from "./preconditions/snapshot-volume.ts";
export { isBusy } from "./stack/stack-status.ts";
export { inventory } from "./aws/inventory-adapter.ts";
export type {
  InventoryPort,
  OwnedAddress,
  OwnedLoadBalancer,
  OwnedMachine,
  OwnedSnapshot,
  OwnedVolume,
} from "./inventory/inventory-port.ts";
export { noticeDrift } from "./protection/notice-drift.ts";
