/** Why a refresh changes nothing. Each names one index, or one entry of the table, that a person has to look at. */
export type RefreshCode =
  | "index-missing"
  | "index-unavailable"
  | "index-too-slow"
  | "index-too-large"
  | "index-redirects"
  | "index-malformed"
  | "index-contradicts-itself"
  | "index-incomplete"
  | "index-older"
  | "hash-changed"
  | "nothing-complete"
  | "not-offered"
  | "new-table-unfit"
  | "mirrors-unreadable"
  | "table-unreadable";

export interface RefreshProblem {
  readonly code: RefreshCode;
  /** The URL of an index, or the place in the table. */
  readonly subject: string;
  readonly message: string;
}

/** Carries every problem of a run; the table is as it was. */
export class RefreshFailed extends Error {
  readonly problems: readonly RefreshProblem[];

  constructor(problems: readonly RefreshProblem[]) {
    super(problems.map(({ code, subject, message }) => `${code}: ${message} (${subject})`).join("\n"));
    this.name = "RefreshFailed";
    this.problems = problems;
  }
}

/** Waits for all of them, so that everything that is wrong is told at once. */
export async function allOf<T extends readonly unknown[]>(work: { readonly [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const settled = await Promise.allSettled(work as readonly Promise<unknown>[]);
  const reasons: unknown[] = settled.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  const other = reasons.find((reason): reason is Error => reason instanceof Error && !(reason instanceof RefreshFailed));
  if (other !== undefined) throw other;
  const problems = reasons.flatMap((reason) => (reason instanceof RefreshFailed ? reason.problems : []));
  if (problems.length > 0) throw new RefreshFailed(problems);
  return settled.map((result) => (result.status === "fulfilled" ? result.value : undefined)) as unknown as T;
}
