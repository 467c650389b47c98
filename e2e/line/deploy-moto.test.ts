import { isUnchanged } from "@keelson/core";
import { beforeAll, describe, expect, it } from "vitest";
import { type DeployedTemplate, deployExample } from "../parts/deploy-template.ts";
import { publishedImage } from "../parts/desired-stack.ts";
import { textOf, textsOf } from "../parts/deviation.ts";
import { createHostedZone, queryEmulator } from "../parts/emulator-calls.ts";
import { artifactText, renderExample } from "../parts/examples.ts";
import { motoDeviations } from "../parts/moto-deviations.ts";
import { pointSdkAt, startMoto } from "../parts/moto.ts";
import { serveMended } from "../parts/serve-mended.ts";

const example = renderExample("minecraft");
const { model } = example.artifacts;
const { region } = model;
const image = publishedImage(example);
const foreign = { imageId: "ami-0fedcba9876543210", name: image.name.replace(/\d+\./, "9999."), owner: "123456789012" };
const template = artifactText(example, "stack-template.json");

let moto: string;
let first: DeployedTemplate;

beforeAll(async () => {
  moto = await startMoto([image, foreign]);
  await createHostedZone(moto, "particule.io");
  pointSdkAt(await serveMended(moto, motoDeviations()));
  first = await deployExample(example);
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
    const { plan, deployed } = await deployExample(example);
    expect([isUnchanged(plan), deployed.changed, deployed.outcomes]).toEqual([true, false, []]);
    expect(deployed).toMatchObject({ stackId: first.deployed.stackId, outputs: first.deployed.outputs });
  });

  it("is changed by what changed, and nothing else", async () => {
    const larger = template.replaceAll('"VolumeSize": 30', '"VolumeSize": 40');
    const { plan, deployed } = await deployExample(example, larger);
    const changed = plan.changes.filter((change) => change.verb !== "keep").map(({ verb, subject }) => `${verb} ${subject}`);
    // The groups follow their launch templates.
    expect(changed.filter((change) => !change.includes("AutoScalingGroup"))).toEqual([
      "update AWS::EC2::LaunchTemplate LaunchTemplateController",
      "update AWS::EC2::LaunchTemplate LaunchTemplateWorker",
    ]);
    expect([deployed.status, deployed.changed, deployed.stackId]).toEqual(["UPDATE_COMPLETE", true, first.deployed.stackId]);
    expect(isUnchanged((await deployExample(example, larger)).plan)).toBe(true);
  });
});

describe("what EC2 has then", () => {
  const ask = async (action: string, parameters: Readonly<Record<string, string>> = {}): Promise<string> =>
    await queryEmulator(moto, { service: "ec2", region, action, parameters });
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
