import type { StackContent } from "../stack-content.ts";

/** How far a stack is with another one that is a resource of it; JSON. */
export interface NestedWork {
  readonly kind: "stack";
  readonly stackId: string;
  readonly verb: "create" | "update" | "rollback" | "delete";
  readonly prefix: "CREATE" | "UPDATE" | "DELETE";
  readonly at: number;
  /** What the nested stack is to hold; null for a deletion. */
  readonly content: Pick<StackContent, "template" | "parameters" | "tags" | "capabilities"> | null;
  /** Whether the nested stack was told. */
  begun: boolean;
}
