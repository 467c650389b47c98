import type { Permission } from "@keelson/double";
import type { ResourceRecord } from "../stack-content.ts";
import { isList, type Json, type JsonObject, scalarText } from "../template/json.ts";

/** What CloudFormation is about to do to one resource, as far as permissions depend on it. */
export interface ResourceTask {
  readonly type: string;
  readonly verb: "create" | "update" | "delete";
  readonly stackName: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** Null while the resource is still to be made. */
  readonly physicalId: string | null;
  readonly logicalId: string;
  /** What the resource is to become; for a deletion what it is. */
  readonly properties: JsonObject;
  /** What it is now; nothing when it is still to be made. */
  readonly before: JsonObject;
  readonly attributes: ResourceRecord["attributes"];
  /** Names of changed properties; Tags for tags of the stack as well. */
  readonly changed: ReadonlySet<string>;
  /** The task deletes with a snapshot. */
  readonly snapshot: boolean;
  /** The id of the hosted zone of this name; undefined when it is not known. */
  readonly zoneOf: (name: string) => string | undefined;
  /** Properties of the stack's resource with this physical id. */
  readonly propertiesOf: (physicalId: string) => JsonObject;
}

/** One action that a handler calls, on the resources that it touches. */
export interface RequiredAction {
  readonly action: string;
  /** Absent for actions that are not about a resource. */
  readonly on?: readonly ResourceName[];
  readonly context?: (task: ResourceTask) => Permission["context"];
  /** Left out where it does not hold. */
  readonly when?: (task: ResourceTask) => boolean;
  /** Where it is written that the action is needed; required-actions.ts explains the marks. */
  readonly source: string;
}

/** The ARNs of what an action touches. */
export type ResourceName = (task: ResourceTask) => readonly string[];

export interface RequiredActions {
  readonly create: readonly RequiredAction[];
  readonly update: readonly RequiredAction[];
  readonly delete: readonly RequiredAction[];
  /** After create and update: the values that Fn::GetAtt gives. */
  readonly read: readonly RequiredAction[];
}

export const ec2Arn = (task: ResourceTask, path: string): string => `arn:${task.partition}:ec2:${task.region}:${task.account}:${path}`;

/** The resource itself, of this kind; any of the kind while it is still to be made. */
export const own =
  (kind: string): ResourceName =>
  (task) => [ec2Arn(task, `${kind}/${task.physicalId ?? "*"}`)];

/** What a property names, one id or several. */
export const named =
  (kind: string, property: string): ResourceName =>
  (task) =>
    ids(task.properties[property]).map((id) => ec2Arn(task, `${kind}/${id}`));

/** Something of this kind that has no id yet. */
export const any =
  (kind: string): ResourceName =>
  (task) => [ec2Arn(task, `${kind}/*`)];

export const changes =
  (...names: readonly string[]) =>
  (task: ResourceTask): boolean =>
    names.some((name) => task.changed.has(name));

export function ids(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value.map(scalarText) : [scalarText(value)];
}
