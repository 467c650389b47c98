import type { DiagnosticRecord, FailureRecord } from "@keelson/core";
import type { Annotation, AnnotationLevel } from "./toolkit.ts";

/** The runner shows ten annotations per level and step (a constant of actions/runner) and cuts messages at 4,096 characters. */
const perLevel = 10;
const longestMessage = 4096;

/** The annotations of a run, errors first; what is over the runner's limit is counted in the last one of its level. */
export function toAnnotations(diagnostics: readonly DiagnosticRecord[], failure: FailureRecord | null): Annotation[] {
  const all = [...(failure === null ? [] : failureAnnotations(failure)), ...diagnostics.map(diagnosticAnnotation)];
  return (["error", "warning", "notice"] as const).flatMap((level) =>
    limit(
      all.filter((annotation) => annotation.level === level),
      level,
    ),
  );
}

function limit(annotations: readonly Annotation[], level: AnnotationLevel): Annotation[] {
  if (annotations.length <= perLevel) return [...annotations];
  const shown = annotations.slice(0, perLevel - 1);
  const more = `${annotations.length - shown.length} more; the job summary has all of them.`;
  return [...shown, { level, message: more, title: `more ${level}s`, file: null, line: null, column: null }];
}

function diagnosticAnnotation(diagnostic: DiagnosticRecord): Annotation {
  const { severity, message, hint, code, line, column } = diagnostic;
  const isInput = diagnostic.file.startsWith("input ");
  return {
    level: severity,
    message: cut(hint === null ? message : `${message} ${hint}`),
    title: code,
    file: isInput ? null : diagnostic.file,
    line,
    column,
  };
}

/** A failure that is nothing but its findings is told by their annotations. */
function failureAnnotations(failure: FailureRecord): Annotation[] {
  if (failure.diagnostics.length > 0) return [];
  const text = [failure.message, ...failure.diagnosis, failure.hint].join("\n");
  return [{ level: "error", message: cut(text), title: failure.code, file: null, line: null, column: null }];
}

function cut(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}
