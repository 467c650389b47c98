/** What happens to one thing. The verb decides which sides exist. `subject` names it to people: `Service default/minecraft`. */
export type Change<T> =
  | { readonly verb: "create"; readonly subject: string; readonly after: T }
  | { readonly verb: "update"; readonly subject: string; readonly before: T; readonly after: T; readonly replaces: boolean }
  | { readonly verb: "delete"; readonly subject: string; readonly before: T }
  | { readonly verb: "keep"; readonly subject: string; readonly before: T };

export type Verb = Change<unknown>["verb"];

/** A change without its sides: all that events carry, so that no secret and no large object can travel in one. */
export interface ChangeRecord {
  readonly verb: Verb;
  readonly subject: string;
  readonly replaces: boolean;
}

export function toChangeRecord(change: Change<unknown>): ChangeRecord {
  return { verb: change.verb, subject: change.subject, replaces: change.verb === "update" && change.replaces };
}
