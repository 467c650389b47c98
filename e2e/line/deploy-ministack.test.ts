import { type Failure, fanOut, Interrupted, isUnchanged, type Reporter, Unhealthy } from "@keelson/core";
import { beforeAll, describe, expect, it } from "vitest";
import { type DeployedTemplate, deployTemplate } from "../parts/deploy-template.ts";
import { desiredStack } from "../parts/desired-stack.ts";
import { queryEmulator } from "../parts/emulator-calls.ts";
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
async function deploy(stackName: string, body: string, signals: Signals = {}): Promise<DeployedTemplate> {
  const sent: Promise<void>[] = [];
  const nodes = Object.entries(signals).map(([logicalId, status]) =>
    onceBegun(logicalId, () => void sent.push(signalNode(url, { region, stackName, logicalId, status }))),
  );
  try {
    return await deployTemplate({ ...desiredStack(example, body), stackName }, { reporter: fanOut(nodes) });
  } finally {
    await Promise.all(sent);
  }
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

  it("cannot be deleted by somebody who does not mean to", async () => {
    const parameters = { StackName: stackName };
    const refused = await queryEmulator(url, { service: "cloudformation", region, action: "DeleteStack", parameters }).catch(String);
    expect(refused).toContain("TerminationProtection");
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
