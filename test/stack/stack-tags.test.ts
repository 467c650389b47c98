import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import { describe, expect, it } from "vitest";
import { livingCluster } from "../../packages/render/test/alive/living-clusters.ts";
import { stackForms } from "../../packages/render/src/stack/stack-forms.fixture.ts";

interface Tag {
  readonly Key: string;
  readonly Value: string;
  readonly PropagateAtLaunch?: boolean;
}

interface TagSpecification {
  readonly ResourceType: string;
  readonly Tags: readonly Tag[];
}

interface LaunchTemplate {
  readonly TagSpecifications: readonly TagSpecification[];
  readonly LaunchTemplateData: {
    readonly TagSpecifications: readonly TagSpecification[];
    readonly NetworkInterfaces?: readonly { readonly NetworkInterfaceId?: unknown }[];
    readonly InstanceMarketOptions?: unknown;
  };
}

const specification = loadAwsServiceSpecSync();
const stackTags = { team: "platform", "cost-centre": "42" };
const wanted = { ...stackTags, "keelson:cluster": "test", "kubernetes.io/cluster/test": "owned", KubernetesCluster: "test" };
const launchTemplateType = "AWS::EC2::LaunchTemplate";

/** The property that holds a type's tags; null for a type that has none. Tags of launch templates are of a shape of their own. */
function tagPropertyOf(type: string): string | null {
  const [resource] = specification.lookup("resource", "cloudFormationType", "equals", type);
  expect(resource, type).toBeDefined();
  return resource?.tagInformation?.tagPropertyName ?? null;
}

function asMap(tags: readonly Tag[]): Record<string, string> {
  expect(new Set(tags.map(({ Key }) => Key)).size).toBe(tags.length);
  return Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value]));
}

/** What a launch makes by itself: EC2 refuses tags for anything else (RunInstances, TagSpecifications). */
function madeAtLaunch({ LaunchTemplateData: data }: LaunchTemplate): string[] {
  const broughtAlong = data.NetworkInterfaces?.every(({ NetworkInterfaceId }) => NetworkInterfaceId !== undefined) ?? false;
  return [
    "instance",
    "volume",
    ...(broughtAlong ? [] : ["network-interface"]),
    ...(data.InstanceMarketOptions === undefined ? [] : ["spot-instances-request"]),
  ];
}

describe.each(Object.entries(stackForms))("stackTags stand on everything that takes tags: %s", (_name, keys) => {
  const { template } = livingCluster({ ...keys, stackTags });
  const resources = Object.entries(template.Resources).map(([id, { Type, Properties }]) => ({
    id,
    type: Type,
    properties: JSON.parse(JSON.stringify(Properties ?? {})) as Record<string, unknown>,
  }));

  it("that the stack makes", () => {
    const untagged = resources.filter(({ type, properties }) => {
      const property = tagPropertyOf(type);
      return property !== null && !Array.isArray(properties[property]);
    });
    expect(untagged.map(({ id }) => id)).toEqual([]);
    const tagged = resources.flatMap(({ type, properties }) => {
      const property = tagPropertyOf(type);
      return property === null ? [] : [properties[property] as Tag[]];
    });
    expect(tagged.length).toBeGreaterThan(9);
    for (const tags of tagged) expect(asMap(tags)).toMatchObject(wanted);
  });

  it("that its launch templates are, and make", () => {
    const templates = resources
      .filter(({ type }) => type === launchTemplateType)
      .map(({ properties }) => properties as unknown as LaunchTemplate);
    expect(templates).toHaveLength(2);
    for (const launchTemplate of templates) {
      expect(launchTemplate.TagSpecifications.map(({ ResourceType }) => ResourceType)).toEqual(["launch-template"]);
      const { TagSpecifications } = launchTemplate.LaunchTemplateData;
      expect(TagSpecifications.map(({ ResourceType }) => ResourceType)).toEqual(madeAtLaunch(launchTemplate));
      for (const { Tags } of [...launchTemplate.TagSpecifications, ...TagSpecifications]) expect(asMap(Tags)).toMatchObject(wanted);
    }
  });

  it("and no tag of a group is written over those of its launch template", () => {
    const groups = resources.filter(({ type }) => type === "AWS::AutoScaling::AutoScalingGroup");
    expect(groups).toHaveLength(2);
    for (const { properties } of groups) {
      expect((properties["Tags"] as Tag[]).filter(({ PropagateAtLaunch }) => PropagateAtLaunch !== false)).toEqual([]);
    }
  });
});

it("knows a type that takes tags from one that takes none", () => {
  expect(["AWS::EC2::VPCEndpoint", "AWS::EC2::Route"].map(tagPropertyOf)).toEqual(["Tags", null]);
});
