import { parseTemplate } from "../template/template.ts";

/** A resource that its DeletionPolicy keeps, or keeps a snapshot of, when the stack is deleted. */
export interface RetainedResource {
  readonly logicalId: string;
  readonly type: string;
  readonly kept: "resource" | "snapshot";
}

const policies: Readonly<Record<string, RetainedResource["kept"]>> = { Retain: "resource", Snapshot: "snapshot" };

/** What the template's policies keep (template reference, "DeletionPolicy attribute"); nothing where there is no template in JSON. */
export function retainedOf(template: string | null): readonly RetainedResource[] {
  const parsed = template === null ? null : parseTemplate(template);
  return [...(parsed?.resources ?? [])].flatMap(([logicalId, { type, definition }]) => {
    const policy = definition["DeletionPolicy"];
    const kept = typeof policy === "string" ? policies[policy] : undefined;
    return kept === undefined ? [] : [{ logicalId, type, kept }];
  });
}
