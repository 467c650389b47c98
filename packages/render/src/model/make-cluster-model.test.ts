import { describe, expect, test } from "vitest";
import { articleCluster } from "../article.fixture.ts";
import { readCluster } from "../config/read-cluster.ts";
import { versionTable } from "../versions/version-table.ts";
import type { ClusterModel } from "./cluster-model.ts";
import { makeClusterModel } from "./make-cluster-model.ts";

/** The model of the article's cluster with lines added or, by key, replaced. */
function modelOf(lines: Readonly<Record<string, string>> = {}): ClusterModel {
  const kept = articleCluster.text.split("\n").filter((line) => !((line.split(":")[0] ?? "") in lines));
  const added = Object.entries(lines).flatMap(([key, value]) => (value === "" ? [] : [`${key}: ${value}`]));
  const { config, diagnostics } = readCluster({ name: "cluster.yaml", text: [...kept, ...added].join("\n") });
  if (config === null) throw new TypeError(diagnostics.map(({ message }) => message).join("\n"));
  return makeClusterModel(config);
}

test("the stack carries the name of the cluster", () => {
  expect(modelOf()).toMatchObject({
    stackName: "particule-k8s-clust",
    region: "eu-west-1",
    partition: "aws",
    stackTags: { "keelson:cluster": "particule-k8s-clust" },
  });
});

test("another text of the same ranges is the same cluster", () => {
  const canonical = { vpcCIDR: "10.0.0.0/16", podCIDR: "10.2.0.0/16", serviceCIDR: "10.3.0.0/24" };
  const withHostBits = { vpcCIDR: "10.0.9.9/16", podCIDR: "10.2.9.9/16", serviceCIDR: "10.3.0.9/24" };
  expect(modelOf(withHostBits).immutable).toEqual(modelOf(canonical).immutable);
});

describe("node image", () => {
  test.each([
    [{}, { name: null, namePattern: "Flatcar-alpha-*-hvm", amiId: null }],
    [{ flatcarVersion: "4800.0.0" }, { name: "Flatcar-alpha-4800.0.0-hvm" }],
    [{ releaseChannel: "stable" }, { name: "Flatcar-stable-4593.2.5-hvm" }],
    [
      { releaseChannel: "stable", amiId: "ami-0a1b2c3d" },
      { name: null, amiId: "ami-0a1b2c3d" },
    ],
  ])("%j", (lines, image) => {
    expect(modelOf(lines).image).toMatchObject(image);
  });
});

describe("versions", () => {
  test("all that goes with a Kubernetes version comes from its entry", () => {
    const release = versionTable.kubernetes["v1.35.6"];
    expect(modelOf({ kubernetesVersion: "1.35.6" }).versions).toMatchObject({ kubernetes: "v1.35.6", ...release });
  });

  test("a mirror keeps the name of the file", () => {
    expect(modelOf({ sysextMirror: "https://mirror.example.com/ext/" }).versions.extension.url).toBe(
      "https://mirror.example.com/ext/kubernetes-v1.36.2-x86-64.raw",
    );
  });

  test("another table leaves its digest", () => {
    const { config } = readCluster(articleCluster);
    const other = { ...versionTable, flatcar: { alpha: "4800.0.0" } };
    expect(config && makeClusterModel(config, other)).toMatchObject({
      versionTable: expect.stringMatching(/^[0-9a-f]{64}$/),
      versions: { flatcar: "4800.0.0" },
    });
  });
});

describe("subnets", () => {
  test("the controller stands in the one that holds its address", () => {
    const subnets =
      "[{availabilityZone: eu-west-1a, instanceCIDR: 10.0.1.0/24}, {availabilityZone: eu-west-1b, instanceCIDR: 10.0.0.9/24}]";
    expect(modelOf({ subnets, availabilityZone: "" })).toMatchObject({
      controllerSubnet: 1,
      subnets: [
        { logicalId: "Subnet0", availabilityZone: "eu-west-1a", instanceCIDR: "10.0.1.0/24" },
        { logicalId: "Subnet1", availabilityZone: "eu-west-1b", instanceCIDR: "10.0.0.0/24" },
      ],
    });
  });
});

describe("record of the API", () => {
  test.each([
    [{}, { name: "k8s.particule.io", ttl: 300, zone: { hostedZoneName: "particule.io." } }],
    [{ hostedZone: "Particule.io." }, { zone: { hostedZoneName: "particule.io." } }],
    [{ hostedZone: "", hostedZoneId: "/hostedzone/Z2BYZVP5DZBBWK" }, { zone: { hostedZoneId: "Z2BYZVP5DZBBWK" } }],
  ])("%j", (lines, record) => {
    expect(modelOf(lines).apiRecord).toMatchObject(record);
  });

  test("none without createRecordSet", () => {
    expect(modelOf({ createRecordSet: "false" }).apiRecord).toBeNull();
  });
});

test("one GetParameters call reads all secrets of a role", () => {
  const { secrets } = modelOf();
  expect(Math.max(secrets.controller.length, secrets.worker.length)).toBeLessThanOrEqual(10);
  expect(secrets.worker).toEqual(["/keelson/particule-k8s-clust/worker/ca.crt", "/keelson/particule-k8s-clust/worker/bootstrap-token"]);
});

test("writing the single subnet as a list changes nothing that must not change", () => {
  const listed = modelOf({ availabilityZone: "", subnets: "[{availabilityZone: eu-west-1a, instanceCIDR: 10.0.0.0/24}]" });
  expect(listed.immutable).toEqual(modelOf().immutable);
});
