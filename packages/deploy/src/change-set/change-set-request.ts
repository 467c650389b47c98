import { intentOf } from "../plan/plan-stack.ts";
import type { Situation } from "../execute/turn.ts";
import type { ChangeSetRequest } from "../stack/change-set-port.ts";
import { tagsOf } from "../stack/desired-stack.ts";
import { capabilitiesOf, readTemplate } from "../template/template.ts";
import { placeTemplate } from "../template/place-template.ts";

/** All that a change set is made from but its name and token; puts a large template where CloudFormation can read it. */
export async function changeSetRequest({
  desired,
  observed,
  plan,
  ports,
}: Pick<Situation, "desired" | "observed" | "plan" | "ports">): Promise<Omit<ChangeSetRequest, "token" | "changeSetName">> {
  const template = readTemplate(desired.template);
  return {
    stack: observed.status === "absent" ? desired.stackName : observed.stackId,
    type: intentOf(plan),
    template: await placeTemplate(desired, ports.templates),
    parameters: desired.parameters,
    tags: tagsOf(desired),
    capabilities: capabilitiesOf(template),
    roleArn: desired.roleArn,
  };
}
