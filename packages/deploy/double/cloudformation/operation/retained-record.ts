import type { ResourceRecord } from "../stack-content.ts";
import type { RetainedRecord, StackRecord } from "../state.ts";

/** What a policy kept of a resource, as it was when it left its stack. */
export function retainedRecord(
  { name, id, region }: StackRecord,
  record: ResourceRecord,
  { kept, at }: Pick<RetainedRecord, "kept" | "at">,
): RetainedRecord {
  const { logicalId, type, physicalId } = record;
  return { stackName: name, stackId: id, region, at, logicalId, type, physicalId: physicalId ?? "", kept, record: structuredClone(record) };
}
