import { type RemoteCall, RemoteFailure } from "@keelson/core";

/** One object cannot be larger in etcd than about 1.5 MiB; a line above this is no event. */
const maxLine = 16 * 1_048_576;
const maxBody = 128 * 1_048_576;

/** The JSON values of a stream that has one a line. A last line without an end is a cut one and left out. */
export async function* readJsonLines(body: AsyncIterable<Uint8Array>, call: RemoteCall): AsyncGenerator {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > maxLine) throw unusable("a line of it is too long", call);
    for (const line of lines) if (line.trim() !== "") yield parseJson(line, call);
  }
}

/** A whole body as text, of at most 128 MiB. */
export async function readText(body: AsyncIterable<Uint8Array>, call: RemoteCall): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBody) throw unusable("it is too long", call);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

export function parseJson(text: string, call: RemoteCall): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // The parser's message repeats a part of the text, which may be a Secret: only its kind is kept.
    throw unusable(`it is not JSON: ${cause instanceof Error ? cause.name : "unreadable"}`, call);
  }
}

/** The failure for an answer that no API server gives. */
export function unusable(why: string, call: RemoteCall): RemoteFailure {
  return new RemoteFailure("answer-unusable", `The server's answer to "${call.operation}" cannot be used: ${why}.`, { call });
}
