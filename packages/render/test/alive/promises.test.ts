import { describe, expect, it } from "vitest";
import { renderCluster } from "../../src/render.ts";
import type { ClusterKeys } from "../../src/stack/model.fixture.ts";
import { livingCluster, livingClusters, plain } from "./living-clusters.ts";

interface Kept {
  readonly renderer: string;
  readonly versions: Readonly<Record<string, unknown>>;
  readonly immutable: Readonly<Record<string, unknown>>;
  readonly growing: Readonly<Record<string, number>>;
  readonly image: Readonly<Record<string, unknown>>;
}

/** What the live stack's template tells a later run. */
function keptOf(keys: ClusterKeys = {}): Kept {
  return (plain(livingCluster(keys).template.Metadata) as { Keelson: Kept }).Keelson;
}

describe("rule 3: what cannot change while the stack lives", () => {
  const subnet = (zone: string, range: string) => ({ availabilityZone: zone, instanceCIDR: range });
  const listed = (...subnets: object[]) => ({ availabilityZone: undefined, subnets });

  it.each<[string, ClusterKeys]>([
    ["clusterName", { clusterName: "other" }],
    ["region", { region: "eu-central-1", availabilityZone: "eu-central-1a" }],
    ["vpcId", { vpcId: "vpc-0123456789abcdef0" }],
    ["vpcCIDR", { vpcCIDR: "10.0.0.0/17" }],
    ["subnets", { availabilityZone: "eu-west-1b" }],
    ["subnets", { instanceCIDR: "10.0.0.0/25" }],
    ["controllerIP", { controllerIP: "10.0.0.51" }],
    ["podCIDR", { podCIDR: "10.64.0.0/16" }],
    ["serviceCIDR", { serviceCIDR: "10.4.0.0/24", dnsServiceIP: "10.4.0.10" }],
    ["dnsServiceIP", { serviceCIDR: "10.4.0.0/24", dnsServiceIP: "10.4.0.10" }],
    ["etcdSnapshotId", { etcdSnapshotId: "snap-0123456789abcdef0" }],
  ])("%s is written into the template: %j", (key, changed) => {
    expect(keptOf(changed).immutable[key]).not.toEqual(keptOf().immutable[key]);
  });

  it("all else may change", () => {
    const free: ClusterKeys = {
      externalDNSName: "api.example.org",
      workerCount: 5,
      workerInstanceType: "t3.large",
      controllerInstanceType: "t3.large",
      stackTags: { team: "games" },
      etcdVolumeSize: 40,
      kubernetesVersion: "v1.35.6",
      sshAccessAllowedSourceCIDRs: ["203.0.113.0/24"],
    };
    expect(keptOf(free).immutable).toEqual(keptOf().immutable);
  });

  it("a subnet that is added comes behind those that live", () => {
    const [first, second] = [subnet("eu-west-1a", "10.0.0.0/24"), subnet("eu-west-1b", "10.0.1.0/24")];
    expect(keptOf(listed(first)).immutable["subnets"]).toEqual(keptOf().immutable["subnets"]);
    expect(keptOf(listed(first, second)).immutable["subnets"]).toEqual([first, second]);
  });

  it("the etcd volume only grows", () => {
    expect(keptOf({ etcdVolumeSize: 40 }).growing).toEqual({ etcdVolumeSize: 40 });
    expect(keptOf().growing).toEqual({ etcdVolumeSize: 20 });
  });
});

describe.each(livingClusters)("%s", (_name, { template, model }) => {
  const { Keelson: kept } = plain(template.Metadata) as { Keelson: Kept };

  it("rule 4: the template carries what was resolved", () => {
    const { extension, ...versions } = model.versions;
    expect(kept.versions).toMatchObject(versions);
    expect(kept.versions["extension"]).toMatchObject({ url: extension.url });
    expect(kept.renderer).toBe(model.renderer);
  });

  it("rule 6: the image is a parameter; which one is meant stands in the Metadata, for a later run to keep it", () => {
    // An AWS-specific type would be looked up at every update, and one that is gone refused.
    expect(template.Parameters["NodeImageId"]?.Type).toBe("String");
    expect(kept.image).toMatchObject({ owner: "075585003325", name: `Flatcar-stable-${model.versions.flatcar}-hvm` });
    expect(JSON.stringify(template.Resources)).not.toMatch(/"ami-[0-9a-f]+"/);
  });

  it("rule 7: stack and secrets are this cluster's by name and tag", () => {
    expect(model.stackTags["keelson:cluster"]).toBe("test");
    expect(model.secrets.prefix).toBe("/keelson/test");
    expect(kept.immutable["clusterName"]).toBe("test");
  });
});

const written = {
  clusterName: "test",
  externalDNSName: "k8s.example.org",
  region: "eu-west-1",
  availabilityZone: "eu-west-1a",
  kubernetesVersion: "v1.36.2",
  flatcarVersion: "4593.2.5",
};

function warningsOf(keys: object): string[] {
  const { diagnostics, artifacts } = renderCluster({ cluster: { name: "cluster.yaml", text: JSON.stringify(keys) } });
  expect(artifacts).not.toBeNull();
  return diagnostics.filter(({ severity }) => severity === "warning").map((warning) => warning.code);
}

it.each([
  ["kubernetesVersion", "kubernetes-version-not-pinned"],
  ["flatcarVersion", "flatcar-version-not-pinned"],
])("rule 4: %s that is not written down is a warning, and is none when it is", (key, code) => {
  expect(warningsOf({ ...written, [key]: undefined })).toContain(code);
  expect(warningsOf(written)).not.toContain(code);
});

it("rule 7: no clusterName is a warning, and its default written down is none", () => {
  expect(warningsOf({ ...written, clusterName: undefined })).toContain("cluster-name-not-written");
  expect(warningsOf({ ...written, clusterName: "kubernetes" })).not.toContain("cluster-name-not-written");
});

it("rule 4: another version is another Metadata", () => {
  expect(keptOf({ kubernetesVersion: "v1.35.6" }).versions["kubernetes"]).toBe("v1.35.6");
  expect(keptOf({ flatcarVersion: "4593.2.1" })).toMatchObject({
    versions: { flatcar: "4593.2.1" },
    image: { name: "Flatcar-stable-4593.2.1-hvm" },
  });
});
