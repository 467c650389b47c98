import { listAt, textAt } from "../object/read-field.ts";
import { type ReadinessRule, ready } from "./readiness.ts";

/** Ready at once: some controllers never write an address. The endpoints say whether there is one. */
export const ingressReadiness: ReadinessRule = (object) => {
  const [first] = listAt(object, "status", "loadBalancer", "ingress");
  const address = textAt(first, "hostname") ?? textAt(first, "ip");
  return ready(address === null ? "it exists; its controller has given no address yet" : `its address is ${address}`);
};
