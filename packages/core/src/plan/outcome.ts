import type { FailureRecord } from "../failure/failure-record.ts";
import type { ChangeRecord } from "./change.ts";

/** What became of one change. */
export type Outcome =
  | { readonly status: "done"; readonly change: ChangeRecord; /** In milliseconds. */ readonly duration: number }
  | { readonly status: "skipped"; readonly change: ChangeRecord; readonly because: string }
  | { readonly status: "failed"; readonly change: ChangeRecord; readonly failure: FailureRecord };
