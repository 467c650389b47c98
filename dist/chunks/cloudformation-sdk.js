import { n as __esmMin } from "./rolldown-runtime.js";
import { S as init_CloudFormationClient, _ as CreateChangeSetCommand, a as ExecuteChangeSetCommand, b as init_CancelUpdateStackCommand, c as init_DescribeStacksCommand, d as DescribeChangeSetCommand, f as init_DescribeChangeSetCommand, g as init_DeleteChangeSetCommand, h as DeleteChangeSetCommand, i as init_GetTemplateCommand, l as DescribeStackEventsCommand, m as init_DeleteStackCommand, n as init_UpdateTerminationProtectionCommand, o as init_ExecuteChangeSetCommand, p as DeleteStackCommand, r as GetTemplateCommand, s as DescribeStacksCommand, t as UpdateTerminationProtectionCommand, u as init_DescribeStackEventsCommand, v as init_CreateChangeSetCommand, x as CloudFormationClient, y as CancelUpdateStackCommand } from "./vendor-cloudformation.js";
// packages/deploy/src/cloudformation-sdk.ts
function init_cloudformation_sdk() {
	return (init_cloudformation_sdk = __esmMin((() => {
		init_CancelUpdateStackCommand(), init_CloudFormationClient(), init_CreateChangeSetCommand(), init_DeleteChangeSetCommand(), init_DeleteStackCommand(), init_DescribeChangeSetCommand(), init_DescribeStackEventsCommand(), init_DescribeStacksCommand(), init_ExecuteChangeSetCommand(), init_GetTemplateCommand(), init_UpdateTerminationProtectionCommand();
	})))();
}
init_cloudformation_sdk();
export { CancelUpdateStackCommand, CloudFormationClient, CreateChangeSetCommand, DeleteChangeSetCommand, DeleteStackCommand, DescribeChangeSetCommand, DescribeStackEventsCommand, DescribeStacksCommand, ExecuteChangeSetCommand, GetTemplateCommand, UpdateTerminationProtectionCommand };
