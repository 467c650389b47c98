import type { Json, JsonObject } from "../template/json.ts";

export interface Identity {
  /** `n` hexadecimal digits that no other resource has. */
  readonly digits: (n: number) => string;
  /** An elastic address that no other resource has. */
  readonly address: () => string;
  /** STACK-LOGICALID-RANDOM, what CloudFormation names things it must name. */
  readonly generatedName: string;
  readonly region: string;
  readonly partition: string;
  readonly account: string;
}

export interface ResourceType {
  /** How long it takes to create, update or delete one; invented. */
  readonly seconds: number;
  /** Ref of these types is the physical id. */
  readonly physicalId: (properties: JsonObject, identity: Identity) => string;
  readonly attributes: (resource: AttributeInput) => Readonly<Record<string, Json>>;
  /** Further attributes that depend on what the resource holds. */
  readonly attributePattern: RegExp | null;
  /** Properties whose update requires replacement (resource reference, "Update requires"). */
  readonly replacedBy: readonly string[];
  /** Properties that cannot be updated at all. */
  readonly fixed: readonly string[];
  /** Attributes that get a new value with each update. */
  readonly volatile: readonly string[];
  /** Whether the stack's tags are put on it. */
  readonly taggable: boolean;
}

export interface AttributeInput {
  readonly physicalId: string;
  readonly properties: JsonObject;
  readonly version: number;
  readonly identity: Identity;
}
