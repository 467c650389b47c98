import { type Json, type JsonObject, objectAt, textAt } from "../objects/json.ts";
import { apiVersionOf, type Resource, withKind } from "../resources/resource.ts";
import { type StoreEvent } from "../store/store.ts";
import { type Representation, representObject } from "../table/represent.ts";
import { type Answer, failed, statusObject } from "./answer.ts";
import { type Api } from "./api.ts";
import { type ApiRequest, type ResourceTarget } from "./api-request.ts";
import { type Filter, readSelectors } from "./selectors.ts";

/** A watch under way: lines go out as they happen until it is ended by either side. */
export interface Watch {
  /** Sends what is known at the start, then every change. `end` closes the response. */
  start(out: { line(value: Json): void; end(): void }): void;
  /** Looks at the clock: a bookmark may be due, or the end. */
  tick(): void;
  stop(): void;
}

/** The server sends a bookmark about once a minute. */
const bookmarkInterval = 60_000;
/** Without timeoutSeconds the server ends a watch after 30 to 60 minutes. */
const longestWatch = 30 * 60_000;

export function watchObjects(
  api: Api,
  request: ApiRequest,
  target: ResourceTarget,
  resource: Resource,
  as: Representation,
): Watch | { readonly answer: Answer } {
  const selectors = readSelectors(request.query);
  if ("answer" in selectors) return selectors;
  const asked = request.query.get("resourceVersion") ?? "";
  if (!/^\d*$/.test(asked)) {
    const message = `resourceVersion: Invalid value: ${JSON.stringify(asked)}: strconv.ParseUint: parsing ${JSON.stringify(asked)}: invalid syntax`;
    return { answer: failed({ code: 500, message }) };
  }
  const inNamespace: Filter = (object) =>
    !resource.namespaced || target.namespace === "" || textAt(object, "metadata", "namespace") === target.namespace;
  const byName: Filter = (object) => target.name === "" || textAt(object, "metadata", "name") === target.name;
  return makeWatch(api, {
    resource,
    as,
    filter: (object) => inNamespace(object) && byName(object) && selectors.filter(object),
    since: asked === "" || asked === "0" || isTrue(request, "sendInitialEvents") ? undefined : Number(asked),
    bookmarks: isTrue(request, "allowWatchBookmarks"),
    timeout: Number(request.query.get("timeoutSeconds") ?? 0) * 1000 || longestWatch,
  });
}

function isTrue(request: ApiRequest, name: string): boolean {
  return ["1", "true"].includes(request.query.get(name) ?? "");
}

function makeWatch(
  api: Api,
  options: {
    readonly resource: Resource;
    readonly as: Representation;
    readonly filter: Filter;
    /** The version to go on from; undefined begins with what exists. */
    readonly since: number | undefined;
    readonly bookmarks: boolean;
    readonly timeout: number;
  },
): Watch {
  const { resource, filter } = options;
  const began = api.clock.now();
  let bookmarked = began;
  let out: Parameters<Watch["start"]>[0] | undefined;
  let unsubscribe = () => {};
  const stop = () => {
    unsubscribe();
    out = undefined;
  };
  const send = (type: string, object: JsonObject) =>
    out?.line({ type, object: representObject(api, resource, withKind(resource, object), options.as) });
  const bookmark = (annotations?: JsonObject) => {
    const metadata = { resourceVersion: String(api.store.resourceVersion()), ...(annotations === undefined ? {} : { annotations }) };
    out?.line({ type: "BOOKMARK", object: { kind: resource.kind, apiVersion: apiVersionOf(resource), metadata } });
  };
  const pass = (event: StoreEvent) => {
    const selected = selectedEvent(event, filter);
    if (selected === undefined || (selected.type === "DELETED" && api.defect === "watch-misses-deletes")) return;
    send(selected.type, selected.object);
  };
  return {
    start(response) {
      out = response;
      const past = options.since === undefined ? [] : api.store.eventsSince(resource, options.since);
      if (past === undefined) {
        const message = `too old resource version: ${options.since} (${api.store.resourceVersion()})`;
        out.line({ type: "ERROR", object: statusObject({ code: 410, reason: "Expired", message }) });
        out.end();
        return;
      }
      const key = resource.group === "" ? resource.plural : `${resource.plural}.${resource.group}`;
      unsubscribe = api.store.subscribe((event) => {
        if (event.key === key) pass(event);
      });
      for (const event of past) pass(event);
      if (options.since !== undefined) return;
      for (const object of api.store.list(resource).filter(filter)) send("ADDED", object);
      if (options.bookmarks) bookmark({ "k8s.io/initial-events-end": "true" });
    },
    tick() {
      const now = api.clock.now();
      if (now - began >= options.timeout) {
        if (options.bookmarks) bookmark();
        out?.end();
        stop();
      } else if (options.bookmarks && now - bookmarked >= bookmarkInterval) {
        bookmarked = now;
        bookmark();
      }
    },
    stop,
  };
}

/** An object that comes to match a selector is added for the watcher; one that ceases to is deleted, as it last matched. */
function selectedEvent(event: StoreEvent, filter: Filter): { readonly type: string; readonly object: JsonObject } | undefined {
  const was = event.previous !== undefined && filter(event.previous);
  const is = event.type !== "DELETED" && filter(event.object);
  if (is) return { type: was ? "MODIFIED" : "ADDED", object: event.object };
  if (!was || event.previous === undefined) return undefined;
  const { resourceVersion } = objectAt(event.object, "metadata");
  return {
    type: "DELETED",
    object: { ...event.previous, metadata: { ...objectAt(event.previous, "metadata"), resourceVersion: resourceVersion ?? "" } },
  };
}
