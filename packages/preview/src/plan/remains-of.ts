import { objectOf, type ResolvedObject, textOf } from "../evaluate/resolved.ts";
import type { Remains } from "./planned-resource.ts";

/** What CloudFormation leaves of a deleted resource (template reference, "DeletionPolicy attribute": databases are snapshotted by default). */
export function remainsOfDeleted(type: string, definition: ResolvedObject): Remains {
  return remainsBy(textOf(definition["DeletionPolicy"])) ?? (isSnapshotByDefault(type, definition) ? "snapshot" : "nothing");
}

/** What it leaves of a replaced one, by the policy of the new template ("UpdateReplacePolicy attribute"). */
export function remainsOfReplaced(definition: ResolvedObject): Remains {
  return remainsBy(textOf(definition["UpdateReplacePolicy"])) ?? "nothing";
}

function remainsBy(policy: string | null): Remains | null {
  if (policy === "Retain" || policy === "RetainExceptOnCreate") return "resource";
  if (policy === "Snapshot") return "snapshot";
  return policy === "Delete" ? "nothing" : null;
}

function isSnapshotByDefault(type: string, definition: ResolvedObject): boolean {
  if (type === "AWS::RDS::DBCluster") return true;
  return type === "AWS::RDS::DBInstance" && !("DBClusterIdentifier" in objectOf(definition["Properties"]));
}
