import { type DiagnosticCode, type JsonPointer, pointerTo } from "@keelson/core";
import type { VersionTable } from "../versions/version-table.ts";
import type { ClusterConfig, ConfigKey } from "./cluster-config.ts";
import type { Finding } from "./finding.ts";

/** What rules judge: the values, which keys the user wrote himself, and what versions are known. */
export interface Facts {
  readonly config: ClusterConfig;
  readonly written: ReadonlySet<string>;
  readonly versions: VersionTable;
}

/** A demand on values that are each of the right form. It is passed over while one of the keys that it reads is wrong. */
export interface Rule {
  /** Names the rule in tests and in the reference page's anchors; kebab-case. */
  readonly name: string;
  /** What the rule demands, as one sentence for the reference page and editors. */
  readonly demand: string;
  readonly keys: readonly ConfigKey[];
  /** Every code that the check can report. */
  readonly codes: readonly DiagnosticCode[];
  readonly check: (facts: Facts) => readonly Finding[];
}

/** The pointer of the first of the keys that the user wrote; of the first one when all are defaults. */
export function blame(facts: Facts, ...keys: readonly [ConfigKey, ...ConfigKey[]]): JsonPointer {
  return pointerTo("", keys.find((key) => facts.written.has(key)) ?? keys[0]);
}
