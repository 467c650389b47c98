/**
 * The text as it was written: with line feeds alone and without byte order mark. A checkout on Windows (core.autocrlf) changes the line
 * ends of every file, and that is no edit: neither JSON nor a kubeconfig can mean anything by a carriage return that stands in the text.
 */
export function withLineFeeds(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
}
