import type { Diagnostic } from "../source/diagnostic.ts";
import { describeCode, type FailureCode } from "./codes/index.ts";

interface FailureOptions {
  /** What the person can do; the code's general remedy when absent. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** A named way for a run to end without success. `code` and the fields are stable, the message is for people. */
export abstract class Failure extends Error {
  readonly code: FailureCode;
  readonly hint: string;

  constructor(code: FailureCode, message: string, options: FailureOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint ?? describeCode(code).remedy;
  }
}

/** Files or inputs that the user wrote have errors; carries all of them. */
export class InvalidInput extends Failure {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options: FailureOptions = {}) {
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
    const files = [...new Set(errors.map(({ file }) => file))];
    const count = errors.length === 1 ? "is 1 error" : `are ${errors.length} errors`;
    super("invalid-input", `There ${count} in ${files.slice(0, 3).join(", ")}${files.length > 3 ? " and other files" : ""}.`, options);
    this.diagnostics = diagnostics;
  }
}

/** A guard does not let the plan pass. */
export class Refused extends Failure {
  /** The subjects of the changes that are refused. */
  readonly subjects: readonly string[];

  constructor(code: FailureCode, message: string, options: FailureOptions & { readonly subjects?: readonly string[] } = {}) {
    super(code, message, options);
    this.subjects = options.subjects ?? [];
  }
}

export interface RemoteCall {
  /** As the vendor writes it: CloudFormation, Route 53, Kubernetes. */
  readonly service: string;
  readonly operation: string;
  /** HTTP status, or null when no answer came. */
  readonly status: number | null;
  readonly requestId: string | null;
}

/** A service refused a call or could not be reached. */
export class RemoteFailure extends Failure {
  readonly call: RemoteCall;

  constructor(code: FailureCode, message: string, options: FailureOptions & { readonly call: RemoteCall }) {
    super(code, message, options);
    this.call = options.call;
  }
}

/** Something was accepted but did not become what it should be: a stack rolled back, a workload never ready. */
export class Unhealthy extends Failure {
  readonly subject: string;
  /** The findings that explain it, the most likely cause first. */
  readonly diagnosis: readonly string[];

  constructor(
    code: FailureCode,
    message: string,
    options: FailureOptions & { readonly subject: string; readonly diagnosis: readonly string[] },
  ) {
    super(code, message, options);
    this.subject = options.subject;
    this.diagnosis = options.diagnosis;
  }
}

/** Waiting ended at its bound. `lastState` says what was seen last. */
export class TimedOut extends Failure {
  readonly lastState: string;

  constructor(message: string, options: FailureOptions & { readonly lastState: string }) {
    super("timed-out", message, options);
    this.lastState = options.lastState;
  }
}

/** The run was cancelled. `stateLeft` says what is left behind; the hint says how to go on. */
export class Interrupted extends Failure {
  readonly stateLeft: string;

  constructor(message: string, options: FailureOptions & { readonly stateLeft: string }) {
    super("interrupted", message, options);
    this.stateLeft = options.stateLeft;
  }
}

/** A state that should be impossible. */
export class Bug extends Failure {
  constructor(message: string, options: FailureOptions = {}) {
    super("bug", message, options);
  }
}

/** For the end of a switch over a union: does not compile when a case is missing. */
export function unreachable(value: never): never {
  throw new Bug(`unexpected value ${JSON.stringify(value)}`);
}
