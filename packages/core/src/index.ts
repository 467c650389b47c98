export { compareText } from "./collection/compare-text.ts";
export { awsCallBounds } from "./aws/call-bounds.ts";
export { groupBy } from "./collection/group-by.ts";
export { orderByDependency } from "./collection/order-by-dependency.ts";
export { toAwsFailure } from "./failure/aws-failure.ts";
export { type Code, codeAreas, describeCode, type DiagnosticCode, type FailureCode } from "./failure/codes/index.ts";
export type { CodeEntry } from "./failure/codes/code-table.ts";
export { exitCodeOf, type NodeSignal } from "./failure/exit-code.ts";
export { type FailureRecord, toFailure, toFailureRecord } from "./failure/failure-record.ts";
export {
  Bug,
  Failure,
  Interrupted,
  InvalidInput,
  Refused,
  type RemoteCall,
  RemoteFailure,
  TimedOut,
  Unhealthy,
  unreachable,
} from "./failure/failure.ts";
export { type Change, type ChangeRecord, toChangeRecord, type Verb } from "./plan/change.ts";
export { type Grade, grades, isWorse, worstOf } from "./plan/grade.ts";
export { canonicalJson, sha256 } from "./plan/fingerprint.ts";
export { applyPolicies, enforceGuards, type Guard, type Policy } from "./plan/guard.ts";
export type { Note } from "./plan/note.ts";
export type { Outcome } from "./plan/outcome.ts";
export { countChanges, isUnchanged, makePlan, type Plan } from "./plan/plan.ts";
export { asJson } from "./report/as-json.ts";
export { asLogLines, diagnosticLines, failureLines } from "./report/as-log.ts";
export { asMarkdown, commentLimit, summaryLimit, table } from "./report/as-markdown.ts";
export { escapeLog, escapeMarkdown, inlineCode } from "./report/escape.ts";
export { type Event, planReady, toPlanRecord } from "./report/event.ts";
export { fanOut, recordEvents, type Reporter } from "./report/reporter.ts";
export { formatReview, parseReview, type Review, reviewName } from "./review/review.ts";
export type { FindReviews, FoundReview, ReviewSearch } from "./review/review-search.ts";
export { type Fact, type RunReport, toRunReport } from "./report/run-report.ts";
export {
  type Diagnostic,
  type DiagnosticRecord,
  hasErrors,
  type Severity,
  sortDiagnostics,
  toDiagnosticRecord,
} from "./source/diagnostic.ts";
export { limitDiagnostics } from "./source/limit-diagnostics.ts";
export { type JsonPointer, pointerTo } from "./source/json-pointer.ts";
export { parseYaml, type YamlLimits } from "./source/parse-yaml.ts";
export type { Range } from "./source/position.ts";
export { redact, redactPointer } from "./source/redact.ts";
export type { SourceFile } from "./source/source-file.ts";
export type { Aspect, YamlDocument } from "./source/yaml-document.ts";
export { type Backoff, backoffDelay } from "./time/backoff.ts";
export type { Clock, Random } from "./time/clock.ts";
export { formatDuration, parseDuration } from "./time/duration.ts";
export { growingInterval, poll } from "./time/poll.ts";
