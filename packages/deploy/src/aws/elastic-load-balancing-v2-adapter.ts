import { awsCallBounds } from "@keelson/core";
import type { DeletionAnswer, TaggedResource } from "../leftovers/leftovers-port.ts";
import { awsCaller } from "./aws-caller.ts";
import { tagsInChunks } from "./elastic-load-balancing-adapter.ts";
import { readPages } from "./read-pages.ts";
import { isRefusal } from "./refusal.ts";
import { tagMap } from "./tag-map.ts";

/** Network and application load balancers of one region with their target groups. */
export interface LoadBalancersV2 {
  /** All of the region, with their tags: the API has no filter. */
  list(): Promise<TaggedResource[]>;
  deleteLoadBalancer(arn: string): Promise<DeletionAnswer>;
  deleteTargetGroup(arn: string): Promise<DeletionAnswer>;
}

export function loadBalancersV2(options: { readonly region: string }): LoadBalancersV2 {
  const call = awsCaller("Elastic Load Balancing", async () => {
    const sdk = await import("./elastic-load-balancing-v2-sdk.ts");
    return { sdk, client: new sdk.ElasticLoadBalancingV2Client({ ...awsCallBounds, region: options.region, retryMode: "standard" }) };
  });
  const readTags = async (arns: readonly string[]): Promise<Map<string, Record<string, string>>> => {
    const answer = await call("DescribeTags", ({ sdk, client }) => client.send(new sdk.DescribeTagsCommand({ ResourceArns: [...arns] })));
    return new Map((answer.TagDescriptions ?? []).map(({ ResourceArn, Tags }) => [ResourceArn ?? "", tagMap(Tags)]));
  };
  const listLoadBalancers = () =>
    readPages(async (token) => {
      const input = token === undefined ? {} : { Marker: token };
      const page = await call("DescribeLoadBalancers", ({ sdk, client }) => client.send(new sdk.DescribeLoadBalancersCommand(input)));
      return { items: page.LoadBalancers ?? [], next: page.NextMarker };
    });
  const listTargetGroups = () =>
    readPages(async (token) => {
      const input = token === undefined ? {} : { Marker: token };
      const page = await call("DescribeTargetGroups", ({ sdk, client }) => client.send(new sdk.DescribeTargetGroupsCommand(input)));
      return { items: page.TargetGroups ?? [], next: page.NextMarker };
    });
  return {
    async list() {
      const found: Omit<TaggedResource, "tags">[] = [];
      const rest = { state: null, volumeId: null, endsWithMachine: false };
      for (const { LoadBalancerArn: id = "", DNSName } of await listLoadBalancers()) {
        found.push({ type: "AWS::ElasticLoadBalancingV2::LoadBalancer", id, hostname: DNSName ?? null, ...rest });
      }
      for (const { TargetGroupArn: id = "" } of await listTargetGroups()) {
        found.push({ type: "AWS::ElasticLoadBalancingV2::TargetGroup", id, hostname: null, ...rest });
      }
      const tags = await tagsInChunks(
        found.map(({ id }) => id),
        readTags,
      );
      return found.flatMap((resource): TaggedResource[] => {
        const own = tags.get(resource.id);
        return own === undefined ? [] : [{ ...resource, tags: own }];
      });
    },
    async deleteLoadBalancer(arn) {
      return await answered(() =>
        call("DeleteLoadBalancer", ({ sdk, client }) => client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerArn: arn }))),
      );
    },
    async deleteTargetGroup(arn) {
      return await answered(() =>
        call("DeleteTargetGroup", ({ sdk, client }) => client.send(new sdk.DeleteTargetGroupCommand({ TargetGroupArn: arn }))),
      );
    },
  };
}

/** A load balancer that is deleted twice and a target group that is gone are no errors (API reference, DeleteLoadBalancer, DeleteTargetGroup). */
async function answered(send: () => Promise<unknown>): Promise<DeletionAnswer> {
  try {
    await send();
    return "accepted";
  } catch (error) {
    if (isRefusal(error, "ResourceInUseException", "ResourceInUse")) return "held";
    if (isRefusal(error, "LoadBalancerNotFoundException", "TargetGroupNotFoundException")) return "gone";
    throw error;
  }
}
