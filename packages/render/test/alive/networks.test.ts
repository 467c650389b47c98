import { describe, expect, it } from "vitest";
import { renderCluster } from "../../src/render.ts";
import type { ClusterKeys } from "../../src/stack/model.fixture.ts";

const basic = {
  clusterName: "test",
  externalDNSName: "k8s.example.org",
  region: "eu-west-1",
  availabilityZone: "eu-west-1a",
  kubernetesVersion: "v1.36.2",
  flatcarVersion: "4593.2.5",
};

/** Errors as `code at pointer`; none when it renders. */
function errorsOf(keys: ClusterKeys): string[] {
  const { diagnostics, artifacts } = renderCluster({ cluster: { name: "cluster.yaml", text: JSON.stringify({ ...basic, ...keys }) } });
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code, path }) => `${code} ${path}`);
  expect(artifacts === null).toBe(errors.length > 0);
  return errors;
}

const vpcId = "vpc-0123456789abcdef0";
const routeTableId = "rtb-0123456789abcdef0";

describe("rule 8: networks that cannot boot are errors", () => {
  it.each<[string, ClusterKeys, string]>([
    ["no public address and no route of one's own", { mapPublicIPs: false }, "no-way-out /mapPublicIPs"],
    ["the same in an existing VPC", { mapPublicIPs: false, vpcId }, "no-way-out /mapPublicIPs"],
    ["another address of CoreDNS than kubeadm's", { dnsServiceIP: "10.3.0.53" }, "dns-service-ip /dnsServiceIP"],
    ["a service range above /12", { serviceCIDR: "11.0.0.0/11", dnsServiceIP: "11.0.0.10" }, "range-size /serviceCIDR"],
    ["a service range below /28", { serviceCIDR: "10.3.0.0/29", dnsServiceIP: "10.3.0.10" }, "range-size /serviceCIDR"],
    ["a pod range above /8", { podCIDR: "96.0.0.0/7" }, "range-size /podCIDR"],
    ["a pod range below /24", { podCIDR: "10.2.0.0/25" }, "range-size /podCIDR"],
    ["no /24 for each of workerCount and 3 nodes", { podCIDR: "10.2.0.0/22", workerCount: 2 }, "pod-range-too-small /podCIDR"],
  ])("%s", (_name, keys, error) => {
    expect(errorsOf(keys)).toContain(error);
  });

  it.each<[string, ClusterKeys]>([
    ["no public address, with a route table", { mapPublicIPs: false, vpcId, routeTableId }],
    ["the smallest service range", { serviceCIDR: "10.3.0.0/28" }],
    ["the largest service range", { serviceCIDR: "96.0.0.0/12", dnsServiceIP: "96.0.0.10" }],
    ["the smallest pod range for its nodes", { podCIDR: "10.2.0.0/22", workerCount: 1 }],
  ])("what can boot is none: %s", (_name, keys) => {
    expect(errorsOf(keys)).toEqual([]);
  });
});
