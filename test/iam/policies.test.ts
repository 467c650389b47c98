import { existsSync, readFileSync } from "node:fs";
import { evaluatePolicies } from "@keelson/double";
import { describe, expect, it } from "vitest";
import { generateIam, iamFiles } from "../../scripts/generate/iam/iam-files.ts";
import { article } from "../../scripts/generate/iam/scenarios/places.ts";
import { fillPolicy } from "./filled-policies.ts";
import { actionRemovals, firstToMiss, heldBy, isTaken, refusedActions, runWith, statementRemovals } from "./removals.ts";

const root = new URL("../../", import.meta.url);
const { recordings, policies } = await generateIam();

it.each([...iamFiles(policies)])("%s is current", (path, content) => {
  const file = new URL(path, root);
  expect(existsSync(file) ? readFileSync(file, "utf8") : null).toBe(content);
});

it.each(policies)("the policy $name fits into a managed policy: 6,144 characters, white space not counted", ({ document }) => {
  expect(JSON.stringify(document).replaceAll(/\s/g, "").length).toBeLessThanOrEqual(6144);
});

describe("with exactly the policies of its role", () => {
  it.each(recordings.map((recording) => ({ name: `${recording.scenario.role}: ${recording.scenario.name}`, recording })))(
    "$name",
    async ({ recording }) => {
      const { failure, told } = await runWith(recording, heldBy(recording.scenario.role, policies));
      expect(failure?.code).toBe(recording.scenario.endsWith);
      expect(refusedActions(told)).toEqual([]);
    },
  );
});

it("nothing is granted that no scenario needs", () => {
  // Each policy by itself: what the run and CloudFormation both need stands in both of a role's policies.
  const alone = actionRemovals(policies).map((removal) => ({
    ...removal,
    left: removal.left.filter(({ name }) => name === removal.policy),
  }));
  const idle = alone.filter((removal) => firstToMiss(removal, recordings) === undefined);
  expect(idle.map(({ policy, sid, taken }) => `${policy} ${sid} ${taken.join(" ")}`)).toEqual([]);
});

// One run for each statement here; one for each action takes minutes and is done in e2e.
describe("without one statement a run says which action it misses", () => {
  it.each(statementRemovals(policies))("$policy $sid", async (removal) => {
    const missed = firstToMiss(removal, recordings);
    if (missed === undefined) throw new TypeError(`no scenario needs ${removal.policy} ${removal.sid}`);
    const { told } = await runWith(missed.recording, removal.left);
    expect(refusedActions(told).some((action) => isTaken(action, removal.taken))).toBe(true);
  });
});

describe("the preview role", () => {
  const held = heldBy("preview", policies).map((policy) => fillPolicy(policy, article));
  const may = (action: string, resource: string) => evaluatePolicies(held, { action, resource, context: {} });
  const parameter = (name: string) => `arn:aws:ssm:eu-west-1:${article.account}:parameter/keelson/${article.cluster}/${name}`;

  it.each(["controller/ca.key", "controller/sa.key", "controller/bootstrap-token", "worker/bootstrap-token"])("never reads %s", (name) => {
    for (const action of ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"]) {
      expect(may(action, parameter(name))).toBe("not-allowed");
    }
  });

  it.each(["ExecuteChangeSet", "DeleteStack", "UpdateStack", "SetStackPolicy", "UpdateTerminationProtection", "CancelUpdateStack"])(
    "never calls %s on the cluster's stack",
    (action) => {
      const stack = `arn:aws:cloudformation:eu-west-1:${article.account}:stack/${article.cluster}/*`;
      expect(may(`cloudformation:${action}`, stack)).toBe("not-allowed");
    },
  );
});
