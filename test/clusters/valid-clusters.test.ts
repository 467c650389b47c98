import fc from "fast-check";
import { clusterKeys, type Key, renderCluster } from "@keelson/render";
import { describe, expect, it } from "vitest";
import { anyCluster } from "./any-cluster.ts";
import type { WrittenKeys } from "./any-network.ts";
import { addressAt, bitsOf } from "./bit-range.ts";
import { anyStyle, plainStyle, type Style, writeCluster } from "./cluster-text.ts";
import { brokenAddresses, brokenTags, contested, danglingReferences, type ReadTemplate, userDataSizes } from "./template-laws.ts";

/** Files and values of one rendered cluster; a cluster with an error breaks the law that it is drawn for. */
function render(cluster: WrittenKeys, style: Style = plainStyle) {
  const { text } = writeCluster(cluster, style);
  const { artifacts, diagnostics } = renderCluster({ cluster: { name: "cluster.yaml", text } });
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code, path, message }) => `${code} ${path}: ${message}`);
  expect(errors).toEqual([]);
  if (artifacts === null) throw new TypeError("a cluster without errors has artifacts");
  const file = (path: string): string => artifacts.files.get(path) ?? "";
  const template = JSON.parse(file("stack-template.json")) as ReadTemplate;
  return { artifacts, diagnostics, file, template };
}

/** The text of a file that a node gets. */
function nodeFile(config: string, path: string): string {
  const { storage } = JSON.parse(config) as { storage: { files: { path: string; contents: { source: string } }[] } };
  const found = storage.files.find((each) => each.path === path);
  return decodeURIComponent((found?.contents.source ?? "").replace(/^data:,/, ""));
}

const lineOf = (text: string, key: string): string => new RegExp(`^\\s*${key}: (.*)$`, "m").exec(text)?.[1] ?? "";

describe("every key is drawn", () => {
  const drawn = fc.sample(anyCluster, { numRuns: 400, seed: 1 });

  it.each(Object.entries<Key>(clusterKeys))("%s: with several values, and left out where that is allowed", (name, key) => {
    const values = new Set(drawn.filter((cluster) => Object.hasOwn(cluster, name)).map((cluster) => JSON.stringify(cluster[name])));
    expect(values.size).toBeGreaterThan(1);
    expect(drawn.some((cluster) => !Object.hasOwn(cluster, name))).toBe(!key.required);
  });

  it("none that does not exist", () => {
    const names = new Set(drawn.flatMap((cluster) => Object.keys(cluster)));
    expect([...names].filter((name) => !Object.hasOwn(clusterKeys, name))).toEqual([]);
  });
});

describe("a cluster without mistakes", () => {
  it("renders to a stack in which every reference resolves and nothing is wanted twice", () => {
    fc.assert(
      fc.property(anyCluster, (cluster) => {
        const { template } = render(cluster);
        expect(danglingReferences(template)).toEqual([]);
        expect(contested(template)).toEqual([]);
        expect(brokenTags(template)).toEqual([]);
        expect(Object.keys(template.Resources).filter((id) => !/^[A-Za-z0-9]{1,255}$/.test(id))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps every rule about addresses in what is deployed", () => {
    fc.assert(
      fc.property(anyCluster, (cluster) => {
        const { template, file, artifacts } = render(cluster);
        const kubeadm = nodeFile(file("userdata/controller.ign.json"), "/etc/keelson/kubeadm.yaml");
        const flannel = nodeFile(file("userdata/controller.ign.json"), "/etc/keelson/addons/flannel.yaml");
        const [pods, services] = [lineOf(kubeadm, "podSubnet"), lineOf(kubeadm, "serviceSubnet")];
        expect(brokenAddresses(template, { vpc: artifacts.model.network.vpcCIDR, pods, services })).toEqual([]);
        expect(flannel).toContain(`"Network": "${pods}"`);
        expect(bitsOf(lineOf(kubeadm, "clusterDNS").replace(/[[\]]/g, ""))).toBe(addressAt(bitsOf(services), 10));
        expect(kubeadm).toContain(`advertiseAddress: ${artifacts.model.apiServer.controllerIP}`);
        // A /24 for each worker, for the controller, and for two more during an update.
        expect(2 ** (24 - bitsOf(pods).length)).toBeGreaterThanOrEqual(artifacts.model.nodeCount.workers + 3);
      }),
      { numRuns: 100 },
    );
  });

  it("stays within the limits of EC2 and CloudFormation, and says when its template needs a bucket", () => {
    fc.assert(
      fc.property(anyCluster, (cluster) => {
        const { template, file, diagnostics } = render(cluster);
        const sizes = userDataSizes(template);
        expect(sizes.size).toBe(2);
        for (const size of sizes.values()) {
          expect(size).toBeGreaterThan(1000);
          expect(size).toBeLessThanOrEqual(16_384);
        }
        expect(Object.keys(template.Resources).length).toBeLessThanOrEqual(500);
        const size = Buffer.byteLength(JSON.stringify(JSON.parse(file("stack-template.json"))));
        expect(diagnostics.some(({ code }) => code === "template-needs-bucket")).toBe(size > 51_200);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the digest", () => {
  it("does not depend on how the file is written: order of keys, comments, quotes, layout, line ends", () => {
    fc.assert(
      fc.property(anyCluster, anyStyle, (cluster, style) => {
        expect(render(cluster, style).artifacts.digest).toBe(render(cluster).artifacts.digest);
      }),
      { numRuns: 100 },
    );
  });

  it("is that of the same bytes on every run", () => {
    fc.assert(
      fc.property(anyCluster, (cluster) => {
        expect([...render(cluster).artifacts.files]).toEqual([...render(cluster).artifacts.files]);
      }),
      { numRuns: 20 },
    );
  });

  it("is another one when a value is another one", () => {
    fc.assert(
      fc.property(anyCluster, (cluster) => {
        const { artifacts } = render(cluster);
        const changed = render({ ...cluster, clusterName: `${artifacts.model.config.clusterName}2` });
        expect(changed.artifacts.digest).not.toBe(artifacts.digest);
      }),
      { numRuns: 10 },
    );
  });
});
