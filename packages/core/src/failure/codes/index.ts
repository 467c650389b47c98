import { applyCodes } from "./apply-codes.ts";
import type { CodeEntry } from "./code-table.ts";
import { configCodes } from "./config-codes.ts";
import { deployCodes } from "./deploy-codes.ts";
import { dnsCodes } from "./dns-codes.ts";
import { generalCodes } from "./general-codes.ts";
import { operationsCodes } from "./operations-codes.ts";
import { pkiCodes } from "./pki-codes.ts";
import { previewCodes } from "./preview-codes.ts";
import { renderCodes } from "./render-codes.ts";
import { runnerCodes } from "./runner-codes.ts";
import { sourceCodes } from "./source-codes.ts";

/** Every code that a diagnostic, note or failure can carry, by area. */
export const codeAreas = {
  general: generalCodes,
  source: sourceCodes,
  config: configCodes,
  render: renderCodes,
  preview: previewCodes,
  deploy: deployCodes,
  pki: pkiCodes,
  apply: applyCodes,
  dns: dnsCodes,
  operations: operationsCodes,
  runner: runnerCodes,
} as const;

type KeysOf<Area> = Area extends unknown ? keyof Area : never;

export type Code = KeysOf<(typeof codeAreas)[keyof typeof codeAreas]>;
export type DiagnosticCode = Code;
export type FailureCode = Code;

const entries: ReadonlyMap<string, CodeEntry> = new Map(Object.values(codeAreas).flatMap((area) => Object.entries<CodeEntry>(area)));

/** The meaning and remedy of a code. */
export function describeCode(code: Code): CodeEntry {
  return entries.get(code) ?? { meaning: code, remedy: "" };
}
