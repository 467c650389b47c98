import { type FailureCode, RemoteFailure } from "@keelson/core";
import { listAt, numberAt, textAt } from "../object/read-field.ts";

/** One entry of a Status's details.causes. */
export interface StatusCause {
  readonly reason: string;
  /** As the server writes it: `.spec.replicas` or `spec.ports[0].port`. */
  readonly field: string;
  readonly message: string;
}

/** A Kubernetes Status of failure, as a RemoteFailure that keeps what the caller may need to look at. */
export class StatusFailure extends RemoteFailure {
  readonly reason: string;
  readonly causes: readonly StatusCause[];
  /** Milliseconds that the server asks to wait, or null. */
  readonly retryAfter: number | null;

  constructor(
    code: FailureCode,
    message: string,
    parts: Omit<Answer, "body" | "detail" | "remedy"> & Parsed & { readonly hint: string | null },
  ) {
    const call = { service: "Kubernetes", operation: parts.operation, status: parts.status, requestId: parts.auditId };
    super(code, message, { call, ...(parts.hint === null ? {} : { hint: parts.hint }) });
    this.name = "RemoteFailure";
    this.reason = parts.reason;
    this.causes = parts.causes;
    this.retryAfter = parts.retryAfter;
  }
}

export interface Answer {
  readonly operation: string;
  readonly status: number;
  /** The Audit-Id header: names the call in the server's audit log. */
  readonly auditId: string | null;
  readonly retryAfterHeader: string | null;
  readonly body: unknown;
  readonly detail: "shown" | "withheld";
}

interface Parsed {
  readonly reason: string;
  readonly message: string;
  readonly causes: readonly StatusCause[];
  readonly retryAfter: number | null;
}

/** What an answer of 400 and above means (Kubernetes API conventions, "Response Status Kind"). */
export function toStatusFailure(answer: Answer): StatusFailure {
  const parsed = parseStatus(answer);
  const code = codeOf(answer.status, parsed);
  const { message, hint } = explain(code, answer, parsed);
  return new StatusFailure(code, message, { ...answer, ...parsed, hint });
}

function parseStatus(answer: Answer): Parsed {
  const { body } = answer;
  const causes = listAt(body, "details", "causes").map((cause) => ({
    reason: textAt(cause, "reason") ?? "",
    field: textAt(cause, "field") ?? "",
    message: textAt(cause, "message") ?? "",
  }));
  const seconds = numberAt(body, "details", "retryAfterSeconds") ?? secondsOf(answer.retryAfterHeader);
  const message = textAt(body, "message") ?? (typeof body === "string" ? shortened(body) : "");
  return { reason: textAt(body, "reason") ?? "", message, causes, retryAfter: seconds === null ? null : seconds * 1000 };
}

/** The failed checks of /readyz, else the beginning of the text. */
function shortened(text: string): string {
  const checks = [...text.matchAll(/^\[-\](\S+) failed/gm)].map(([, name]) => name ?? "");
  return checks.length > 0 ? `not ready: ${checks.join(", ")}` : text.trim().split("\n", 1).join("").slice(0, 300);
}

function secondsOf(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) : null;
}

const codes: Readonly<Record<number, FailureCode>> = {
  400: "object-rejected",
  401: "unauthorized",
  403: "forbidden",
  404: "object-not-found",
  409: "object-busy",
  413: "object-rejected",
  415: "object-rejected",
  422: "object-rejected",
  429: "throttled",
};

function codeOf(status: number, { message, causes }: Parsed): FailureCode {
  const hasCause = (reason: string): boolean => causes.some((cause) => cause.reason === reason);
  // A mistake in the manifest that the server reports as its own failure (kubernetes/kubernetes#113482).
  if (status === 500 && message.includes("failed to create typed patch object")) return "object-rejected";
  if (status >= 500 && /failed calling webhook|conversion webhook .* failed/.test(message)) return "webhook-unavailable";
  if (status === 403 && (hasCause("NamespaceTerminating") || message.includes("because it is being terminated"))) return "object-busy";
  if (status === 409 && hasCause("FieldManagerConflict")) return "field-conflict";
  return codes[status] ?? "remote-error";
}

function explain(code: FailureCode, answer: Answer, parsed: Parsed): { message: string; hint: string | null } {
  const { operation, status } = answer;
  const words = answer.detail === "withheld" ? withheld(parsed) : parsed.message;
  const said = words === "" ? "" : `: ${words}`;
  switch (code) {
    case "unauthorized":
      return { message: `The cluster does not accept the credentials (${operation}).`, hint: null };
    case "forbidden":
      return { message: `The cluster does not allow to ${operation}${said}`, hint: grantOf(parsed.message) };
    case "field-conflict":
      return { message: `Could not ${operation}: ${conflictText(parsed.causes)}`, hint: conflictHint(parsed.causes) };
    default:
      return { message: `Could not ${operation} (${status}${parsed.reason === "" ? "" : ` ${parsed.reason}`})${said}`, hint: null };
  }
}

/** Only where the trouble is, not what was there. */
function withheld(parsed: Parsed): string {
  const typed = [...parsed.message.matchAll(/(\.[\w.[\]-]+): expected /g)].flatMap(([, field]) => field ?? []);
  const fields = [...parsed.causes.map((cause) => cause.field), ...typed].filter((field) => field !== "");
  return fields.length === 0 ? "the server's words are withheld, as they may repeat values of a Secret" : `fields ${fields.join(", ")}`;
}

/** `User "x" cannot patch resource "services" in API group "" in the namespace "default"`. */
function grantOf(message: string): string | null {
  const found = /cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)")?/.exec(message);
  if (found === null) return null;
  const [, verb, resource, group, namespace] = found;
  const where = namespace === undefined ? "a ClusterRole" : `a Role in namespace ${namespace}`;
  return `Grant verb "${verb}" on resource "${resource}" of API group "${group}" by ${where}.`;
}

/** Each manager with the fields that it owns: `.spec.replicas is owned by "kubectl-scale"`. */
function conflictText(causes: readonly StatusCause[]): string {
  const byManager = new Map<string, string[]>();
  for (const { field, message } of causes) {
    const manager = managerOf(message);
    byManager.set(manager, [...(byManager.get(manager) ?? []), field]);
  }
  return `${[...byManager].map(([manager, fields]) => `${fields.join(", ")} ${fields.length === 1 ? "is" : "are"} owned by ${manager}`).join("; ")}.`;
}

/** `conflict with "kubectl-edit" with subresource "scale" using apps/v1 at ...`. */
function managerOf(message: string): string {
  const found = /conflict with ("[^"]*"(?: with subresource "[^"]*")?)/.exec(message);
  return found?.[1] ?? "another manager";
}

function conflictHint(causes: readonly StatusCause[]): string | null {
  const texts = causes.map((cause) => cause.message).join("\n");
  if (texts.includes('with subresource "scale"'))
    return "An autoscaler or `kubectl scale` sets the replicas: leave spec.replicas out of the manifest.";
  if (texts.includes("kubectl-client-side-apply")) {
    return "The object was made by `kubectl apply`: write the live value, or hand it over once with `kubectl apply --server-side --field-manager keelson --force-conflicts`.";
  }
  return null;
}
