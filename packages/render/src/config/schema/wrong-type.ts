import type { JsonPointer } from "@keelson/core";
import { error, type Finding } from "../finding.ts";
import type { KeyType } from "./key-type.ts";
import { describeValue, formOf, quoteValue } from "./value-words.ts";

interface Misfit {
  readonly type: KeyType;
  readonly value: unknown;
  readonly path: JsonPointer;
  readonly name: string;
  /** Whether the value would do as one entry of the wanted list. */
  readonly isEntry?: boolean;
}

/** The finding for a value of another type than its key wants; the hint is the mended line where what was meant is plain. */
export function wrongType(misfit: Misfit): Finding {
  const { type, value, path, name } = misfit;
  const meant = meantText(type, value) ?? meantValue(misfit);
  const hint = meant === null ? `Write ${formOf(type)}.` : `Write ${name}: ${meant} (${formOf(type)}).`;
  const message = `${name} is ${isUnquoted(type) && typeof value === "string" ? "text" : describeValue(value)}.`;
  return error({ code: "wrong-type", path, message, hint });
}

function isUnquoted(type: KeyType): boolean {
  return "unquoted" in type || (type.kind === "list" && isUnquoted(type.items));
}

/** YAML 1.1, which kube-aws read, has these words for true and false. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ...["yes", "on", "y", "true"].map((word) => [word, true] as const),
  ...["no", "off", "n", "false"].map((word) => [word, false] as const),
]);

/** Null where nobody can tell. */
function meantValue({ type, value, isEntry = false }: Misfit): string | null {
  if (typeof value !== "string" || value.length > 60) return null;
  switch (type.kind) {
    case "boolean":
      return truths.get(value.toLowerCase())?.toString() ?? null;
    case "integer":
      return meantNumber(value);
    case "decimal":
      return /^\$?\s*(\d{1,6}(?:\.\d{1,6})?)\s*(?:\$|usd)?$/i.exec(value)?.[1] ?? null;
    case "list":
      return isEntry ? `[${quoteValue(value)}]` : null;
    default:
      return null;
  }
}

/** `1234` and `true` in quotes, where the key takes them as a text. */
function meantText(type: KeyType, value: unknown): string | null {
  if (type.kind !== "string" || !(typeof value === "boolean" || Number.isSafeInteger(value))) return null;
  const text = String(value);
  return text.length <= type.maxLength && new RegExp(`^(?:${type.pattern})$`, "u").test(text) ? quoteValue(text) : null;
}

/** `30GiB` and `010` without what is too much, `3,000` without its comma. */
function meantNumber(text: string): string | null {
  const [, digits] = /^0*(\d{1,9})\s*(?:gi?b?)?$/i.exec(text) ?? [];
  if (digits !== undefined) return digits;
  return /^\d{1,3}(?:[_,]\d{3})+$/.test(text) ? text.replace(/[_,]/g, "") : null;
}
