import { type JsonPointer, pointerTo } from "@keelson/core";
import { type Finding, warning } from "../../config/finding.ts";
import { isMapping } from "../../is-mapping.ts";
import { entriesOf } from "./check-template-form.ts";

/** Something in the template that render writes to keep data or credentials safe. */
interface Safeguard {
  /** The type of the resources that have it. */
  readonly type: string;
  /** The keys that lead to it inside the resource. */
  readonly keys: readonly string[];
  readonly safe: readonly unknown[];
  /** What can happen without it. */
  readonly risk: string;
}

/** A policy that keeps the volume itself keeps the data too. */
const keeping = ["Snapshot", "Retain"];
const lost = "The data of the volume, which is all that etcd knows, would be deleted with it.";
const stolen = "What runs on a node could get the credentials of the node's role from the metadata service.";
const metadataOptions = ["Properties", "LaunchTemplateData", "MetadataOptions"];

const safeguards: readonly Safeguard[] = [
  { type: "AWS::EC2::Volume", keys: ["DeletionPolicy"], safe: [...keeping, "RetainExceptOnCreate"], risk: lost },
  { type: "AWS::EC2::Volume", keys: ["UpdateReplacePolicy"], safe: keeping, risk: lost },
  {
    type: "AWS::EC2::Volume",
    keys: ["Properties", "Encrypted"],
    safe: [true, "true"],
    risk: "The volume, which holds every Secret, would not be encrypted unless the account encrypts all volumes.",
  },
  { type: "AWS::EC2::LaunchTemplate", keys: [...metadataOptions, "HttpTokens"], safe: ["required"], risk: stolen },
  { type: "AWS::EC2::LaunchTemplate", keys: [...metadataOptions, "HttpPutResponseHopLimit"], safe: [1, "1"], risk: stolen },
];

/** A warning for each safeguard that an edit took out of the template; one whose value only CloudFormation knows is left alone. */
export function checkSafety(template: Readonly<Record<string, unknown>>): readonly Finding[] {
  return Object.entries(entriesOf(template, "Resources")).flatMap(([id, resource]) =>
    safeguards
      .filter(({ type }) => isMapping(resource) && resource["Type"] === type)
      .flatMap(({ keys, safe, risk }) => {
        const value = valueAt(resource, keys);
        if (isMapping(value) || safe.includes(value)) return [];
        const path = keys.reduce<JsonPointer>(pointerTo, pointerTo("/Resources", id));
        const hint = `Write ${keys.at(-1)}: ${JSON.stringify(safe[0])}, as render does.`;
        return [warning({ code: "customised-unsafe", path, message: `An edit took away a safeguard. ${risk}`, hint })];
      }),
  );
}

/** Undefined where a key on the way is missing. */
function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((part: unknown, key) => (isMapping(part) && Object.hasOwn(part, key) ? part[key] : undefined), value);
}
