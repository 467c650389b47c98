import { canonicalJson, type JsonPointer } from "@keelson/core";
import { error, type Finding } from "../../config/finding.ts";
import { isMapping } from "../../is-mapping.ts";
import type { ClusterModel } from "../../model/cluster-model.ts";
import { logicalIds } from "../../stack/logical-ids.ts";
import { omitNulls } from "../../stack/omit-nulls.ts";
import { pointerBelow } from "../json/read-json.ts";
import { roles } from "../roles.ts";
import { entriesOf } from "./check-template-form.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** Deploy fills these in. */
const setByDeploy: readonly string[] = [logicalIds.nodeImage, logicalIds.authorityHash];

/** What signals, the attachment of the volume, and deploy name by logical id. */
const namedByOthers: Readonly<Record<string, string>> = {
  [logicalIds.controllerGroup]: "AWS::AutoScaling::AutoScalingGroup",
  [logicalIds.workerGroup]: "AWS::AutoScaling::AutoScalingGroup",
  [logicalIds.controllerLaunchTemplate]: "AWS::EC2::LaunchTemplate",
  [logicalIds.workerLaunchTemplate]: "AWS::EC2::LaunchTemplate",
  [logicalIds.controllerInterface]: "AWS::EC2::NetworkInterface",
  [logicalIds.controllerAddress]: "AWS::EC2::EIP",
  [logicalIds.etcdVolume]: "AWS::EC2::Volume",
};

/** Deploy reads the address of the API's machine. */
const readByDeploy = ["ControllerIP"];

/** What the rest of the program and the nodes rely on in a template, and where it says something else than cluster.json. */
export function checkTemplateParts(template: Mapping, model: ClusterModel): readonly Finding[] {
  return [
    ...checkParameters(entriesOf(template, "Parameters")),
    ...Object.entries(namedByOthers).flatMap(([id, type]) => checkResource(template, id, type)),
    ...readByDeploy
      .filter((name) => !Object.hasOwn(entriesOf(template, "Outputs"), name))
      .map((name) => missing(["Outputs", name], "output")),
    ...checkMetadata(template, model),
    ...checkInstanceTags(template, model),
    ...findClusterTags(template, "", model.config.clusterName),
  ];
}

function checkParameters(parameters: Mapping): readonly Finding[] {
  const image = Object.hasOwn(parameters, logicalIds.nodeImage) ? [] : [missing(["Parameters", logicalIds.nodeImage], "parameter")];
  const unset = Object.entries(parameters)
    .filter(([name, parameter]) => isMapping(parameter) && !Object.hasOwn(parameter, "Default") && !setByDeploy.includes(name))
    .map(([name]) => {
      const message = `Deploy does not know the parameter ${JSON.stringify(name.slice(0, 80))}, and it has no Default.`;
      return error({ code: "parameter-without-value", path: pointerBelow("/Parameters", name), message, hint: "Give it a Default." });
    });
  return [...image, ...unset];
}

function checkResource(template: Mapping, id: string, type: string): readonly Finding[] {
  const resource = entriesOf(template, "Resources")[id];
  if (!isMapping(resource)) return [missing(["Resources", id], "resource")];
  if (resource["Type"] === type || typeof resource["Type"] !== "string") return [];
  const message = `${id} is another kind of resource than the nodes and deploy work with.`;
  return [error({ code: "template-part-missing", path: pointerBelow("/Resources", id, "Type"), message, hint: `Write ${type}.` })];
}

/** A later run reads these from the live stack to know what it may change. */
function checkMetadata(template: Mapping, model: ClusterModel): readonly Finding[] {
  const metadata = entriesOf(template, "Metadata")["Keelson"];
  if (!isMapping(metadata)) return [missing(["Metadata", "Keelson"], "entry")];
  const { renderer, versions, immutable, growing, image } = model;
  const said = omitNulls({ renderer, versions, immutable, growing, image });
  return Object.entries(said).flatMap(([key, value]) => {
    if (!Object.hasOwn(metadata, key)) return [missing(["Metadata", "Keelson", key], "entry")];
    return canonicalJson(metadata[key]) === canonicalJson(value)
      ? []
      : [contradiction(pointerBelow("/Metadata/Keelson", key), pointerBelow("", key))];
  });
}

/** By these tags the cloud controller finds its nodes, and the controller may attach the volume to itself. */
function checkInstanceTags(template: Mapping, model: ClusterModel): readonly Finding[] {
  return roles.flatMap((role) => {
    const id = role === "controller" ? logicalIds.controllerLaunchTemplate : logicalIds.workerLaunchTemplate;
    const keys = ["Resources", id, "Properties", "LaunchTemplateData", "TagSpecifications"];
    const specifications = keys.reduce<unknown>((value, key) => (isMapping(value) ? value[key] : undefined), template);
    const forInstances = listOf(specifications).find((each) => isMapping(each) && each["ResourceType"] === "instance");
    const tags = isMapping(forInstances) ? listOf(forInstances["Tags"]).filter(isMapping) : [];
    const wanted = ["keelson:cluster", "keelson:role", `kubernetes.io/cluster/${model.config.clusterName}`];
    const lost = wanted.filter((key) => !tags.some((tag) => tag["Key"] === key));
    if (lost.length === 0) return [];
    const message = `Instances of the ${role} have no tag ${lost.join(", ")}.`;
    return [error({ code: "template-part-missing", path: pointerBelow("", ...keys), message, hint: "Restore it as render writes it." })];
  });
}

/** Every tag that says which cluster owns something. */
function findClusterTags(value: unknown, path: JsonPointer, cluster: string): readonly Finding[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findClusterTags(item, pointerBelow(path, index), cluster));
  if (!isMapping(value)) return [];
  if (value["Key"] === "keelson:cluster" && value["Value"] !== cluster)
    return [contradiction(pointerBelow(path, "Value"), "/config/clusterName")];
  return Object.entries(value).flatMap(([key, item]) => findClusterTags(item, pointerBelow(path, key), cluster));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function missing(keys: readonly string[], kind: string): Finding {
  const message = `The template has no ${kind} ${keys.at(-1) ?? ""}, which deploy or the nodes rely on.`;
  return error({ code: "template-part-missing", path: pointerBelow("", ...keys), message, hint: "Restore it as render writes it." });
}

function contradiction(path: JsonPointer, pointer: JsonPointer): Finding {
  const message = `This is not what cluster.json says at ${pointer}.`;
  const hint = "Undo the edit on one side, or change cluster.yaml and render again.";
  return error({ code: "artifacts-contradict", path, message, hint });
}
