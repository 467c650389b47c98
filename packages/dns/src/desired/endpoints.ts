import type { Origin } from "./origin.ts";

/** The kinds of objects that have an address, as endpoints.json and ownership markers write them. */
export type EndpointKind = "Service" | "Ingress" | "Gateway";

export interface ObjectReference {
  readonly kind: EndpointKind;
  readonly namespace: string;
  readonly name: string;
}

/** An object of the cluster that has, or will have, an address. */
export interface Endpoint {
  readonly object: ObjectReference;
  readonly addresses: readonly { readonly hostname: string | null; readonly ip: string | null }[];
  /** The hosts of its annotation, rules and listeners, each with its place. */
  readonly hostnames: readonly { readonly host: string; readonly origin: Origin }[];
  readonly annotations: Readonly<Record<string, string>>;
  readonly state: "ready" | "pending";
  readonly origin: Origin;
}

/** endpoints.json, as apply-manifests writes it. */
export interface Endpoints {
  readonly endpoints: readonly Endpoint[];
}

/** `Service default/minecraft` */
export function describeObject(object: ObjectReference): string {
  return `${object.kind} ${object.namespace}/${object.name}`;
}

/** The resource word of external-dns ownership markers: `service/default/minecraft`. */
export function resourceOf(object: ObjectReference): string {
  return `${object.kind.toLowerCase()}/${object.namespace}/${object.name}`;
}
