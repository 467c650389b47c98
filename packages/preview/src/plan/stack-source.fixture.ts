import type { Change } from "@keelson/core";
import type { StackSource } from "../evaluate/evaluate-template.ts";
import { effectOf, type PlannedResource } from "./planned-resource.ts";
import { planStack } from "./plan-stack.ts";

type Resources = Readonly<Record<string, unknown>>;

/** A stack of a template given as data. */
export function sourceOf(template: Readonly<Record<string, unknown>>, parameters: Readonly<Record<string, string>> = {}): StackSource {
  return { ...place, template: JSON.stringify(template), parameters };
}

/** A stack with these resources and nothing else. */
export function stackWith(resources: Resources): StackSource {
  return sourceOf({ Resources: resources });
}

/** What a plan between two sets of resources does to each, keeps left out: `Subnet: replace`. */
export function outcomes(base: Resources, head: Resources): Record<string, string> {
  return Object.fromEntries(
    planStack({ base: stackWith(base), head: stackWith(head) })
      .changes.filter(({ verb }) => verb !== "keep")
      .map((change) => [nameOf(change), change.verb === "update" ? (effectOf(change)?.requires ?? "") : change.verb]),
  );
}

/** The logical id that a change's subject names. */
export function nameOf(change: Change<PlannedResource>): string {
  return change.subject.split(" ")[1] ?? "";
}

const place = {
  file: "stack-template.json",
  stackName: "test",
  region: "eu-west-1",
  accountId: null,
  partition: "aws",
  urlSuffix: "amazonaws.com",
} as const;
