import type { Diagnostic, Fact, Reporter, Review } from "@keelson/core";

/** How one input is written in a workflow, and what its text becomes. */
export type InputKind =
  | { readonly type: "text" }
  | { readonly type: "path" }
  /** One per line; blank lines are left out. */
  | { readonly type: "list" }
  | { readonly type: "boolean" }
  | { readonly type: "integer" }
  | { readonly type: "duration" }
  | { readonly type: "choice"; readonly choices: readonly string[] };

/** An input as action.yml, the README and the code know it: written once, here. */
export type InputDefinition = InputKind & {
  readonly description: string;
  readonly required?: boolean;
  /** As it would be written in a workflow. */
  readonly default?: string;
  readonly example: string;
  /** Masked in the log before anything else happens. */
  readonly secret?: boolean;
};

export type InputDefinitions = Readonly<Record<string, InputDefinition>>;
export type OutputDefinitions = Readonly<Record<string, { readonly description: string }>>;

/** What reading a definition gives: durations in milliseconds, optional texts as null when empty. */
export type InputValues<Definitions extends InputDefinitions> = {
  readonly [Name in keyof Definitions]: InputValue<Definitions[Name]>;
};

type InputValue<Definition extends InputDefinition> = Definition extends { readonly type: "list" }
  ? readonly string[]
  : Definition extends { readonly type: "boolean" }
    ? boolean
    : Definition extends { readonly type: "integer" | "duration" }
      ? Presence<Definition, number>
      : Definition extends { readonly type: "choice"; readonly choices: readonly (infer Choice)[] }
        ? Presence<Definition, Choice>
        : Presence<Definition, string>;

type Presence<Definition, Value> = Definition extends { readonly required: true } | { readonly default: string } ? Value : Value | null;

/** What is known before a run has ended. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** An operation of a service that goes on when its run ends. */
export interface LeftOperation {
  readonly region: string;
  readonly stackName: string;
}

/** What the runner lends to an action while it runs. */
export interface ActionContext {
  readonly reporter: Reporter;
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  /** The folder for files of this job that must not lie in the workspace. */
  readonly temporaryFolder: string;
  /** Hides a value in every later line of the log. */
  mask(secret: string): void;
  /** Findings that the report has however the run ends. */
  tell(diagnostics: readonly Diagnostic[]): void;
  /** Facts and outputs that hold however the run ends; a result's own of the same name stand in their place. */
  know(known: Known): void;
  /** Has the post step report what became of an operation, should this run be cancelled or killed. */
  rememberOperation(operation: LeftOperation): void;
  /** Has a file deleted when the job ends. */
  deleteAfterJob(path: string): void;
}

/** How a run ends when it succeeds. */
export interface ActionResult {
  readonly title: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: readonly Fact[];
  /** Markdown blocks for the summary, escaped by whoever made them. */
  readonly sections: readonly string[];
  /** Asks for the report as a comment on the pull request that the workflow runs for. */
  readonly comment?: { readonly token: string; readonly target: string } | undefined;
  /** Asks for a record of what the reviewers of the pull request are shown. */
  readonly review?: { readonly token: string; readonly cluster: string; readonly review: Review } | undefined;
}

export interface ActionDefinition<Inputs extends InputDefinitions = InputDefinitions> {
  /** The name of its folder and file in dist. */
  readonly name: string;
  /** What the marketplace shows. */
  readonly title: string;
  readonly description: string;
  readonly inputs: Inputs;
  readonly outputs: OutputDefinitions;
  /** True when the job's end has something to clean. */
  readonly hasPost: boolean;
}

/** What every action has beside its own outputs. */
export const commonOutputs = {
  report: { description: "The path of the run's report as JSON: plans, outcomes, findings and the failure, if there was one." },
  "failure-reason": {
    description: "The code of the failure (docs/errors.md), empty on success; for workflows that branch on why a step failed.",
  },
} as const satisfies OutputDefinitions;

/** Keeps the literal types of a definition. */
export function defineAction<const Inputs extends InputDefinitions>(definition: ActionDefinition<Inputs>): ActionDefinition<Inputs> {
  return definition;
}
