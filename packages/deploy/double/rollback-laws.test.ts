import { virtualClock } from "@keelson/double";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ChangeSetRecord } from "./cloudformation/change-set/change-set-record.ts";
import { makeShell } from "./cloudformation/make-shell.ts";
import { advanceStacks } from "./cloudformation/operation/advance-stack.ts";
import { beginExecution, beginRollback, continueRollback } from "./cloudformation/operation/begin-operation.ts";
import { beginUpdateRollback } from "./cloudformation/operation/begin-update-rollback.ts";
import { type CloudFormationState, emptyCloudFormationState, type StackRecord } from "./cloudformation/state.ts";
import { worldOf } from "./cloudformation/world-of.ts";
import type { ResourceFailure, World } from "./cloudformation/world.ts";
import { defaultEc2State } from "./ec2/ec2-state.ts";

/** A stack of addresses, what an update does to each, and how long each takes. */
const graphs = fc.array(
  fc.record({
    after: fc.array(fc.nat(7), { maxLength: 2 }),
    seconds: fc.integer({ min: 1, max: 30 }),
    change: fc.constantFrom("none", "update", "replace", "remove", "add"),
  }),
  { minLength: 1, maxLength: 8 },
);
type Graph = typeof graphs extends fc.Arbitrary<infer Value> ? Value : never;

const nameOf = (index: number): string => `R${index}`;

function templateOf(graph: Graph, version: "old" | "new"): string {
  const gone = version === "old" ? "add" : "remove";
  const Resources = { Kept: { Type: "AWS::EC2::EIP" }, ...Object.fromEntries(graph.flatMap(entryOf)) };
  return JSON.stringify({ Resources });

  function entryOf({ after, change }: Graph[number], index: number): readonly [string, object][] {
    if (change === gone) return [];
    const there = after.filter((other) => other < index && graph[other]?.change !== gone).map(nameOf);
    const changed = version === "new" && (change === "update" || change === "replace");
    const property = change === "replace" ? "Domain" : "Tags";
    return [[nameOf(index), { Type: "AWS::EC2::EIP", DependsOn: there, Properties: changed ? { [property]: "new" } : {} }]];
  }
}

interface Stage {
  readonly state: CloudFormationState;
  readonly stack: StackRecord;
  readonly failing: Record<string, ResourceFailure>;
  at(now: number): World;
}

function created(graph: Graph): Stage {
  const state = emptyCloudFormationState();
  const failing: Record<string, ResourceFailure> = {};
  const seconds = Object.fromEntries(graph.map((node, index) => [nameOf(index), node.seconds]));
  const at = (now: number): World =>
    worldOf({ state, clock: virtualClock(now), ec2: defaultEc2State(), failResources: failing, seconds }, now);
  const stack = makeShell({ state, region: "eu-west-1", name: "s", at: 0 });
  state.stacks.push(stack);
  execute({ state, stack, failing, at }, { template: templateOf(graph, "old"), type: "CREATE", now: 0 });
  advanceStacks(at(late));
  return { state, stack, failing, at };
}

const late = 10_000_000;

function execute(
  { state, stack, at }: Stage,
  { template, type, now, disableRollback = false }: Pick<ChangeSetRecord, "template" | "type"> & { now: number; disableRollback?: boolean },
): void {
  const content = { template, parameters: {}, tags: {}, capabilities: [], changes: [], validations: [] };
  const nothing = { failure: null, description: null, roleArn: null, onStackFailure: null, clientToken: null, executionToken: null };
  const place = { stackId: stack.id, operationId: "o", nestedStacks: false, parentId: null, rootId: null, createdAt: now, readyAt: now };
  const changeSet: ChangeSetRecord = {
    ...content,
    ...nothing,
    ...place,
    id: `arn:${type}`,
    name: type,
    type,
    executionStatus: "EXECUTE_IN_PROGRESS",
  };
  state.changeSets.push(changeSet);
  beginExecution(stack, at(now), { changeSet, token: null, disableRollback, retainExceptOnCreate: false });
}

const idsOf = ({ resources }: StackRecord): Record<string, string | null> =>
  Object.fromEntries(Object.values(resources).map(({ logicalId, physicalId }) => [logicalId, physicalId]));

/** What exists, as the events tell: made and not deleted. */
function aliveOf({ events, name }: StackRecord): ReadonlySet<string> {
  const alive = new Set<string>();
  for (const { logicalId, physicalId, status, reason } of events) {
    if (logicalId === name) continue;
    if (reason === "Resource creation Initiated") alive.add(physicalId);
    if (status === "DELETE_COMPLETE") alive.delete(physicalId);
  }
  return alive;
}

function expectAsBefore(stack: StackRecord, before: { readonly ids: Record<string, string | null>; readonly template: string }): void {
  expect(stack.status).toBe("UPDATE_ROLLBACK_COMPLETE");
  expect(idsOf(stack)).toEqual(before.ids);
  expect(stack.template).toBe(before.template);
  expect(aliveOf(stack)).toEqual(new Set(Object.values(before.ids)));
}

test("an update that is cancelled at any moment leaves what was there before, and nothing else", () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 0, max: 200_000 }), (graph, moment) => {
      const { state, stack, failing, at } = created(graph);
      const before = { ids: idsOf(stack), template: stack.template };
      execute({ state, stack, failing, at }, { template: templateOf(graph, "new"), type: "UPDATE", now: late });
      advanceStacks(at(late + moment));
      if (stack.status !== "UPDATE_IN_PROGRESS") return;
      beginUpdateRollback(stack, at(late + moment), { reason: "User Initiated", at: late + moment });
      advanceStacks(at(3 * late));
      expectAsBefore(stack, before);
    }),
  );
});

test("an update whose resource fails, and whose rollback fails once, is as before after the rollback went on", () => {
  fc.assert(
    fc.property(graphs, fc.nat(7), (graph, index) => {
      const { state, stack, failing, at } = created(graph);
      const before = { ids: idsOf(stack), template: stack.template };
      const name = nameOf(index % graph.length);
      failing[name] = { reason: "scripted", on: ["create", "update", "rollback"] };
      execute({ state, stack, failing, at }, { template: templateOf(graph, "new"), type: "UPDATE", now: late });
      advanceStacks(at(2 * late));
      delete failing[name];
      if (stack.status === "UPDATE_ROLLBACK_FAILED") {
        expect(stack.paused?.failed).toEqual([name]);
        continueRollback(stack, at(2 * late), { token: null, skip: [] });
        advanceStacks(at(3 * late));
      }
      if (stack.status !== "UPDATE_COMPLETE") expectAsBefore(stack, before);
    }),
  );
});

test("a failure without a rollback is either repaired by the same update or taken back", () => {
  const inPlace = graphs.map((graph) => graph.map((node) => (node.change === "replace" ? { ...node, change: "update" as const } : node)));
  fc.assert(
    fc.property(inPlace, fc.nat(7), fc.boolean(), (graph, index, repairs) => {
      const { state, stack, failing, at } = created(graph);
      const before = { ids: idsOf(stack), template: stack.template };
      const update = { template: templateOf(graph, "new"), type: "UPDATE", disableRollback: true } as const;
      const name = nameOf(index % graph.length);
      failing[name] = { reason: "scripted", on: ["create", "update"] };
      execute({ state, stack, failing, at }, { ...update, now: late });
      advanceStacks(at(2 * late));
      delete failing[name];
      if (stack.status === "UPDATE_COMPLETE") return;
      expect(stack.status).toBe("UPDATE_FAILED");
      if (repairs) execute({ state, stack, failing, at }, { ...update, now: 2 * late });
      else beginRollback(stack, at(2 * late), { token: null, retainExceptOnCreate: false });
      advanceStacks(at(3 * late));
      if (!repairs) expectAsBefore(stack, before);
      else {
        expect(stack.status).toBe("UPDATE_COMPLETE");
        expect(aliveOf(stack)).toEqual(new Set(Object.values(idsOf(stack))));
      }
    }),
  );
});
