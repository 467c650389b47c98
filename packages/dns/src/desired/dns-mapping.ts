import type { RecordType } from "../zones/record-set.ts";
import type { ObjectReference } from "./endpoints.ts";
import type { Origin } from "./origin.ts";

/** One name of the mapping file and what it shall point at. */
export interface MappedName {
  /** In normal form. */
  readonly name: string;
  readonly target:
    | { readonly kind: "object"; readonly object: ObjectReference }
    | { readonly kind: "values"; readonly values: readonly string[] };
  /** Null: what follows from the target. */
  readonly type: RecordType | null;
  /** In seconds; null: the run's default. */
  readonly ttl: number | null;
  readonly origin: Origin;
}

/** The mapping file, dns.yaml, in the order in which it is written. */
export interface DnsMapping {
  readonly names: readonly MappedName[];
}
