import { sortDiagnostics, toDiagnosticRecord, type DiagnosticRecord } from "../source/diagnostic.ts";
import type { FailureCode } from "./codes/index.ts";
import { Bug, Failure, InvalidInput, type RemoteCall, RemoteFailure, Unhealthy } from "./failure.ts";

/** A failure as data: what events, reports and `--format json` carry. */
export interface FailureRecord {
  readonly kind: string;
  readonly code: FailureCode;
  readonly message: string;
  readonly hint: string;
  readonly diagnostics: readonly DiagnosticRecord[];
  readonly diagnosis: readonly string[];
  readonly call: RemoteCall | null;
}

/** Whatever was thrown, as a Failure: what is not one of ours is a Bug that keeps it as its cause. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new Bug(message, { cause: thrown });
}

export function toFailureRecord(failure: Failure): FailureRecord {
  return {
    kind: failure.name,
    code: failure.code,
    message: failure.message,
    hint: failure.hint,
    diagnostics: failure instanceof InvalidInput ? sortDiagnostics(failure.diagnostics).map(toDiagnosticRecord) : [],
    diagnosis: failure instanceof Unhealthy ? failure.diagnosis : [],
    call: failure instanceof RemoteFailure ? failure.call : null,
  };
}
