import { RemoteFailure } from "@keelson/core";

/** True for a refusal that has one of the service's own error names. */
export function isRefusal(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof RemoteFailure && error.cause instanceof Error && names.includes(error.cause.name);
}
