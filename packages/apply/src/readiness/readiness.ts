import type { JsonRecord } from "../object/read-field.ts";

/** Whether an object is what it should be, with the reason in words. */
export type Readiness =
  | { readonly state: "ready"; readonly reason: string }
  | { readonly state: "pending"; readonly reason: string }
  /** Waiting longer does not help. */
  | { readonly state: "failed"; readonly reason: string };

/** What a rule may need to know besides the object. */
export interface ReadinessContext {
  /** Whether claims of a StorageClass bind only when a pod uses them; null stands for the default class. */
  readonly bindsLate: (storageClass: string | null) => boolean;
}

/** One kind's rule. Called only when the object is not being deleted and its controller has seen its newest generation. */
export type ReadinessRule = (object: JsonRecord, context: ReadinessContext) => Readiness;

export function ready(reason: string): Readiness {
  return { state: "ready", reason };
}

export function pending(reason: string): Readiness {
  return { state: "pending", reason };
}

export function failed(reason: string): Readiness {
  return { state: "failed", reason };
}
