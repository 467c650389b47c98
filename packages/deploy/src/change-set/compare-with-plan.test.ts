import { type Change, makePlan } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StackResource, StackResourceEffect } from "../plan/stack-resource.ts";
import type { ChangeSetRow } from "../stack/change-set-port.ts";
import { compareWithPlan, type CompareOptions } from "./compare-with-plan.ts";

const volume = "AWS::EC2::Volume";
const group = "AWS::EC2::SecurityGroup";

function row(action: ChangeSetRow["action"], more: Partial<ChangeSetRow> = {}): ChangeSetRow {
  return {
    action,
    logicalId: "A",
    resourceType: group,
    replacement: "never",
    remains: null,
    evaluation: "static",
    replacementCauses: [],
    ...more,
  };
}

function change(
  verb: "create" | "update" | "delete" | "keep",
  more: { type?: string; replaces?: boolean; effect?: StackResourceEffect } = {},
) {
  const resource: StackResource = { logicalId: "A", type: more.type ?? group, effect: more.effect ?? null };
  const subject = `${resource.type} A`;
  const changes: Record<typeof verb, Change<StackResource>> = {
    create: { verb: "create", subject, after: resource },
    update: { verb: "update", subject, before: resource, after: resource, replaces: more.replaces ?? false },
    delete: { verb: "delete", subject, before: resource },
    keep: { verb: "keep", subject, before: resource },
  };
  return changes[verb];
}

/** Which of both lists the rows come into, and what is said. */
function verdict(planned: Change<StackResource> | null, rows: readonly ChangeSetRow[], more: Partial<CompareOptions> = {}): string[] {
  const plan = makePlan({ engine: "deploy", target: "article", changes: planned === null ? [] : [planned], notes: [] });
  const { beyond, follows } = compareWithPlan({ plan, changes: rows, ...more });
  return [...beyond.map(({ what }) => `beyond: ${what}`), ...follows.map(({ what }) => `follows: ${what}`)];
}

const held = { remains: "snapshot", isStateful: true } as const;

describe("compareWithPlan", () => {
  it.each<[string, Change<StackResource> | null, ChangeSetRow, string[]]>([
    ["a creation that was shown", change("create"), row("create"), []],
    ["a deletion that was shown", change("delete"), row("delete"), []],
    ["an update that was shown", change("update"), row("update"), []],
    ["a replacement that was shown", change("update", { replaces: true }), row("update", { replacement: "certain" }), []],
    ["a possible replacement that was shown", change("update", { replaces: true }), row("update", { replacement: "maybe" }), []],
    ["a creation that was not", null, row("create"), ["beyond: is created"]],
    ["a creation of what is kept", change("keep"), row("create"), ["beyond: is created"]],
    ["a deletion of what is kept", change("keep"), row("delete"), ["beyond: is deleted"]],
    ["a deletion of what is updated", change("update"), row("delete"), ["beyond: is deleted"]],
    ["a replacement of what is updated", change("update"), row("update", { replacement: "certain" }), ["beyond: is replaced"]],
    ["a replacement of what is kept", change("keep"), row("update", { replacement: "certain" }), ["beyond: is replaced"]],
    ["an update of what is made", change("create"), row("update"), ["beyond: is changed"]],
    ["a certain update of what is kept", change("keep"), row("update"), ["beyond: is changed in place"]],
    [
      "an update that depends on another",
      change("keep"),
      row("update", { evaluation: "dynamic" }),
      ["follows: changes with what it depends on"],
    ],
    ["a possible replacement", change("keep"), row("update", { replacement: "maybe" }), ["follows: may be replaced"]],
    [
      "a possible replacement of what is protected",
      change("keep", { type: volume }),
      row("update", { resourceType: volume, replacement: "maybe" }),
      ["beyond: may be replaced"],
    ],
    [
      "a possible replacement of what holds data",
      change("keep", { effect: { remains: null, isStateful: true } }),
      row("update", { replacement: "maybe" }),
      ["beyond: may be replaced"],
    ],
    ["what CloudFormation cannot tell", change("keep"), row("unknown"), ["follows: may change"]],
    [
      "what it cannot tell of what is protected",
      change("keep", { type: volume }),
      row("unknown", { resourceType: volume }),
      ["beyond: changes in a way that CloudFormation cannot tell beforehand"],
    ],
    [
      "a deletion that leaves less than was shown",
      change("delete", { type: volume, effect: held }),
      row("delete", { resourceType: volume, remains: "nothing" }),
      ["beyond: is deleted, and of it remains nothing"],
    ],
    ["a deletion that leaves as much", change("delete", { effect: held }), row("delete", { remains: "snapshot" }), []],
    ["a deletion that leaves more", change("delete", { effect: held }), row("delete", { remains: "resource" }), []],
    [
      "a replacement that leaves less",
      change("update", { replaces: true, effect: held }),
      row("update", { replacement: "certain", remains: "nothing" }),
      ["beyond: is replaced, and of the old one remains nothing"],
    ],
  ])("%s", (_name, planned, found, expected) => {
    expect(verdict(planned, [found])).toEqual(expected);
  });

  it("a volume is not held up by a subnet whose tags change, and is by one that is replaced", () => {
    const disk = row("update", {
      resourceType: volume,
      replacement: "maybe",
      evaluation: "dynamic",
      replacementCauses: ["Subnet0.AvailabilityZone"],
    });
    const subnet = (replacement: ChangeSetRow["replacement"]): ChangeSetRow =>
      row("update", { logicalId: "Subnet0", resourceType: "AWS::EC2::Subnet", evaluation: "dynamic", replacement });
    const follows = verdict(change("keep", { type: volume }), [disk, subnet("never")]);
    expect(follows).toEqual(["follows: may be replaced", "follows: changes with what it depends on"]);
    expect(verdict(change("keep", { type: volume }), [disk, subnet("maybe")])[0]).toBe("beyond: may be replaced");
    const version = { ...disk, replacementCauses: ["Template.LatestVersionNumber"] };
    expect(verdict(change("keep", { type: volume }), [version])).toEqual(["beyond: may be replaced"]);
  });

  it("lets a failed update be tried again in place, and nothing else", () => {
    expect(verdict(change("keep"), [row("update")], { inPlace: "follows" })).toEqual(["follows: changes with what it depends on"]);
    expect(verdict(change("keep"), [row("delete")], { inPlace: "follows" })).toEqual(["beyond: is deleted"]);
  });

  it("never passes an end of a resource over that the plan keeps", () => {
    const rows = fc.record({
      action: fc.constantFrom<ChangeSetRow["action"]>("delete", "update"),
      evaluation: fc.constantFrom<ChangeSetRow["evaluation"]>("static", "dynamic"),
      remains: fc.constantFrom<ChangeSetRow["remains"]>("nothing", "resource", "snapshot", null),
      inPlace: fc.constantFrom<"beyond" | "follows">("beyond", "follows"),
    });
    fc.assert(
      fc.property(rows, ({ inPlace, ...found }) => {
        const ended = row(found.action, { ...found, replacement: "certain" });
        expect(verdict(change("keep"), [ended], { inPlace })[0]).toMatch(/^beyond: /);
      }),
    );
  });
});
