import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeLog, escapeMarkdown } from "./escape.ts";

/** What stands in the finished HTML of a text without tags: GitHub looks for mentions, issues and addresses there. */
function shown(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

const pieces = fc.constantFrom(
  "@team",
  "owner/repo#1",
  "#",
  "GH-12",
  "https://x.example/a.png",
  "www.x.example",
  "me@x.example",
  "&#64;",
  "\\",
  "@",
  " ",
);
const text = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(""));

describe("text from outside in Markdown", () => {
  it("mentions nobody, refers to no issue and is no address", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(shown(escapeMarkdown(each))).not.toMatch(/@\w|#\d|\bGH-\d|:\/\/|\bwww\./);
      }),
    );
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(shown(escapeMarkdown(each)).replaceAll("\u200B", "")).toBe(each);
      }),
    );
  });
});

describe("text from outside in the log", () => {
  // The runner searches for the older form of commands anywhere in a line (actions/runner, ActionCommand.TryParse).
  it.each([
    "::add-mask::k8s",
    " \u0085::error::x",
    "note: ##[add-mask]k8s",
    "####[error]x",
    "\u200B::error::x",
    "\uFEFF\u2060::set-output name=a::b",
  ])("%j is no command", (line) => {
    const written = escapeLog(line);
    expect(written.replace(/^[\s\u200B\u2060\uFEFF]+/, "").startsWith("::")).toBe(false);
    expect(written).not.toContain("##[");
  });

  it("shows characters that turn the direction of reading", () => {
    expect(escapeLog("worker\u202Erekrow\u009B31m")).toBe("worker\uFFFDrekrow\uFFFD31m");
  });
});
