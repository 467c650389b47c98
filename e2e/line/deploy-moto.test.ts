import { isUnchanged, type Plan, recordEvents } from "@keelson/core";
import { chooseNodeImage, cloudFormation, type DeployedStack, ec2Images, executeStack, observeStack, planStack, type StackResource } from "@keelson/deploy";
import { beforeAll, describe, expect, it } from "vitest";
import { artifactText, renderExample } from "../parts/examples.ts";
import { pointSdkAt, startMoto } from "../parts/moto.ts";
import { serveMended } from "../parts/moto-proxy.ts";
import { systemClock } from "../parts/system-clock.ts";

const example = renderExample("minecraft");
const { model } = example.artifacts;
const { region, stackName } = model;
const image = { imageId: "ami-0123456789abcdef0", name: model.image.name ?? model.image.namePattern.replace("*", "4800.0.0"), owner: model.image.owner };
const foreign = { imageId: "ami-0fedcba9876543210", name: image.name.replace(/\d+\./, "9999."), owner: "123456789012" };
const template = artifactText(example, "stack-template.json");

interface Run {
  readonly plan: Plan<StackResource>;
  readonly deployed: DeployedStack;
}

/** As deploy-cluster does it, with a body that may have been changed. */
async function deploy(body = template): Promise<Run> {
  const ports = { cloudFormation: cloudFormation({ region }), clock: systemClock, random: Math.random, reporter: recordEvents(), signal: new AbortController().signal };
  const observed = await observeStack(stackName, ports);
  const parameter = "NodeImageId";
  const { value } = await chooseNodeImage({ query: model.image, parameter, observed, port: ec2Images({ region }) });
  const desired = { stackName, region, cluster: model.config.clusterName, template: body, parameters: { [parameter]: value }, tags: model.stackTags };
  const plan = planStack(desired, observed);
  return { plan, deployed: await executeStack({ plan, desired, observed, ports, timeout: 120_000 }) };
}

let first: Run;

beforeAll(async () => {
  pointSdkAt(await serveMended(await startMoto([image, foreign])));
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

  it("t", async () => {
    for (const [svc, a, v] of [["ec2", "DescribeInstances", "2016-11-15"], ["ec2", "DescribeNetworkInterfaces", "2016-11-15"], ["autoscaling", "DescribeAutoScalingGroups", "2011-01-01"], ["ec2", "DescribeLaunchTemplateVersions", "2016-11-15"]] as const) console.log((await (await fetch(process.env["AWS_ENDPOINT_URL"] ?? "", { method: "POST", headers: { authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/${region}/${svc}/aws4_request, SignedHeaders=host, Signature=00`, "content-type": "application/x-www-form-urlencoded" }, body: `Action=${a}&Version=${v}` })).text()).slice(0, 5000));
  });
  it("is kept by a second run", async () => {
    const { plan, deployed } = await deploy();
    expect([isUnchanged(plan), deployed.changed, deployed.outcomes]).toEqual([true, false, []]);
    expect(deployed).toMatchObject({ stackId: first.deployed.stackId, outputs: first.deployed.outputs });
  });

  it("is changed by what changed, and nothing else", async () => {
    const larger = template.replaceAll('"VolumeSize": 30', '"VolumeSize": 40');
    const { plan, deployed } = await deploy(larger);
    console.log(plan.changes.filter((change) => change.verb !== "keep").map((c) => c.verb + c.subject), deployed.status, deployed.outcomes);
    expect(isUnchanged((await deploy(larger)).plan)).toBe(true);
  });

  it("s", async () => {
    for (const a of ["DescribeVpcs", "DescribeAddresses", "DescribeInstances", "DescribeVolumes", "DescribeSecurityGroupRules"]) console.log((await (await fetch(process.env["AWS_ENDPOINT_URL"] ?? "", { method: "POST", headers: { authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260101/${region}/ec2/aws4_request, SignedHeaders=host, Signature=00`, "content-type": "application/x-www-form-urlencoded" }, body: `Action=${a}&Version=2016-11-15` })).text()).slice(0, 5000));
  });
});
