// oxlint-disable no-control-regex -- control characters are what these functions take out

/**
 * Text from outside as part of a line or table cell in Markdown: nothing in it can format, mention, refer or close anything.
 * What means something only at the start of a line is left alone, since this never stands there.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replaceAll(/#(?=\w)/g, "&#35;")
    .replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`);
}

/** Text from outside as inline code: longer fences than any run of backticks in it. */
export function inlineCode(text: string): string {
  const content = oneLine(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = content.startsWith("`") || content.endsWith("`") || content === "" ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** A fenced block that its content cannot close. */
export function codeBlock(text: string, language = ""): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "\uFFFD")}\n${fence}`;
}

/** Text from outside as one log line: no control character, and no start that the runner would take for a command. */
export function escapeLog(text: string): string {
  return oneLine(text).replace(/^(\s*)(::|##\[)/, "$1\u200B$2");
}

function oneLine(text: string): string {
  return text.replace(/\r?\n|\r|\u2028|\u2029/g, " ").replace(/[\u0000-\u001F\u007F]/g, "\uFFFD");
}
