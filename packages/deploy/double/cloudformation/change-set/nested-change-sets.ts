import { findNested } from "../nested/begin-nested.ts";
import { nestedContent } from "../nested/nested-content.ts";
import { stackType } from "../nested/stack-type.ts";
import { makeArn, nextDigits, nextUuid, type StackRecord } from "../state.ts";
import { objectOf } from "../template/json.ts";
import type { World } from "../world.ts";
import type { ChangeRecord, ChangeSetRecord } from "./change-set-record.ts";
import { computeChanges } from "./compute-changes.ts";

/** The change set with one for every nested stack that is there already, each named by the change of its resource; all are kept. */
export function withNestedChangeSets(changeSet: ChangeSetRecord, stack: StackRecord, world: World): ChangeSetRecord {
  const changes = changeSet.changes.map((change): ChangeRecord => {
    const child = change.type === stackType && change.physicalId !== null ? findNested(world, change.physicalId) : undefined;
    if (child === undefined || change.after === null) return change;
    const nested = nestedChangeSet({ changeSet, change, parent: stack, child, world });
    world.state.changeSets.push(nested);
    return { ...change, changeSetId: nested.id };
  });
  return { ...changeSet, changes };
}

function nestedChangeSet(options: {
  readonly changeSet: ChangeSetRecord;
  readonly change: ChangeRecord;
  readonly parent: StackRecord;
  readonly child: StackRecord;
  readonly world: World;
}): ChangeSetRecord {
  const { changeSet, change, parent, child, world } = options;
  const { region } = parent;
  const { tags, capabilities } = changeSet;
  const place = { stack: { region, tags, capabilities }, principal: world.caller, world };
  const content = nestedContent(place, { properties: objectOf(change.after?.["Properties"]) });
  const { changes } = computeChanges(world.state, child, content);
  const name = `${changeSet.name}-${change.logicalId}-${nextDigits(world.state, 12).toUpperCase()}`.slice(-128);
  const nested: ChangeSetRecord = {
    ...changeSet,
    ...content,
    id: makeArn(world.state, region, `changeSet/${name}`),
    name,
    stackId: child.id,
    type: "UPDATE",
    clientToken: null,
    operationId: nextUuid(world.state),
    changes,
    validations: [],
    parentId: changeSet.id,
    rootId: changeSet.rootId ?? changeSet.id,
  };
  return withNestedChangeSets(nested, child, world);
}
