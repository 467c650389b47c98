import { isObject, type JsonObject, listAt, objectAt, textAt } from "../objects/json.ts";
import { type Store } from "../store/store.ts";

const services = { group: "", plural: "services" };
/** The article's service network; its first address is the API server's. */
const network = "10.3.0";

/** Gives a Service its cluster IP and node ports, and takes back the ones its type no longer has. */
export function allocateService(store: Store, service: JsonObject, live: JsonObject | undefined): JsonObject {
  const spec = objectAt(service, "spec");
  const type = textAt(spec, "type");
  if (type === "ExternalName") return service;
  const clusterIP = textAt(spec, "clusterIP") || freeClusterIP(store);
  const isPublished = (type === "LoadBalancer" && spec["allocateLoadBalancerNodePorts"] !== false) || type === "NodePort";
  const livePorts = listAt(live, "spec", "ports").filter(isObject);
  const taken = usedNodePorts(store);
  const ports = listAt(spec, "ports")
    .filter(isObject)
    .map((port) => {
      const { nodePort, ...rest } = port;
      if (!isPublished) return rest;
      const kept =
        nodePort ?? livePorts.find((other) => other["port"] === port["port"] && other["protocol"] === port["protocol"])?.["nodePort"];
      const allocated = typeof kept === "number" ? kept : freeNodePort(store, taken);
      taken.add(allocated);
      return { ...rest, nodePort: allocated };
    });
  const { allocateLoadBalancerNodePorts, externalTrafficPolicy, ...lasting } = spec;
  const published = {
    ...(type === "LoadBalancer" && allocateLoadBalancerNodePorts !== undefined ? { allocateLoadBalancerNodePorts } : {}),
    ...((type === "LoadBalancer" || type === "NodePort") && externalTrafficPolicy !== undefined ? { externalTrafficPolicy } : {}),
  };
  return {
    ...service,
    spec: {
      ...lasting,
      ...published,
      ports,
      clusterIP,
      clusterIPs: [clusterIP],
      ipFamilies: ["IPv4"],
      ipFamilyPolicy: textAt(spec, "ipFamilyPolicy") || "SingleStack",
    },
  };
}

function freeClusterIP(store: Store): string {
  const used = new Set(store.list(services).map((service) => textAt(service, "spec", "clusterIP")));
  let address = "";
  do address = `${network}.${2 + store.sequence.number(252)}`;
  while (used.has(address) && used.size < 252);
  return address;
}

function usedNodePorts(store: Store): Set<number> {
  const ports = store.list(services).flatMap((service) => listAt(service, "spec", "ports"));
  return new Set(ports.flatMap((port) => (isObject(port) && typeof port["nodePort"] === "number" ? [port["nodePort"]] : [])));
}

function freeNodePort(store: Store, taken: ReadonlySet<number>): number {
  let port = 0;
  do port = 30_000 + store.sequence.number(2768);
  while (taken.has(port));
  return port;
}
