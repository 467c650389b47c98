import { type Diagnostic, type DiagnosticCode, InvalidInput, parseDuration, unreachable } from "@keelson/core";
import type { InputDefinition, InputDefinitions, InputValues } from "./action-definition.ts";

type Parsed = string | number | boolean | readonly string[] | null;

/** Reads every input, and throws InvalidInput with all that are wrong at once. `read` answers "" for what was not given. */
export function readInputs<Definitions extends InputDefinitions>(
  definitions: Definitions,
  read: (name: string) => string,
): InputValues<Definitions> {
  const diagnostics: Diagnostic[] = [];
  const values: Record<string, Parsed> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    const text = read(name).trim() || writtenDefault(definition);
    const parsed = parseInput(definition, text);
    if ("value" in parsed) values[name] = parsed.value;
    else diagnostics.push(inputProblem(name, parsed.code, parsed.message));
  }
  if (diagnostics.length > 0) throw new InvalidInput(diagnostics);
  // The loop has filled exactly the keys of the definitions with values of their types.
  return values as unknown as InputValues<Definitions>;
}

/** A default that is an expression is the runner's to work out: what it leaves empty is empty. */
function writtenDefault(definition: InputDefinition): string {
  const text = definition.default ?? "";
  return text.startsWith("${{") ? "" : text;
}

type ParsedInput = { readonly value: Parsed } | { readonly code: DiagnosticCode; readonly message: string };

function parseInput(definition: InputDefinition, text: string): ParsedInput {
  if (text === "" && definition.required === true) return { code: "input-missing", message: "is required." };
  switch (definition.type) {
    case "list":
      return { value: linesOf(text) };
    case "boolean":
      return parseBoolean(text);
    case "text":
    case "path":
      return { value: text === "" && definition.default === undefined ? null : text };
    case "integer":
      return text === "" ? { value: null } : parseInteger(text);
    case "duration":
      return text === "" ? { value: null } : parseWait(text);
    case "choice":
      return text === "" ? { value: null } : parseChoice(text, definition.choices);
    default:
      return unreachable(definition);
  }
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "");
}

function parseBoolean(text: string): ParsedInput {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return { code: "input-not-boolean", message: `must be true or false, not ${JSON.stringify(text)}.` };
}

function parseInteger(text: string): ParsedInput {
  if (/^\d{1,9}$/.test(text)) return { value: Number(text) };
  return { code: "input-not-integer", message: `must be a whole number, not ${JSON.stringify(text)}.` };
}

function parseWait(text: string): ParsedInput {
  const value = parseDuration(text);
  if (value !== null) return { value };
  return { code: "input-not-duration", message: `must be a duration such as 30m, not ${JSON.stringify(text)}.` };
}

function parseChoice(text: string, choices: readonly string[]): ParsedInput {
  if (choices.includes(text)) return { value: text };
  return { code: "input-not-allowed", message: `must be one of ${choices.join(", ")}, not ${JSON.stringify(text)}.` };
}

function inputProblem(name: string, code: DiagnosticCode, problem: string): Diagnostic {
  return { severity: "error", code, message: `The input ${name} ${problem}`, hint: null, file: `input ${name}`, path: "", range: null };
}
