import { virtualClock } from "@keelson/double";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { advanceStacks } from "./cloudformation/operation/advance-stack.ts";
import { beginDeletion, beginExecution } from "./cloudformation/operation/begin-operation.ts";
import { makeShell } from "./cloudformation/make-shell.ts";
import { type CloudFormationState, emptyCloudFormationState, type StackRecord } from "./cloudformation/state.ts";
import { worldOf } from "./cloudformation/world-of.ts";
import type { World } from "./cloudformation/world.ts";
import { defaultEc2State } from "./ec2/ec2-state.ts";

/** A stack of addresses that depend on earlier ones, each with a duration. */
const graphs = fc.array(fc.record({ after: fc.array(fc.nat(9), { maxLength: 3 }), seconds: fc.integer({ min: 1, max: 40 }) }), {
  minLength: 1,
  maxLength: 10,
});
type Graph = readonly { readonly after: readonly number[]; readonly seconds: number }[];

const nameOf = (index: number): string => `R${index}`;
const dependencies = (graph: Graph, index: number): string[] => (graph[index]?.after ?? []).filter((other) => other < index).map(nameOf);

function worldAt(graph: Graph, failing: number | null, state: CloudFormationState): (now: number) => World {
  return (now) =>
    worldOf(
      {
        state,
        clock: virtualClock(now),
        ec2: defaultEc2State(),
        failResources: failing === null ? {} : { [nameOf(failing)]: { reason: "scripted", on: "create" } },
        seconds: Object.fromEntries(graph.map(({ seconds }, index) => [nameOf(index), seconds])),
      },
      now,
    );
}

function start(graph: Graph, failing: number | null): { state: CloudFormationState; stack: StackRecord; at: (now: number) => World } {
  const state = emptyCloudFormationState();
  const at = worldAt(graph, failing, state);
  const Resources = Object.fromEntries(
    graph.map((_node, index) => [nameOf(index), { Type: "AWS::EC2::EIP", DependsOn: dependencies(graph, index) }]),
  );
  const content = { template: JSON.stringify({ Resources }), parameters: {}, tags: {}, capabilities: [] };
  const stack = makeShell({ state, region: "eu-west-1", name: "s", at: 0 });
  state.stacks.push(stack);
  const changeSet = {
    ...content,
    id: "arn:c",
    name: "c",
    stackId: stack.id,
    type: "CREATE",
    createdAt: 0,
    readyAt: 0,
    failure: null,
    executionStatus: "EXECUTE_IN_PROGRESS",
    description: null,
    roleArn: null,
    onStackFailure: null,
    operationId: "o",
    validations: [],
    nestedStacks: false,
    parentId: null,
    rootId: null,
    clientToken: null,
    executionToken: null,
    changes: [],
  } as const;
  state.changeSets.push({ ...changeSet });
  beginExecution(stack, at(0), { changeSet, token: null, disableRollback: false, retainExceptOnCreate: false });
  return { state, stack, at };
}

const late = 10_000_000;

test("nothing starts before what it depends on is there, nothing goes before what depends on it is gone", () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { stack, at } = start(graph, null);
      advanceStacks(at(late));
      expect(stack.status).toBe("CREATE_COMPLETE");
      beginDeletion(stack, at(late), { token: null, retain: [] });
      advanceStacks(at(2 * late));
      expect(stack.status).toBe("DELETE_COMPLETE");
      const position = (logicalId: string, status: string): number =>
        stack.events.findIndex((event) => event.logicalId === logicalId && event.status === status);
      for (const [index] of graph.entries()) {
        for (const name of dependencies(graph, index)) {
          expect(position(name, "CREATE_COMPLETE")).toBeLessThan(position(nameOf(index), "CREATE_IN_PROGRESS"));
          expect(position(nameOf(index), "DELETE_COMPLETE")).toBeLessThan(position(name, "DELETE_IN_PROGRESS"));
        }
      }
      const addresses = Object.values(stack.resources).map(({ physicalId }) => physicalId);
      expect(new Set(addresses).size).toBe(graph.length);
    }),
  );
});

test("how often somebody looks, and whether the state went through JSON between, makes no difference", () => {
  fc.assert(
    fc.property(graphs, fc.option(fc.nat(9)), fc.array(fc.integer({ min: 1, max: 300_000 })), (graph, failing, looks) => {
      const once = start(graph, failing);
      advanceStacks(once.at(late));
      let state = start(graph, failing).state;
      for (const now of looks.toSorted((one, other) => one - other)) {
        advanceStacks(worldAt(graph, failing, state)(now));
        state = JSON.parse(JSON.stringify(state)) as CloudFormationState;
      }
      advanceStacks(worldAt(graph, failing, state)(late));
      expect(state).toEqual(once.state);
    }),
  );
});

test("a failed creation leaves nothing behind", () => {
  fc.assert(
    fc.property(graphs, fc.nat(9), (graph, index) => {
      const failing = index % graph.length;
      const { stack, at } = start(graph, failing);
      advanceStacks(at(late));
      expect(stack.status).toBe("ROLLBACK_COMPLETE");
      expect(Object.values(stack.resources).every(({ status }) => status === "DELETE_COMPLETE")).toBe(true);
      const first = stack.events.find(({ status }) => status === "CREATE_FAILED");
      expect(first?.logicalId).toBe(nameOf(failing));
    }),
  );
});
