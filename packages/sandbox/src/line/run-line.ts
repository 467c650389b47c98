import type { EndedAction } from "./run-built-action.ts";
import { runBuiltAction } from "./run-built-action.ts";
import type { LineOutputs, LineStep } from "./steps.ts";

export interface LineRun {
  readonly steps: readonly LineStep[];
  readonly dist: string;
  readonly workspace: string;
  readonly temporaryFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly onStep: (step: LineStep) => void;
}

export interface EndedLine {
  readonly outputs: LineOutputs;
  readonly ended: readonly { readonly step: LineStep; readonly end: EndedAction }[];
}

/** Runs the built actions one after the other, outputs of one as inputs of the next; ends with the first that fails. */
export async function runLine(run: LineRun): Promise<EndedLine> {
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  const ended: EndedLine["ended"][number][] = [];
  for (const step of run.steps) {
    run.onStep(step);
    const end = await runBuiltAction({ ...run, action: step.action, inputs: step.inputs(outputs) });
    outputs[step.action] = end.outputs;
    ended.push({ step, end });
    if (end.exitCode !== 0) break;
  }
  return { outputs, ended };
}
