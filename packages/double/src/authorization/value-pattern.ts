import type { RequestContext } from "./request-context.ts";
import { contextValues } from "./request-context.ts";

/** One place of a pattern: a literal text, any number of characters, or exactly one. */
type Part = { readonly kind: "text"; readonly text: string } | { readonly kind: "any" | "one" };

/**
 * A policy's value with `*`, `?` and policy variables, compiled for one request. Null when a variable has no value: such a
 * statement does not match (IAM user guide, "IAM policy elements: Variables and tags").
 */
export function compilePattern(pattern: string, context: RequestContext): RegExp | null {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const parts = readParts(pattern, context);
  if (parts === null) return null;
  const expression = new RegExp(`^${parts.map(expressionOf).join("")}$`, "s");
  if (!pattern.includes("${")) compiled.set(pattern, expression);
  return expression;
}

/** Patterns without variables mean the same in every request, and policies ask for the same ones again and again. */
const compiled = new Map<string, RegExp>();

/** The value with its variables filled in and nothing in it a wildcard, for operators that compare exactly. */
export function fillVariables(value: string, context: RequestContext): string | null {
  const parts = readParts(value, context);
  if (parts === null) return null;
  return parts.map((part) => (part.kind === "text" ? part.text : part.kind === "any" ? "*" : "?")).join("");
}

function readParts(pattern: string, context: RequestContext): readonly Part[] | null {
  const parts: Part[] = [];
  for (const [piece, variable] of pattern.matchAll(/\$\{([^}]*)\}|\*|\?|[^$*?]+|\$/g)) {
    if (piece === "*") parts.push({ kind: "any" });
    else if (piece === "?") parts.push({ kind: "one" });
    else if (variable === undefined) parts.push({ kind: "text", text: piece });
    else {
      const text = variableValue(variable, context);
      if (text === null) return null;
      parts.push({ kind: "text", text });
    }
  }
  return parts;
}

/** `${*}`, `${?}` and `${$}` are the characters themselves; a default stands in quotes behind a comma. */
function variableValue(variable: string, context: RequestContext): string | null {
  if (variable === "*" || variable === "?" || variable === "$") return variable;
  const [, key = variable, fallback] = /^([^,]+?)\s*(?:,\s*'([^']*)')?$/.exec(variable) ?? [];
  const values = contextValues(context, key);
  if (values === null) return fallback ?? null;
  if (values.length !== 1) throw new RangeError(`the policy variable ${key} with several values is not modelled`);
  return values[0] ?? null;
}

function expressionOf(part: Part): string {
  if (part.kind === "text") return part.text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
  return part.kind === "any" ? ".*" : ".";
}

/**
 * Whether an ARN matches a pattern. Each of the six parts is matched by itself, so that no wildcard crosses a colon, save that a `*`
 * at a pattern's end takes all that follows (IAM user guide, "IAM JSON policy elements: Resource").
 */
export function matchesArn(pattern: string, arn: string, context: RequestContext): boolean {
  if (pattern === "*") return true;
  const [patterns, parts] = [splitArn(pattern), splitArn(arn)];
  if (patterns.length > parts.length) return false;
  if (patterns.length < parts.length) {
    if (!pattern.endsWith("*")) return false;
    const last = patterns.length - 1;
    parts.splice(last, parts.length, parts.slice(last).join(":"));
  }
  return patterns.every((each, index) => compilePattern(each, context)?.test(parts[index] ?? "") === true);
}

/** `arn:partition:service:region:account:resource`; the resource keeps its colons, and a variable's colons split nothing. */
function splitArn(arn: string): string[] {
  const pieces = arn.match(/(?:\$\{[^}]*\}|[^:])*(?::|$)/g) ?? [];
  const parts = pieces.map((piece) => (piece.endsWith(":") ? piece.slice(0, -1) : piece));
  if (!arn.endsWith(":") && parts.at(-1) === "") parts.pop();
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(":")];
}
