import type { StackRecord } from "../state.ts";
import type { ResourceRecord } from "../stack-content.ts";
import { dependenciesOf } from "../template/check-template.ts";
import { parseTemplate } from "../template/parse-template.ts";
import type { World } from "../world.ts";
import type { TaskRecord } from "./operation-record.ts";
import { activeResources, liveResources, stackScope } from "./stack-scope.ts";

const fresh = { state: "waiting", refusal: null, process: null, result: null } as const;

/** Writes every resource that `content`'s template declares, dependencies first. */
export function writingTasks(stack: StackRecord, world: World, content: Pick<StackRecord, "template" | "parameters">): TaskRecord[] {
  const template = parseTemplate(content.template);
  const { parameters } = content;
  const scope = stackScope({ state: world.state, stack, template, parameters, resource: liveResources(stack.resources) });
  const active = new Set(activeResources(scope));
  return [...active].map((logicalId) => ({
    ...fresh,
    key: logicalId,
    logicalId,
    target: null,
    policy: null,
    waitsFor: dependenciesOf(template, logicalId).filter((name) => active.has(name)),
    verb: "create",
    timeline: [],
  }));
}

/** Deletes physical resources, those that refer to others first. */
export function deletingTasks(targets: readonly { readonly record: ResourceRecord; readonly policy: string }[]): TaskRecord[] {
  const users = new Map<string, ResourceRecord[]>();
  for (const { record } of targets) {
    for (const name of record.dependsOn) users.set(name, [...(users.get(name) ?? []), record]);
  }
  return targets.map(({ record, policy }) => ({
    ...fresh,
    key: keyOf(record),
    logicalId: record.logicalId,
    target: record,
    policy,
    waitsFor: (users.get(record.logicalId) ?? []).filter(({ logicalId }) => logicalId !== record.logicalId).map(keyOf),
    verb: "delete",
    timeline: [],
  }));
}

const keyOf = (record: ResourceRecord): string => `${record.logicalId}/${record.physicalId ?? ""}`;

/** Deletes what was superseded, by its UpdateReplacePolicy, and what leaves the stack, by its DeletionPolicy. */
export function cleanupTasks(stack: StackRecord, removed: readonly ResourceRecord[]): TaskRecord[] {
  return deletingTasks([
    ...stack.superseded.map((record) => ({ record, policy: record.updateReplacePolicy })),
    ...removed.map((record) => ({ record, policy: record.deletionPolicy })),
  ]);
}
