import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ssmSecretStore } from "@keelson/pki";
import { beforeAll, describe, expect, it } from "vitest";
import { atFileEnd } from "../parts/at-file-end.ts";
import { type AwsCli, awsCli } from "../parts/aws-cli.ts";
import { type DeployedTemplate, deployExample, deployTemplate } from "../parts/deploy-template.ts";
import { desiredStack } from "../parts/desired-stack.ts";
import { artifactText, renderExample } from "../parts/examples.ts";
import { ministackDeviations } from "../parts/ministack-deviations.ts";
import { ministackTemplate } from "../parts/ministack-template.ts";
import { startMinistack } from "../parts/ministack.ts";
import { pointSdkAt } from "../parts/moto.ts";
import { makeSecrets } from "../parts/pki-folder.ts";
import { hurriedClock, serveAccount } from "../parts/serve-account.ts";
import { serveMended } from "../parts/serve-mended.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";

const example = renderExample("minecraft");
const { model } = example.artifacts;
const { region, stackName } = model;
const named = ["--stack-name", stackName];

interface Stacks {
  readonly Stacks: readonly {
    readonly StackId: string;
    readonly StackStatus: string;
    readonly EnableTerminationProtection: boolean;
    readonly Outputs: readonly { readonly OutputKey: string; readonly OutputValue: string }[];
    readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
    readonly Parameters: readonly { readonly ParameterKey: string }[];
  }[];
}

/** Resources by logical id, with their types. */
function resourcesOf(template: string): Record<string, string> {
  const { Resources } = JSON.parse(template) as { Resources: Record<string, { Type: string }> };
  return Object.fromEntries(Object.entries(Resources).map(([logicalId, { Type }]) => [logicalId, Type]));
}

interface Deployment {
  readonly aws: AwsCli;
  readonly template: string;
  readonly deployed: DeployedTemplate["deployed"];
  readonly secrets: ReadonlyMap<string, string>;
  /** What a detection of drift finds, by logical id. */
  readonly drift: Readonly<Record<string, string>>;
}

/** The CloudFormation double and ministack, each with the example deployed by us. */
const places = {
  "our double": async (): Promise<Deployment> => {
    const pageSizes = { events: 7, resources: 4, changes: 5 };
    const drift = { VPC: [{ path: "/EnableDnsSupport", actual: false }], VolumeEtcd: "deleted" } as const;
    const account = await serveAccount({ clock: hurriedClock(600_000), script: { pageSizes, drift } });
    atFileEnd(() => account.close());
    pointSdkAt(account.url);
    const { deployed } = await deployExample(example);
    const template = artifactText(example, "stack-template.json");
    const secrets = await makeSecrets(example, ssmSecretStore({ region }));
    return {
      aws: awsCli({ url: account.url, region }),
      template,
      deployed,
      secrets,
      drift: { VPC: "MODIFIED", VolumeEtcd: "DELETED" },
    };
  },
  ministack: async (): Promise<Deployment> => {
    const url = await startMinistack(region);
    pointSdkAt(await serveMended(url, ministackDeviations));
    const template = ministackTemplate(example, {});
    const { deployed } = await deployTemplate(desiredStack(example, template));
    const secrets = await makeSecrets(example, ssmSecretStore({ region }));
    return {
      aws: awsCli({ url, region }),
      template,
      deployed,
      secrets,
      drift: {},
    };
  },
};

describe.each(Object.entries(places))("the AWS CLI reads from %s", (_place, deploy) => {
  let there: Deployment;
  beforeAll(async () => {
    there = await deploy();
  });

  it("the stack: status, outputs, tags, parameters, protection", async () => {
    const { deployed } = there;
    const [stack] = (await there.aws.read<Stacks>("cloudformation", "describe-stacks", ...named)).Stacks;
    expect([stack?.StackId, stack?.StackStatus, stack?.EnableTerminationProtection]).toEqual([deployed.stackId, "CREATE_COMPLETE", true]);
    const outputs = stack?.Outputs.map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]) ?? [];
    expect(Object.fromEntries(outputs)).toEqual(deployed.outputs);
    const tags = Object.fromEntries(stack?.Tags.map(({ Key, Value }) => [Key, Value]) ?? []);
    expect(tags).toMatchObject({ ...model.stackTags, "keelson:cluster": model.config.clusterName });
    expect(stack?.Parameters.map(({ ParameterKey }) => ParameterKey).toSorted()).toEqual(["ClusterCAHash", "NodeImageId"]);
  });

  it("every resource, by either call", async () => {
    const wanted = resourcesOf(there.template);
    type Resource = { readonly LogicalResourceId: string; readonly ResourceType: string; readonly ResourceStatus: string };
    const described = await there.aws.read<{ StackResources: readonly Resource[] }>("cloudformation", "describe-stack-resources", ...named);
    const listed = await there.aws.read<{ StackResourceSummaries: readonly Resource[] }>(
      "cloudformation",
      "list-stack-resources",
      ...named,
    );
    for (const resources of [described.StackResources, listed.StackResourceSummaries]) {
      expect(Object.fromEntries(resources.map(({ LogicalResourceId, ResourceType }) => [LogicalResourceId, ResourceType]))).toEqual(wanted);
      expect(new Set(resources.map(({ ResourceStatus }) => ResourceStatus))).toEqual(new Set(["CREATE_COMPLETE"]));
    }
  });

  it("the events of all pages, newest first, with the token of our run", async () => {
    type Event = {
      readonly EventId: string;
      readonly LogicalResourceId: string;
      readonly ResourceStatus: string;
      readonly ClientRequestToken?: string;
    };
    const { StackEvents: events } = await there.aws.read<{ StackEvents: readonly Event[] }>(
      "cloudformation",
      "describe-stack-events",
      ...named,
    );
    expect([events[0]?.LogicalResourceId, events[0]?.ResourceStatus]).toEqual([stackName, "CREATE_COMPLETE"]);
    expect(new Set(events.map(({ EventId }) => EventId)).size).toBe(events.length);
    const completed = events
      .filter(({ ResourceStatus }) => ResourceStatus === "CREATE_COMPLETE")
      .map(({ LogicalResourceId }) => LogicalResourceId);
    expect(completed.toSorted()).toEqual([stackName, ...Object.keys(resourcesOf(there.template))].toSorted());
    expect(events.at(-1)?.ResourceStatus).toBe("REVIEW_IN_PROGRESS");
    expect(
      new Set(events.slice(0, -1).map(({ ClientRequestToken: token }) => token?.replace(/^(keelson)-[0-9a-f]{40}-[0-9a-f]{24}$/, "$1"))),
    ).toEqual(new Set(["keelson"]));
  });

  it("the template as it was sent", async () => {
    const { TemplateBody: body } = await there.aws.read<{ TemplateBody: object }>("cloudformation", "get-template", ...named);
    expect(body).toEqual(JSON.parse(there.template));
  });

  it("a change set of its own, page by page, and removes it", async () => {
    const folder = await temporaryFolder("aws-cli");
    const path = join(folder, "template.json");
    await writeFile(path, JSON.stringify(JSON.parse(there.template)).replaceAll('"VolumeSize":30', '"VolumeSize":40'));
    const set = [...named, "--change-set-name", "by-hand"];
    const keep = ["NodeImageId", "ClusterCAHash"].map((name) => `ParameterKey=${name},UsePreviousValue=true`);
    const request = ["--template-body", `file://${path}`, "--capabilities", "CAPABILITY_NAMED_IAM", "--parameters", ...keep];
    const { Id } = await there.aws.read<{ Id: string }>("cloudformation", "create-change-set", ...set, ...request);
    expect((await there.aws.run("cloudformation", "wait", "change-set-create-complete", "--change-set-name", Id)).status).toBe(0);
    type Described = {
      readonly Status: string;
      readonly Changes: readonly { readonly ResourceChange: { readonly LogicalResourceId: string } }[];
    };
    const { Status, Changes } = await there.aws.read<Described>("cloudformation", "describe-change-set", "--change-set-name", Id);
    expect(Status).toBe("CREATE_COMPLETE");
    expect(Changes.map(({ ResourceChange }) => ResourceChange.LogicalResourceId)).toContain("LaunchTemplateWorker");
    expect((await there.aws.run("cloudformation", "delete-change-set", "--change-set-name", Id)).status).toBe(0);
    type Listed = { readonly Summaries: readonly { readonly ChangeSetId: string }[] };
    const { Summaries } = await there.aws.read<Listed>("cloudformation", "list-change-sets", ...named);
    expect(Summaries.map(({ ChangeSetId }) => ChangeSetId)).not.toContain(Id);
  });

  it("the nodes' parameters, decrypted", async () => {
    const names = [...there.secrets.keys()].slice(0, 10);
    type Parameters = { readonly Parameters: readonly { readonly Name: string; readonly Type: string; readonly Value: string }[] };
    const { Parameters } = await there.aws.read<Parameters>("ssm", "get-parameters", "--with-decryption", "--names", ...names);
    expect(Object.fromEntries(Parameters.map(({ Name, Value }) => [Name, Value]))).toEqual(
      Object.fromEntries(names.map((name) => [name, there.secrets.get(name)])),
    );
    expect(new Set(Parameters.map(({ Type }) => Type))).toEqual(new Set(["SecureString"]));
  });

  it("no stack that is not there", async () => {
    const { status, stderr } = await there.aws.run("cloudformation", "describe-stacks", "--stack-name", "nobody");
    expect([status, stderr.includes("(ValidationError)"), stderr.includes("does not exist")]).toEqual([255, true, true]);
  });

  it("the refusal to delete what is protected", async () => {
    const { status, stderr } = await there.aws.run("cloudformation", "delete-stack", ...named);
    expect([status, stderr.includes("TerminationProtection")]).toEqual([255, true]);
  });

  it("which resources drifted", async () => {
    const { StackDriftDetectionId: id } = await there.aws.read<{ StackDriftDetectionId: string }>(
      "cloudformation",
      "detect-stack-drift",
      ...named,
    );
    const detection = ["describe-stack-drift-detection-status", "--stack-drift-detection-id", id];
    const drifted = Object.keys(there.drift).length;
    expect(await there.aws.read<object>("cloudformation", ...detection)).toMatchObject({
      DetectionStatus: "DETECTION_COMPLETE",
      StackDriftStatus: drifted === 0 ? "IN_SYNC" : "DRIFTED",
      DriftedStackResourceCount: drifted,
    });
    type Drifts = {
      readonly StackResourceDrifts: readonly { readonly LogicalResourceId: string; readonly StackResourceDriftStatus: string }[];
    };
    const { StackResourceDrifts: drifts } = await there.aws.read<Drifts>("cloudformation", "describe-stack-resource-drifts", ...named);
    const differing = drifts.filter(({ StackResourceDriftStatus: status }) => !["IN_SYNC", "NOT_CHECKED"].includes(status));
    expect(Object.fromEntries(differing.map((each) => [each.LogicalResourceId, each.StackResourceDriftStatus]))).toEqual(there.drift);
  });

  it("the stack policy that it wrote itself", async () => {
    const policy = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "Update:*", Principal: "*", Resource: "*" }] });
    expect((await there.aws.run("cloudformation", "set-stack-policy", ...named, "--stack-policy-body", policy)).status).toBe(0);
    const { StackPolicyBody: body } = await there.aws.read<{ StackPolicyBody: string }>("cloudformation", "get-stack-policy", ...named);
    expect(body).toBe(policy);
  });
});
