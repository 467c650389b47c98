import { isEqual, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { type Cluster } from "./cluster.ts";

const finalizer = "service.kubernetes.io/load-balancer-cleanup";
const component = "service-controller";
const manager = "aws-cloud-controller-manager";

/** The cloud's part of Services of type LoadBalancer: an address after a while, and the clean-up before they go. */
export function reconcileServices(cluster: Cluster): void {
  for (const service of cluster.list("services")) {
    const wantsBalancer = textAt(service, "spec", "type") === "LoadBalancer";
    if (textAt(service, "metadata", "deletionTimestamp") !== "") release(cluster, service);
    else if (wantsBalancer) ensureBalancer(cluster, service);
    else if (hasFinalizer(service)) release(cluster, service);
  }
}

function hasFinalizer(service: JsonObject): boolean {
  return listAt(service, "metadata", "finalizers").includes(finalizer);
}

function withFinalizers(service: JsonObject, finalizers: readonly string[]): JsonObject {
  const { finalizers: _, ...metadata } = objectAt(service, "metadata");
  return { ...service, metadata: finalizers.length === 0 ? metadata : { ...metadata, finalizers: [...finalizers] } };
}

function finalizersOf(service: JsonObject): string[] {
  return listAt(service, "metadata", "finalizers").filter((name) => typeof name === "string");
}

function ensureBalancer(cluster: Cluster, service: JsonObject): void {
  if (!hasFinalizer(service)) {
    cluster.update("services", service, withFinalizers(service, [...finalizersOf(service), finalizer]), manager);
    cluster.event(service, { type: "Normal", reason: "EnsuringLoadBalancer", message: "Ensuring load balancer", component });
    return;
  }
  const uid = textAt(service, "metadata", "uid");
  if (!cluster.isDue(`${uid}/balancer`, cluster.settings.loadBalancerDelay)) return;
  const name = `${textAt(service, "metadata", "namespace")}/${textAt(service, "metadata", "name")}`;
  if (cluster.script.loadBalancerNever?.includes(name) === true) {
    const isTold = cluster
      .list("events")
      .some((event) => textAt(event, "involvedObject", "uid") === uid && textAt(event, "reason") === "SyncLoadBalancerFailed");
    const message = "Error syncing load balancer: failed to ensure load balancer: could not find any suitable subnets for creating the ELB";
    if (!isTold) cluster.event(service, { type: "Warning", reason: "SyncLoadBalancerFailed", message, component });
    return;
  }
  if (listAt(service, "status", "loadBalancer", "ingress").length > 0) return;
  const status = {
    ...objectAt(service, "status"),
    loadBalancer: { ingress: [{ hostname: cluster.settings.loadBalancerHostname(service) }] },
  };
  cluster.setStatus("services", service, status, manager);
  cluster.event(service, { type: "Normal", reason: "EnsuredLoadBalancer", message: "Ensured load balancer", component });
}

function release(cluster: Cluster, service: JsonObject): void {
  if (!hasFinalizer(service)) return;
  const name = `${textAt(service, "metadata", "namespace")}/${textAt(service, "metadata", "name")}`;
  if (cluster.script.loadBalancerStays?.includes(name) === true) return;
  const status = { ...objectAt(service, "status"), loadBalancer: {} };
  if (!isEqual(objectAt(service, "status"), status)) {
    cluster.setStatus("services", service, status, manager);
    return;
  }
  cluster.settings.onLoadBalancerDeleted(service);
  cluster.update(
    "services",
    service,
    withFinalizers(
      service,
      finalizersOf(service).filter((name) => name !== finalizer),
    ),
    manager,
  );
}
