import { copy, isEqual, type Json, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { type Resource, resourceKey } from "../resources/resource.ts";
import { type KubernetesState } from "./kubernetes-state.ts";
import { makeSequence, type Sequence } from "./sequence.ts";

export interface StoreEvent {
  readonly key: string;
  readonly resourceVersion: number;
  readonly type: "ADDED" | "MODIFIED" | "DELETED";
  readonly object: JsonObject;
  /** The state before; absent for ADDED. */
  readonly previous?: JsonObject;
}

/** The objects, one counter for all their versions, and the log of changes that watches are served from. */
export interface Store {
  readonly sequence: Sequence;
  readonly timers: Map<string, number>;
  resourceVersion(): number;
  get(resource: Resource, namespace: string, name: string): JsonObject | undefined;
  /** In the order of namespace and name. */
  list(resource: Pick<Resource, "group" | "plural">, namespace?: string): JsonObject[];
  /** The list as it was, or undefined when the log does not reach back that far. */
  listAt(resource: Resource, resourceVersion: number): JsonObject[] | undefined;
  /** Stores and answers the stored object; one that changes nothing keeps its version. */
  put(resource: Resource, object: JsonObject): JsonObject;
  remove(resource: Resource, object: JsonObject): JsonObject;
  /** Changes after a version, or undefined when the log does not reach back that far. */
  eventsSince(resource: Resource, resourceVersion: number): StoreEvent[] | undefined;
  subscribe(listener: (event: StoreEvent) => void): () => void;
  /** Forgets the log: older versions are expired from now on. */
  compact(): void;
  state(): KubernetesState;
}

export function makeStore(initial: KubernetesState, history: number): Store {
  let version = initial.resourceVersion;
  let log: StoreEvent[] = [];
  let oldest = version;
  const listeners = new Set<(event: StoreEvent) => void>();
  const timers = new Map(Object.entries(initial.timers));
  const sequence = makeSequence(initial.sequence);
  const tables = new Map<string, Map<string, JsonObject>>();
  for (const [key, objects] of Object.entries(initial.objects)) {
    tables.set(key, new Map(objects.map((object) => [rowOf(object), copy(object)])));
  }
  const tableOf = (key: string) => {
    const table = tables.get(key) ?? new Map<string, JsonObject>();
    tables.set(key, table);
    return table;
  };
  const sorted = (table: ReadonlyMap<string, JsonObject>) =>
    [...table].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, object]) => object);
  const emit = (event: StoreEvent) => {
    log.push(event);
    while (log.length > history) oldest = log.shift()?.resourceVersion ?? oldest;
    for (const listener of listeners) listener(event);
  };
  return {
    sequence,
    timers,
    resourceVersion: () => version,
    get: (resource, namespace, name) => tables.get(resourceKey(resource))?.get(`${namespace}/${name}`),
    list: (resource, namespace) =>
      sorted(tables.get(resourceKey(resource)) ?? new Map()).filter(
        (object) => namespace === undefined || textAt(object, "metadata", "namespace") === namespace,
      ),
    listAt(resource, resourceVersion) {
      if (resourceVersion < oldest) return undefined;
      const key = resourceKey(resource);
      const table = new Map(tables.get(key) ?? []);
      for (const event of log.toReversed()) {
        if (event.resourceVersion <= resourceVersion) break;
        if (event.key !== key) continue;
        if (event.previous === undefined) table.delete(rowOf(event.object));
        else table.set(rowOf(event.object), event.previous);
      }
      return sorted(table);
    },
    put(resource, object) {
      const key = resourceKey(resource);
      const table = tableOf(key);
      const previous = table.get(rowOf(object));
      if (previous !== undefined && isSame(previous, object)) return previous;
      version += 1;
      const stored = withVersion(object, version);
      table.set(rowOf(object), stored);
      const change = { key, resourceVersion: version, object: stored };
      emit(previous === undefined ? { ...change, type: "ADDED" } : { ...change, type: "MODIFIED", previous });
      return stored;
    },
    remove(resource, object) {
      const key = resourceKey(resource);
      version += 1;
      const removed = withVersion(object, version);
      tableOf(key).delete(rowOf(object));
      emit({ key, resourceVersion: version, type: "DELETED", object: removed, previous: object });
      return removed;
    },
    eventsSince(resource, resourceVersion) {
      if (resourceVersion < oldest) return undefined;
      const key = resourceKey(resource);
      return log.filter((event) => event.key === key && event.resourceVersion > resourceVersion);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    compact() {
      log = [];
      oldest = version;
    },
    state: () => ({
      format: 1,
      resourceVersion: version,
      sequence: sequence.used(),
      objects: Object.fromEntries([...tables].filter(([, table]) => table.size > 0).map(([key, table]) => [key, sorted(table).map(copy)])),
      timers: Object.fromEntries(timers),
    }),
  };
}

function rowOf(object: JsonObject): string {
  return `${textAt(object, "metadata", "namespace")}/${textAt(object, "metadata", "name")}`;
}

function withVersion(object: JsonObject, version: number): JsonObject {
  return { ...object, metadata: { ...objectAt(object, "metadata"), resourceVersion: String(version) } };
}

/** Equal but for the version and the times in managedFields: the server does not write such a change. */
function isSame(previous: JsonObject, object: JsonObject): boolean {
  return isEqual(withoutTimes(previous), withoutTimes(object));
}

function withoutTimes(object: JsonObject): JsonObject {
  const { resourceVersion: _, ...metadata } = objectAt(object, "metadata");
  const managedFields: Json[] = listAt(metadata, "managedFields").map((entry) => ({ ...objectAt(entry), time: null }));
  return { ...object, metadata: { ...metadata, managedFields } };
}
