import { type Failure, RemoteFailure } from "@keelson/core";
import type { KubernetesClient } from "../client/kubernetes-client.ts";

/** Whether an API server can be worked with: null when it can, else what it still waits for. */
export type ApiServerState = string | null;

/**
 * Asks an API server once whether it is ready (`/readyz`). Not being reachable, not being ready and not knowing roles yet are states
 * of a boot, and answered; credentials and certificates that do not fit never mend by waiting, and are thrown.
 */
export async function askApiServer(client: KubernetesClient, signal: AbortSignal): Promise<ApiServerState> {
  try {
    await client.call({ method: "GET", path: "/readyz", accept: "*/*", operation: "ask for readiness", signal, retries: "none" });
    return null;
  } catch (failure) {
    if (isBooting(failure)) return failure.message;
    throw failure;
  }
}

/** True for a failure that waiting can mend. */
export function isBooting(failure: unknown): failure is Failure {
  if (!(failure instanceof RemoteFailure)) return false;
  return ["cluster-unreachable", "forbidden", "throttled", "remote-error", "object-not-found"].includes(failure.code);
}
