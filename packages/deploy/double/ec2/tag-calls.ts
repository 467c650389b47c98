import type { QueryInput } from "../query/query-input.ts";
import { ServiceError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { Tags } from "./beside-stacks.ts";
import type { Ec2View } from "./ec2-view.ts";
import { taggedThings } from "./things/tagged.ts";

/** Puts tags on things of any kind; all must exist. */
export function createTags(input: QueryInput, view: Ec2View): XmlValue {
  const known = new Set(taggedThings(view).map(({ id }) => id));
  const ids = input.texts("ResourceId");
  for (const id of ids) if (!known.has(id)) throw new ServiceError("InvalidID", `The ID '${id}' is not valid`);
  const added = readTags(input.structures("Tag"));
  if (Object.keys(added).some((key) => key.startsWith("aws:"))) {
    throw new ServiceError("InvalidParameterValue", "Tag keys starting with 'aws:' are reserved for internal use");
  }
  for (const id of ids) addTags(view, id, added);
  return { return: true };
}

function addTags({ state }: Ec2View, id: string, added: Tags): void {
  const { volumes, snapshots, interfaces, securityGroups, vpcs, subnets, routeTables } = state;
  const beside = [volumes, snapshots, interfaces, securityGroups, vpcs, subnets, routeTables].flat().find((thing) => thing.id === id);
  if (beside === undefined) state.addedTags[id] = { ...state.addedTags[id], ...added };
  else beside.tags = { ...beside.tags, ...added };
}

export function readTags(tags: readonly QueryInput[]): Tags {
  return Object.fromEntries(tags.map((tag) => [tag.text("Key") ?? "", tag.text("Value") ?? ""]));
}
