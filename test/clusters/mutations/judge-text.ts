import { codeAreas, type Diagnostic } from "@keelson/core";
import { renderCluster } from "@keelson/render";

const codes = new Set(Object.values(codeAreas).flatMap((area) => Object.keys(area)));
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What a run over a file did that it must not do, whatever the file holds; null when all is well. */
export function judgeText(bytes: Uint8Array): string | null {
  const text = decoder.decode(bytes);
  try {
    const { artifacts, diagnostics } = renderCluster({ cluster: { name: "cluster.yaml", text } });
    const hasErrors = diagnostics.some(({ severity }) => severity === "error");
    if ((artifacts === null) !== hasErrors) return "artifacts and errors, or neither";
    const lines = text.split("\n");
    return diagnostics.map((diagnostic) => judgeDiagnostic(diagnostic, lines)).find((problem) => problem !== null) ?? null;
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

function judgeDiagnostic(diagnostic: Diagnostic, lines: readonly string[]): string | null {
  const { code, file, path, range, message, hint } = diagnostic;
  if (!codes.has(code)) return `no known code: ${code}`;
  if (file !== "cluster.yaml" || !/^(\/.*)?$/s.test(path)) return `${code}: no place: ${file} ${path}`;
  if (message === "" || message.length + (hint?.length ?? 0) > 5000) return `${code}: a message of ${message.length} characters`;
  if (/[\n\r]/.test(message)) return `${code}: a message of several lines`;
  if (range === null) return null;
  const { start, end } = range;
  const isOrdered = start.line < end.line || (start.line === end.line && start.column <= end.column);
  const isInside = [start, end].every(({ line, column }) => column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1);
  return isOrdered && isInside ? null : `${code}: ${JSON.stringify(range)} is not inside the file`;
}
