import { recordEvents } from "@keelson/core";
import { expect, it } from "vitest";
import type { StackEvent } from "../stack/cloudformation-port.ts";
import { type Progress, trackProgress } from "./track-progress.ts";

const stack = { verb: "update", subject: "AWS::CloudFormation::Stack article", replaces: false } as const;
let count = 0;

function event(logicalId: string, status: string, more: Partial<StackEvent> = {}): StackEvent {
  count += 1;
  const physicalId = logicalId === "article" ? "arn" : null;
  return {
    eventId: `e${count}`,
    timestamp: count * 1000,
    logicalId,
    physicalId,
    resourceType: "T",
    status,
    reason: null,
    requestToken: null,
    operationId: null,
    ...more,
  };
}

function track(total: number | null): { progress: Progress; lines: () => (string | number | null)[][] } {
  const reporter = recordEvents();
  const changes = new Map([["A", { verb: "update", subject: "T A", replaces: true } as const]]);
  const progress = trackProgress({ stackId: "arn", stack, changes, total, reporter });
  const lines = (): (string | number | null)[][] =>
    reporter.events.flatMap((told) => (told.type === "change-progress" ? [[told.detail, told.done, told.total]] : []));
  return { progress, lines };
}

it("says what is in progress when that changes, and again after half a minute of silence", () => {
  const { progress, lines } = track(2);
  progress.take({ status: "UPDATE_IN_PROGRESS", events: [event("A", "UPDATE_IN_PROGRESS")], nested: [], quietFor: 0 });
  for (const quietFor of [5000, 29_000, 31_000, 45_000, 62_000])
    progress.take({ status: "UPDATE_IN_PROGRESS", events: [], nested: [], quietFor });
  const silent = (time: string): unknown[] => [`in progress: A for ${time}`, 0, 2];
  expect(lines()).toEqual([["in progress: A", 0, 2], silent("31s"), silent("1m 02s")]);
});

it("passes on what a node group says, and not that a beginning has begun", () => {
  const { progress, lines } = track(null);
  const reasons = ["Resource update Initiated", "Waiting on 1 resource signal(s)"];
  const events = [event("A", "UPDATE_IN_PROGRESS"), ...reasons.map((reason) => event("A", "UPDATE_IN_PROGRESS", { reason }))];
  progress.take({ status: "UPDATE_IN_PROGRESS", events, nested: [], quietFor: 0 });
  expect(lines().map(([detail]) => detail)).toEqual(["UPDATE_IN_PROGRESS: Waiting on 1 resource signal(s)", "in progress: A"]);
});

it("counts no rollback as progress, and tells what was undone", () => {
  const { progress, lines } = track(2);
  const events = [
    event("A", "UPDATE_IN_PROGRESS"),
    event("A", "UPDATE_COMPLETE"),
    event("B", "CREATE_IN_PROGRESS"),
    event("B", "CREATE_FAILED", { reason: "no" }),
    event("article", "UPDATE_ROLLBACK_IN_PROGRESS"),
    event("A", "UPDATE_COMPLETE"),
  ];
  progress.take({ status: "UPDATE_ROLLBACK_IN_PROGRESS", events, nested: [], quietFor: 0 });
  expect(lines().at(-1)).toEqual(["UPDATE_COMPLETE", null, null]);
  const failure = {
    kind: "Unhealthy",
    code: "stack-update-failed",
    message: "",
    hint: "",
    diagnostics: [],
    diagnosis: [],
    call: null,
  } as const;
  const outcomes = progress.finish({ failure });
  expect(outcomes.map(({ status, change }) => [status, change.subject])).toEqual([
    ["skipped", "T A"],
    ["failed", "T B"],
    ["failed", stack.subject],
  ]);
});

it("at a success, what had no event was done with the whole", () => {
  const { progress } = track(1);
  expect(progress.finish("done").map(({ status, change }) => [status, change.subject])).toEqual([
    ["done", "T A"],
    ["done", stack.subject],
  ]);
});
