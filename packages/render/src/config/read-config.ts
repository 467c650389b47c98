import { pointerTo } from "@keelson/core";
import type { ClusterConfig } from "./cluster-config.ts";
import { clusterKeys } from "./cluster-keys.ts";
import { error, type Finding } from "./finding.ts";
import { judgeKubeAwsKey } from "./kube-aws/judge-kube-aws-key.ts";
import type { Key } from "./schema/key.ts";
import { readValue } from "./schema/read-value.ts";
import { unknownKey } from "./schema/unknown-key.ts";
import { asYaml, formOf } from "./schema/value-words.ts";

interface ReadConfig {
  /** Keys that are wrong carry their default (or an empty text), so that rules about the others can run. */
  readonly config: ClusterConfig;
  readonly written: ReadonlySet<string>;
  /** Keys of which nothing can be used; a list with some wrong entries is not among them: those are empty texts. */
  readonly wrong: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const keys: readonly (readonly [string, Key])[] = Object.entries(clusterKeys);
const names: readonly string[] = Object.keys(clusterKeys);

/** Reads each key by itself: its form, its default, whether it exists at all. */
export function readConfig(document: Readonly<Record<string, unknown>>): ReadConfig {
  const unknown = Object.keys(document).flatMap((name) => judgeName(name, document[name]));
  const read = keys.map(([name, key]) => ({ name, ...readKey(name, key, document) }));
  const config = Object.fromEntries(read.map(({ name, value }) => [name, value]));
  return {
    // Each value was checked against the very table that ClusterConfig is inferred from.
    config: config as ClusterConfig,
    written: new Set(read.filter(({ written }) => written).map(({ name }) => name)),
    wrong: new Set(read.filter(({ usable }) => !usable).map(({ name }) => name)),
    findings: [...unknown, ...read.flatMap(({ findings }) => findings)],
  };
}

function judgeName(name: string, value: unknown): readonly Finding[] {
  if (Object.hasOwn(clusterKeys, name)) return [];
  const pointer = pointerTo("", name);
  return judgeKubeAwsKey({ path: name, pointer, value }) ?? [unknownKey({ key: name, parent: "", known: names })];
}

interface ReadKey {
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly written: boolean;
  readonly usable: boolean;
}

function readKey(name: string, key: Key, document: Readonly<Record<string, unknown>>): ReadKey {
  const path = pointerTo("", name);
  const value = Object.hasOwn(document, name) ? document[name] : undefined;
  const isAbsent = value === undefined || isLeftEmpty(key, value);
  if (!isAbsent) {
    const { value: accepted, findings } = readValue({ type: key.type, value, path, name });
    const usable = findings.length === 0 || accepted !== null;
    return { value: usable ? accepted : fallback(key), findings, written: true, usable };
  }
  if (!key.required) return { value: key.default, findings: [], written: false, usable: true };
  const form = formOf(key.type);
  const hint = `Write ${name}: ${form}${form.includes(" such as ") ? "" : `, such as ${asYaml(key.example)}`}.`;
  const missing = error({ code: "missing-key", path, message: `${name} is missing.`, hint });
  return { value: fallback(key), findings: [missing], written: false, usable: false };
}

/**
 * Nothing behind an optional key, as in kube-aws's template, is an absent one. A key whose default is something wants to be told what is
 * meant: an empty apiAccessAllowedSourceCIDRs would open the API to everybody.
 */
function isLeftEmpty({ default: none }: Key, value: unknown): boolean {
  if (none === null) return value === null || value === "";
  return value === null && typeof none === "object" && Object.keys(none).length === 0;
}

function fallback(key: Key): unknown {
  return key.required ? "" : key.default;
}
