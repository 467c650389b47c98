import { type Failure, fanOut, Interrupted, isUnchanged, type Reporter, Unhealthy } from "@keelson/core";
import { beforeAll, describe, expect, it } from "vitest";
import type { RunPolicy } from "@keelson/deploy";
import { deleteStack, type DeployedTemplate, deployTemplate, previewTemplate } from "../parts/deploy-template.ts";
import { desiredStack } from "../parts/desired-stack.ts";
import { textsOf } from "../parts/deviation.ts";
import { createBucket, queryEmulator } from "../parts/emulator-calls.ts";
import { renderExample } from "../parts/examples.ts";
import { startMinistack } from "../parts/ministack.ts";
import { ministackTemplate, signalNode, statusOf } from "../parts/ministack-template.ts";
import { pointSdkAt } from "../parts/moto.ts";
import { ministackDeviations } from "../parts/ministack-deviations.ts";
import { serveMended } from "../parts/serve-mended.ts";

const example = renderExample("minecraft");
const { region } = example.artifacts.model;
const worker = { after: "AutoScaleWorker", seconds: 60 };
const template = ministackTemplate(example, { Worker: worker });
const larger = template.replaceAll('"VolumeSize":30', '"VolumeSize":40');
let url: string;

beforeAll(async () => {
  url = await startMinistack(region);
  pointSdkAt(await serveMended(url, ministackDeviations));
});

type Signals = Readonly<Record<string, "SUCCESS" | "FAILURE">>;

/** Does something once when the events show that a resource is being made. */
function onceBegun(logicalId: string, act: () => void): Reporter {
  let hasBegun = false;
  return {
    emit(event) {
      const subject = event.type === "change-started" ? event.change.subject : event.type === "change-progress" ? event.subject : "";
      if (hasBegun || !subject.endsWith(` ${logicalId}`)) return;
      hasBegun = true;
      act();
    },
  };
}

/** A run, with nodes that signal as soon as they are waited for. */
async function deploy(
  stackName: string,
  body: string,
  signals: Signals = {},
  { templateBucket = null, ...policy }: Partial<RunPolicy> & { readonly templateBucket?: string | null } = {},
): Promise<DeployedTemplate> {
  const sent: Promise<void>[] = [];
  const nodes = Object.entries(signals).map(([logicalId, status]) =>
    onceBegun(logicalId, () => void sent.push(signalNode(url, { region, stackName, logicalId, status }))),
  );
  try {
    return await deployTemplate({ ...desiredStack(example, body), stackName, templateBucket }, { reporter: fanOut(nodes), ...policy });
  } finally {
    await Promise.all(sent);
  }
}

/** What a list of the stack's has, as another client reads it. */
async function listed(action: "ListChangeSets", stackName: string): Promise<string[]> {
  const answer = await queryEmulator(url, { service: "cloudformation", region, action, parameters: { StackName: stackName } });
  return textsOf(answer, "ChangeSetName");
}

async function failureOf(run: Promise<unknown>): Promise<Failure> {
  return await run.then(
    () => expect.fail("it did not fail"),
    (failure: unknown) => failure as Failure,
  );
}

describe("a stack on ministack", () => {
  const stackName = "article";
  let first: DeployedTemplate;
  beforeAll(async () => {
    first = await deploy(stackName, template, { Worker: "SUCCESS" });
  });

  it("is created, waits for its node's signal, and is protected", async () => {
    const { status, changed, outcomes, outputs } = first.deployed;
    expect([status, changed]).toEqual(["CREATE_COMPLETE", true]);
    const subjects = Object.entries((JSON.parse(template) as { Resources: Record<string, { Type: string }> }).Resources).map(
      ([logicalId, { Type }]) => `${Type} ${logicalId}`,
    );
    const done = outcomes.filter((outcome) => outcome.status === "done").map(({ change }) => change.subject);
    expect(done).toEqual(expect.arrayContaining(subjects));
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys((JSON.parse(template) as { Outputs: object }).Outputs).toSorted());
  });

  it("is kept by a second run", async () => {
    const { plan, deployed } = await deploy(stackName, template);
    expect([isUnchanged(plan), deployed.changed, deployed.outcomes]).toEqual([true, false, []]);
    expect(deployed).toMatchObject({ stackId: first.deployed.stackId, outputs: first.deployed.outputs });
  });

  it("is changed by what changed", async () => {
    const { deployed } = await deploy(stackName, larger);
    expect([deployed.status, deployed.changed, deployed.stackId]).toEqual(["UPDATE_COMPLETE", true, first.deployed.stackId]);
    expect(isUnchanged((await deploy(stackName, larger)).plan)).toBe(true);
  });

  it("is rolled back when a node of the update says that it failed, and tells that first", async () => {
    const failing = ministackTemplate(example, { Worker: worker, Second: worker });
    const failure = await failureOf(deploy(stackName, failing, { Second: "FAILURE" }));
    if (!(failure instanceof Unhealthy)) expect.fail(String(failure));
    expect([failure.code, failure.diagnosis[0]?.includes("Second")]).toEqual(["stack-update-failed", true]);
    expect(await statusOf(url, { region, stackName })).toBe("UPDATE_ROLLBACK_COMPLETE");
  });

  it("shows a preview, which leaves nothing behind", async () => {
    const before = await listed("ListChangeSets", stackName);
    const { changes } = await previewTemplate({ ...desiredStack(example, larger), stackName });
    expect(changes).toEqual([]);
    const smaller = template.replaceAll('"VolumeSize":30', '"VolumeSize":20');
    const preview = await previewTemplate({ ...desiredStack(example, smaller), stackName });
    expect(preview.changes?.map(({ logicalId, action }) => [logicalId, action])).toContainEqual(["LaunchTemplateWorker", "update"]);
    expect(preview.beyond).toEqual([]);
    expect(await listed("ListChangeSets", stackName)).toEqual(before);
  });

  it("cannot be deleted by somebody who does not mean to, and is by us", async () => {
    const parameters = { StackName: stackName };
    const refused = await queryEmulator(url, { service: "cloudformation", region, action: "DeleteStack", parameters }).catch(String);
    expect(refused).toContain("TerminationProtection");
    expect((await deleteStack({ ...desiredStack(example), stackName })).stackId).toBe(first.deployed.stackId);
    expect(await statusOf(url, { region, stackName: first.deployed.stackId })).toBe("DELETE_COMPLETE");
    expect(await deleteStack({ ...desiredStack(example), stackName })).toMatchObject({ stackId: null, outcomes: [] });
  });
});

describe("a preview where no stack is, on ministack", () => {
  it("needs a shell, and takes it away again", async () => {
    const stackName = "unborn";
    const { changes } = await previewTemplate({ ...desiredStack(example, template), stackName });
    expect(new Set(changes?.map(({ action }) => action))).toEqual(new Set(["create"]));
    await expect(statusOf(url, { region, stackName })).rejects.toThrow("does not exist");
  });
});

describe("a template above 51,200 bytes on ministack", () => {
  it("goes by way of a bucket, and is what the stack then has", async () => {
    const bucket = { name: "templates", region };
    await createBucket(url, bucket);
    const body = JSON.parse(template) as { readonly Metadata: object };
    const large = JSON.stringify({ ...body, Metadata: { ...body.Metadata, Note: "x".repeat(60_000) } });
    const desired = { ...desiredStack(example, large), stackName: "large", templateBucket: bucket.name };
    expect((await deploy("large", large, { Worker: "SUCCESS" }, { templateBucket: bucket.name })).deployed.status).toBe("CREATE_COMPLETE");
    const { plan, deployed } = await deployTemplate(desired);
    expect([isUnchanged(plan), deployed.changed]).toEqual([true, false]);
  });
});

describe("a creation that fails on ministack", () => {
  const stackName = "unlucky";

  it("names what failed first, and leaves a stack that a second run makes anew", async () => {
    const failure = await failureOf(deploy(stackName, template, { Worker: "FAILURE" }));
    if (!(failure instanceof Unhealthy)) expect.fail(String(failure));
    expect([failure.code, failure.diagnosis[0]?.includes("Worker")]).toEqual(["stack-create-failed", true]);
    expect(await statusOf(url, { region, stackName })).toBe("ROLLBACK_COMPLETE");
    const { deployed } = await deploy(stackName, template, { Worker: "SUCCESS" });
    expect(deployed.status).toBe("CREATE_COMPLETE");
  });
});

describe("what fails without rollback on ministack", () => {
  it("of a creation stays as it is; the next run rolls it back and makes the stack anew", async () => {
    const stackName = "paused";
    const failure = await failureOf(deploy(stackName, template, { Worker: "FAILURE" }, { rollback: "disabled" }));
    expect([failure.code, await statusOf(url, { region, stackName })]).toEqual(["stack-create-failed", "CREATE_FAILED"]);
    expect((await deploy(stackName, template, { Worker: "SUCCESS" })).deployed.status).toBe("CREATE_COMPLETE");
  });

  it("of an update stays as it is; the next run goes forward from there", async () => {
    const stackName = "paused";
    const failing = ministackTemplate(example, { Worker: worker, Second: worker });
    const failure = await failureOf(deploy(stackName, failing, { Second: "FAILURE" }, { rollback: "disabled" }));
    expect([failure.code, await statusOf(url, { region, stackName })]).toEqual(["stack-update-failed", "UPDATE_FAILED"]);
    expect((await deploy(stackName, larger)).deployed.status).toBe("UPDATE_COMPLETE");
  });
});

describe("an update that waits on ministack", () => {
  const stackName = "waiting";
  const withSecond = ministackTemplate(example, { Worker: worker, Second: { after: null, seconds: 5 } });
  let stackId: string;
  beforeAll(async () => {
    stackId = (await deploy(stackName, template, { Worker: "SUCCESS" })).deployed.stackId;
  });

  it("is rolled back when its run is cancelled; a run of what was before waits for that, and the same deployment then succeeds", async () => {
    const cancel = new AbortController();
    const reporter = onceBegun("Second", () => cancel.abort());
    const desired = { ...desiredStack(example, withSecond), stackName };
    expect(await failureOf(deployTemplate(desired, { reporter, signal: cancel.signal }))).toBeInstanceOf(Interrupted);
    const before = await deploy(stackName, template);
    expect([before.deployed.status, before.deployed.changed]).toEqual(["UPDATE_ROLLBACK_COMPLETE", false]);
    const again = await deploy(stackName, withSecond, { Second: "SUCCESS" });
    expect([again.deployed.status, again.deployed.stackId]).toEqual(["UPDATE_COMPLETE", stackId]);
  });

  it("is followed to its end by a second run of the same deployment", async () => {
    const withThird = ministackTemplate(example, { Worker: worker, Third: worker });
    const desired = { ...desiredStack(example, withThird), stackName };
    const followers: Promise<DeployedTemplate>[] = [];
    const signalled: Promise<void>[] = [];
    const signal = (): void => void signalled.push(signalNode(url, { region, stackName, logicalId: "Third", status: "SUCCESS" }));
    const first = await deployTemplate(desired, {
      reporter: onceBegun("Third", () => void followers.push(deployTemplate(desired, { reporter: onceBegun("Third", signal) }))),
    });
    const runs = [first, ...(await Promise.all(followers))].map(({ deployed }) => [deployed.status, deployed.changed, deployed.stackId]);
    await Promise.all(signalled);
    expect(runs).toEqual([
      ["UPDATE_COMPLETE", true, stackId],
      ["UPDATE_COMPLETE", true, stackId],
    ]);
  });
});
