/** What a double does in place of answering one call. */
export type Fault =
  | { readonly kind: "answer"; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly kind: "reset" }
  /** Carries the call out, then drops the connection: the caller cannot know that it happened. */
  | { readonly kind: "lose-answer" }
  /** Answers, and drops the connection after so many events of the stream. Only for doubles that stream (Kubernetes watches). */
  | { readonly kind: "cut-stream"; readonly afterEvents: number };

export interface FaultRule {
  /** Only calls of this operation; every operation when absent. */
  readonly operation?: string;
  /** The n-th matching call, from 1; every one when absent. */
  readonly call?: number;
  readonly fault: Fault;
}

/** Faults by rule, and the names of the calls that came in. */
export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** Counts the call and answers the fault that is due for it. */
  take(operation: string): Fault | undefined;
  readonly calls: readonly string[];
}

export function makeFaults(): Faults {
  let rules: { rule: FaultRule; seen: number }[] = [];
  const calls: string[] = [];
  return {
    calls,
    add: (rule) => void rules.push({ rule, seen: 0 }),
    clear() {
      rules = [];
    },
    take(operation) {
      calls.push(operation);
      let due: Fault | undefined;
      for (const entry of rules) {
        if (entry.rule.operation !== undefined && entry.rule.operation !== operation) continue;
        entry.seen += 1;
        if (entry.rule.call === undefined || entry.rule.call === entry.seen) due ??= entry.rule.fault;
      }
      return due;
    },
  };
}
