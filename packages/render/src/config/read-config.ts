import { pointerTo } from "@keelson/core";
import type { ClusterConfig } from "./cluster-config.ts";
import { clusterKeys } from "./cluster-keys.ts";
import { error, type Finding } from "./finding.ts";
import type { Key } from "./schema/key.ts";
import { readValue } from "./schema/read-value.ts";
import { unknownKey } from "./schema/unknown-key.ts";
import { formOf } from "./schema/value-words.ts";
import { retiredKeys } from "./sections/retired-keys.ts";

interface ReadConfig {
  /** Keys that are wrong carry their default (or an empty text), so that rules about the others can run. */
  readonly config: ClusterConfig;
  readonly written: ReadonlySet<string>;
  readonly wrong: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const keys: readonly (readonly [string, Key])[] = Object.entries(clusterKeys);

/** Reads each key by itself: its form, its default, whether it exists at all. */
export function readConfig(document: Readonly<Record<string, unknown>>): ReadConfig {
  const unknown = Object.keys(document).flatMap((name) => judgeName(name));
  const read = keys.map(([name, key]) => ({ name, ...readKey(name, key, document) }));
  const config = Object.fromEntries(read.map(({ name, value }) => [name, value]));
  return {
    // Each value was checked against the very table that ClusterConfig is inferred from.
    config: config as ClusterConfig,
    written: new Set(read.filter(({ written }) => written).map(({ name }) => name)),
    wrong: new Set(read.filter(({ findings }) => findings.length > 0).map(({ name }) => name)),
    findings: [...unknown, ...read.flatMap(({ findings }) => findings)],
  };
}

function judgeName(name: string): readonly Finding[] {
  if (Object.hasOwn(clusterKeys, name)) return [];
  const retired = Object.entries(retiredKeys).find(([key]) => key === name);
  if (retired === undefined) return [unknownKey({ key: name, parent: "", known: Object.keys(clusterKeys) })];
  const message = `${name} belongs to kube-aws and has no meaning any more.`;
  return [error({ code: "retired-key", path: pointerTo("", name), message, hint: retired[1], aspect: "key" })];
}

function readKey(name: string, key: Key, document: Readonly<Record<string, unknown>>) {
  const path = pointerTo("", name);
  const value = Object.hasOwn(document, name) ? document[name] : undefined;
  // An optional key that is left empty, as in kube-aws's template, is an absent one.
  const isAbsent = value === undefined || (key.default === null && (value === null || value === ""));
  if (!isAbsent) {
    const { value: accepted, findings } = readValue({ type: key.type, value, path, name });
    return { value: findings.length > 0 ? fallback(key) : accepted, findings, written: true };
  }
  if (!key.required) return { value: key.default, findings: [], written: false };
  const message = `${name} is missing. ${key.meaning}`;
  const hint = `Write ${name}: ${formOf(key.type)}.`;
  return { value: fallback(key), findings: [error({ code: "missing-key", path, message, hint })], written: false };
}

function fallback(key: Key): unknown {
  return key.required ? "" : key.default;
}
