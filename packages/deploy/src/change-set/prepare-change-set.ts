import { growingInterval, Interrupted, poll, Unhealthy } from "@keelson/core";
import type { ChangeSet, ChangeSetRequest } from "../stack/change-set-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import { explainFailedChangeSet } from "./explain-change-set.ts";
import { cancelledBefore, withdrawChangeSet } from "./withdraw-change-set.ts";

/** A change set that can be executed, or the finding that there is nothing to change. */
export type PreparedChangeSet = { readonly kind: "ready"; readonly changeSet: ChangeSet } | { readonly kind: "empty" };

export interface PrepareOptions {
  readonly stackName: string;
  /** A token for each attempt: a repeated one would be taken for the repetition of the first call. */
  readonly request: (attempt: number) => ChangeSetRequest;
  readonly ports: DeployPorts;
  /** Milliseconds. */
  readonly timeout: number;
}

const attempts = 3;

/**
 * Makes a change set and waits until CloudFormation has worked it out. A leftover of the same name, which is of the same content, is used
 * when it can be executed and else replaced. An empty one is removed; so is one that failed, which ends with Unhealthy `change-set-failed`.
 */
export async function prepareChangeSet(options: PrepareOptions): Promise<PreparedChangeSet> {
  const { cloudFormation } = options.ports;
  for (let attempt = 1; ; attempt += 1) {
    const request = options.request(attempt);
    const made = await cloudFormation.createChangeSet(request);
    const changeSet = await waitForChangeSet(options, request);
    if (changeSet?.state === "ready") return { kind: "ready", changeSet };
    const isVerdict = made === "created" && changeSet?.state === "failed";
    const isRepeated = !isVerdict && attempt < attempts;
    const isWithoutChange = isVerdict && isEmpty(changeSet.reason);
    const diagnosis = changeSet === null || isRepeated || isWithoutChange ? [] : await explainFailedChangeSet(changeSet, options.ports);
    if (changeSet !== null) await cloudFormation.deleteChangeSet(changeSet.changeSetId);
    if (isWithoutChange) return { kind: "empty" };
    if (isRepeated) continue;
    await withdrawChangeSet(request, options.ports);
    throw failureOf(options.stackName, changeSet, diagnosis);
  }
}

function failureOf(stackName: string, changeSet: ChangeSet | null, diagnosis: readonly string[]): Unhealthy {
  const reason = changeSet?.reason ?? "CloudFormation gave no reason";
  const why = diagnosis[0] === undefined || reason.includes(diagnosis[0]) ? "" : ` ${diagnosis[0]}`;
  const message = `CloudFormation cannot carry out the change of stack ${stackName}: ${reason}${why}`;
  return new Unhealthy("change-set-failed", message, { subject: `Stack ${stackName}`, diagnosis });
}

/** How CloudFormation says that there is nothing to change; the second form comes from templates with transforms. */
function isEmpty(reason: string | null): boolean {
  return /^(The submitted information didn't contain changes|No updates are to be performed)/.test(reason ?? "");
}

async function waitForChangeSet(options: PrepareOptions, request: ChangeSetRequest): Promise<ChangeSet | null> {
  const { stackName, ports, timeout } = options;
  try {
    return await poll<ChangeSet | null>({
      clock: ports.clock,
      signal: ports.signal,
      timeout,
      interval: growingInterval(500, 5000),
      subject: `the change set of stack ${stackName}`,
      probe: async () => {
        const changeSet = await ports.cloudFormation.describeChangeSet(request);
        return changeSet?.state === "preparing" ? { pending: "CloudFormation is preparing it" } : { value: changeSet };
      },
    });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw cancelledBefore(stackName, await withdrawChangeSet(request, ports), error);
  }
}
