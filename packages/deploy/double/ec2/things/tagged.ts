import type { QueryInput } from "../../query/query-input.ts";
import { notModelled } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import type { Tags } from "../beside-stacks.ts";
import { type Ec2View, type LaunchedInstance, madeOf, textOf } from "../ec2-view.ts";
import { wildcard } from "../wildcard.ts";
import { instanceTags } from "./instances.ts";
import { interfacesOf } from "./interfaces.ts";
import { routeTablesOf, subnetsOf, vpcsOf } from "./networks.ts";
import { securityGroupsOf } from "./security-groups.ts";
import { snapshotsOf } from "./snapshots.ts";
import { volumesOf } from "./volumes.ts";

/** Something with tags, under the name that EC2 has for its kind. */
export interface TaggedThing {
  readonly id: string;
  readonly kind: string;
  readonly tags: Tags;
}

/** Everything in the region that can have tags. */
export function taggedThings(view: Ec2View): readonly TaggedThing[] {
  const of = (kind: string, things: readonly { readonly id: string; readonly tags: Tags }[]): readonly TaggedThing[] =>
    things.map(({ id, tags }) => ({ id, kind, tags }));
  return [
    ...of(
      "instance",
      [...view.instances.values()].map((launched: LaunchedInstance) => ({ id: launched.instance.id, tags: instanceTags(view, launched) })),
    ),
    ...of("volume", volumesOf(view)),
    ...of("snapshot", snapshotsOf(view)),
    ...of("network-interface", interfacesOf(view)),
    ...of("security-group", securityGroupsOf(view)),
    ...of("vpc", vpcsOf(view)),
    ...of("subnet", subnetsOf(view)),
    ...of("route-table", routeTablesOf(view)),
    ...of("internet-gateway", madeOf(view, "AWS::EC2::InternetGateway")),
    ...of(
      "elastic-ip",
      madeOf(view, "AWS::EC2::EIP").map(({ resource, tags }) => ({ id: textOf(resource.attributes["AllocationId"]), tags })),
    ),
    ...of("vpc-endpoint", madeOf(view, "AWS::EC2::VPCEndpoint")),
    ...of("launch-template", madeOf(view, "AWS::EC2::LaunchTemplate")),
  ];
}

const fields: Readonly<Record<string, (thing: TaggedThing, key: string, value: string) => string>> = {
  key: (_thing, key) => key,
  value: (_thing, _key, value) => value,
  "resource-id": ({ id }) => id,
  "resource-type": ({ kind }) => kind,
};

/** Tags, one entry each. */
export function describeTags(input: QueryInput, view: Ec2View): XmlValue {
  const filters = input.structures("Filter").map((filter) => {
    const name = filter.text("Name") ?? "";
    const field = fields[name];
    if (field === undefined) throw notModelled(`DescribeTags with the filter ${name}`);
    const patterns = filter.texts("Value").map(wildcard);
    return (...tag: Parameters<typeof field>): boolean => patterns.some((matches) => matches(field(...tag)));
  });
  const all = taggedThings(view).flatMap((thing) =>
    Object.entries(thing.tags)
      .filter(([key, value]) => filters.every((matches) => matches(thing, key, value)))
      .map(([key, value]) => ({ resourceId: thing.id, resourceType: thing.kind, key, value })),
  );
  const start = Number(input.text("NextToken") ?? 0);
  const size = Number(input.text("MaxResults") ?? 1000);
  return { tagSet: all.slice(start, start + size), nextToken: start + size < all.length ? String(start + size) : null };
}
