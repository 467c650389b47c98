import { type Diagnostic, type JsonPointer, parseYaml, pointerTo, type SourceFile, type YamlDocument } from "@keelson/core";
import { diagnose, type Origin } from "./origin.ts";

/** One value of a document together with its place: what a parser walks on. */
export interface Located {
  readonly value: unknown;
  /** The place of the value. */
  readonly origin: Origin;
  /** The place of the key that introduces it. */
  readonly keyOrigin: Origin;
}

/** Reads a file of exactly one YAML or JSON document. */
export function readDocument(source: SourceFile): {
  root: Located | null;
  at: (pointer: JsonPointer) => Located;
  diagnostics: Diagnostic[];
} {
  const { documents, diagnostics } = parseYaml(source);
  const [document, second] = documents;
  const at = (pointer: JsonPointer): Located => locate(source, document, pointer);
  const whole: Origin = { file: source.name, path: "", range: null };
  if (document === undefined || diagnostics.some((found) => found.severity === "error")) {
    const empty = diagnostics.length === 0 ? [diagnose(whole, { code: "dns-file-shape", message: "The file is empty." })] : [];
    return { root: null, at, diagnostics: [...diagnostics, ...empty] };
  }
  if (second !== undefined) {
    const extra = { ...whole, range: second.rangeOf("") };
    return {
      root: null,
      at,
      diagnostics: [...diagnostics, diagnose(extra, { code: "dns-file-shape", message: "The file has more than one document." })],
    };
  }
  return { root: at(""), at, diagnostics: [...diagnostics] };
}

function locate(source: SourceFile, document: YamlDocument | undefined, pointer: JsonPointer): Located {
  const place = (aspect: "key" | "value"): Origin => ({
    file: source.name,
    path: pointer,
    range: document?.rangeOf(pointer, aspect) ?? null,
  });
  const value = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (parent, key) => (isRecord(parent) ? parent[key] : Array.isArray(parent) ? (parent as unknown[])[Number(key)] : undefined),
      document?.value,
    );
  return { value, origin: place("value"), keyOrigin: place("key") };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries of a mapping with the pointer of each. */
export function entriesOf(located: Located): { key: string; value: unknown; pointer: JsonPointer }[] {
  if (!isRecord(located.value)) return [];
  return Object.entries(located.value).map(([key, value]) => ({ key, value, pointer: pointerTo(located.origin.path, key) }));
}
