import { type Clock, type Failure, growingInterval, poll, RemoteFailure, type Reporter } from "@keelson/core";
import type { KubernetesClient } from "../client/kubernetes-client.ts";

export interface ClusterWait {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly timeout: number;
  readonly reporter: Reporter;
}

/**
 * Waits until the API server says that it is ready (`/readyz`). Not being reachable, not being ready and not knowing
 * roles yet are states of a boot; credentials and certificates that do not fit never mend by waiting.
 */
export function waitForApiServer(client: KubernetesClient, options: ClusterWait): Promise<void> {
  let said = "";
  return poll<void>({
    ...options,
    interval: growingInterval(1000, 10_000),
    subject: `the API server ${client.server}`,
    async probe() {
      try {
        await client.call({
          method: "GET",
          path: "/readyz",
          accept: "*/*",
          operation: "ask for readiness",
          signal: options.signal,
          retries: "none",
        });
        return { value: undefined };
      } catch (failure) {
        if (!isBooting(failure)) throw failure;
        if (failure.message !== said) progress(options.reporter, client.server, failure.message);
        said = failure.message;
        return { pending: failure.message };
      }
    },
  });
}

function isBooting(failure: unknown): failure is Failure {
  if (!(failure instanceof RemoteFailure)) return false;
  return ["cluster-unreachable", "forbidden", "throttled", "remote-error", "object-not-found"].includes(failure.code);
}

export function progress(reporter: Reporter, subject: string, detail: string, counts: { done: number; total: number } | null = null): void {
  reporter.emit({ type: "change-progress", engine: "apply", subject, detail, done: counts?.done ?? null, total: counts?.total ?? null });
}
