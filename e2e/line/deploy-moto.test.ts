import { isUnchanged, type Plan, recordEvents } from "@keelson/core";
import { chooseNodeImage, cloudFormation, ec2Images, executeStack, observeStack, planStack, type StackResource } from "@keelson/deploy";
import { beforeAll, describe, expect, it } from "vitest";
import { artifactText, renderExample } from "../parts/examples.ts";
import { pointSdkAt, startMoto } from "../parts/moto.ts";
import { textOf, textsOf } from "../parts/moto-answer.ts";
import { createHostedZone, queryMoto } from "../parts/moto-calls.ts";
import { serveMended } from "../parts/moto-proxy.ts";
import { systemClock } from "../parts/system-clock.ts";

const example = renderExample("minecraft");
const { model } = example.artifacts;
const { region, stackName } = model;
const image = {
  imageId: "ami-0123456789abcdef0",
  name: model.image.name ?? model.image.namePattern.replace("*", "4800.0.0"),
  owner: model.image.owner,
};
const foreign = { imageId: "ami-0fedcba9876543210", name: image.name.replace(/\d+\./, "9999."), owner: "123456789012" };
const template = artifactText(example, "stack-template.json");

interface Run {
  readonly plan: Plan<StackResource>;
  readonly deployed: Awaited<ReturnType<typeof executeStack>>;
}

/** As deploy-cluster does it, with a body that may have been changed. */
async function deploy(body = template): Promise<Run> {
  const ports = {
    cloudFormation: cloudFormation({ region }),
    clock: systemClock,
    random: Math.random,
    reporter: recordEvents(),
    signal: new AbortController().signal,
  };
  const observed = await observeStack(stackName, ports);
  const parameter = "NodeImageId";
  const { value } = await chooseNodeImage({ query: model.image, parameter, observed, port: ec2Images({ region }) });
  const desired = {
    stackName,
    region,
    cluster: model.config.clusterName,
    template: body,
    // No secrets here, so that every hash will do.
    parameters: { [parameter]: value, ClusterCAHash: "0".repeat(64) },
    tags: model.stackTags,
  };
  const plan = planStack(desired, observed);
  return { plan, deployed: await executeStack({ plan, desired, observed, ports, timeout: 120_000 }) };
}

let moto: string;
let first: Run;

beforeAll(async () => {
  moto = await startMoto([image, foreign]);
  await createHostedZone(moto, "particule.io");
  pointSdkAt(await serveMended(moto));
  first = await deploy();
});

describe("the example's whole template on moto", () => {
  it("becomes a stack with every output", () => {
    const { status, changed, outcomes, outputs } = first.deployed;
    expect([status, changed]).toEqual(["CREATE_COMPLETE", true]);
    expect(outcomes.filter((outcome) => outcome.status !== "done")).toEqual([]);
    const expected = Object.keys((JSON.parse(template) as { Outputs: object }).Outputs);
    expect(Object.keys(outputs).toSorted()).toEqual(expected.toSorted());
  });

  it("is kept by a second run", async () => {
    const { plan, deployed } = await deploy();
    expect([isUnchanged(plan), deployed.changed, deployed.outcomes]).toEqual([true, false, []]);
    expect(deployed).toMatchObject({ stackId: first.deployed.stackId, outputs: first.deployed.outputs });
  });

  it("is changed by what changed, and nothing else", async () => {
    const larger = template.replaceAll('"VolumeSize": 30', '"VolumeSize": 40');
    const { plan, deployed } = await deploy(larger);
    const changed = plan.changes.filter((change) => change.verb !== "keep").map(({ verb, subject }) => `${verb} ${subject}`);
    expect(changed).toEqual([
      "update AWS::EC2::LaunchTemplate LaunchTemplateController",
      "update AWS::EC2::LaunchTemplate LaunchTemplateWorker",
    ]);
    expect([deployed.status, deployed.changed, deployed.stackId]).toEqual(["UPDATE_COMPLETE", true, first.deployed.stackId]);
    expect(isUnchanged((await deploy(larger)).plan)).toBe(true);
  });
});

describe("what EC2 has then", () => {
  const ask = async (action: string, parameters: Readonly<Record<string, string>> = {}): Promise<string> =>
    await queryMoto(moto, { service: "ec2", region, action, parameters });
  const tagFilter = { "Filter.1.Name": "tag:keelson:cluster", "Filter.1.Value.1": model.config.clusterName };

  it("is the VPC of the outputs, with the cluster's range", async () => {
    const vpc = await ask("DescribeVpcs", tagFilter);
    expect([textOf(vpc, "vpcId"), textOf(vpc, "cidrBlock")]).toEqual([first.deployed.outputs["VPC"], model.network.vpcCIDR]);
  });

  it("is one controller and the wanted workers, from the publisher's image and no other's", async () => {
    const instances = await ask("DescribeInstances", tagFilter);
    const count = model.nodeCount.controllers + model.nodeCount.workers;
    expect(textsOf(instances, "imageId")).toEqual(Array.from({ length: count }, () => image.imageId));
    const { controllerInstanceType, workerInstanceType } = model.config;
    expect(textsOf(instances, "instanceType").toSorted()).toEqual(
      [controllerInstanceType, workerInstanceType, workerInstanceType].toSorted(),
    );
  });

  it("is the controller's interface and its public address", async () => {
    const interfaces = await ask("DescribeNetworkInterfaces");
    expect(textsOf(interfaces, "privateIpAddress")).toContain(model.apiServer.controllerIP);
    expect(textOf(await ask("DescribeAddresses"), "publicIp")).toBe(first.deployed.outputs["ControllerIP"]);
  });

  it("is the pod network's rule in both directions", async () => {
    const groups = [first.deployed.outputs["ControllerSecurityGroup"], first.deployed.outputs["WorkerSecurityGroup"]];
    const rules = (await ask("DescribeSecurityGroupRules")).split("</item>").filter((rule) => textOf(rule, "fromPort") === "8472");
    const pairs = rules.map((rule) => textsOf(rule, "groupId").join(" from "));
    expect(pairs.toSorted()).toEqual(groups.flatMap((to) => groups.map((from) => `${to} from ${from}`)).toSorted());
  });
});
