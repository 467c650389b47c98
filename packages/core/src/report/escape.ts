// oxlint-disable no-control-regex -- control characters are what these functions take out

/**
 * Text from outside as part of a line or table cell in Markdown: nothing in it can format, mention, refer, link or close anything.
 * What means something only at the start of a line is left alone, since this never stands there. GitHub looks for mentions, issues and
 * addresses in the finished HTML, where an entity or a backslash is gone already: a character of no width keeps them apart
 * (renovatebot/renovate pull request 1083).
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/@|#(?=\w)|:(?=\/\/)|\bGH(?=-\d)|\bwww(?=\.)/gi, (start) => `${start}${nothing}`)
    .replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`);
}

/** A space of no width, as what Markdown makes a character of. */
const nothing = "&#8203;";

/** Text from outside as inline code: longer fences than any run of backticks in it. */
export function inlineCode(text: string): string {
  const content = oneLine(text).replaceAll("|", "\\|");
  const longest = longestFence(content);
  const fence = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") || content === "" ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** A fenced block that its content cannot close. */
export function codeBlock(text: string, language = ""): string {
  const longest = Math.max(2, longestFence(text));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.split("\n").map(oneLine).join("\n")}\n${fence}`;
}

function longestFence(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

/**
 * Text from outside as one log line: no control character, and nothing that the runner would take for a command. It looks for `::` at the
 * start of a line and for `##[` anywhere; where it compares by culture it does not see a character of no width, which therefore
 * stands inside (actions/runner, ActionCommand.cs).
 */
export function escapeLog(text: string): string {
  return oneLine(text)
    .replace(/^([\s\p{Cf}\p{Mn}]*):(?=:)/u, "$1:\u200B")
    .replace(/##(?=\[)/g, "#\u200B#");
}

/** Line ends become spaces; control characters, and those that turn the direction of reading, become visible. */
function oneLine(text: string): string {
  return text
    .replace(/\r?\n|[\r\u0085\u2028\u2029]/g, " ")
    .replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
}
