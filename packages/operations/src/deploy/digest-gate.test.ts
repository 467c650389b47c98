import { type FoundReview, type Grade, grades, isWorse, type ReviewSearch } from "@keelson/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askDigestGate, type DigestGate, type GateQuestion, notReviewed } from "./digest-gate.ts";

const [digest, other] = ["1".repeat(64), "2".repeat(64)];

const reviewed = (grade: Grade | null, of = digest): ReviewSearch => ({
  found: "reviews",
  reviews: [{ digest: of, grade, pullRequest: 7 }],
});
const none = { found: "none", because: "there is no pull request" } as const;
const unknown = { found: "unknown", because: "the token may not look" } as const;

function ask(change: Partial<GateQuestion>): string {
  const answer = askDigestGate({ gate: "risky", digest, isApproved: false, grade: "outage", changes: "some", search: none, ...change });
  return answer.passes ? `passes ${answer.note?.code ?? ""}`.trim() : "refused";
}

describe("the digest gate", () => {
  it.each<[string, Partial<GateQuestion>, string]>([
    ["an outage without a review", {}, "refused"],
    ["data loss without a review", { grade: "data-loss" }, "refused"],
    ["an outage whose review cannot be looked for", { search: unknown }, "refused"],
    ["an outage that was reviewed", { search: reviewed("outage") }, "passes digest-reviewed"],
    ["an outage that was reviewed as worse", { search: reviewed("data-loss") }, "passes digest-reviewed"],
    ["an outage that was reviewed as rolling", { search: reviewed("rolling") }, "refused"],
    ["an outage that could not be graded", { search: reviewed(null) }, "refused"],
    ["an outage of another digest", { search: reviewed("outage", other) }, "refused"],
    ["an outage, approved by its digest", { isApproved: true }, "passes digest-approved"],
    ["an outage, with the gate open", { gate: "never" }, "passes"],
    ["no change at all", { changes: "none", gate: "always", grade: "none" }, "passes"],
    ["rolling nodes without a review", { grade: "rolling" }, "passes digest-not-reviewed"],
    [
      "rolling nodes, reviewed as such in other artifacts",
      { grade: "rolling", search: reviewed("rolling", other) },
      "passes digest-not-reviewed",
    ],
    ["rolling nodes, reviewed as nothing", { grade: "rolling", search: reviewed("none") }, "refused"],
    ["rolling nodes, reviewed without a grade", { grade: "rolling", search: reviewed(null) }, "passes digest-not-reviewed"],
    ["a harmless change without a review", { grade: "none" }, "passes"],
    ["a harmless change without a review, always asked", { grade: "none", gate: "always" }, "refused"],
    ["a harmless change of another digest, always asked", { grade: "none", gate: "always", search: reviewed("outage", other) }, "refused"],
    ["a harmless change, reviewed, always asked", { grade: "none", gate: "always", search: reviewed("none") }, "passes digest-reviewed"],
  ])("%s", (_, change, expected) => {
    expect(ask(change)).toBe(expected);
  });

  it("takes any of several reviews that covers the plan", () => {
    const reviews: [FoundReview, ...FoundReview[]] = [
      { digest: other, grade: "none", pullRequest: 1 },
      { digest, grade: "outage", pullRequest: 2 },
    ];
    expect(ask({ search: { found: "reviews", reviews } })).toBe("passes digest-reviewed");
    expect(ask({ grade: "rolling", search: { found: "reviews", reviews: [reviews[0]] } })).toBe("refused");
  });

  it("names in its refusal why, and the digest that goes on", () => {
    for (const search of [none, unknown] as const) {
      const answer = askDigestGate({ gate: "risky", digest, isApproved: false, grade: "outage", changes: "some", search });
      expect(answer).toMatchObject({ passes: false, because: expect.stringContaining(search.because) });
    }
    const refusal = notReviewed({ digest, grade: "outage" }, "because");
    expect(refusal).toMatchObject({ code: "not-reviewed", subjects: [digest], hint: expect.stringContaining(`approve-digest: ${digest}`) });
  });
});

describe("laws of the gate", () => {
  const grade = fc.constantFrom(...grades);
  const search = fc.oneof(
    fc.constantFrom(none, unknown),
    fc.record({ digest: fc.constantFrom(digest, other), grade: fc.option(grade), pullRequest: fc.nat() }).map((review): ReviewSearch => {
      return { found: "reviews", reviews: [review] };
    }),
  );
  const question = fc.record({ grade, search, gate: fc.constantFrom<DigestGate>("risky", "always") });
  const passes = (change: Partial<GateQuestion>): boolean => ask(change).startsWith("passes");

  it("a worse plan never passes where a lesser one does not", () => {
    fc.assert(
      fc.property(question, grade, (asked, worse) => !isWorse(worse, asked.grade) || passes(asked) || !passes({ ...asked, grade: worse })),
    );
  });

  it("what always passes, passes when only risk is asked for", () => {
    fc.assert(fc.property(question, (asked) => !passes({ ...asked, gate: "always" }) || passes({ ...asked, gate: "risky" })));
  });

  it("a risky plan passes only with a review of its digest at its grade, or approved", () => {
    fc.assert(
      fc.property(question, (asked) => {
        if (asked.grade !== "outage" && asked.grade !== "data-loss") return;
        const [review] = asked.search.found === "reviews" ? asked.search.reviews : [];
        const isCovered = review?.digest === digest && review.grade !== null && !isWorse(asked.grade, review.grade);
        expect(passes(asked)).toBe(isCovered);
        expect(passes({ ...asked, isApproved: true })).toBe(true);
      }),
    );
  });
});
