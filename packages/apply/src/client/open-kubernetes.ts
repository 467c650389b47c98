import { type Clock, Interrupted, type Random, type RemoteCall, RemoteFailure, toFailure } from "@keelson/core";
import type { ClusterConnection, CredentialPorts } from "../kubeconfig/cluster-connection.ts";
import { credentialSource, type Proof } from "../kubeconfig/credential-source.ts";
import { dial, type DialOptions } from "./dial.ts";
import { http1Transport } from "./http1-transport.ts";
import { http2Transport } from "./http2-transport.ts";
import { parseJson, readJsonLines, readText, unusable } from "./json-lines.ts";
import type { KubernetesClient, KubernetesRequest, KubernetesResponse } from "./kubernetes-client.ts";
import { isRecord } from "../object/read-field.ts";
import { chooseProxy, type ProxySettings } from "./proxy-settings.ts";
import { retryDelay } from "./retry-table.ts";
import { toStatusFailure } from "./status-failure.ts";
import type { Transport, TransportResponse } from "./transport.ts";

export interface KubernetesOptions {
  readonly proxy: ProxySettings;
  readonly clock: Clock;
  readonly random: Random;
  readonly ports: CredentialPorts;
  /** Milliseconds for making a connection and without a byte of an answer, a quarter of those for a whole one; 30,000 when absent. */
  readonly patience?: number;
}

/** Milliseconds: without a byte, and for a whole answer. */
interface Patience {
  readonly idleLimit: number;
  readonly bound: number | null;
}

/** The server ends a watch after at most ten minutes and sends a bookmark every minute. */
const watchIdleLimit = 150_000;

/** Opens a client for a cluster. Connects at the first call; a lost connection is made again at the next one. */
export function openKubernetes(connection: ClusterConnection, options: KubernetesOptions): KubernetesClient {
  const server = new URL(connection.server);
  const basePath = server.pathname === "/" ? "" : server.pathname;
  const credentials = credentialSource(connection.credential, options.ports);
  const proxyUrl = chooseProxy(server, { proxyUrl: connection.proxyUrl, settings: options.proxy });
  const limit = options.patience ?? 30_000;
  let opening: Promise<Transport> | null = null;
  let opened: Transport | null = null;

  const open = async (proof: Proof): Promise<Transport> => {
    const { tlsServerName, certificateAuthority, verification } = connection;
    const { certificate, key } = proof;
    const target: Omit<DialOptions, "protocols"> = {
      server,
      tlsServerName,
      certificateAuthority,
      verification,
      certificate,
      key,
      proxyUrl,
      limit,
    };
    const { socket, protocol } = await dial({ ...target, protocols: ["h2", "http/1.1"] });
    if (protocol === "h2") return http2Transport(socket, server);
    return http1Transport({ server, first: socket, open: async () => (await dial({ ...target, protocols: ["http/1.1"] })).socket });
  };
  const drop = (): void => {
    // A connection that is still being made is closed when it is there; a failure to make it is told to its callers.
    opening?.then(
      (made) => made.close(),
      () => undefined,
    );
    opening = null;
    opened = null;
  };
  const transport = (proof: Proof): Promise<Transport> => {
    if (opened?.usable === false) drop();
    if (opening !== null) return opening;
    const making = open(proof);
    opening = making;
    making.then(
      (made) => {
        if (opening === making) opened = made;
      },
      () => {
        if (opening === making) opening = null;
      },
    );
    return making;
  };

  const exchange = async (request: KubernetesRequest, { idleLimit, bound }: Patience): Promise<TransportResponse> => {
    const proof = await untilAborted(credentials.current(), request.signal);
    const carrier = await untilAborted(transport(proof), request.signal);
    const query = new URLSearchParams(request.query ?? {}).toString();
    return carrier.exchange({
      method: request.method,
      path: `${basePath}${request.path}${query === "" ? "" : `?${query}`}`,
      headers: {
        accept: request.accept ?? "application/json",
        "user-agent": "keelson",
        ...(request.contentType === undefined ? {} : { "content-type": request.contentType }),
        ...(proof.authorization === null ? {} : { authorization: proof.authorization }),
      },
      body: request.body ?? null,
      signal: bound === null ? request.signal : AbortSignal.any([request.signal, AbortSignal.timeout(bound)]),
      idleLimit,
    });
  };

  /** An answer of success; a failure for every other. Asks for new credentials once when the old ones are refused. */
  const accepted = async (request: KubernetesRequest, patience: Patience): Promise<TransportResponse> => {
    for (let renewed = false; ; renewed = true) {
      const response = await exchange(request, patience);
      if (response.status < 300) return response;
      // An API server never redirects: a proxy or a log-in page stands before it.
      if (response.status < 400) throw unusable(`it leads elsewhere (${response.status})`, callOf(request, response.status));
      const body = await readBody(response, callOf(request, response.status));
      if (response.status === 401 && !renewed && credentials.renew()) {
        drop();
        continue;
      }
      const { operation, detail = "shown" } = request;
      const auditId = response.headers["audit-id"] ?? null;
      throw toStatusFailure({
        operation,
        detail,
        status: response.status,
        auditId,
        retryAfterHeader: response.headers["retry-after"] ?? null,
        body,
      });
    }
  };

  const call = async (request: KubernetesRequest): Promise<KubernetesResponse> => {
    for (let failed = 1; ; failed += 1) {
      refuseAborted(request);
      try {
        const response = await accepted(request, { idleLimit: limit, bound: 4 * limit });
        const body = await readBody(response, callOf(request, response.status));
        if (request.accept !== "*/*" && !isRecord(body)) throw unusable("it is no JSON object", callOf(request, response.status));
        return { status: response.status, body, warnings: warningsOf(response.headers["warning"] ?? "") };
      } catch (cause) {
        refuseAborted(request, cause);
        const failure = named(cause, request);
        const delay = request.retries === "none" ? null : retryDelay(failure, failed, options.random);
        if (delay === null) throw failure;
        await options.clock.sleep(delay, request.signal);
      }
    }
  };

  async function* follow(request: KubernetesRequest): AsyncGenerator {
    refuseAborted(request);
    try {
      const response = await accepted(request, { idleLimit: watchIdleLimit, bound: null });
      yield* readJsonLines(response.body, callOf(request, response.status));
    } catch (cause) {
      refuseAborted(request, cause);
      throw named(cause, request);
    }
  }

  return { server: connection.server, call, follow, close: drop };
}

async function readBody(response: TransportResponse, call: RemoteCall): Promise<unknown> {
  const text = await readText(response.body, call);
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/.test(response.headers["content-type"] ?? "");
  return isJson ? parseJson(text, call) : text;
}

function callOf(request: KubernetesRequest, status: number): RemoteCall {
  return { service: "Kubernetes", operation: request.operation, status, requestId: null };
}

/** Connection failures do not know what was being done: says it in their record. */
function named(cause: unknown, request: KubernetesRequest) {
  const failure = toFailure(cause);
  if (!(failure instanceof RemoteFailure) || failure.call.status !== null || failure.call.operation !== "connect") return failure;
  const call = { ...failure.call, operation: request.operation };
  return new RemoteFailure(failure.code, failure.message, { call, hint: failure.hint, cause: failure.cause });
}

/** Stops waiting when the signal is aborted; what is waited for goes on for others that share it. */
async function untilAborted<T>(shared: Promise<T>, signal: AbortSignal): Promise<T> {
  const stopped = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(new Interrupted("Cancelled while connecting.", { stateLeft: "nothing was sent" }));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true, signal: stopped.signal });
  });
  try {
    return await Promise.race([shared, aborted]);
  } finally {
    stopped.abort();
  }
}

function refuseAborted(request: KubernetesRequest, cause?: unknown): void {
  if (!request.signal.aborted) return;
  throw new Interrupted(`Cancelled: ${request.operation}.`, { stateLeft: "the call may or may not have been carried out", cause });
}

/** `299 - "text"`, several joined by commas; the text may hold commas and escaped quotes (RFC 7234 section 5.5). */
function warningsOf(header: string): string[] {
  return [...header.matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, text]) => (text ?? "").replaceAll(/\\(.)/g, "$1"));
}
