import {
  type Diagnostic,
  hasErrors,
  type JsonPointer,
  limitDiagnostics,
  parseYaml,
  redact,
  redactPointer,
  sortDiagnostics,
  type SourceFile,
  type YamlDocument,
} from "@keelson/core";
import { versionTable, type VersionTable } from "../versions/version-table.ts";
import type { ClusterConfig } from "./cluster-config.ts";
import { clusterKeys } from "./cluster-keys.ts";
import { clusterRules } from "./cluster-rules.ts";
import { error, type Finding } from "./finding.ts";
import { readConfig } from "./read-config.ts";
import type { Key } from "./schema/key.ts";
import { describeValue } from "./schema/value-words.ts";
import { isMapping } from "../is-mapping.ts";

interface ReadCluster {
  readonly diagnostics: readonly Diagnostic[];
  /** Null when there are errors. */
  readonly config: ClusterConfig | null;
  /** Turns later findings into diagnostics at their places in the same file. */
  readonly place: (findings: readonly Finding[]) => Diagnostic[];
}

/** Far more than any cluster needs; bounds what a hostile file can cost. */
const limits = { maxLength: 262_144, maxLexemes: 40_000 };

/** Reads and judges cluster.yaml. Finds all mistakes at once; never throws on any text. */
export function readCluster(source: SourceFile, versions: VersionTable = versionTable): ReadCluster {
  const { documents: all, diagnostics: faults } = parseYaml(source, { limits });
  // Nothing stands behind a --- at the end of a file.
  const documents = all.filter(({ value }) => value !== null);
  const [document = all[0], second] = documents;
  const place = (findings: readonly Finding[]): Diagnostic[] => findings.map((finding) => toDiagnostic(finding, source, document));
  if (document === undefined && hasErrors(faults)) return { diagnostics: sortDiagnostics(faults), config: null, place };

  if (second !== undefined) {
    const several = toDiagnostic(severalDocuments(documents.length), source, second);
    return { diagnostics: sortDiagnostics([...faults, several]), config: null, place };
  }
  const shape = judgeShape(document);
  if (shape !== null || !isMapping(document?.value)) {
    return { diagnostics: sortDiagnostics([...faults, ...place(shape === null ? [] : [shape])]), config: null, place };
  }
  const { config, written, wrong, findings } = readConfig(document.value);
  const rules = clusterRules.filter((rule) => !rule.keys.some((key) => wrong.has(key)));
  const broken = rules.flatMap((rule) => rule.check({ config, written, versions }));
  const diagnostics = limitDiagnostics(sortDiagnostics([...faults, ...place([...findings, ...broken])]));
  return { diagnostics, config: hasErrors(diagnostics) ? null : config, place };
}

function severalDocuments(count: number): Finding {
  const message = `The file holds ${count} YAML documents; a second one begins here.`;
  return error({
    code: "several-documents",
    path: "",
    message,
    hint: "Keep one: remove the line with --- and what does not belong to it.",
  });
}

/** What a cluster.yaml must be before its keys can be read. */
function judgeShape(document: YamlDocument | undefined): Finding | null {
  const hint = "Write one mapping: a key and a value on each line.";
  if (document === undefined || document.value === null) {
    return error({ code: "empty-file", path: "", message: "The file holds no value.", hint });
  }
  if (isMapping(document.value)) return null;
  return error({ code: "wrong-type", path: "", message: `The file is ${describeValue(document.value)}.`, hint });
}

/** A finding at its place, with what its key is for when it is an error. Nothing that looks like a credential is repeated. */
function toDiagnostic(finding: Finding, source: SourceFile, document: YamlDocument | undefined): Diagnostic {
  const { aspect, severity, code, path, hint } = finding;
  const meaning = severity === "error" ? meaningOf(path) : null;
  const message = meaning === null ? finding.message : `${finding.message} ${meaning}`;
  const range = document?.rangeOf(path, aspect) ?? null;
  return {
    severity,
    code,
    message: redact(message),
    hint: hint === null ? null : redact(hint),
    file: source.name,
    path: redactPointer(path),
    range,
  };
}

function meaningOf(path: JsonPointer): string | null {
  const name = path.split("/", 2)[1] ?? "";
  const key: Key | undefined = known.get(name);
  return key === undefined ? null : `(${name}: ${key.meaning})`;
}

const known: ReadonlyMap<string, Key> = new Map(Object.entries(clusterKeys));
