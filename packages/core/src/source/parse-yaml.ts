import { Composer, type CST, type Document, Lexer, LineCounter, Parser, type YAMLError } from "yaml";
import { describeCode } from "../failure/codes/index.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { coreTags } from "./core-tags.ts";
import { explainSyntax, isEcho } from "./explain-syntax.ts";
import { kubectlTags } from "./kubectl-tags.ts";
import { limitDiagnostics } from "./limit-diagnostics.ts";
import { type Range, rangeBetween } from "./position.ts";
import { redact, redactPointer } from "./redact.ts";
import type { SourceFile } from "./source-file.ts";
import { type MendedText, mendIndentation } from "./mend-indentation.ts";
import { locateIn } from "./yaml-place.ts";
import type { YamlDocument } from "./yaml-document.ts";
import { readYamlTree, type YamlProblem } from "./yaml-tree.ts";

/** Bounds that keep a hostile file from costing more than a moment. */
export interface YamlLimits {
  /** In UTF-16 units of text. */
  readonly maxLength: number;
  readonly maxDepth: number;
  /** Words, signs, spaces and line ends: each costs about a kilobyte on the way, and a file of commas has one for every character. */
  readonly maxLexemes: number;
  /** How many nodes all aliases together may expand to. */
  readonly maxAliasedNodes: number;
}

export interface YamlOptions {
  /** `core` is YAML 1.2, with numbers such as `0300` left as text; `yaml-1.1` reads booleans and octal numbers as kubectl does. */
  readonly schema?: "core" | "yaml-1.1";
  readonly limits?: Partial<YamlLimits>;
}

export interface ParsedYaml {
  readonly documents: readonly YamlDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

const defaultLimits: YamlLimits = { maxLength: 1_048_576, maxDepth: 64, maxLexemes: 500_000, maxAliasedNodes: 10_000 };

/**
 * Reads every YAML document of a file. Never throws; a document that cannot be read is left out and explained.
 * One whose only faults are repeated keys or tabs as indentation is explained and still given, so that its other faults can be found.
 */
export function parseYaml(source: SourceFile, options: YamlOptions = {}): ParsedYaml {
  const limits = { ...defaultLimits, ...options.limits };
  const text = source.text.replace(/^\uFEFF/, "");
  const lines = new LineCounter();
  const asDiagnostic = (problem: YamlProblem): Diagnostic => toDiagnostic(problem, source, lines);
  const refusal = refuseText(text, limits, lines);
  if (refusal !== null) return { documents: [], diagnostics: [asDiagnostic(refusal)] };

  const schema = options.schema ?? "core";
  const read = readText(text, { lines, limits, schema, rangeOf: (from, to) => rangeBetween(lines, from, to) });
  if (read.problems.length === 0 || !read.problems.every((problem) => problem.code === "tab-indentation")) {
    return { documents: read.documents, diagnostics: limitDiagnostics(read.problems.map(asDiagnostic)) };
  }
  const mended = readMended(text, { lines, limits, schema });
  return { documents: mended.documents, diagnostics: limitDiagnostics([...read.problems, ...mended.problems].map(asDiagnostic)) };
}

interface ReadOptions {
  /** Learns where lines begin. */
  readonly lines: LineCounter;
  readonly limits: YamlLimits;
  readonly schema: "core" | "yaml-1.1";
  /** The range between two offsets of the text that is read. */
  readonly rangeOf: (from: number, to: number) => Range;
}

interface ReadText {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly YamlProblem[];
}

/** What the text says once its tabs are taken for what they most likely meant; places are those of the text as it was written. */
function readMended(text: string, { lines, ...options }: Omit<ReadOptions, "rangeOf">): ReadText {
  let likeliest: ReadText | null = null;
  for (const mended of mendIndentation(text)) {
    const rangeOf = (from: number, to: number): Range => rangeBetween(lines, mended.originOf(from), mended.originOf(to));
    const { documents, problems } = readText(mended.text, { ...options, lines: new LineCounter(), rangeOf });
    const tolerable = problems.filter(isTolerable).map((problem) => moveProblem(problem, mended));
    if (tolerable.length === problems.length) return { documents, problems: tolerable };
    likeliest ??= { documents, problems: tolerable };
  }
  return likeliest ?? { documents: [], problems: [] };
}

function moveProblem(problem: YamlProblem, { originOf }: MendedText): YamlProblem {
  return problem.at === null ? problem : { ...problem, at: [originOf(problem.at[0]), originOf(problem.at[1])] };
}

function readText(text: string, { lines, limits, schema, rangeOf }: ReadOptions): ReadText {
  const { tokens, excess } = tokenize(text, limits, lines);
  if (excess !== null) return { documents: [], problems: [excess] };
  const composer = new Composer({
    lineCounter: lines,
    ...(schema === "yaml-1.1" ? { version: "1.1" as const, customTags: kubectlTags } : { version: "1.2" as const, customTags: coreTags }),
    // The composer compares each key with all others; the tree reader does the same in one pass.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    // A merge key is data in Kubernetes manifests only where kubectl reads it so; cluster.yaml follows the same rule.
    merge: true,
  });
  const documents: YamlDocument[] = [];
  const problems: YamlProblem[] = [];
  for (const document of composer.compose(tokens)) {
    const tags = document.warnings.filter((found) => found.code === "TAG_RESOLVE_FAILED");
    const errors = document.errors.filter(({ message }, index) => !isEcho(message, index));
    const found = [...errors, ...tags].map((error) => explain(error));
    const tree = found.length > 0 ? null : readYamlTree(document, limits);
    for (const problem of [...found, ...(tree?.problems ?? [])]) problems.push(problem);
    if (tree?.problems.every(isTolerable)) documents.push(toYamlDocument(document, tree, rangeOf));
  }
  return { documents, problems };
}

/** Whether the document around it can still be judged. */
function isTolerable(problem: YamlProblem): boolean {
  return problem.code === "duplicate-key";
}

function refuseText(text: string, limits: YamlLimits, lines: LineCounter): YamlProblem | null {
  if (text.length > limits.maxLength) {
    const message = `The file has ${text.length} characters; at most ${limits.maxLength} are read.`;
    return { code: "file-too-large", message, at: null };
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what tells a binary file from YAML
  const control = /[\u0000-\u0008\u000E-\u001F\uFFFD]/u.exec(text);
  if (control !== null) {
    countLines(text.slice(0, control.index), lines);
    return { code: "not-text", message: "The file is not UTF-8 text.", at: [control.index, control.index + 1] };
  }
  const conflict = /^<{7} .*$/m.exec(text);
  if (conflict === null || !/^={7}\r?$/m.test(text) || !/^>{7} /m.test(text)) return null;
  countLines(text.slice(0, conflict.index), lines);
  const hint = "Keep what is right of both sides, and remove the lines with <<<<<<<, ======= and >>>>>>>.";
  const at = [conflict.index, conflict.index + 7] as const;
  return { code: "yaml-syntax", message: "A conflict of a merge is left in the file.", hint, at };
}

function countLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (const line of text.matchAll(/\n/g)) lines.addNewLine(line.index + 1);
}

/** Runs the parser token by token, since all that comes after it recurses into the depth of the text. */
function tokenize(text: string, limits: YamlLimits, lines: LineCounter): { tokens: CST.Token[]; excess: YamlProblem | null } {
  // Counted here, as the parser leaves out the lines of what it does not understand.
  countLines(text, lines);
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > limits.maxLexemes) {
      const message = `The file has more than ${limits.maxLexemes} words and signs.`;
      return { tokens, excess: { code: "file-too-large", message, at: [parser.offset, parser.offset] } };
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document itself and a scalar that is being read stand on the stack too.
    if (parser.stack.length > limits.maxDepth + 2) {
      const message = `The file is nested deeper than ${limits.maxDepth} levels.`;
      return { tokens, excess: { code: "yaml-too-complex", message, at: [parser.offset, parser.offset] } };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, excess: null };
}

function explain(error: YAMLError): YamlProblem {
  const at = error.pos;
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { code: "tab-indentation", message: "YAML does not allow tabs as indentation.", at };
    case "TAG_RESOLVE_FAILED":
      return { code: "unknown-tag", message: "This YAML tag means nothing here.", at };
    default:
      return { code: "yaml-syntax", message: firstSentence(error.message), ...explainSyntax(error.message), at };
  }
}

function firstSentence(message: string): string {
  return (message.split(/[\r\n]/)[0] ?? message).slice(0, 300);
}

function toDiagnostic(problem: YamlProblem, source: SourceFile, lines: LineCounter): Diagnostic {
  const { code, at } = problem;
  // The library's place of what is missing at the end lies behind the text.
  const length = source.text.replace(/^\uFEFF/, "").length;
  const range = at === null ? null : rangeBetween(lines, Math.min(at[0], length), Math.min(at[1], length));
  const message = redact(problem.message);
  const path = redactPointer(problem.path ?? "");
  return { severity: "error", code, message, hint: problem.hint ?? describeCode(code).remedy, file: source.name, path, range };
}

function toYamlDocument(document: Document, tree: ReturnType<typeof readYamlTree>, rangeBetween: ReadOptions["rangeOf"]): YamlDocument {
  const start: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const locate = locateIn(document.contents, tree.targets);
  return {
    value: tree.value,
    rangeOf(pointer, aspect = "value") {
      const place = locate(pointer, aspect);
      return place === null ? start : rangeBetween(place[0], place[1]);
    },
  };
}
