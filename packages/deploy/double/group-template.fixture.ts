import type { StackEvent } from "@aws-sdk/client-cloudformation";
import { exampleTemplate } from "./example-template.fixture.ts";
import { events, type ServedDoubles } from "./serve-doubles.fixture.ts";

type Template = ReturnType<typeof exampleTemplate>;
type RollingUpdate = Readonly<Record<string, unknown>>;

/** The example's template with other properties and policies of its group. */
export function groupTemplate({
  rolling = {},
  properties = {},
  ...choices
}: { rolling?: RollingUpdate; properties?: object; workers?: number; instanceType?: string } = {}): Template {
  const template = exampleTemplate(choices);
  const { Group } = template.Resources;
  const AutoScalingRollingUpdate = { ...Group.UpdatePolicy.AutoScalingRollingUpdate, ...rolling };
  const changed = { ...Group, UpdatePolicy: { AutoScalingRollingUpdate }, Properties: { ...Group.Properties, ...properties } };
  return { ...template, Resources: { ...template.Resources, Group: changed } };
}

/** What the group's events say, oldest first, instance ids as letters in the order in which they are first named. */
export async function groupStory(doubles: ServedDoubles, since = 0): Promise<readonly string[]> {
  const letters = new Map<string, string>();
  const letter = (id: string): string => {
    if (!letters.has(id)) letters.set(id, String.fromCodePoint(97 + letters.size));
    return letters.get(id) ?? "";
  };
  const own = (await events(doubles)).toReversed().filter(({ LogicalResourceId }) => LogicalResourceId === "Group");
  const line = ({ ResourceStatus, ResourceStatusReason }: StackEvent): string =>
    ResourceStatusReason === undefined ? `${ResourceStatus}` : ResourceStatusReason.replaceAll(/i-[0-9a-f]{17}/g, letter);
  return own.slice(since).map(line);
}
