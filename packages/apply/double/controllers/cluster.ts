import { updateFields } from "../fields/server-side-apply.ts";
import { type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { admitWrite } from "../requests/admit-write.ts";
import { type Api, timeOf } from "../requests/api.ts";
import { applyDefaults } from "../resources/defaults/apply-defaults.ts";
import { emptyObject } from "../resources/empty-object.ts";
import { apiVersionOf, kindOf, type Resource, resourceKey } from "../resources/resource.ts";
import { type ClusterScript, type SimulatedCluster } from "./simulated-cluster.ts";

/** What simulated controllers see and do. Their writes are held in managedFields like any other's. */
export interface Cluster {
  readonly settings: SimulatedCluster;
  readonly script: ClusterScript;
  readonly resources: () => readonly Resource[];
  now(): number;
  time(): string;
  list(key: string, namespace?: string): JsonObject[];
  get(key: string, namespace: string, name: string): JsonObject | undefined;
  create(key: string, object: JsonObject, manager?: string): void;
  /** Changes everything but status. */
  update(key: string, live: JsonObject, desired: JsonObject, manager?: string): void;
  setStatus(key: string, live: JsonObject, status: JsonObject, manager?: string): void;
  /** What the binding subresource does: it leaves no trace in managedFields. */
  bindPod(pod: JsonObject, node: string): void;
  remove(key: string, object: JsonObject): void;
  /** Begins the deletion as the server does for a running pod or an object with finalizers. */
  markDeleted(key: string, object: JsonObject): void;
  /** From the first question on, false until `delay` milliseconds have passed. */
  isDue(timer: string, delay: number): boolean;
  number(below: number): number;
  event(
    about: JsonObject,
    event: { readonly type: "Normal" | "Warning"; readonly reason: string; readonly message: string; readonly component: string },
  ): void;
}

const controllerManager = "kube-controller-manager";

export function openCluster(api: Api, settings: SimulatedCluster, script: ClusterScript): Cluster {
  const { store } = api;
  const resourceOf = (key: string) => api.resources().find((resource) => resourceKey(resource) === key);
  const write = (resource: Resource, live: JsonObject | undefined, desired: JsonObject, manager: string, subresource: "" | "status") => {
    const fields = updateFields(
      {
        schema: resource.schema,
        kind: kindOf(resource),
        live: live ?? emptyObject(resource),
        isNew: live === undefined,
        manager: { manager, operation: "Update", apiVersion: apiVersionOf(resource), subresource },
        time: timeOf(api),
        ignored: subresource === "status" ? ["spec"] : resource.hasStatus ? ["status"] : [],
      },
      applyDefaults(resource, { ...desired, ...kindOf(resource) }),
    );
    admitWrite(api, { resource, live, desired: fields, subresource, dryRun: false, warnings: [] });
  };
  /** The object as it is now; undefined when it is gone or another took its name. */
  const currentOf = (resource: Resource, object: JsonObject) => {
    const current = store.get(resource, textAt(object, "metadata", "namespace"), textAt(object, "metadata", "name"));
    return textAt(current, "metadata", "uid") === textAt(object, "metadata", "uid") ? current : undefined;
  };
  const cluster: Cluster = {
    settings,
    script,
    resources: () => api.resources(),
    now: () => api.clock.now(),
    time: () => timeOf(api),
    list(key, namespace) {
      const resource = resourceOf(key);
      return resource === undefined ? [] : store.list(resource, namespace);
    },
    get(key, namespace, name) {
      const resource = resourceOf(key);
      return resource === undefined ? undefined : store.get(resource, namespace, name);
    },
    create(key, object, manager = controllerManager) {
      const resource = resourceOf(key);
      if (resource !== undefined) write(resource, undefined, object, manager, "");
    },
    update(key, live, desired, manager = controllerManager) {
      const resource = resourceOf(key);
      if (resource !== undefined) write(resource, live, desired, manager, "");
    },
    setStatus(key, live, status, manager = controllerManager) {
      const resource = resourceOf(key);
      if (resource !== undefined) write(resource, live, { ...live, status }, manager, "status");
    },
    bindPod(pod, node) {
      const resource = resourceOf("pods");
      if (resource !== undefined) store.put(resource, { ...pod, spec: { ...objectAt(pod, "spec"), nodeName: node } });
    },
    remove(key, object) {
      const resource = resourceOf(key);
      const current = resource === undefined ? undefined : currentOf(resource, object);
      if (resource !== undefined && current !== undefined) store.remove(resource, current);
    },
    markDeleted(key, stale) {
      const resource = resourceOf(key);
      const object = resource === undefined ? undefined : currentOf(resource, stale);
      if (resource === undefined || object === undefined || textAt(object, "metadata", "deletionTimestamp") !== "") return;
      const isRunningPod = key === "pods" && textAt(object, "spec", "nodeName") !== "";
      if (!isRunningPod && listAt(object, "metadata", "finalizers").length === 0) {
        store.remove(resource, object);
        return;
      }
      const metadata = {
        ...objectAt(object, "metadata"),
        deletionTimestamp: timeOf(api),
        deletionGracePeriodSeconds: isRunningPod ? 30 : 0,
      };
      store.put(resource, { ...object, metadata });
    },
    isDue(timer, delay) {
      const due = store.timers.get(timer) ?? api.clock.now() + delay;
      store.timers.set(timer, due);
      return api.clock.now() >= due;
    },
    number: (below) => store.sequence.number(below),
    event(about, { type, reason, message, component }) {
      const metadata = objectAt(about, "metadata");
      const namespace = textAt(metadata, "namespace") || "default";
      const name = `${textAt(metadata, "name")}.${store.sequence.uid().replaceAll("-", "").slice(0, 16)}`;
      const kind = textAt(about, "kind");
      cluster.create(
        "events",
        {
          metadata: { name, namespace },
          involvedObject: {
            kind,
            namespace: textAt(metadata, "namespace"),
            name: textAt(metadata, "name"),
            uid: textAt(metadata, "uid"),
            apiVersion: textAt(about, "apiVersion"),
            resourceVersion: textAt(metadata, "resourceVersion"),
          },
          reason,
          message,
          source: { component },
          firstTimestamp: timeOf(api),
          lastTimestamp: timeOf(api),
          count: 1,
          type,
          eventTime: null,
          reportingComponent: component,
          reportingInstance: "",
        },
        component,
      );
    },
  };
  return cluster;
}
