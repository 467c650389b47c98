import type { FailureCode } from "./codes/index.ts";
import { RemoteFailure } from "./failure.ts";

/** Names of errors in two spellings: query services say `ExpiredToken`, JSON services `ExpiredTokenException`. */
const codesByName: ReadonlyMap<string, FailureCode> = new Map(
  Object.entries<FailureCode>({
    ExpiredToken: "credentials-expired",
    RequestExpired: "credentials-expired",
    CredentialsProviderError: "credentials-missing",
    TokenProviderError: "credentials-missing",
    MissingAuthenticationToken: "credentials-missing",
    InvalidClientTokenId: "credentials-rejected",
    UnrecognizedClient: "credentials-rejected",
    InvalidSignature: "credentials-rejected",
    SignatureDoesNotMatch: "credentials-rejected",
    IncompleteSignature: "credentials-rejected",
    AuthFailure: "credentials-rejected",
    AccessDenied: "access-denied",
    UnauthorizedOperation: "access-denied",
    NotAuthorized: "access-denied",
    Throttling: "throttled",
    Throttled: "throttled",
    RequestLimitExceeded: "throttled",
    TooManyRequests: "throttled",
    RequestThrottled: "throttled",
    PriorRequestNotComplete: "throttled",
    SlowDown: "throttled",
    TimeoutError: "service-unreachable",
  }),
);

/** What Node's sockets and resolver say when no answer came. */
const unreachableCodes = new Set([
  "ENOTFOUND",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/**
 * Names what an AWS SDK threw. `service` is the vendor's word (`CloudFormation`, `Route 53`), `operation` the API's.
 * Names of errors: "Common Error Types" in the services' API references; EC2 has its own list, "Error codes for the Amazon EC2 API".
 */
export function toAwsFailure(error: unknown, call: { readonly service: string; readonly operation: string }): RemoteFailure {
  if (error instanceof RemoteFailure) return error;
  const seen = readError(error);
  const code = codeOf(seen);
  const action = code === "access-denied" ? deniedAction(seen.message, call) : null;
  return new RemoteFailure(code, `${call.service} ${call.operation}: ${sentenceOf(code, seen, action)}`, {
    cause: error,
    call: { ...call, status: seen.status, requestId: seen.requestId },
    ...(action === null ? {} : { hint: `Grant ${action} to the role, then run again.` }),
  });
}

interface SeenError {
  readonly name: string;
  readonly message: string;
  /** The code of a socket or resolver error. */
  readonly systemCode: string | null;
  readonly status: number | null;
  readonly requestId: string | null;
}

function readError(error: unknown): SeenError {
  const fields = fieldsOf(error);
  const metadata = fieldsOf(fields["$metadata"]);
  const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
  return {
    name: text(fields["name"]) ?? "Error",
    message: shorten(text(fields["message"]) ?? (fields === noFields ? String(error) : "no message")),
    systemCode: text(fields["code"]) ?? text(fieldsOf(fields["cause"])["code"]),
    status: typeof metadata["httpStatusCode"] === "number" ? metadata["httpStatusCode"] : null,
    requestId: text(metadata["requestId"]),
  };
}

const noFields: Readonly<Record<string, unknown>> = {};

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : noFields;
}

function codeOf({ name, message, systemCode, status }: SeenError): FailureCode {
  const named = codesByName.get(name) ?? codesByName.get(name.replace(/Exception$/, ""));
  if (named !== undefined) return named;
  if (systemCode !== null && unreachableCodes.has(systemCode)) return "service-unreachable";
  if (/is not authorized to perform/i.test(message)) return "access-denied";
  if (/^Rate exceeded\b/i.test(message) || status === 429) return "throttled";
  return "remote-error";
}

/** The action as IAM writes it; taken from the answer where it says so, since one call can need several actions. */
function deniedAction(message: string, call: { readonly service: string; readonly operation: string }): string {
  const said = /not authorized to perform:?\s+([a-z0-9-]+:[A-Za-z0-9]+)/.exec(message)?.[1];
  return said ?? `${call.service.toLowerCase().replaceAll(" ", "")}:${call.operation}`;
}

function sentenceOf(code: FailureCode, seen: SeenError, action: string | null): string {
  switch (code) {
    case "access-denied":
      return `the credentials do not allow ${action}: ${seen.message}`;
    case "credentials-missing":
      return `no AWS credentials were found: ${seen.message}`;
    case "service-unreachable":
      return `no answer came (${seen.systemCode ?? seen.name}): ${seen.message}`;
    default:
      // The SDK's name for an answer without a body that it knows: from a proxy or a log-in page.
      if (seen.name === "Unknown") return `an answer (${seen.status ?? "no status"}) that AWS does not give`;
      return seen.name === "Error" ? seen.message : `${seen.name}: ${seen.message}`;
  }
}

/** EC2 appends a sealed explanation that only its own API can open, and the SDK a hint for programmers. */
function shorten(message: string): string {
  const open = message.replace(/\s*(Encoded authorization failure message:|Deserialization error: to see).*$/s, "");
  return open.length > 1000 ? `${open.slice(0, 1000)}…` : open;
}
