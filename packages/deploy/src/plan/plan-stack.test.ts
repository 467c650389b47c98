import { isUnchanged, type Plan } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DesiredStack, tagsOf } from "../stack/desired-stack.ts";
import { planResources } from "../../test/resource-plan.ts";
import type { ObservedStack, PresentStack } from "../stack/observe-stack.ts";
import { stackStatuses } from "../stack/stack-status.ts";
import type { StackResource } from "./stack-resource.ts";
import { intentOf, planStack } from "./plan-stack.ts";

const resources = fc.dictionary(
  fc.stringMatching(/^[A-Z][a-z]{0,3}$/),
  fc.record({ Type: fc.constantFrom("AWS::A::B", "AWS::C::D"), Properties: fc.object({ maxDepth: 1 }) }),
  { maxKeys: 6 },
);

function desiredOf(parts: Record<string, object>, change: Partial<DesiredStack> = {}): DesiredStack {
  const template = { Metadata: { Keelson: {} }, Parameters: { Image: {} }, Resources: parts };
  return {
    stackName: "article",
    region: "eu-west-1",
    cluster: "article",
    template: JSON.stringify(template),
    parameters: { Image: "ami-1" },
    tags: {},
    roleArn: null,
    templateBucket: null,
    ...change,
  };
}

/** The stack as CloudFormation would describe it once it is as desired. */
function present(desired: DesiredStack, change: Partial<PresentStack> = {}): PresentStack {
  const parameters = Object.fromEntries(
    Object.entries(desired.parameters).map(([name, value]) => [name, typeof value === "string" ? value : "ami-1"]),
  );
  const rest = {
    stackId: "arn",
    stackName: "article",
    statusReason: null,
    outputs: {},
    updatedAt: null,
    failures: [],
    terminationProtection: true,
    roleArn: null,
    deploymentMode: "standard",
    stackPolicy: null,
    failedForward: false,
  } as const;
  return { ...rest, status: "CREATE_COMPLETE", template: desired.template, parameters, tags: tagsOf(desired), ...change };
}

function planOf(desired: DesiredStack, observed: ObservedStack): Plan<StackResource> {
  return planStack({ desired, observed, resources: planResources(desired, observed) });
}

const verbsOf = (desired: DesiredStack, observed: PresentStack): string[] =>
  planOf(desired, observed)
    .changes.filter(({ verb }) => verb !== "keep")
    .map(({ verb, subject }) => `${verb} ${subject}`);

describe("planStack", () => {
  it("creates everything where nothing is", () => {
    fc.assert(
      fc.property(resources, (parts) => {
        const plan = planOf(desiredOf(parts), { status: "absent", stackName: "article" });
        expect(plan.changes.every(({ verb }) => verb === "create")).toBe(true);
        expect(plan.changes).toHaveLength(Object.keys(parts).length + 2);
        expect(intentOf(plan)).toBe("create");
      }),
    );
  });

  it("keeps everything where all is as desired, in whatever order it is written", () => {
    fc.assert(
      fc.property(resources, (parts) => {
        const live = present(desiredOf(parts));
        const turned = Object.fromEntries(Object.entries(parts).toReversed());
        expect(isUnchanged(planOf(desiredOf(turned), live))).toBe(true);
      }),
    );
  });

  it("has one change for each logical id, and one for each side of the stack as a whole, and survives JSON", () => {
    fc.assert(
      fc.property(resources, resources, (before, after) => {
        const plan = planOf(desiredOf(after), present(desiredOf(before)));
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        const touched = plan.changes.map(({ subject }) => subject);
        expect(new Set(touched).size).toBe(touched.length);
        const ids = touched.map((subject) => subject.split(" ")[1]);
        const [stack, protection] = ["AWS::CloudFormation::Stack article", "TerminationProtection article"];
        expect(touched).toEqual(expect.arrayContaining([stack, protection]));
        expect(new Set(ids)).toEqual(new Set([...Object.keys(before), ...Object.keys(after), "article"]));
      }),
    );
  });

  it("sees a changed parameter in the stack and in what uses it", () => {
    const parts = { Used: { Type: "T", Properties: { a: { Ref: "Image" }, b: { "Fn::Sub": "x-${Image}" } } }, Other: { Type: "T" } };
    const live = present(desiredOf(parts));
    expect(verbsOf(desiredOf(parts, { parameters: { Image: "ami-2" } }), live)).toEqual([
      "update T Used",
      "update AWS::CloudFormation::Stack article",
    ]);
    expect(verbsOf(desiredOf(parts, { parameters: { Image: { usePrevious: true } } }), live)).toEqual([]);
  });

  it("sees no change in what CloudFormation sees none in: order of work, Metadata", () => {
    const live = present(desiredOf({ A: { Type: "T", DependsOn: "B" }, B: { Type: "T" } }));
    expect(verbsOf(desiredOf({ A: { Type: "T" }, B: { Type: "T" } }), live)).toEqual([]);
  });

  it("switches protection on where it is off", () => {
    expect(verbsOf(desiredOf({}), present(desiredOf({}), { terminationProtection: false }))).toEqual([
      "create TerminationProtection article",
    ]);
  });

  it.each(stackStatuses)("%s: plans or refuses with a code of its own", (status) => {
    const live = present(desiredOf({}), { status, ...(status === "REVIEW_IN_PROGRESS" ? { template: null, tags: {} } : {}) });
    const refused = {
      DELETE_FAILED: "stack-delete-failed",
      IMPORT_ROLLBACK_FAILED: "stack-import-failed",
    } as Partial<Record<string, string>>;
    const code = refused[status];
    if (code === undefined) expect(planOf(desiredOf({}), live).target).toBe("article");
    else expect(() => planOf(desiredOf({}), live)).toThrow(expect.objectContaining({ name: "Refused", code }));
  });

  it("refuses a stack that is not ours in every status but the empty shell's", () => {
    for (const status of stackStatuses) {
      const foreign = present(desiredOf({}), { status, tags: {} });
      if (status === "REVIEW_IN_PROGRESS") expect(intentOf(planOf(desiredOf({}), foreign))).toBe("create");
      else expect(() => planOf(desiredOf({}), foreign)).toThrow(expect.objectContaining({ code: "foreign-stack" }));
    }
  });
});
