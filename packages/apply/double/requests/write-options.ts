import { type Answer, type Cause, failed, required, unsupported } from "./answer.ts";
import { type ApiRequest, type Verb } from "./api-request.ts";

export interface WriteOptions {
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly fieldManager: string;
  readonly fieldValidation: "Strict" | "Warn" | "Ignore";
}

const kinds: Partial<Record<Verb, string>> = { create: "CreateOptions", update: "UpdateOptions", patch: "PatchOptions" };

/** The query of a write, or the answer 422 about it. */
export function readWriteOptions(
  request: ApiRequest,
  verb: Verb,
  isApply: boolean,
): { readonly options: WriteOptions } | { readonly answer: Answer } {
  const dryRun = request.query.getAll("dryRun").filter((value) => value !== "");
  const fieldValidation = request.query.get("fieldValidation") ?? "";
  const fieldManager = request.query.get("fieldManager") ?? "";
  const causes: Cause[] = [];
  if (dryRun.some((value) => value !== "All")) causes.push(unsupported("dryRun", dryRun, ["All"]));
  if (isApply && fieldManager === "") causes.push(required("fieldManager", ": is required for apply patch"));
  if (!["", "Strict", "Warn", "Ignore"].includes(fieldValidation)) {
    causes.push(unsupported("fieldValidation", fieldValidation, ["", "Ignore", "Strict", "Warn"]));
  }
  if (causes.length > 0) return { answer: invalidOptions(kinds[verb] ?? "PatchOptions", causes) };
  return {
    options: {
      dryRun: dryRun.length > 0,
      force: ["1", "true"].includes(request.query.get("force") ?? ""),
      fieldManager: fieldManager || managerOfAgent(request),
      fieldValidation: fieldValidation === "Strict" || fieldValidation === "Ignore" ? fieldValidation : "Warn",
    },
  };
}

export function invalidOptions(kind: string, causes: readonly Cause[]): Answer {
  const messages = causes.map((cause) => `${cause.field}: ${cause.message}`);
  return failed({
    code: 422,
    reason: "Invalid",
    message: `${kind}.meta.k8s.io "" is invalid: ${messages.length === 1 ? messages.join("") : `[${messages.join(", ")}]`}`,
    details: { group: "meta.k8s.io", kind, causes: causes.map((cause) => ({ ...cause })) },
  });
}

/** Without fieldManager the first word of the user agent holds the fields. */
function managerOfAgent(request: ApiRequest): string {
  return /^[^/]+/.exec(request.headers["user-agent"] ?? "")?.[0] ?? "unknown";
}
