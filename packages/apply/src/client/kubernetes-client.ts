/** One call of the Kubernetes API. */
export interface KubernetesRequest {
  readonly method: "GET" | "PATCH" | "POST" | "DELETE";
  /** Percent-encoded path without the query: `/api/v1/namespaces/default/services/minecraft`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly accept?: string;
  readonly contentType?: string;
  readonly body?: string;
  /** What is done to what, for messages: `apply Service default/minecraft`. Holds no secret. */
  readonly operation: string;
  /** Ends the call with Interrupted. */
  readonly signal: AbortSignal;
  /** `full` follows the retry table; `none` answers with the first failure, for callers that poll. */
  readonly retries?: "full" | "none";
  /** `withheld` keeps the server's own words out of failures, since they may repeat values of a Secret. */
  readonly detail?: "shown" | "withheld";
}

export interface KubernetesResponse {
  readonly status: number;
  /** Parsed JSON, or the text of an answer that is none. */
  readonly body: unknown;
  /** The texts of `Warning: 299` headers. */
  readonly warnings: readonly string[];
}

/** Speaks with one API server. Calls run at once, as many as there are callers. */
export interface KubernetesClient {
  /** The server's address, for messages and as the target of plans. */
  readonly server: string;
  /** Rejects with a Failure for every answer of 400 and above. */
  call(request: KubernetesRequest): Promise<KubernetesResponse>;
  /** The JSON values of an answer that comes line by line, until the server ends it. Not retried. */
  follow(request: KubernetesRequest): AsyncIterable<unknown>;
  close(): void;
}
