import { describe, expect, test } from "vitest";
import { fixedTable } from "../../versions/version-table.fixture.ts";
import type { KubernetesRelease, VersionTable } from "../../versions/version-table.ts";
import { readCluster } from "../read-cluster.ts";
import { softwareRules } from "./software-rules.ts";

const codes = new Set<string>(softwareRules.flatMap((rule) => rule.codes));

/** What the rules of this section say of a file, as `path code`. */
function judge(lines: Readonly<Record<string, string>>, table: VersionTable = newerTable): string[] {
  const all = { externalDNSName: "k8s.example.org", region: "eu-west-1", availabilityZone: "eu-west-1a", ...lines };
  const text = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`);
  const { diagnostics } = readCluster({ name: "cluster.yaml", text: text.join("") }, table);
  const found = diagnostics.filter(({ code }) => codes.has(code) && code !== "extension-not-pinned");
  return found.map(({ path, code }) => `${path} ${code}`);
}

const release: KubernetesRelease = {
  etcd: "3.7.0-0",
  coredns: "v1.14.7",
  pause: "3.10.3",
  cloudControllerManager: "v1.38.0",
  extension: { url: "https://extensions.flatcar.org/extensions/kubernetes-v1.38.0-x86-64.raw", hash: null },
};
/** The fixed table with a Kubernetes that refuses containerd 1.7. */
const newerTable: VersionTable = { ...fixedTable, kubernetes: { "v1.38.0": release, ...fixedTable.kubernetes } };

const kubernetesVersion = "v1.38.0";
const flatcarVersion = "4593.2.5";

describe("Kubernetes 1.38 and containerd", () => {
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ["a current release", { kubernetesVersion, flatcarVersion }, []],
    ["the first build with containerd 2", { kubernetesVersion, flatcarVersion: "4284.2.0" }, []],
    ["the last build without", { kubernetesVersion, flatcarVersion: "4230.2.4" }, ["/flatcarVersion containerd-too-old"]],
    [
      "the lts channel",
      { kubernetesVersion, releaseChannel: "lts" },
      ["/flatcarVersion flatcar-version-not-pinned", "/releaseChannel containerd-too-old"],
    ],
    [
      "the lts channel and no kubernetesVersion",
      { releaseChannel: "lts", flatcarVersion: "4081.3.10" },
      ["/kubernetesVersion kubernetes-version-not-pinned", "/flatcarVersion containerd-too-old"],
    ],
    ["an older Kubernetes on lts", { kubernetesVersion: "v1.36.4", releaseChannel: "lts", flatcarVersion: "4081.3.10" }, []],
    ["an image of one's own", { kubernetesVersion, releaseChannel: "lts", amiId: "ami-0a1b2c3d4e5f60718" }, []],
  ])("%s", (_name, lines, expected) => {
    expect(judge(lines).toSorted()).toEqual(expected.toSorted());
  });

  test("a channel without a known version is not judged", () => {
    const table = { ...newerTable, flatcar: { stable: flatcarVersion } };
    expect(judge({ kubernetesVersion, releaseChannel: "lts" }, table)).toEqual(["/flatcarVersion node-image-not-pinned"]);
  });
});

describe("a Flatcar version and its channel", () => {
  test.each([
    ["stable", "4593.2.5"],
    ["lts", "4081.3.99"],
    ["beta", "4757.1.0"],
    ["alpha", "99999.0.0"],
  ])("%s has %s", (releaseChannel, version) => {
    expect(judge({ kubernetesVersion: "v1.36.4", releaseChannel, flatcarVersion: version })).toEqual([]);
  });

  test.each([
    ["stable", "4757.1.0"],
    ["lts", "4593.2.5"],
    ["beta", "4790.0.0"],
    ["alpha", "4593.2.5"],
    ["stable", "4593.7.5"],
  ])("%s has no %s", (releaseChannel, version) => {
    expect(judge({ kubernetesVersion: "v1.36.4", releaseChannel, flatcarVersion: version })).toEqual([
      "/flatcarVersion flatcar-version-other-channel",
    ]);
  });

  test.each([
    ["3184.2.0", ["/flatcarVersion flatcar-version-too-old"]],
    ["3185.2.0", ["/flatcarVersion flatcar-version-behind"]],
    ["4080.2.0", ["/flatcarVersion flatcar-version-behind"]],
    ["4081.2.0", []],
  ])("%s boots, or not", (version, expected) => {
    expect(judge({ kubernetesVersion: "v1.36.4", flatcarVersion: version })).toEqual(expected);
    expect(judge({ kubernetesVersion: "v1.36.4", flatcarVersion: version, amiId: "ami-0a1b2c3d4e5f60718" })).toEqual([]);
  });

  test("a table without Flatcar versions knows no older ones", () => {
    expect(judge({ kubernetesVersion: "v1.36.4", flatcarVersion: "3185.2.0" }, { ...fixedTable, flatcar: {} })).toEqual([]);
  });
});
