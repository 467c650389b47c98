import {
  DeleteStackCommand,
  DescribeStacksCommand,
  DetectStackResourceDriftCommand,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
} from "@aws-sdk/client-cloudformation";
import { clusterTemplate } from "../cluster-template.fixture.ts";
import { makeLoadBalancer } from "../controllers/make-load-balancer.ts";
import { exampleTemplate, imageParameter, previousImage } from "../example-template.fixture.ts";
import { create, deploy, describe, events, failureOf, finish, type ServedDoubles, update } from "../serve-doubles.fixture.ts";
import type { ContractRule } from "./contract-rule.fixture.ts";

const StackName = "minecraft";
const roleArn = "arn:aws:iam::123456789012:role/deployer";

async function created(doubles: ServedDoubles): Promise<ServedDoubles["cloudFormation"]> {
  await create(doubles, exampleTemplate(), imageParameter);
  return doubles.cloudFormation;
}

/** The reasons of the group's events while two nodes are replaced one at a time. */
async function rollOf(doubles: ServedDoubles): Promise<readonly string[]> {
  await created(doubles);
  await update(doubles, exampleTemplate({ instanceType: "t3.large" }), previousImage);
  return (await events(doubles)).map(({ ResourceStatusReason }) => ResourceStatusReason ?? "");
}

/** What a stack tells, keeps and protects. */
export const stackRules = {
  async "events-oldest-first"(doubles) {
    await created(doubles);
    const [newest] = await events(doubles);
    return newest?.ResourceStatus === "CREATE_COMPLETE" && newest.LogicalResourceId === StackName;
  },
  async "event-pages-dropped"(doubles) {
    await created(doubles);
    return (await events(doubles)).length === doubles.state.stacks[0]?.events.length;
  },
  async "request-token-lost"(doubles) {
    await deploy(doubles, { template: exampleTemplate(), ChangeSetType: "CREATE", ...imageParameter }, { ClientRequestToken: "mine" });
    return (await events(doubles))[0]?.ClientRequestToken === "mine";
  },
  async "operation-id-shared"(doubles) {
    await created(doubles);
    await update(doubles, exampleTemplate({ workers: 3 }), previousImage);
    const ids = (await events(doubles)).flatMap(({ ResourceStatus, OperationId }) =>
      ResourceStatus === "UPDATE_ROLLBACK_IN_PROGRESS" || ResourceStatus === "UPDATE_FAILED" ? [OperationId] : [],
    );
    return new Set(ids).size === 2;
  },
  "outputs-missing": async (doubles) => (await create(doubles, exampleTemplate(), imageParameter)).Outputs?.length === 2,
  async "termination-protection-ignored"(doubles) {
    const client = await created(doubles);
    await client.send(new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: true }));
    return (await failureOf(client.send(new DeleteStackCommand({ StackName })))).name === "ValidationError";
  },
  async "stack-policy-ignored"(doubles) {
    const client = await created(doubles);
    const StackPolicyBody = JSON.stringify({ Statement: [{ Effect: "Deny", Action: "Update:*", Principal: "*", Resource: "*" }] });
    await client.send(new SetStackPolicyCommand({ StackName, StackPolicyBody }));
    await update(doubles, exampleTemplate({ vpcCidr: "10.8.0.0/16" }), previousImage);
    return (await events(doubles)).some(({ ResourceStatusReason: reason }) => reason?.startsWith("Action denied by stack policy") === true);
  },
  async "deleted-stack-named"(doubles) {
    const client = await created(doubles);
    await client.send(new DeleteStackCommand({ StackName }));
    await finish(doubles);
    return (await failureOf(client.send(new DescribeStacksCommand({ StackName })))).name === "ValidationError";
  },
  async "deletion-policy-ignored"(doubles) {
    const template = exampleTemplate();
    const Resources = { ...template.Resources, Address: { ...template.Resources.Address, DeletionPolicy: "Retain" } };
    await create(doubles, { ...template, Resources }, imageParameter);
    await doubles.cloudFormation.send(new DeleteStackCommand({ StackName }));
    await finish(doubles);
    return doubles.state.retained.some(({ logicalId }) => logicalId === "Address");
  },
  async "role-forgotten"(doubles) {
    await create(doubles, exampleTemplate(), { ...imageParameter, RoleARN: roleArn });
    return (await describe(doubles)).RoleARN === roleArn;
  },
  async "drift-hidden"(doubles) {
    const client = await created(doubles);
    const answer = await client.send(new DetectStackResourceDriftCommand({ StackName, LogicalResourceId: "Volume" }));
    return answer.StackResourceDrift?.StackResourceDriftStatus === "MODIFIED";
  },
  async "dependencies-ignored"(doubles) {
    await create(doubles, clusterTemplate(), imageParameter);
    makeLoadBalancer(
      doubles.account,
      { cluster: StackName, region: "eu-west-1", service: "d/s", uid: "0fa1e3c2", ports: [] },
      doubles.clock.now(),
    );
    await doubles.cloudFormation.send(new DeleteStackCommand({ StackName }));
    return (await finish(doubles)).StackStatus === "DELETE_FAILED";
  },
  "rolls-all-at-once": async (doubles) => (await rollOf(doubles)).every((reason) => !/^Terminating instance\(s\) \[[^\]]*,/.test(reason)),
  "signals-ignored": async (doubles) => (await rollOf(doubles)).some((reason) => reason.startsWith("Received SUCCESS signal")),
} as const satisfies Readonly<Record<string, ContractRule>>;
