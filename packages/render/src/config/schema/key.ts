import type { KeyType, ValueOf } from "./key-type.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One key of cluster.yaml. */
export interface Key {
  readonly type: KeyType;
  /** `required`: no default. Otherwise `default` is used when the key is absent; null means "none". */
  readonly required?: true;
  readonly default: Json;
  /** One sentence for the reference page and for editors. */
  readonly meaning: string;
  /** Version of Keelson that first knew the key. */
  readonly since: string;
  /** A value that passes, shown in hints, in the reference page and in the file that init writes. */
  readonly example: Json;
}

/** Keys by name, in the order in which people are shown them. */
export type KeyTable = Readonly<Record<string, Key>>;

/** The type of a key's value in ClusterConfig: null is possible only where the default is null. */
export type ConfigValue<K extends Key> = K extends { readonly required: true }
  ? ValueOf<K["type"]>
  : K["default"] extends null
    ? ValueOf<K["type"]> | null
    : ValueOf<K["type"]>;
