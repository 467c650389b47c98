/** `endpoints.json`: where what was applied can be reached. Other tools read it; `format` changes with its shape. */
export interface Endpoints {
  readonly format: 1;
  readonly cluster: string;
  /** Sorted by kind, namespace and name. */
  readonly endpoints: readonly Endpoint[];
}

export interface Endpoint {
  readonly kind: "Service" | "Ingress" | "Gateway";
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly addresses: readonly EndpointAddress[];
  readonly ports: readonly EndpointPort[];
  /** The names that the object itself asks for: annotations, rules, listeners. Sorted. */
  readonly hostnames: readonly string[];
  /** Only those of external-dns. */
  readonly annotations: Readonly<Record<string, string>>;
  /** `pending`: it has no address yet, which is not the same as being absent. */
  readonly state: "ready" | "pending";
}

export type EndpointAddress = { readonly hostname: string } | { readonly ip: string };

export interface EndpointPort {
  readonly name: string | null;
  readonly port: number;
  readonly protocol: string;
}
