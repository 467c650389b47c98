import { isUnchanged } from "@keelson/core";
import { beforeAll, describe, expect, it } from "vitest";
import { type DeployedTemplate, deployTemplate } from "../parts/deploy-template.ts";
import { desiredStack, publishedImage } from "../parts/desired-stack.ts";
import { textOf } from "../parts/deviation.ts";
import { createBucket, createHostedZone, queryEmulator } from "../parts/emulator-calls.ts";
import { artifactText, type Example, renderedExamples } from "../parts/examples.ts";
import { motoDeviations } from "../parts/moto-deviations.ts";
import { pointSdkAt, startMoto } from "../parts/moto.ts";
import { serveMended } from "../parts/serve-mended.ts";

const examples = renderedExamples();
let moto: string;

beforeAll(async () => {
  moto = await startMoto(examples.map(publishedImage));
  pointSdkAt(await serveMended(moto, motoDeviations()));
});

/** The example's template with what it takes for given: a zone, and for some a VPC and a route table that live already. */
async function templateOf(example: Example): Promise<string> {
  const { region, config } = example.artifacts.model;
  let template = artifactText(example, "stack-template.json");
  if (config.createRecordSet) {
    const zone = config.hostedZone ?? config.externalDNSName.split(".").slice(1).join(".");
    const zoneId = await createHostedZone(moto, zone);
    if (config.hostedZoneId !== null) template = template.replaceAll(config.hostedZoneId, zoneId);
  }
  if (config.vpcId === null) return template;
  const make = async (action: string, parameters: Readonly<Record<string, string>>, element: string): Promise<string> =>
    textOf(await queryEmulator(moto, { service: "ec2", region, action, parameters }), element);
  const vpcId = await make("CreateVpc", { CidrBlock: config.vpcCIDR }, "vpcId");
  template = template.replaceAll(config.vpcId, vpcId);
  if (config.routeTableId === null) return template;
  return template.replaceAll(config.routeTableId, await make("CreateRouteTable", { VpcId: vpcId }, "routeTableId"));
}

describe.each(examples.map((example) => [example.name, example] as const))("the template of %s on moto", (name, example) => {
  const { region } = example.artifacts.model;
  const bucket = { name: `templates-${name}`, region };
  let deploy: () => Promise<DeployedTemplate>;
  let first: DeployedTemplate;
  beforeAll(async () => {
    await createBucket(moto, bucket);
    const desired = { ...desiredStack(example, await templateOf(example)), templateBucket: bucket.name };
    deploy = () => deployTemplate(desired);
    first = await deploy();
  });

  it("becomes a stack, with every resource and output", () => {
    const { status, outcomes, outputs } = first.deployed;
    expect(status).toBe("CREATE_COMPLETE");
    expect(outcomes.filter((outcome) => outcome.status !== "done")).toEqual([]);
    const template = JSON.parse(artifactText(example, "stack-template.json")) as {
      Outputs: object;
      Resources: Record<string, { Type: string }>;
    };
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(template.Outputs).toSorted());
    const done = outcomes.map(({ change }) => change.subject);
    expect(done).toEqual(expect.arrayContaining(Object.entries(template.Resources).map(([logicalId, { Type }]) => `${Type} ${logicalId}`)));
  });

  it("is kept by a second run", async () => {
    const { plan, deployed } = await deploy();
    expect([isUnchanged(plan), deployed.changed, deployed.outcomes]).toEqual([true, false, []]);
    expect(deployed.stackId).toBe(first.deployed.stackId);
  });
});
