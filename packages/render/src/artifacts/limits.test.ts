import { describe, expect, test } from "vitest";
import { articleCluster } from "../article.fixture.ts";
import type { ClusterConfig } from "../config/cluster-config.ts";
import { readCluster } from "../config/read-cluster.ts";
import { checkLimits } from "./limits.ts";

const { config } = readCluster(articleCluster);
if (config === null) throw new TypeError("the article's cluster is not valid");
const sshAuthorizedKeys = ["ssh-ed25519 AAAA a-long-name-of-somebody-who-may-log-in-to-all-of-the-nodes"];
const keyed: ClusterConfig = { ...config, sshAuthorizedKeys };

interface Sizes {
  readonly userData?: string;
  readonly template?: unknown;
}

/** The findings about something rendered, as `code path`. */
function findings({ userData = "", template = {} }: Sizes): string[] {
  const rendered = { config: keyed, template: JSON.stringify(template, null, 2), userData: { controller: userData, worker: "" } };
  return checkLimits(rendered).map(({ code, path }) => `${code} ${path}`);
}

const entries = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`Entry${index}`, {}]));

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
});

describe("templates", () => {
  test.each([
    [{ a: "x".repeat(51_191) }, []],
    [{ a: "x".repeat(51_193) }, ["template-needs-bucket /sshAuthorizedKeys"]],
    [{ a: "x".repeat(1_048_576) }, ["template-too-large /sshAuthorizedKeys"]],
    [{ Resources: entries(500), Outputs: entries(200), Parameters: entries(200) }, []],
    [{ Resources: entries(501) }, ["template-too-many-entries /apiAccessAllowedSourceCIDRs"]],
    [{ Outputs: entries(201) }, ["template-too-many-entries /apiAccessAllowedSourceCIDRs"]],
    [{ Parameters: { NodeImageId: { Default: "x".repeat(4097) } } }, ["template-parameter-too-large "]],
  ])("%#", (template, expected) => {
    expect(findings({ template })).toEqual(expected);
  });
});
