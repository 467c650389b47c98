import { describe, expect, test } from "vitest";
import { judgeMarked } from "./marked-cluster.fixture.ts";
import { readCluster } from "./read-cluster.ts";

const required = "externalDNSName: k8s.example.org\nregion: eu-west-1\navailabilityZone: eu-west-1a\n";

/** The config of a text, and its errors as `code line:column path`. */
function read(text: string) {
  const { config, diagnostics } = readCluster({ name: "cluster.yaml", text });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return { config, errors: errors.map(({ code, path, range }) => `${code} ${range?.start.line}:${range?.start.column} ${path}`) };
}

/** The hint of the first error. */
function hintOf(text: string): string {
  const { diagnostics } = readCluster({ name: "cluster.yaml", text: `${required}${text}` });
  return diagnostics.find(({ severity }) => severity === "error")?.hint ?? "";
}

describe("YAML as people write it", () => {
  const subnets = [
    { availabilityZone: "eu-west-1a", instanceCIDR: "10.0.0.0/24" },
    { availabilityZone: "eu-west-1b", instanceCIDR: "10.0.1.0/24" },
  ];
  const ranges = ["203.0.113.0/24", "198.51.100.0/24"];
  test.each([
    [
      "numbers in quotes, empty optional keys",
      `workerCount: "3"\nworkerSpotPrice: 0.05\nvpcId: ""\nkmsKeyArn:\n`,
      { workerCount: 3, workerSpotPrice: "0.05" },
    ],
    [
      "empty lists and mappings",
      "stackTags:\nsubnets:\nsshAccessAllowedSourceCIDRs: # none\nworkerCount: 2\n",
      { stackTags: {}, subnets: [], sshAccessAllowedSourceCIDRs: [], workerCount: 2 },
    ],
    ["comments", "# all\nworkerCount: 2 # two\n#podCIDR: x\n", { workerCount: 2 }],
    ["Windows line ends", "workerCount: 2\r\nclusterName: demo\r\n", { workerCount: 2, clusterName: "demo" }],
    [
      "anchors and aliases",
      `sshAccessAllowedSourceCIDRs: &mine [203.0.113.0/24]\napiAccessAllowedSourceCIDRs: *mine\n`,
      { apiAccessAllowedSourceCIDRs: ["203.0.113.0/24"] },
    ],
    ["block lists", `apiAccessAllowedSourceCIDRs:\n- 203.0.113.0/24\n- "198.51.100.0/24"\n`, { apiAccessAllowedSourceCIDRs: ranges }],
    [
      "flow lists over lines",
      `apiAccessAllowedSourceCIDRs: [\n  203.0.113.0/24,\n  198.51.100.0/24,\n]\n`,
      { apiAccessAllowedSourceCIDRs: ranges },
    ],
    ["True", "createRecordSet: True\nhostedZoneId: Z2BYZVP5DZBBWK\n", { createRecordSet: true }],
    ["folded text", "clusterName: >-\n  demo\n", { clusterName: "demo" }],
    ["a separator at the end", "clusterName: demo\n---\n# no more\n", { clusterName: "demo" }],
    ["a zone for a record that is not made", "hostedZone: example.com\n", { hostedZone: "example.com" }],
  ])("%s", (_name, text, expected) => {
    const { config, errors } = read(`${required}${text}`);
    expect(errors).toEqual([]);
    expect(config).toMatchObject(expected);
  });

  test("a byte order mark", () => {
    expect(read(`\uFEFF${required}`).errors).toEqual([]);
  });

  test("merge keys in subnets", () => {
    const text = `${required.replace(/availabilityZone.*\n/, "")}subnets:
  - &first {availabilityZone: eu-west-1a, instanceCIDR: 10.0.0.0/24}
  - {<<: *first, availabilityZone: eu-west-1b, instanceCIDR: 10.0.1.0/24}
`;
    expect(read(text).config?.subnets).toEqual(subnets);
  });

  test("JSON", () => {
    const text = JSON.stringify({ externalDNSName: "k8s.example.org", region: "eu-west-1", subnets });
    expect(read(text).config?.subnets).toEqual(subnets);
  });
});

describe("a hint is the mended line where what was meant is plain", () => {
  test.each([
    ["createRecordSet: yes\n", "createRecordSet: true"],
    ["mapPublicIPs: OFF\n", "mapPublicIPs: false"],
    ["workerRootVolumeSize: 30GiB\n", "workerRootVolumeSize: 30 "],
    ["workerCount: 010\n", "workerCount: 10 "],
    ["workerRootVolumeIOPS: 3,000\n", "workerRootVolumeIOPS: 3000 "],
    ["workerSpotPrice: $0.05\n", "workerSpotPrice: 0.05 "],
    ["sshAccessAllowedSourceCIDRs: 0.0.0.0/0\n", 'sshAccessAllowedSourceCIDRs: ["0.0.0.0/0"]'],
    ["apiAccessAllowedSourceCIDRs: [203.0.113.7]\n", "203.0.113.7/32"],
    ["controller: {instanceType: t3.large}\n", "controllerInstanceType: t3.large"],
    ["worker: {nodePools: [{count: 3}]}\n", "workerCount: 3"],
    ["region: eu-wset-1\n", "eu-west-1"],
    ["stackTags: {CostCenter: 1234}\n", 'stackTags.CostCenter: "1234"'],
    ["stackTags: {billed: true}\n", 'stackTags.billed: "true"'],
    ["keyName: 7\n", 'keyName: "7"'],
    ["instanceCIDR: 10.0.1.0/24\n", "10.0.1.10"],
    ["controllerIP: 10.0.0.2\n", "10.0.0.10"],
    ["vpcCIDR: 10.9.0.0/16\n", "inside 10.9.0.0/16"],
  ])("%j", (text, expected) => {
    const line = text.startsWith("region") ? `externalDNSName: k8s.example.org\navailabilityZone: eu-west-1a\n${text}` : null;
    const hint =
      line === null
        ? hintOf(text)
        : (readCluster({ name: "c", text: line }).diagnostics.find(({ code }) => code === "unknown-region")?.hint ?? "");
    expect(hint).toContain(expected);
  });
});

test.each([".inf", ".nan", "1e400"])("a number that JSON cannot write is not called null: %s", (number) => {
  const { diagnostics } = readCluster({ name: "cluster.yaml", text: `${required}workerCount: ${number}\n` });
  expect(diagnostics.find(({ path }) => path === "/workerCount")).toMatchObject({
    code: "wrong-type",
    message: expect.not.stringContaining("null"),
  });
});

test.each([
  ["worker\u200BCount: 3", "\\u200b"],
  ["worker\u00A0Count: 3", "\\u00a0"],
  ["clusterName: \u202Eabc", "\\u202e"],
  ["clusterName: a\u0085b", "\\u0085"],
])("what nobody can see is spelt out: %j", (line, spelt) => {
  const { diagnostics } = readCluster({ name: "cluster.yaml", text: `${required}${line}\n` });
  expect(diagnostics.filter(({ message }) => message.includes(spelt))).toHaveLength(1);
});

test("an error says what its key is for, a key that nothing is near to does not get the whole list", () => {
  const { diagnostics } = readCluster({ name: "cluster.yaml", text: `${required}workerCount: two\nnothing like it: 1\n` });
  const [about, unknown] = ["/workerCount", "/nothing like it"].map((path) => diagnostics.find((found) => found.path === path));
  expect(about?.message).toContain("How many workers there are.");
  expect((unknown?.hint ?? "").length).toBeLessThan(120);
});

test("a file of the article's time works unchanged, whatever it wrote of the keys of its time", () => {
  const text = `clusterName: kubernetes
externalDNSName: k8s.example.org
releaseChannel: beta
createRecordSet: true
recordSetTTL: 60
hostedZoneId: "/hostedzone/Z2BYZVP5DZBBWK"
keyName: my-key
region: eu-west-1
#availabilityZone:
kmsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
controllerInstanceType: m4.large
controllerRootVolumeSize: 30
controllerRootVolumeType: gp2
workerCount: 1
workerInstanceType: m3.medium
workerRootVolumeSize: 30
workerSpotPrice: "0.05"
tlsCADurationDays: 3650
tlsCertDurationDays: 365
containerRuntime: docker
vpcId: vpc-0a1b2c3d
routeTableId: rtb-0a1b2c3d
vpcCIDR: "10.0.0.0/16"
subnets:
  - availabilityZone: eu-west-1a
    instanceCIDR: "10.0.0.0/24"
  - availabilityZone: eu-west-1b
    instanceCIDR: "10.0.1.0/24"
controllerIP: 10.0.0.50
serviceCIDR: "10.3.0.0/24"
podCIDR: "10.2.0.0/16"
dnsServiceIP: 10.3.0.10
hyperkubeImageRepo: registry.example.com/hyperkube
useCalico: false
elasticFileSystemId:
workerSecurityGroupIds: []
stackTags:
  Environment: "Production"
`;
  expect(read(text).errors).toEqual([]);
  expect(judgeMarked(text).codes).toContain("retired-key");
});
