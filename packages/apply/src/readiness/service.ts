import { listAt, textAt } from "../object/read-field.ts";
import { pending, type ReadinessRule, ready } from "./readiness.ts";

/** A load balancer's Service is ready when it has an address; entries without one exist. Every other Service is ready at once. */
export const serviceReadiness: ReadinessRule = (object) => {
  if (textAt(object, "spec", "type") !== "LoadBalancer") return ready("it exists");
  const addresses = listAt(object, "status", "loadBalancer", "ingress").map((entry) => textAt(entry, "hostname") ?? textAt(entry, "ip"));
  const first = addresses.find((address) => address !== null && address !== "");
  return first === undefined || first === null ? pending("its load balancer has no address yet") : ready(`its load balancer is ${first}`);
};
