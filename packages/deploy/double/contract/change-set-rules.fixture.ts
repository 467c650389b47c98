import { CancelUpdateStackCommand, ExecuteChangeSetCommand, paginateDescribeChangeSet } from "@aws-sdk/client-cloudformation";
import { exampleTemplate, imageParameter, previousImage } from "../example-template.fixture.ts";
import { create, deploy, describe, execute, explain, failureOf, finish, propose, update } from "../serve-doubles.fixture.ts";
import type { ContractRule } from "./contract-rule.fixture.ts";

const first = { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter } as const;
const moved = { template: exampleTemplate({ vpcCidr: "10.8.0.0/16" }), name: "two", ...previousImage };

/** What a change set says and does, and what its execution keeps to. */
export const changeSetRules = {
  async "empty-change-set-completes"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    const set = await explain(doubles, await propose(doubles, { template: exampleTemplate(), ...previousImage }));
    return set.Status === "FAILED";
  },
  async "change-pages-dropped"(doubles) {
    const ChangeSetName = await propose(doubles, first);
    let changes = 0;
    for await (const page of paginateDescribeChangeSet({ client: doubles.cloudFormation }, { ChangeSetName })) {
      changes += page.Changes?.length ?? 0;
    }
    return changes === Object.keys(exampleTemplate().Resources).length;
  },
  async "replacement-hidden"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    const { Changes } = await explain(doubles, await propose(doubles, moved));
    const vpc = Changes?.find(({ ResourceChange: change }) => change?.LogicalResourceId === "VPC")?.ResourceChange;
    return vpc?.Replacement === "True" && vpc.PolicyAction === "ReplaceAndDelete";
  },
  async "busy-stack-accepts-changes"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    await deploy(doubles, moved);
    return (await failureOf(propose(doubles, { ...moved, name: "three" }))).name === "ValidationError";
  },
  async "other-change-sets-survive"(doubles) {
    const other = await propose(doubles, { ...first, name: "other" });
    await deploy(doubles, first);
    return (await explain(doubles, other)).ExecutionStatus === "OBSOLETE";
  },
  async "execution-token-ignored"(doubles) {
    const ChangeSetName = await propose(doubles, first);
    const again = () => doubles.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName, ClientRequestToken: "same" }));
    await again();
    return (await failureOf(again())).name === "none";
  },
  async "used-token-accepted"(doubles) {
    await deploy(doubles, first, { ClientRequestToken: "used" });
    await finish(doubles);
    const ChangeSetName = await propose(doubles, moved);
    return (await failureOf(execute(doubles, ChangeSetName, { ClientRequestToken: "used" }))).name === "TokenAlreadyExistsException";
  },
  async "failure-not-rolled-back"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    await update(doubles, exampleTemplate({ workers: 3 }), previousImage);
    return (await finish(doubles)).StackStatus === "UPDATE_ROLLBACK_COMPLETE";
  },
  async "content-not-restored"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    const before = doubles.state.stacks[0]?.template;
    await deploy(doubles, moved);
    doubles.clock.advance(20_000);
    await doubles.cloudFormation.send(new CancelUpdateStackCommand({ StackName: "minecraft" }));
    await finish(doubles);
    return doubles.state.stacks[0]?.template === before;
  },
  async "cancel-ignored"(doubles) {
    await create(doubles, exampleTemplate(), imageParameter);
    await deploy(doubles, moved);
    await doubles.cloudFormation.send(new CancelUpdateStackCommand({ StackName: "minecraft" }));
    return (await describe(doubles)).StackStatus === "UPDATE_ROLLBACK_IN_PROGRESS";
  },
} as const satisfies Readonly<Record<string, ContractRule>>;
