import { awsCallBounds } from "@keelson/core";
import type { DeletionAnswer, TaggedResource } from "../leftovers/leftovers-port.ts";
import { awsCaller } from "./aws-caller.ts";
import { readPages } from "./read-pages.ts";
import { isRefusal } from "./refusal.ts";
import { tagMap } from "./tag-map.ts";

/** Classic load balancers of one region, which the cloud controller makes by default. */
export interface ClassicLoadBalancers {
  /** All of the region, with their tags: the API has no filter. */
  list(): Promise<TaggedResource[]>;
  delete(name: string): Promise<DeletionAnswer>;
}

export function classicLoadBalancers(options: { readonly region: string }): ClassicLoadBalancers {
  const call = awsCaller("Elastic Load Balancing", async () => {
    const sdk = await import("./elastic-load-balancing-sdk.ts");
    return { sdk, client: new sdk.ElasticLoadBalancingClient({ ...awsCallBounds, region: options.region, retryMode: "standard" }) };
  });
  const readTags = async (names: readonly string[]): Promise<Map<string, Record<string, string>>> => {
    const answer = await call("DescribeTags", ({ sdk, client }) =>
      client.send(new sdk.DescribeTagsCommand({ LoadBalancerNames: [...names] })),
    );
    return new Map((answer.TagDescriptions ?? []).map(({ LoadBalancerName, Tags }) => [LoadBalancerName ?? "", tagMap(Tags)]));
  };
  return {
    async list() {
      const found = await readPages(async (token) => {
        const input = token === undefined ? {} : { Marker: token };
        const page = await call("DescribeLoadBalancers", ({ sdk, client }) => client.send(new sdk.DescribeLoadBalancersCommand(input)));
        return { items: page.LoadBalancerDescriptions ?? [], next: page.NextMarker };
      });
      const tags = await tagsInChunks(
        found.map(({ LoadBalancerName }) => LoadBalancerName ?? ""),
        readTags,
      );
      return found.flatMap(({ LoadBalancerName: id = "", DNSName }): TaggedResource[] => {
        const own = tags.get(id);
        // One that went between the two calls is not there any more.
        if (own === undefined) return [];
        const rest = { state: null, volumeId: null, endsWithMachine: false };
        return [{ type: "AWS::ElasticLoadBalancing::LoadBalancer", id, tags: own, hostname: DNSName ?? null, ...rest }];
      });
    },
    async delete(name) {
      // Answers with success for a name that does not exist (API reference, DeleteLoadBalancer).
      await call("DeleteLoadBalancer", ({ sdk, client }) => client.send(new sdk.DeleteLoadBalancerCommand({ LoadBalancerName: name })));
      return "accepted";
    },
  };
}

/** DescribeTags takes at most 20 names and refuses them all for one that is gone; then each is asked for alone. */
export async function tagsInChunks(
  names: readonly string[],
  read: (names: readonly string[]) => Promise<Map<string, Record<string, string>>>,
): Promise<Map<string, Record<string, string>>> {
  const tags = new Map<string, Record<string, string>>();
  const take = async (chunk: readonly string[]): Promise<void> => {
    try {
      for (const [name, own] of await read(chunk)) tags.set(name, own);
    } catch (error) {
      if (!isRefusal(error, ...missing)) throw error;
      if (chunk.length > 1) for (const name of chunk) await take([name]);
    }
  };
  for (let at = 0; at < names.length; at += 20) await take(names.slice(at, at + 20));
  return tags;
}

const missing = ["AccessPointNotFoundException", "LoadBalancerNotFoundException", "TargetGroupNotFoundException"] as const;
