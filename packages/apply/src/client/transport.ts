/** One way to carry HTTP requests to one server over connections that are kept. */
export interface Transport {
  /** Resolves when the answer's head is there; rejects with a Failure when no answer comes. */
  exchange(request: TransportRequest): Promise<TransportResponse>;
  /** False once the connection cannot carry another request. */
  readonly usable: boolean;
  close(): void;
}

export interface TransportRequest {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
  /** Milliseconds without a byte in either direction after which the exchange is given up. */
  readonly idleLimit: number;
}

export interface TransportResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends with a Failure when the connection breaks before the end. */
  readonly body: AsyncIterable<Uint8Array>;
}
