import { compareText } from "@keelson/core";
import { groupOf } from "../object/kubernetes-object.ts";
import { isRecord, type JsonRecord, listAt, numberAt, textAt, textsAt } from "../object/read-field.ts";
import type { Endpoint, EndpointAddress, EndpointPort, Endpoints } from "./endpoints.ts";

/** The prefix of external-dns's annotations (external-dns documentation, "Annotations"). */
const annotationPrefix = "external-dns.alpha.kubernetes.io/";

/** The endpoints among live objects: Services of type LoadBalancer, Ingresses and Gateways. */
export function toEndpoints(cluster: string, objects: readonly JsonRecord[]): Endpoints {
  const endpoints = objects.flatMap((object) => toEndpoint(object) ?? []);
  return { format: 1, cluster, endpoints: endpoints.toSorted((a, b) => compareText(keyOf(a), keyOf(b))) };
}

function toEndpoint(object: JsonRecord): Endpoint | null {
  const kind = endpointKind(object);
  if (kind === null) return null;
  const addresses = kind === "Gateway" ? gatewayAddresses(object) : ingressAddresses(object);
  const annotations = Object.entries(textsAt(object, "metadata", "annotations")).filter(([key]) => key.startsWith(annotationPrefix));
  const annotated = annotations.filter(([key]) => key === `${annotationPrefix}hostname`).flatMap(([, value]) => value.split(","));
  const hostnames = [...annotated, ...ownHostnames(kind, object)].map((name) => name.trim()).filter((name) => name !== "");
  return {
    kind,
    namespace: textAt(object, "metadata", "namespace") ?? "default",
    name: textAt(object, "metadata", "name") ?? "",
    uid: textAt(object, "metadata", "uid") ?? "",
    addresses,
    ports: portsOf(kind, object),
    hostnames: [...new Set(hostnames)].toSorted(compareText),
    annotations: Object.fromEntries(annotations.toSorted(([a], [b]) => compareText(a, b))),
    state: addresses.length > 0 ? "ready" : "pending",
  };
}

/** The kind of endpoint that an object is, or null. */
export function endpointKind(object: JsonRecord): Endpoint["kind"] | null {
  const group = groupOf(textAt(object, "apiVersion") ?? "");
  switch (`${group}/${textAt(object, "kind") ?? ""}`) {
    case "/Service":
      return textAt(object, "spec", "type") === "LoadBalancer" ? "Service" : null;
    case "networking.k8s.io/Ingress":
      return "Ingress";
    case "gateway.networking.k8s.io/Gateway":
      return "Gateway";
    default:
      return null;
  }
}

/** Empty entries exist (argoproj/argo-cd#997) and are no address. */
function ingressAddresses(object: JsonRecord): EndpointAddress[] {
  return listAt(object, "status", "loadBalancer", "ingress").flatMap((entry): EndpointAddress[] => {
    const hostname = textAt(entry, "hostname");
    if (hostname !== null && hostname !== "") return [{ hostname }];
    const ip = textAt(entry, "ip");
    return ip === null || ip === "" ? [] : [{ ip }];
  });
}

function gatewayAddresses(object: JsonRecord): EndpointAddress[] {
  return listAt(object, "status", "addresses").flatMap((entry): EndpointAddress[] => {
    const value = textAt(entry, "value");
    if (value === null || value === "") return [];
    return [textAt(entry, "type") === "Hostname" ? { hostname: value } : { ip: value }];
  });
}

function ownHostnames(kind: Endpoint["kind"], object: JsonRecord): string[] {
  switch (kind) {
    case "Service":
      return [];
    case "Ingress": {
      const rules = listAt(object, "spec", "rules").map((rule) => textAt(rule, "host"));
      const secured = listAt(object, "spec", "tls").flatMap((entry) => listAt(entry, "hosts"));
      return [...rules, ...secured].filter((host) => typeof host === "string");
    }
    case "Gateway":
      return listAt(object, "spec", "listeners").flatMap((listener) => textAt(listener, "hostname") ?? []);
  }
}

function portsOf(kind: Endpoint["kind"], object: JsonRecord): EndpointPort[] {
  switch (kind) {
    case "Service":
    case "Gateway": {
      const listed = listAt(object, "spec", kind === "Service" ? "ports" : "listeners").filter(isRecord);
      return listed.map((port) => ({
        name: textAt(port, "name"),
        port: numberAt(port, "port") ?? 0,
        protocol: textAt(port, "protocol") ?? "TCP",
      }));
    }
    case "Ingress": {
      const http = { name: "http", port: 80, protocol: "TCP" };
      const https = { name: "https", port: 443, protocol: "TCP" };
      return listAt(object, "spec", "tls").length > 0 ? [http, https] : [http];
    }
  }
}

function keyOf(endpoint: Endpoint): string {
  return [endpoint.kind, endpoint.namespace, endpoint.name].join("\n");
}
