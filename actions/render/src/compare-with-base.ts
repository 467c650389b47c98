import type { Grade, Plan } from "@keelson/core";
import type { ChangeToPlan } from "@keelson/operations/plan-change";

/** What the change does; all null where it is compared with nothing, and `because` where it could not be. */
interface ComparedChange {
  readonly plan: Plan<unknown> | null;
  readonly grade: Grade | null;
  readonly because: string | null;
}

/** Compares as the input `base` says. What plans is loaded only where something is compared. */
export async function compareWithBase(
  change: Pick<ChangeToPlan, "source" | "artifacts"> & { readonly base: string; readonly isPullRequest: boolean },
): Promise<ComparedChange> {
  const { base, source, artifacts, isPullRequest } = change;
  if (base === "none" || (base === "auto" && !isPullRequest)) return { plan: null, grade: null, because: null };
  const { planChange } = await import("@keelson/operations/plan-change");
  const planned = await planChange({
    source,
    artifacts,
    base: base === "auto" ? "merge" : { commit: base },
    folder: process.cwd(),
  });
  return planned.plan === null ? planned : { ...planned, because: null };
}
