import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments, type YAMLError } from "yaml";
import type { DiagnosticCode } from "../failure/codes/index.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type JsonPointer, pointerKeys } from "./json-pointer.ts";
import type { Range } from "./position.ts";
import type { SourceFile } from "./source-file.ts";
import type { Aspect, YamlDocument } from "./yaml-document.ts";

/** Bounds that keep a hostile file from costing more than a moment. */
export interface YamlLimits {
  /** In UTF-16 units of text. */
  readonly maxLength: number;
  readonly maxDepth: number;
  /** How many nodes all aliases together may expand to. */
  readonly maxAliasedNodes: number;
}

export interface YamlOptions {
  /** `core` is YAML 1.2; `yaml-1.1` reads booleans and octal numbers as kubectl does. */
  readonly schema?: "core" | "yaml-1.1";
  readonly limits?: Partial<YamlLimits>;
}

export interface ParsedYaml {
  readonly documents: readonly YamlDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

const defaultLimits: YamlLimits = { maxLength: 1_048_576, maxDepth: 64, maxAliasedNodes: 10_000 };

/** Reads every YAML document of a file. Never throws; a document that cannot be read is left out and explained. */
export function parseYaml(source: SourceFile, options: YamlOptions = {}): ParsedYaml {
  const limits = { ...defaultLimits, ...options.limits };
  const refusal = refuseText(source, limits);
  if (refusal !== null) return { documents: [], diagnostics: [refusal] };

  const lines = new LineCounter();
  const parsed = parseAllDocuments(source.text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    version: options.schema === "yaml-1.1" ? "1.1" : "1.2",
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "silent",
    // A merge key is data in Kubernetes manifests only where kubectl reads it so; cluster.yaml follows the same rule.
    merge: true,
  });
  const documents: YamlDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of "empty" in parsed ? [] : parsed) {
    const found = document.errors.map((error) => explain(error, source, lines));
    diagnostics.push(...found);
    if (found.length > 0) continue;
    const excess = measure(document, limits);
    if (excess !== null) diagnostics.push(problem(source, "yaml-too-complex", excess, null));
    else documents.push(toYamlDocument(document, lines));
  }
  return { documents, diagnostics };
}

function refuseText(source: SourceFile, limits: YamlLimits): Diagnostic | null {
  if (source.text.length > limits.maxLength) {
    const message = `The file has ${source.text.length} characters; at most ${limits.maxLength} are read.`;
    return problem(source, "file-too-large", message, null);
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file from YAML
  const control = /[\u0000-\u0008\u000E-\u001F\uFFFD]/u.exec(source.text);
  if (control === null) return null;
  return problem(source, "not-text", "The file is not UTF-8 text.", null);
}

function explain(error: YAMLError, source: SourceFile, lines: LineCounter): Diagnostic {
  const range = rangeBetween(lines, error.pos[0], error.pos[1]);
  switch (error.code) {
    case "DUPLICATE_KEY":
      return problem(source, "duplicate-key", "This key is already set above.", range, "Keep one of the two.");
    case "TAB_AS_INDENT":
      return problem(source, "tab-indentation", "YAML does not allow tabs as indentation.", range, "Indent with spaces.");
    case "BAD_ALIAS":
      return problem(source, "unknown-alias", "This alias has no anchor above it.", range);
    default:
      return problem(source, "yaml-syntax", firstSentence(error.message), range);
  }
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? message).slice(0, 300);
}

/** Walks the tree with aliases followed, and stops at the first bound that is passed. */
function measure(document: Document, limits: YamlLimits): string | null {
  const sizes = new Map<Node, number>();
  const open = new Set<Node>();
  let excess: string | null = null;
  const sizeOf = (node: unknown, depth: number): number => {
    if (excess !== null || node === null || typeof node !== "object") return 1;
    const target = isAlias(node) ? node.resolve(document) : (node as Node);
    if (target === undefined) return 1;
    if (open.has(target)) excess = "An alias refers to a value that contains it.";
    if (depth > limits.maxDepth) excess = `The file is nested deeper than ${limits.maxDepth} levels.`;
    if (excess !== null) return 1;
    const known = sizes.get(target);
    if (known !== undefined) return known;
    open.add(target);
    let size = 1;
    if (isMap(target)) for (const pair of target.items) size += sizeOf(pair.value, depth + 1) + sizeOf(pair.key, depth + 1);
    if (isSeq(target)) for (const item of target.items) size += sizeOf(item, depth + 1);
    open.delete(target);
    sizes.set(target, size);
    if (isAlias(node) && size > limits.maxAliasedNodes) excess = "The aliases of this file expand to too many values.";
    return size;
  };
  const total = sizeOf(document.contents, 0);
  if (excess !== null) return excess;
  return total > limits.maxAliasedNodes * 100 ? "The aliases of this file expand to too many values." : null;
}

function toYamlDocument(document: Document, lines: LineCounter): YamlDocument {
  const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return {
    value: document.toJS({ maxAliasCount: -1 }) as unknown,
    rangeOf(pointer: JsonPointer, aspect: Aspect = "value"): Range | null {
      let node: unknown = document.contents;
      let range = rangeOfNode(node, lines) ?? start;
      for (const [index, key] of pointerKeys(pointer).entries()) {
        const step = childOf(isAlias(node) ? node.resolve(document) : node, key);
        if (step === null) return range;
        const isLast = index === pointerKeys(pointer).length - 1;
        const wanted = isLast && aspect === "key" ? (step.key ?? step.value) : step.value;
        range = rangeOfNode(wanted, lines) ?? rangeOfNode(step.key, lines) ?? range;
        node = step.value;
      }
      return range;
    },
  };
}

function childOf(node: unknown, key: string): { key: unknown; value: unknown } | null {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? null : { key: null, value: item };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find((candidate: Pair) => keyText(candidate.key) === key);
  return pair === undefined ? null : { key: pair.key, value: pair.value };
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function rangeOfNode(node: unknown, lines: LineCounter): Range | null {
  if (node === null || typeof node !== "object") return null;
  const range = (node as Node).range;
  return range ? rangeBetween(lines, range[0], range[1]) : null;
}

function rangeBetween(lines: LineCounter, from: number, to: number): Range {
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(from, to));
  return { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } };
}

function problem(source: SourceFile, code: DiagnosticCode, message: string, range: Range | null, hint: string | null = null): Diagnostic {
  return { severity: "error", code, message, hint, file: source.name, path: "", range };
}
