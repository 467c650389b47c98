import type { ResourceStatus } from "./stack-status.ts";
import type { Json, JsonObject } from "./template/json.ts";

/** What an update changes and a rollback brings back. */
export interface StackContent {
  template: string;
  description: string | null;
  parameters: Record<string, string>;
  tags: Record<string, string>;
  capabilities: readonly string[];
  outputs: readonly OutputRecord[];
  resources: Record<string, ResourceRecord>;
}

export interface OutputRecord {
  readonly key: string;
  readonly value: string;
  readonly description: string | null;
}

export interface ResourceRecord {
  readonly logicalId: string;
  readonly type: string;
  physicalId: string | null;
  status: ResourceStatus;
  reason: string | null;
  at: number;
  readonly properties: JsonObject;
  readonly attributes: Readonly<Record<string, Json>>;
  readonly metadata: Json | null;
  readonly creationPolicy: Json | null;
  readonly updatePolicy: Json | null;
  readonly deletionPolicy: string;
  readonly updateReplacePolicy: string;
  /** The stack's tags when the resource was last written. */
  readonly stackTags: Readonly<Record<string, string>>;
  /** Resources it was made with, by logical id: they are deleted after it. */
  readonly dependsOn: readonly string[];
  /** 1 at creation, one more with each update in place. */
  readonly version: number;
}
