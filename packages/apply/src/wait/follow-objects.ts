import { backoffDelay, type Clock, Failure, Interrupted, type Random } from "@keelson/core";
import { listObjects, selectors } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { StatusFailure } from "../client/status-failure.ts";
import { fieldAt, isRecord, type JsonRecord, numberAt, textAt } from "../object/read-field.ts";

export interface FollowOptions {
  readonly client: KubernetesClient;
  readonly path: string;
  readonly fieldSelector?: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** All objects there are, by name, each time something has changed. */
  readonly onChange: (objects: ReadonlyMap<string, JsonRecord>) => void;
}

/** Watches broken this often in a row are begun again with a list, whose failures are final. */
const maxBreaks = 3;

/**
 * Keeps a view of a collection: one list, then a watch that goes on from the last resourceVersion when it ends and from a
 * new list when the server no longer knows that version (410). Ends when the signal is aborted; rejects when listing fails.
 */
export async function followObjects(options: FollowOptions): Promise<void> {
  const view = new Map<string, JsonRecord>();
  try {
    for (;;) {
      const listed = await listObjects(options.client, options.path, options);
      view.clear();
      for (const object of listed.items) view.set(nameOf(object), object);
      options.onChange(view);
      await watchFrom(listed.resourceVersion, view, options);
    }
  } catch (failure) {
    if (!(failure instanceof Interrupted && options.signal.aborted)) throw failure;
  }
}

/** Watches until the version is gone or the connection keeps breaking. */
async function watchFrom(resourceVersion: string, view: Map<string, JsonRecord>, options: FollowOptions): Promise<void> {
  let version = resourceVersion;
  for (let breaks = 0; breaks < maxBreaks;) {
    try {
      for await (const event of watchEvents(version, options)) {
        if (textAt(event, "type") === "ERROR") {
          if (numberAt(event, "object", "code") === 410) return;
          breaks += 1;
          break;
        }
        breaks = 0;
        version = textAt(event, "object", "metadata", "resourceVersion") ?? version;
        if (absorb(event, view)) options.onChange(view);
      }
    } catch (failure) {
      if (failure instanceof StatusFailure && failure.call.status === 410) return;
      if (!isPassing(failure)) throw failure;
      breaks += 1;
    }
    await options.clock.sleep(backoffDelay(breaks, { base: 250, cap: 5000 }, options.random), options.signal);
  }
}

function watchEvents(resourceVersion: string, options: FollowOptions): AsyncIterable<unknown> {
  const { client, path, signal } = options;
  const query = { ...selectors(options), watch: "1", resourceVersion, allowWatchBookmarks: "true", timeoutSeconds: "300" };
  return client.follow({ method: "GET", path, query, operation: `watch ${path}`, signal });
}

/** Takes an event over into the view; false when the view stays as it was. */
function absorb(event: unknown, view: Map<string, JsonRecord>): boolean {
  const object = fieldAt(event, "object");
  if (!isRecord(object)) return false;
  switch (textAt(event, "type")) {
    case "ADDED":
    case "MODIFIED":
      view.set(nameOf(object), object);
      return true;
    case "DELETED":
      return view.delete(nameOf(object));
    default:
      return false;
  }
}

function nameOf(object: JsonRecord): string {
  return textAt(object, "metadata", "name") ?? "";
}

/** Lost connections and a busy server pass; refusals do not. */
function isPassing(failure: unknown): boolean {
  return failure instanceof Failure && ["cluster-unreachable", "throttled", "remote-error", "answer-unusable"].includes(failure.code);
}
