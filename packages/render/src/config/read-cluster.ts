import {
  type Diagnostic,
  hasErrors,
  limitDiagnostics,
  parseYaml,
  sortDiagnostics,
  type SourceFile,
  type YamlDocument,
} from "@keelson/core";
import { versionTable, type VersionTable } from "../versions/version-table.ts";
import type { ClusterConfig } from "./cluster-config.ts";
import { clusterRules } from "./cluster-rules.ts";
import { error, type Finding } from "./finding.ts";
import { readConfig } from "./read-config.ts";
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
const limits = { maxLength: 262_144, maxLexemes: 100_000 };

/** Reads and judges cluster.yaml. Finds all mistakes at once; never throws on any text. */
export function readCluster(source: SourceFile, versions: VersionTable = versionTable): ReadCluster {
  const { documents, diagnostics: faults } = parseYaml(source, { limits });
  const [document] = documents;
  const place = (findings: readonly Finding[]): Diagnostic[] => findings.map((finding) => toDiagnostic(finding, source, document));
  if (document === undefined && hasErrors(faults)) return { diagnostics: sortDiagnostics(faults), config: null, place };

  const shape = judgeShape(documents);
  if (shape !== null || !isMapping(document?.value)) {
    return { diagnostics: sortDiagnostics([...faults, ...place(shape === null ? [] : [shape])]), config: null, place };
  }
  const { config, written, wrong, findings } = readConfig(document.value);
  const rules = clusterRules.filter((rule) => !rule.keys.some((key) => wrong.has(key)));
  const broken = rules.flatMap((rule) => rule.check({ config, written, versions }));
  const diagnostics = limitDiagnostics(sortDiagnostics([...faults, ...place([...findings, ...broken])]));
  return { diagnostics, config: hasErrors(diagnostics) ? null : config, place };
}

/** What a cluster.yaml must be before its keys can be read. */
function judgeShape(documents: readonly YamlDocument[]): Finding | null {
  const [first, second] = documents;
  const hint = "Write one mapping: a key and a value on each line.";
  if (first === undefined || first.value === null) {
    return error({ code: "empty-file", path: "", message: "The file holds no value.", hint });
  }
  if (second !== undefined) {
    return error({ code: "several-documents", path: "", message: `The file holds ${documents.length} YAML documents.`, hint });
  }
  if (isMapping(first.value)) return null;
  return error({ code: "wrong-type", path: "", message: `The file is ${describeValue(first.value)}.`, hint });
}

function toDiagnostic(finding: Finding, source: SourceFile, document: YamlDocument | undefined): Diagnostic {
  const { aspect, ...words } = finding;
  return { ...words, file: source.name, range: document?.rangeOf(finding.path, aspect) ?? null };
}
