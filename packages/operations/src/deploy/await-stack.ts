import { type Clock, type Code, growingInterval, poll, type Severity, TimedOut } from "@keelson/core";
import { cloudFormation, isBusy, type ObservedStack, observeStack } from "@keelson/deploy";
import type { StackPlace } from "./deploy-inputs.ts";
import { stackConsoleUrl } from "./stack-console-url.ts";

/** What became of a stack that a cancelled run left in the middle of something. */
export interface StackRest {
  readonly severity: Severity;
  readonly code: Code;
  readonly message: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** Waits until the stack rests, for a bounded time, and says what there is now and how to go on. Reads only. */
export async function awaitStack(
  place: StackPlace,
  ports: {
    readonly clock: Clock;
    readonly signal: AbortSignal;
    /** Milliseconds. */
    readonly timeout: number;
    readonly onLine: (line: string) => void;
  },
): Promise<StackRest> {
  const { stackName, region } = place;
  const services = { cloudFormation: cloudFormation({ region }) };
  let seen: ObservedStack = { status: "absent", stackName };
  const look = async (): Promise<{ readonly value: ObservedStack } | { readonly pending: string }> => {
    const before = seen.status;
    seen = await observeStack(stackName, services);
    if (seen.status !== before) ports.onLine(`Stack ${stackName} is ${seen.status}`);
    return seen.status !== "absent" && isBusy(seen.status) ? { pending: `it is ${seen.status}` } : { value: seen };
  };
  try {
    const { clock, signal, timeout } = ports;
    await poll({ clock, signal, timeout, interval: growingInterval(1000, 10_000), subject: `stack ${stackName}`, probe: look });
  } catch (error) {
    if (!(error instanceof TimedOut)) throw error;
  }
  return describeRest(seen.status === "absent" ? { ...seen, stackId: stackName, failures: [] } : seen, region);
}

/** What is looked at of a stack; its name stands for the id of one that is not there. */
interface SeenStack {
  readonly stackName: string;
  readonly stackId: string;
  readonly status: ObservedStack["status"];
  readonly failures: readonly string[];
}

/** The words for each end. Pure. */
export function describeRest(stack: SeenStack, region: string): StackRest {
  const { stackName, stackId, status } = stack;
  const facts: StackRest["facts"] = [
    ["Stack", stackName],
    ["Status", status],
    ["Console", stackConsoleUrl({ region, stackId })],
  ];
  const { severity, state } = stateOf(stack);
  return {
    severity,
    code: "run-left-stack",
    message: `Stack ${stackName} is ${status}: ${state}. Run the deployment again to go on.`,
    facts,
  };
}

function stateOf({ status, failures }: SeenStack): { readonly severity: Severity; readonly state: string } {
  if (status === "absent") return { severity: "notice", state: "nothing is there" };
  if (isBusy(status)) return { severity: "warning", state: "the operation is still under way, and ends by itself" };
  if (status === "REVIEW_IN_PROGRESS") return { severity: "notice", state: "a shell without resources is there" };
  if (status === "UPDATE_ROLLBACK_COMPLETE")
    return { severity: "notice", state: "the update was taken back, and the cluster is as it was" };
  if (status.endsWith("_FAILED") || status === "ROLLBACK_COMPLETE") {
    const because = failures[0] === undefined ? "" : ` (${failures[0]})`;
    return { severity: "warning", state: `the operation failed${because}` };
  }
  return { severity: "notice", state: "the operation ended well before it could be cancelled, or nothing was begun" };
}
