import { isEqual, isObject, type Json, type JsonObject, listAt, numberAt, objectAt, textAt, valueAt } from "../../objects/json.ts";
import { type Cause, invalidValue, required, unsupported } from "../../requests/answer.ts";
import { matchesSelector } from "../../requests/selectors.ts";
import { type Resource } from "../resource.ts";
import { isDnsLabel, labelRule } from "./validate-names.ts";

type Rule = (object: JsonObject, live: JsonObject | undefined) => Cause[];

const rules: Readonly<Record<string, Rule>> = {
  Pod: (pod) => validatePodSpec(objectAt(pod, "spec"), "spec"),
  ReplicationController: (controller) => {
    const spec = objectAt(controller, "spec");
    const selector = objectAt(spec, "selector");
    const missing = Object.keys(selector).length === 0 ? [required("spec.selector")] : [];
    if (!isObject(spec["template"])) return [...missing, required("spec.template")];
    return missing.length > 0
      ? [...missing, ...validatePodSpec(objectAt(spec, "template", "spec"), "spec.template.spec")]
      : validateTemplate(spec, { matchLabels: selector });
  },
  Deployment: validateSelected,
  ReplicaSet: validateSelected,
  StatefulSet: validateSelected,
  DaemonSet: validateSelected,
  Job: (job, live) => [
    ...validatePodSpec(objectAt(job, "spec", "template", "spec"), "spec.template.spec"),
    ...validateRestartPolicy(job),
    ...(live === undefined ? [] : immutable(job, live, "template")),
  ],
  Service: validateService,
};

/** What breaks the rules of a kind; `live` is the object before an update. The page kubernetes.md lists the modelled rules. */
export function validateObject(resource: Resource, object: JsonObject, live: JsonObject | undefined): Cause[] {
  return rules[resource.kind]?.(object, live) ?? [];
}

/** The status rules that are modelled: addresses only for Services that have a load balancer. */
export function validateStatus(resource: Resource, object: JsonObject): Cause[] {
  if (resource.kind !== "Service" || textAt(object, "spec", "type") === "LoadBalancer") return [];
  if (listAt(object, "status", "loadBalancer", "ingress").length === 0) return [];
  const message = "Forbidden: may only be used when `spec.type` is 'LoadBalancer'";
  return [{ reason: "FieldValueForbidden", message, field: "status.loadBalancer.ingress" }];
}

function validateSelected(object: JsonObject, live: JsonObject | undefined): Cause[] {
  const spec = objectAt(object, "spec");
  const missing = isObject(spec["selector"]) ? [] : [required("spec.selector")];
  return [
    ...missing,
    ...validateTemplate(spec, objectAt(spec, "selector")),
    ...(live === undefined ? [] : immutable(object, live, "selector")),
  ];
}

function immutable(object: JsonObject, live: JsonObject, name: string): Cause[] {
  const value = valueAt(object, "spec", name);
  const before = valueAt(live, "spec", name);
  return isEqual(value, before) ? [] : [invalidValue(`spec.${name}`, value, "field is immutable")];
}

function validateTemplate(spec: JsonObject, selector: JsonObject): Cause[] {
  const labels = valueAt(spec, "template", "metadata", "labels");
  const hasSelector = Object.keys(selector).length > 0;
  const matches = isObject(labels) && matchesSelector(selector, labels);
  return [
    ...((hasSelector || !isObject(labels)) && !matches
      ? [invalidValue("spec.template.metadata.labels", labels, "`selector` does not match template `labels`")]
      : []),
    ...validatePodSpec(objectAt(spec, "template", "spec"), "spec.template.spec"),
  ];
}

function validatePodSpec(spec: JsonObject, path: string): Cause[] {
  const containers = listAt(spec, "containers");
  if (containers.length === 0) return [required(`${path}.containers`)];
  return containers.flatMap((container, index) => {
    const name = textAt(container, "name");
    const field = `${path}.containers[${index}]`;
    const nameProblem =
      name === "" ? [required(`${field}.name`)] : isDnsLabel(name) ? [] : [invalidValue(`${field}.name`, name, labelRule)];
    return [...nameProblem, ...(textAt(container, "image") === "" ? [required(`${field}.image`)] : [])];
  });
}

function validateRestartPolicy(job: JsonObject): Cause[] {
  const policy = textAt(job, "spec", "template", "spec", "restartPolicy");
  return ["OnFailure", "Never"].includes(policy)
    ? []
    : [required("spec.template.spec.restartPolicy", ': valid values: "OnFailure", "Never"')];
}

function validateService(service: JsonObject, live: JsonObject | undefined): Cause[] {
  const spec = objectAt(service, "spec");
  const type = textAt(spec, "type");
  const ports = listAt(spec, "ports");
  const isHeadless = spec["clusterIP"] === "None";
  const before = textAt(live, "spec", "clusterIP");
  const types = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"];
  return [
    ...(ports.length === 0 && !isHeadless && type !== "ExternalName" ? [required("spec.ports")] : []),
    ...ports.flatMap((port, index) => validatePort(port, index, ports.length)),
    ...(types.includes(type) ? [] : [unsupported("spec.type", type, types)]),
    ...(before !== "" && type !== "ExternalName" && spec["clusterIP"] !== before
      ? [invalidValue("spec.clusterIPs[0]", listAt(spec, "clusterIPs"), "may not change once set")]
      : []),
  ];
}

function validatePort(port: Json, index: number, count: number): Cause[] {
  const field = `spec.ports[${index}]`;
  const range = "must be between 1 and 65535, inclusive";
  const isValid = (value: number | undefined) => value === undefined || (Number.isInteger(value) && value >= 1 && value <= 65_535);
  const number = numberAt(port, "port");
  const target = numberAt(port, "targetPort");
  return [
    ...(count > 1 && textAt(port, "name") === "" ? [required(`${field}.name`)] : []),
    ...(isValid(number ?? 0) ? [] : [invalidValue(`${field}.port`, number ?? 0, range)]),
    ...(isValid(target) ? [] : [invalidValue(`${field}.targetPort`, target, range)]),
  ];
}
