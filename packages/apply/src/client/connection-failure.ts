import { Failure, RemoteFailure } from "@keelson/core";
import { textAt } from "../object/read-field.ts";

/** Codes of Node.js's TLS errors that speak of the server's certificate (nodejs.org, TLS, "X509 certificate error codes"). */
const certificateProblem =
  /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/;

/** A connection that could not be made or broke, as a failure with the error's own code as the reason. */
export function connectionFailure(cause: unknown, server: string): Failure {
  if (cause instanceof Failure) return cause;
  const code = textAt(causeOf(cause), "code") ?? textAt(cause, "name") ?? "unknown";
  const call = { service: "Kubernetes", operation: "connect", status: null, requestId: null };
  if (certificateProblem.test(code)) {
    return new RemoteFailure("tls-untrusted", `The certificate of ${server} is not trusted (${code}).`, { call, cause });
  }
  return new RemoteFailure("cluster-unreachable", `${server} cannot be reached (${reasonOf(code)}).`, { call, cause });
}

/** Happy-eyeballs wraps one error per address. */
function causeOf(cause: unknown): unknown {
  return cause instanceof AggregateError ? (cause.errors[0] as unknown) : cause;
}

function reasonOf(code: string): string {
  switch (code) {
    case "ECONNREFUSED":
      return "nothing listens there: ECONNREFUSED";
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `its name cannot be resolved: ${code}`;
    case "ECONNRESET":
    case "EPIPE":
    case "ERR_HTTP2_SESSION_ERROR":
    case "ERR_HTTP2_STREAM_ERROR":
    case "ERR_HTTP2_STREAM_CANCEL":
      return `the connection was lost: ${code}`;
    case "ETIMEDOUT":
      return "no answer in time: ETIMEDOUT";
    default:
      return code;
  }
}
