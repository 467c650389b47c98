import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grades } from "../plan/grade.ts";
import { formatReview, parseReview, reviewName } from "./review.ts";

const digest = "0123456789abcdef".repeat(4);

describe("the text of a review", () => {
  it("is read back as it was written", () => {
    for (const grade of [...grades, null]) {
      expect(parseReview(formatReview({ digest, grade }))).toEqual({ digest, grade });
      expect(parseReview(formatReview({ digest, grade }).replaceAll("\n", "\r\n"))).toEqual({ digest, grade });
    }
  });

  it.each([
    ["nothing", ""],
    ["another format", formatReview({ digest, grade: "none" }).replace('"format":1', '"format":2')],
    ["a digest that is none", formatReview({ digest: "latest", grade: "none" })],
    ["an unknown grade", formatReview({ digest, grade: "none" }).replace("none", "fine")],
    ["no grade", formatReview({ digest, grade: null }).replace(',"grade":null', "")],
    ["what is not JSON", formatReview({ digest, grade: "none" }).replace('"digest"', "digest")],
    ["a key of every object", '```json\n{"__proto__":{"format":1,"digest":"x","grade":"none"}}\n```\n'],
    ["a grade that every object has", formatReview({ digest, grade: "none" }).replace('"none"', '"constructor"')],
    ["a list for a digest", formatReview({ digest, grade: "none" }).replace(`"${digest}"`, `["${digest}"]`)],
    ["endless brackets", "```json\n{" + "[".repeat(100_000) + "}\n```\n"],
    ["JSON without its fence", `{"format":1,"digest":"${digest}","grade":"none"}`],
  ])("is no review with %s", (_, text) => {
    expect(parseReview(text)).toBeNull();
  });

  it("never fails, whatever it is", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => parseReview(text) === null));
    fc.assert(fc.property(fc.json(), (json) => parseReview(`\`\`\`json\n${json}\n\`\`\``) === null));
  });
});

it("one check run for each cluster", () => {
  expect(reviewName("a")).not.toBe(reviewName("b"));
});
