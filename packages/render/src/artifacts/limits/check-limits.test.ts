import { describe, expect, test } from "vitest";
import { articleCluster } from "../../article.fixture.ts";
import type { ClusterConfig } from "../../config/cluster-config.ts";
import { readCluster } from "../../config/read-cluster.ts";
import { renderCluster } from "../../render.ts";
import { checkLimits } from "./check-limits.ts";

const { config } = readCluster(articleCluster);
if (config === null) throw new TypeError("the article's cluster is not valid");
const sshAuthorizedKeys = ["ssh-ed25519 AAAA a-long-name-of-somebody-who-may-log-in-to-all-of-the-nodes"];
const keyed: ClusterConfig = { ...config, sshAuthorizedKeys };

interface Sizes {
  readonly userData?: string;
  readonly template?: unknown;
  readonly config?: ClusterConfig;
}

/** The findings about something rendered, as `code path`. */
function findings({ userData = "", template = {}, config = keyed }: Sizes): string[] {
  const rendered = { config, template: JSON.stringify(template, null, 2), userData: { controller: userData, worker: "" } };
  return checkLimits(rendered).map(({ code, path }) => `${code} ${path}`);
}

const entries = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`Entry${index}`, {}]));
const ranges = (count: number) => Array.from({ length: count }, (_, index) => `203.0.${index}.0/24`);

const ingress = (group: string, port: number, count: number) =>
  Object.fromEntries(
    ranges(count).map((CidrIp, index) => [
      `${group}${port}No${index}`,
      {
        Type: "AWS::EC2::SecurityGroupIngress",
        Properties: { GroupId: { "Fn::GetAtt": [group, "GroupId"] }, IpProtocol: "tcp", FromPort: port, ToPort: port, CidrIp },
      },
    ]),
  );

describe("user data is counted as EC2 gets it", () => {
  const tooLarge = ["user-data-too-large /sshAuthorizedKeys"];
  test.each([
    ["x".repeat(16_384), []],
    ["x".repeat(16_385), tooLarge],
    ["é".repeat(8193), tooLarge],
    [`${"x".repeat(16_384 - 128)}\${AWS::StackName}`, []],
    [`${"x".repeat(16_385 - 128)}\${AWS::StackName}`, tooLarge],
    [`${"x".repeat(16_385 - 21)}\${VolumeEtcd}`, tooLarge],
  ])("%#", (userData, expected) => {
    expect(findings({ userData })).toEqual(expected);
  });

  test("the key whose value is the longest is named", () => {
    const sysextMirror = `https://mirror.example.com/${"x".repeat(400)}`;
    expect(findings({ userData: "x".repeat(20_000), config: { ...keyed, sysextMirror } })).toEqual(["user-data-too-large /sysextMirror"]);
  });

  test("the hint names the first key that is too much, by its length", () => {
    const four = { ...config, sshAuthorizedKeys: ["a", "b", "c", "d"].map((letter) => `ssh-rsa ${letter.repeat(992)}`) };
    const rendered = { config: four, template: "{}", userData: { controller: "x".repeat(16_384 + 1500), worker: "" } };
    expect(checkLimits(rendered).map(({ hint }) => hint)).toEqual([expect.stringContaining("sshAuthorizedKeys[2]")]);
  });
});

describe("templates", () => {
  const nothing = { ...keyed, sshAuthorizedKeys: [] };
  test.each([
    [{ a: "x".repeat(51_191) }, []],
    [{ a: "x".repeat(51_193) }, ["template-needs-bucket /sshAuthorizedKeys"]],
    [{ a: "x".repeat(1_048_576) }, ["template-too-large /sshAuthorizedKeys"]],
    [{ Resources: entries(500), Outputs: entries(200), Parameters: entries(200) }, []],
    [{ Resources: entries(501) }, ["template-too-many-entries /apiAccessAllowedSourceCIDRs"]],
    [{ Outputs: entries(201) }, ["template-too-many-entries /apiAccessAllowedSourceCIDRs"]],
    [{ Parameters: entries(201) }, ["template-too-many-entries /apiAccessAllowedSourceCIDRs"]],
    [{ Parameters: { NodeImageId: { Default: "x".repeat(4096) } } }, []],
    [{ Parameters: { NodeImageId: { Default: "x".repeat(4097) } } }, ["template-parameter-too-large "]],
  ])("%#", (template, expected) => {
    expect(findings({ template })).toEqual(expected);
  });

  test("the list that made most of the room is named", () => {
    const subnet = { Type: "AWS::EC2::Subnet", Properties: { CidrBlock: "10.0.0.0/24", Tags: "x".repeat(600) } };
    const Resources = {
      ...Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`Subnet${index}`, subnet])),
      ...ingress("G", 22, 10),
    };
    const subnets = Array.from({ length: 100 }, () => ({ availabilityZone: "eu-west-1a", instanceCIDR: "10.0.0.0/24" }));
    expect(findings({ template: { Resources }, config: { ...nothing, subnets } })).toEqual(["template-needs-bucket /subnets"]);
  });

  test("tags count on every resource that carries them", () => {
    const Tags = [
      { Key: "team", Value: "x".repeat(256) },
      { Key: "keelson:cluster", Value: "demo" },
    ];
    const Resources = Object.fromEntries(
      Array.from({ length: 180 }, (_, index) => [`R${index}`, { Type: "AWS::EC2::VPC", Properties: { Tags } }]),
    );
    const stackTags = { team: "x".repeat(256) };
    expect(findings({ template: { Resources }, config: { ...nothing, stackTags } })).toEqual(["template-needs-bucket /stackTags"]);
  });

  test("a parameter is told at the key whose text it holds", () => {
    const sysextMirror = `https://mirror.example.com/${"x".repeat(480)}`;
    const template = { Parameters: { Mirror: { Default: sysextMirror.repeat(10) } } };
    expect(findings({ template, config: { ...keyed, sysextMirror } })).toEqual(["template-parameter-too-large /sysextMirror"]);
  });
});

describe("tags of one resource, also of what a launch template makes", () => {
  const tags = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: "v" }));
  const launch = (count: number) => ({ LT: { Properties: { LaunchTemplateData: { TagSpecifications: [{ Tags: tags(count) }] } } } });
  test.each([
    [launch(50), []],
    [launch(51), ["too-many-tags /stackTags"]],
  ])("%#", (Resources, expected) => {
    expect(findings({ template: { Resources } })).toEqual(expected);
  });
});

describe("inbound rules of one security group", () => {
  test.each([
    [{ ...ingress("A", 443, 60), ...ingress("B", 443, 60) }, []],
    [ingress("A", 443, 61), ["security-group-full /apiAccessAllowedSourceCIDRs"]],
    [{ ...ingress("A", 443, 20), ...ingress("A", 22, 41) }, ["security-group-full /sshAccessAllowedSourceCIDRs"]],
  ])("%#", (Resources, expected) => {
    expect(findings({ template: { Resources } })).toEqual(expected);
  });
});

describe("whole clusters at the bounds of cluster.yaml", () => {
  const required = { externalDNSName: "k8s.example.org", region: "eu-west-1", keyName: "operators" };
  const judge = (cluster: Readonly<Record<string, unknown>>) => {
    const { diagnostics, artifacts } = renderCluster({
      cluster: { name: "cluster.yaml", text: JSON.stringify({ ...required, ...cluster }) },
    });
    const about = /^(template|user-data|too-many|security-group)/;
    return { found: diagnostics.filter(({ code }) => about.test(code)).map(({ code, path }) => `${code} ${path}`), artifacts };
  };
  const subnets = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ availabilityZone: "eu-west-1a", instanceCIDR: `10.0.${index}.0/24` }));

  test("as many tags as stackTags takes fit on everything", () => {
    const stackTags = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`key${index}`, "v"]));
    const { found, artifacts } = judge({ availabilityZone: "eu-west-1a", stackTags });
    expect(artifacts).not.toBeNull();
    expect(found).not.toContain("too-many-tags /stackTags");
  });

  test("two full access lists do not fit into the controller's group", () => {
    const lists = { apiAccessAllowedSourceCIDRs: ranges(50), sshAccessAllowedSourceCIDRs: ranges(20) };
    expect(judge({ availabilityZone: "eu-west-1a", ...lists }).found).toContain("security-group-full /apiAccessAllowedSourceCIDRs");
  });

  test.each([
    [{ sshAccessAllowedSourceCIDRs: ranges(20), nodePortAccessAllowedSourceCIDRs: ranges(25) }, "nodePortAccessAllowedSourceCIDRs", 17, 25],
    [{ sshAccessAllowedSourceCIDRs: ranges(50), nodePortAccessAllowedSourceCIDRs: ranges(10) }, "sshAccessAllowedSourceCIDRs", 35, 50],
  ])("the hint counts ranges of the list, of which one can be several rules: %#", (lists, key, left, length) => {
    const cluster = JSON.stringify({ ...required, availabilityZone: "eu-west-1a", ...lists });
    const { diagnostics } = renderCluster({ cluster: { name: "cluster.yaml", text: cluster } });
    const full = diagnostics.filter(({ code }) => code === "security-group-full");
    expect(full.map(({ path }) => path)).toEqual([`/${key}`]);
    expect(full[0]?.hint?.match(/\d+/g)?.map(Number)).toEqual([left, length]);
    const after = (count: number) => judge({ availabilityZone: "eu-west-1a", ...lists, [key]: ranges(count) }).found;
    expect(after(left)).not.toContain(`security-group-full /${key}`);
    expect(after(left + 1)).toContain(`security-group-full /${key}`);
  });

  test("200 subnets fit by themselves, but not beside full access lists", () => {
    expect(judge({ subnets: subnets(200) }).found).toEqual(["template-needs-bucket /subnets"]);
    const lists = { apiAccessAllowedSourceCIDRs: ranges(50), sshAccessAllowedSourceCIDRs: ranges(50) };
    const { found, artifacts } = judge({ subnets: subnets(200), ...lists });
    expect(artifacts).toBeNull();
    expect(found).toContain("template-too-many-entries /subnets");
  });

  test("201 subnets are more than a VPC has", () => {
    expect(judge({ subnets: subnets(201) }).found).toEqual(["too-many-items /subnets"]);
  });
});
