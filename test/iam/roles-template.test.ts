import { readFileSync } from "node:fs";
import { evaluateTrust, type PolicyDocument, readPolicy } from "@keelson/double";
import { describe, expect, it } from "vitest";
import { article } from "../../scripts/generate/iam/scenarios/places.ts";
import { zone } from "../../scripts/generate/iam/scenarios/account.ts";
import { fillPolicy } from "./filled-policies.ts";
import { resolveTemplate } from "./resolve-template.ts";

const folder = new URL("../../docs/iam/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(`${name}.json`, folder), "utf8");

const all = {
  ClusterName: article.cluster,
  Repository: "acme/games",
  ImmutableRepository: "acme@1234/games@5678",
  DestroyEnvironment: "destroy",
  ApplySubjects: "repo:acme/shop:environment:production,repo:acme/chat:ref:refs/heads/main",
  HostedZoneId: zone.id,
  KmsKeyArn: article.kmsKeyArn,
  TemplateBucket: article.bucket,
};
const least = { ClusterName: "web", Repository: "acme/games" };

type Resources = ReturnType<typeof resolveTemplate>;
const rolesOf = (parameters: Readonly<Record<string, string>>): Resources =>
  resolveTemplate(read("roles-template"), { parameters, region: article.region, account: article.account });

function policyIn(resources: Resources, logicalId: string): PolicyDocument {
  return readPolicy(JSON.stringify(resources[logicalId]?.["PolicyDocument"]));
}

/** The policies that a role holds, by logical id. */
function heldBy(resources: Resources, role: string): unknown {
  return resources[role]?.["ManagedPolicyArns"];
}

function letsIn(resources: Resources, role: string, subject: string, audience = "sts.amazonaws.com"): boolean {
  const provider = "token.actions.githubusercontent.com";
  const trust = readPolicy(JSON.stringify(resources[role]?.["AssumeRolePolicyDocument"]));
  const Federated = resources["Provider"] === undefined ? `arn:aws:iam::${article.account}:oidc-provider/${provider}` : "ref:Provider";
  const context = { [`${provider}:aud`]: audience, [`${provider}:sub`]: subject };
  return evaluateTrust(trust, { principal: { Federated }, action: "sts:AssumeRoleWithWebIdentity", context }) === "allowed";
}

describe("the template of the roles", () => {
  it.each([
    ["PreviewPolicy", "preview"],
    ["DeployPolicy", "deploy"],
    ["StackPolicy", "stack"],
    ["ApplyPolicy", "apply"],
    ["DnsPolicy", "dns"],
    ["DestroyPolicy", "destroy"],
    ["StackDeletionPolicy", "stack-deletion"],
  ])("%s is %s.json with the cluster's values", (logicalId, name) => {
    const filled = fillPolicy({ document: readPolicy(read(name)) }, article);
    // The role that is handed to CloudFormation is made only where it is asked for.
    const Statement = filled.Statement.filter(({ Resource }) => Resource !== `arn:aws:iam::${article.account}:role/keelson-stack`);
    expect(policyIn(rolesOf(all), logicalId)).toEqual({ ...filled, Statement });
  });

  it("a role holds its own policies, and what CloudFormation does in its name", () => {
    const resources = rolesOf(all);
    expect(heldBy(resources, "PreviewRole")).toEqual(["ref:PreviewPolicy"]);
    expect(heldBy(resources, "DeployRole")).toEqual(["ref:DeployPolicy", "ref:DnsPolicy", "ref:StackPolicy"]);
    expect(heldBy(resources, "DestroyRole")).toEqual(["ref:DestroyPolicy", "ref:StackDeletionPolicy"]);
    expect(heldBy(resources, "ApplyRole")).toEqual(["ref:ApplyPolicy", "ref:DnsPolicy"]);
  });

  it("with a role for CloudFormation the others hold none of its rights, and may hand over that one", () => {
    const resources = rolesOf({ ...all, UseStackRole: "yes" });
    expect(heldBy(resources, "DeployRole")).toEqual(["ref:DeployPolicy", "ref:DnsPolicy"]);
    expect(heldBy(resources, "DestroyRole")).toEqual(["ref:DestroyPolicy"]);
    expect(heldBy(resources, "StackRole")).toEqual(["ref:StackRolePolicy"]);
    const passing = policyIn(resources, "DeployPolicy").Statement.filter(({ Resource }) => Resource === "att:StackRole.Arn");
    expect(passing.map(({ Action }) => Action)).toEqual([["iam:PassRole"]]);
  });

  it("without zone, key, bucket and the further roles there is nothing about them", () => {
    const resources = rolesOf(least);
    expect(Object.keys(resources).toSorted()).toEqual(
      ["DeployPolicy", "DeployRole", "PreviewPolicy", "PreviewRole", "Provider", "StackPolicy"].toSorted(),
    );
    expect(JSON.stringify(resources)).not.toMatch(
      /route53:Change|kms:|s3:|HOSTED_ZONE_ID|KMS_KEY_ARN|TEMPLATE_BUCKET|STACK_ROLE_ARN|NoValue/,
    );
  });

  it("an existing provider is taken as it is", () => {
    const resources = rolesOf({ ...least, OIDCProvider: "existing" });
    expect(resources["Provider"]).toBeUndefined();
    expect(letsIn(resources, "PreviewRole", "repo:acme/games:pull_request")).toBe(true);
  });
});

describe("who is let in", () => {
  it.each([
    ["PreviewRole", "repo:acme/games:pull_request", true],
    ["PreviewRole", "repo:acme@1234/games@5678:pull_request", true],
    ["PreviewRole", "repo:acme/games:environment:production", false],
    ["PreviewRole", "repo:acme/games:ref:refs/heads/main", false],
    ["PreviewRole", "repo:evil/games:pull_request", false],
    ["PreviewRole", "repo:acme@999/games@5678:pull_request", false],
    ["DeployRole", "repo:acme/games:environment:production", true],
    ["DeployRole", "repo:acme@1234/games@5678:environment:production", true],
    ["DeployRole", "repo:acme/games:pull_request", false],
    ["DeployRole", "repo:acme/games:environment:destroy", false],
    ["DestroyRole", "repo:acme/games:environment:destroy", true],
    ["DestroyRole", "repo:acme/games:environment:production", false],
    ["ApplyRole", "repo:acme/shop:environment:production", true],
    ["ApplyRole", "repo:acme/chat:ref:refs/heads/main", true],
    ["ApplyRole", "repo:acme/games:environment:production", false],
  ])("%s by %s: %s", (role, subject, expected) => {
    expect(letsIn(rolesOf(all), role, subject)).toBe(expected);
    expect(letsIn(rolesOf(all), role, subject, "https://github.com/acme")).toBe(false);
  });

  it("once asked for, only the form with ids", () => {
    const resources = rolesOf({ ...all, SubjectForms: "immutable" });
    expect(letsIn(resources, "DeployRole", "repo:acme/games:environment:production")).toBe(false);
    expect(letsIn(resources, "DeployRole", "repo:acme@1234/games@5678:environment:production")).toBe(true);
  });
});
