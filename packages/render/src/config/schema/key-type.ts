import type { DiagnosticCode } from "@keelson/core";

/** The forms that a value of cluster.yaml can have: plain data, so that editors' schema and reference page come from the same table. */
export type KeyType =
  | StringType
  | IntegerType
  | DecimalType
  | BooleanType
  | CidrType
  | AddressType
  | EnumType
  | ArnType
  | ListType
  | MapType
  | SubnetsType;

/** A text of one pattern. */
export interface StringType {
  readonly kind: "string";
  /** Source of a regular expression that the whole value matches. */
  readonly pattern: string;
  readonly maxLength: number;
  /** What the pattern means, as the end of "must be ...". */
  readonly form: string;
  /** The code of a value that does not match. */
  readonly code: DiagnosticCode;
  /** Messages leave the value out: people paste private keys. */
  readonly unquoted?: true;
}

/** A whole number within bounds, both included. */
export interface IntegerType {
  readonly kind: "integer";
  readonly minimum: number;
  readonly maximum: number;
  readonly unit?: string;
}

/** A positive amount of money; kept as text, since a float would change it. */
export interface DecimalType {
  readonly kind: "decimal";
}

/** true or false. */
export interface BooleanType {
  readonly kind: "boolean";
}

/** An IPv4 range whose prefix lies between the two bounds. */
export interface CidrType {
  readonly kind: "cidr";
  readonly minimumPrefix: number;
  readonly maximumPrefix: number;
}

/** An IPv4 address. */
export interface AddressType {
  readonly kind: "ip";
}

/** One of a few words. */
export interface EnumType {
  readonly kind: "enum";
  readonly values: readonly string[];
  /** What a value means, where its name does not say it. */
  readonly meanings?: Readonly<Record<string, string>>;
}

/** The ARN of a resource of one kind. */
export interface ArnType {
  readonly kind: "arn";
  readonly service: string;
  /** First part of the resource, such as `key`. */
  readonly resource: string;
}

/** A list of single values. */
export interface ListType {
  readonly kind: "list";
  readonly items: StringType | CidrType;
  readonly maxItems: number;
}

/** Text to text. */
export interface MapType {
  readonly kind: "map";
  readonly maxItems: number;
  readonly key: StringType;
  readonly value: StringType;
}

/** A list of {availabilityZone, instanceCIDR}. */
export interface SubnetsType {
  readonly kind: "subnets";
  readonly maxItems: number;
  readonly availabilityZone: StringType;
  readonly instanceCIDR: CidrType;
}

/** What a checked value of a type looks like in the program. */
export type ValueOf<T extends KeyType> = T extends { readonly kind: "integer" }
  ? number
  : T extends { readonly kind: "boolean" }
    ? boolean
    : T extends { readonly kind: "enum"; readonly values: readonly (infer V)[] }
      ? V
      : T extends { readonly kind: "list" }
        ? readonly string[]
        : T extends { readonly kind: "map" }
          ? Readonly<Record<string, string>>
          : T extends { readonly kind: "subnets" }
            ? readonly SubnetValue[]
            : string;

/** An entry of `subnets`, checked. */
export interface SubnetValue {
  readonly availabilityZone: string;
  readonly instanceCIDR: string;
}
