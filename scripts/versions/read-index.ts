import { RefreshFailed, type RefreshCode } from "./refresh-failed.ts";

export interface ReadLimits {
  /** Milliseconds for one attempt, the body included. */
  readonly timeout: number;
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** How often an index is asked that is busy or out of reach. */
  readonly attempts: number;
  /** Waits before attempt n + 1. */
  readonly pause: (attempt: number) => Promise<void>;
}

export type ReadIndex = (url: string) => Promise<string>;

/** Reads the text of one index. Fails with one problem that names its URL; never answers a part of it. */
export async function readIndex(url: string, limits: ReadLimits): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(url, limits);
    if ("text" in answer) return answer.text;
    if (!answer.passing || attempt >= limits.attempts) {
      throw new RefreshFailed([{ code: answer.code, subject: url, message: answer.message }]);
    }
    await limits.pause(attempt);
  }
}

type Answer = { readonly text: string } | { readonly code: RefreshCode; readonly message: string; readonly passing: boolean };

async function ask(url: string, limits: ReadLimits): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const response = await follow(url, { signal, maxRedirects: limits.maxRedirects });
    return response instanceof Response ? await read(response, limits) : response;
  } catch (error) {
    // The signal is the only thing here that ends a call, so any other reason is the network's.
    if (signal.aborted) return { code: "index-too-slow", message: `No whole answer within ${limits.timeout} ms.`, passing: true };
    return { code: "index-unavailable", message: `The connection failed: ${reasonOf(error)}.`, passing: true };
  }
}

/** Redirects by hand: bounded, and never from https to http. */
async function follow(
  url: string,
  { signal, maxRedirects }: { readonly signal: AbortSignal; readonly maxRedirects: number },
): Promise<Response | Answer> {
  let place = new URL(url);
  for (let count = 0; count <= maxRedirects; count += 1) {
    const response = await fetch(place.href, { signal, redirect: "manual", headers: { accept: "*/*", "user-agent": "keelson-refresh" } });
    if (response.status < 300 || response.status > 399) return response;
    await response.body?.cancel();
    const location = response.headers.get("location");
    const next = location === null || !URL.canParse(location, place.href) ? null : new URL(location, place.href);
    if (next === null) return { code: "index-redirects", message: "A redirect names no place.", passing: false };
    if (next.protocol !== place.protocol && next.protocol !== "https:") {
      return { code: "index-redirects", message: `A redirect leads to ${next.protocol}//, which anybody could answer.`, passing: false };
    }
    place = next;
  }
  return { code: "index-redirects", message: `More than ${maxRedirects} redirects.`, passing: false };
}

async function read(response: Response, { maxBytes }: ReadLimits): Promise<Answer> {
  if (!response.ok) {
    await response.body?.cancel();
    const busy = response.status === 408 || response.status === 429 || response.status >= 500;
    const message = `The answer has the status ${response.status}.`;
    return busy ? { code: "index-unavailable", message, passing: true } : { code: "index-missing", message, passing: false };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels the body.
    if (size > maxBytes) return { code: "index-too-large", message: `More than ${maxBytes} bytes.`, passing: false };
    chunks.push(chunk);
  }
  const malformed = (message: string): Answer => ({ code: "index-malformed", message, passing: false });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    return malformed("The answer is not text.");
  }
  if (text.trim() === "") return malformed("The answer is empty.");
  return text.trimStart().startsWith("<") ? malformed("The answer is a page for people, not an index.") : { text };
}

/** fetch says "fetch failed" and hides the reason in its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
