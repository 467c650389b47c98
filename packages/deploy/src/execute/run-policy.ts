/** What is done about a running update when the run is cancelled. */
export type CancelPolicy = "cancel-update" | "leave";

/** What a person decided for a run, beside what is deployed. */
export interface RunPolicy {
  /** A creation always goes on, whatever the policy. */
  readonly onCancel: CancelPolicy;
  /** Whether the end of somebody else's operation is waited for. An operation of this very deployment is followed in any case. */
  readonly onBusy: "wait" | "fail";
  /** `disabled` leaves a failed operation as it is: for steps that cannot go back, as a new minor version of Kubernetes. */
  readonly rollback: "enabled" | "disabled";
  /** Whether a change set may do more to the resources than the plan that was shown; `allow` only on somebody's explicit word. */
  readonly beyondPlan: "refuse" | "allow";
}

/** What is not decided: an update is cancelled with its run, a busy stack waited for, failures rolled back, nothing done beyond the plan. */
export function runPolicyOf(decided: Partial<RunPolicy>): RunPolicy {
  const { onCancel = "cancel-update", onBusy = "wait", rollback = "enabled", beyondPlan = "refuse" } = decided;
  return { onCancel, onBusy, rollback, beyondPlan };
}
