import type { Code } from "@keelson/core";
import type { Json } from "../template/stack-template.ts";

/** A key of cluster.yaml whose change a living cluster cannot take, or not without a word of warning. */
export interface BrokenPromise {
  readonly severity: "error" | "warning";
  readonly code: Extract<
    Code,
    | "needs-new-cluster"
    | "volume-cannot-shrink"
    | "kubernetes-downgrade"
    | "kubernetes-minor-skipped"
    | "kubernetes-minor-step"
    | "flatcar-downgrade"
  >;
  readonly key: string;
  /** Null where the key is not set. */
  readonly before: Json;
  readonly after: Json;
}
