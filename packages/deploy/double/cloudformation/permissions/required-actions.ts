import type { Permission } from "@keelson/double";
import { identityActions } from "./identity-actions.ts";
import { launchActions } from "./launch-actions.ts";
import { machineActions } from "./machine-actions.ts";
import { networkActions } from "./network-actions.ts";
import type { RequiredAction, RequiredActions, ResourceTask } from "./resource-task.ts";

/**
 * What each type's handler calls in the caller's name, kept by hand. Marks of the sources: `sar` Service Authorization Reference of
 * the action's service (the action, and the resources that it is checked on), `api` the API reference, `ref` the resource type's
 * reference, `guide` the user guide of CloudFormation or EC2, `asg` the Amazon EC2 Auto Scaling user guide, `registry` the handlers
 * that the type's schema declares.
 */
const requiredActions: Readonly<Record<string, RequiredActions>> = { ...networkActions, ...machineActions, ...identityActions };

/** The handler's own calls for one task; undefined for a type that the table does not know. */
export function handlerPermissions(task: ResourceTask): readonly Permission[] | undefined {
  const required = requiredActions[task.type];
  if (required === undefined) return undefined;
  return required[task.verb].concat(task.verb === "delete" ? [] : required.read).flatMap((action) => permissionsOf(action, task));
}

/** What Auto Scaling asks for when the task gives a group a launch template; nothing for other tasks. */
export function launchPermissions(task: ResourceTask): readonly Permission[] {
  const launches = task.type === "AWS::AutoScaling::AutoScalingGroup" && task.verb !== "delete" && task.changed.has("LaunchTemplate");
  return launches ? launchActions.flatMap((action) => permissionsOf(action, task)) : [];
}

function permissionsOf(required: RequiredAction, task: ResourceTask): readonly Permission[] {
  if (required.when?.(task) === false) return [];
  const context = required.context?.(task) ?? {};
  const resources = required.on === undefined ? ["*"] : required.on.flatMap((name) => name(task));
  return resources.map((resource) => ({ action: required.action, resource, context }));
}
