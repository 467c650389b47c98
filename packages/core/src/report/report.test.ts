import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RemoteFailure } from "../failure/failure.ts";
import { toFailureRecord } from "../failure/failure-record.ts";
import type { ChangeRecord } from "../plan/change.ts";
import { asJson } from "./as-json.ts";
import { asLogLines } from "./as-log.ts";
import { asMarkdown } from "./as-markdown.ts";
import { codeBlock, escapeLog, escapeMarkdown, inlineCode } from "./escape.ts";
import type { Event } from "./event.ts";
import { toRunReport } from "./run-report.ts";

const failure = toFailureRecord(
  new RemoteFailure("access-denied", "User is not authorized", {
    call: { service: "CloudFormation", operation: "CreateChangeSet", status: 403, requestId: "1-2-3" },
  }),
);

function eventsOf(count: number, name: (index: number) => string): Event[] {
  const changes = Array.from({ length: count }, (_, index): ChangeRecord => ({
    verb: index % 3 === 0 ? "keep" : "create",
    subject: name(index),
    replaces: false,
  }));
  return [
    { type: "plan-ready", plan: { engine: "deploy", target: "demo", changes, notes: [], fingerprint: "f" } },
    ...changes.map((change): Event => ({ type: "change-ended", engine: "deploy", outcome: { status: "done", change, duration: 1200 } })),
  ];
}

function report(events: readonly Event[], end: Partial<Parameters<typeof toRunReport>[0]> = {}) {
  return toRunReport({ title: "Deploy demo", diagnostics: [], events, facts: [], sections: [], failure: null, ...end });
}

describe("one event stream", () => {
  it("becomes log lines, Markdown and JSON that agree", () => {
    const events = eventsOf(3, (index) => `AWS::EC2::VPC V${index}`);
    const made = report(events, { facts: [{ name: "Status", value: "CREATE_COMPLETE" }] });
    const json = JSON.parse(asJson(made)) as { ok: boolean; engines: { plan: { changes: ChangeRecord[] }; outcomes: unknown[] }[] };
    expect(json.ok).toBe(true);
    expect(json.engines[0]?.plan.changes.map((change) => change.verb)).toEqual(["keep", "create", "create"]);
    expect(json.engines[0]?.outcomes).toHaveLength(3);
    const log = events.flatMap(asLogLines).join("\n");
    const markdown = asMarkdown(made, 1_000_000);
    for (const subject of ["AWS::EC2::VPC V1", "AWS::EC2::VPC V2"]) {
      expect(log).toContain(subject);
      expect(markdown).toContain(subject);
    }
  });

  it("says in Markdown how far it came, and what took longest", () => {
    const changes = Array.from({ length: 9 }, (_, index): ChangeRecord => ({ verb: "create", subject: `R${index}`, replaces: false }));
    const ended = changes.slice(0, 7).map((change, index): Event => {
      return { type: "change-ended", engine: "deploy", outcome: { status: "done", change, duration: 1000 * (index + 1) } };
    });
    const plan: Event = { type: "plan-ready", plan: { engine: "deploy", target: "demo", changes, notes: [], fingerprint: "f" } };
    const text = asMarkdown(report([plan, ...ended]), 1_000_000);
    const line = text.split("\n").find((each) => each.includes("7 of 9")) ?? "";
    expect([...line.matchAll(/`(R\d)`/g)].map(([, name]) => name)).toEqual(["R6", "R5", "R4", "R3", "R2"]);
    expect(asMarkdown(report([plan]), 1_000_000)).not.toContain("of 9");
  });

  it("links a fact that says where more is to be seen", () => {
    const text = asMarkdown(report([], { facts: [{ name: "Stack", value: "a|b", url: "https://console.example/x" }] }), 1_000_000);
    expect(text).toContain("[`a\\|b`](https://console.example/x)");
  });

  it("carries the failure with its code and request id", () => {
    const made = report([], { failure });
    expect(made.status).toBe("failed");
    expect(JSON.parse(asJson(made))).toMatchObject({ ok: false, failure: { code: "access-denied", call: { requestId: "1-2-3" } } });
    expect(asMarkdown(made, 1_000_000)).toContain("access-denied");
  });
});

describe("the size ladder", () => {
  it("never passes its limit and never cuts a table", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 400, max: 65_536 }), (count, limit) => {
        const text = asMarkdown(report(eventsOf(count, (index) => `resource ${index} 🚢`)), limit);
        expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(limit);
        for (const line of text.split("\n").filter((each) => each.startsWith("|"))) expect(line.endsWith("|")).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("text from outside", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "::error::x",
      "a\n::set-output name=x::y",
      "@team",
      "<!-- x -->",
      "```\n# x",
      "| a | b |",
      "![x](http://x)",
      "\u2028::warning::x",
      "##[error]x",
      "There is no key ##[add-mask]k8s",
      "\u0085::error::x",
      "left \u202Ethgir",
    ),
  );

  it("never begins a runner command in the log", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = escapeLog(text);
        expect(line).not.toMatch(/^[\s\u0085]*::|##\[/);
        expect(line).not.toMatch(/[\n\r\u0080-\u009F\u202E]/);
      }),
    );
  });

  it("stays one plain line in Markdown", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[\n\r<>]|@(?!&#8203;)|#\w(?<!&#8)/);
        expect(escaped).not.toMatch(/(^|[^\\])[|`*_[\]]/);
      }),
    );
  });

  it("cannot close inline code or a block", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const fence = /^`+/.exec(inlineCode(text))?.[0] ?? "";
        expect(inlineCode(text).slice(fence.length, -fence.length).split(/[^`]+/)).not.toContain(fence);
        const block = codeBlock(text).split("\n");
        expect(block.slice(1, -1).some((line) => line.startsWith(block[0] ?? ""))).toBe(false);
      }),
    );
  });
});
