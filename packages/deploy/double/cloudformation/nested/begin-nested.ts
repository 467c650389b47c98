import { makeShell } from "../make-shell.ts";
import { beginDeletion, beginWriting } from "../operation/begin-operation.ts";
import { beginUpdateRollback } from "../operation/begin-update-rollback.ts";
import type { StackRecord } from "../state.ts";
import type { World } from "../world.ts";
import type { NestedWork } from "./nested-work.ts";

/** Tells a nested stack what its parent wants of it, at the world's present. */
export function beginNested(parent: StackRecord, work: NestedWork, world: World): void {
  const token = parent.operation?.token ?? null;
  const child = findNested(world, work.stackId);
  switch (work.verb) {
    case "create":
      if (work.content !== null) {
        const made = makeNested(parent, work.stackId, world);
        beginWriting(made, world, { type: "CREATE_STACK", content: work.content, token, onFailure: failureOption(parent) });
      }
      break;
    case "update":
      if (child !== undefined && work.content !== null) {
        beginWriting(child, world, { type: "UPDATE_STACK", content: work.content, token, onFailure: failureOption(parent) });
      }
      break;
    case "rollback":
      if (child !== undefined) rollBack(child, work, { token, world });
      break;
    case "delete":
      if (child !== undefined && child.status !== "DELETE_COMPLETE") beginDeletion(child, world, { token, retain: [] });
      break;
  }
}

export function findNested({ state }: World, stackId: string): StackRecord | undefined {
  return state.stacks.find(({ id }) => id === stackId);
}

function makeNested(parent: StackRecord, stackId: string, world: World): StackRecord {
  const [, name = ""] = stackId.split("/");
  const shell = makeShell({ state: world.state, region: parent.region, name, at: world.now });
  const child: StackRecord = { ...shell, id: stackId, parentId: parent.id, rootId: parent.rootId ?? parent.id, roleArn: parent.roleArn };
  world.state.stacks.push(child);
  return child;
}

/** Without a rollback of the parent there is none of its nested stacks either. */
function failureOption(parent: StackRecord): "ROLLBACK" | "DO_NOTHING" {
  return parent.operation?.onFailure === "DO_NOTHING" ? "DO_NOTHING" : "ROLLBACK";
}

/** An update under way turns back, one that failed by itself already does, and one that is done is made undone. */
function rollBack(
  child: StackRecord,
  { content }: NestedWork,
  { token, world }: { readonly token: string | null; readonly world: World },
): void {
  if (child.status === "UPDATE_IN_PROGRESS")
    beginUpdateRollback(child, world, { reason: "Rollback requested by parent stack.", at: world.now });
  else if (child.operation === null && content !== null) {
    beginWriting(child, world, { type: "ROLLBACK", content, token, onFailure: "ROLLBACK" });
  }
}
