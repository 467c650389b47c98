import {
  type Code,
  escapeLog,
  escapeMarkdown,
  failureLines,
  inlineCode,
  type Severity,
  table,
  toFailure,
  toFailureRecord,
} from "@keelson/core";
import type { LeftOperation } from "./action-definition.ts";
import { listenForCancellation } from "./cancellation.ts";
import { deleteRememberedFiles } from "./delete-after-job.ts";
import { readLeftOperation } from "./left-operation.ts";
import { toolkit } from "./toolkit.ts";

/** What became of an operation that a cancelled run left behind. */
export interface OperationEnd {
  readonly severity: Severity;
  readonly code: Code;
  readonly message: string;
  /** For the summary: names and values. */
  readonly facts: readonly (readonly [string, string])[];
}

type Report = (
  operation: LeftOperation,
  context: { readonly signal: AbortSignal; readonly onLine: (line: string) => void },
) => Promise<OperationEnd>;

/**
 * The post step: deletes what the main step remembered, then reports the operation that it left behind. It fails no job: what cannot be
 * found out is told.
 */
export async function runPost(report: Report): Promise<void> {
  deleteRememberedFiles();
  const cancellation = listenForCancellation();
  try {
    const operation = readLeftOperation();
    if (operation === null) return;
    const onLine = (line: string): void => toolkit.info(escapeLog(line));
    tell(await report(operation, { signal: cancellation.signal, onLine }));
  } catch (error) {
    const failure = toFailure(error);
    for (const line of failureLines(toFailureRecord(failure))) toolkit.info(line);
    toolkit.annotate({ level: "warning", message: failure.message, title: failure.code, file: null, line: null, column: null });
  } finally {
    cancellation.release();
  }
}

function tell({ severity, code, message, facts }: OperationEnd): void {
  toolkit.annotate({ level: severity, message, title: code, file: null, line: null, column: null });
  const rows = facts.map(([name, value]) => [escapeMarkdown(name), inlineCode(value)]);
  toolkit.appendSummary(`## After the cancelled run\n\n${escapeMarkdown(message)}\n\n${table(["Result", "Value"], rows)}\n`);
}
