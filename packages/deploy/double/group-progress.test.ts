import { virtualClock } from "@keelson/double";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cloudFormationDouble } from "./cloudformation/cloud-formation-double.ts";
import { callDouble, type CallForm } from "./cloudformation/scenario/call-double.ts";
import { type CloudFormationState, emptyCloudFormationState } from "./cloudformation/state.ts";
import { defaultEc2State } from "./ec2/ec2-state.ts";
import { exampleTemplate, stableImage } from "./example-template.fixture.ts";
import type { BootScript } from "./machines/machine-script.ts";

const boots: fc.Arbitrary<BootScript> = fc.oneof(
  fc.record({ boot: fc.constant("ready" as const), seconds: fc.integer({ min: 2, max: 900 }) }),
  fc.record({
    boot: fc.constantFrom("never-signals" as const, "signals-failure" as const),
    on: fc.constantFrom("create", "update", "rollback"),
  }),
  fc.record({ boot: fc.constant("capacity" as const), starts: fc.nat(12) }),
);

const start = Date.parse("2026-11-22T12:00:00Z");
const end = start + 8 * 3_600_000;

/** Creates a stack, changes its machines an hour later, and looks in between. The state goes through JSON at every look. */
function play(boot: BootScript, looks: readonly number[]): CloudFormationState {
  let state = emptyCloudFormationState();
  const call = (at: number, action: string, form: CallForm): void => {
    state = JSON.parse(JSON.stringify(state)) as CloudFormationState;
    const double = cloudFormationDouble({ state, clock: virtualClock(at), ec2: defaultEc2State(), boots: { Group: boot } });
    callDouble(double, { region: "eu-west-1", action, form });
  };
  const StackName = "s";
  const look = (from: number, to: number): void => {
    for (const at of looks.filter((each) => each > from && each < to)) call(at, "DescribeStacks", {});
  };
  const deploy = (at: number, type: "CREATE" | "UPDATE", instanceType: string): void => {
    const parameter =
      type === "CREATE" ? { "Parameters.member.1.ParameterValue": stableImage } : { "Parameters.member.1.UsePreviousValue": "true" };
    const TemplateBody = JSON.stringify(exampleTemplate({ instanceType }));
    const form = {
      StackName,
      ChangeSetName: type,
      ChangeSetType: type,
      TemplateBody,
      "Parameters.member.1.ParameterKey": "NodeImageId",
      ...parameter,
    };
    call(at, "CreateChangeSet", form);
    call(at + 5000, "ExecuteChangeSet", { StackName, ChangeSetName: type });
  };
  deploy(start, "CREATE", "t3.small");
  look(start + 5000, start + 3_600_000);
  call(start + 3_600_000, "DescribeStacks", {});
  if (state.stacks[0]?.status === "CREATE_COMPLETE") {
    deploy(start + 3_600_000, "UPDATE", "t3.large");
    look(start + 3_605_000, end);
  }
  call(end, "DescribeStacks", {});
  return state;
}

test("how often somebody looks at a group, and whether the state went through JSON between, makes no difference", () => {
  const looks = fc.array(fc.integer({ min: start, max: end }), { maxLength: 40 }).map((each) => each.toSorted((one, other) => one - other));
  fc.assert(
    fc.property(boots, looks, (boot, instants) => {
      expect(play(boot, instants)).toEqual(play(boot, []));
    }),
    { numRuns: 40 },
  );
});
