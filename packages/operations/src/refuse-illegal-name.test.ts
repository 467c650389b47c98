import { expect, it } from "vitest";
import { findCluster } from "./find-cluster.ts";
import { nameCluster } from "./destroy/name-cluster.ts";
import { nodeFiles } from "./system/node-files.ts";
import { cloudFormation } from "@keelson/deploy";

const region = "eu-west-1";
const ports = { files: nodeFiles, tell: () => undefined };

it.each([
  "",
  "../other",
  "article/../other",
  "*",
  "art*",
  "?",
  "arn:aws:cloudformation:eu-west-1:123456789012:stack/article/1",
  "article ",
  "article\n::add-mask::k8s",
  "\u0430rticle",
  "1article",
  "a".repeat(64),
  "x".repeat(1_000_000),
])("a cluster is not asked for by %j", async (name) => {
  const refusal = { code: "not-a-cluster-name", subjects: [name] };
  await expect(findCluster({ name, region }, { cloudFormation: cloudFormation({ region }) })).rejects.toMatchObject(refusal);
  await expect(nameCluster({ name, region }, ports)).rejects.toMatchObject(refusal);
});

it.each(["", "eu-west-1.example.com", "eu-west-1/", "*", "EU-WEST-1", "eu-west-1#@example.com"])(
  "nothing is asked in %j",
  async (place) => {
    await expect(nameCluster({ name: "article", region: place }, ports)).rejects.toMatchObject({ code: "not-a-region" });
  },
);

it.each(["us-east-1", "us-gov-west-1", "cn-north-1", "ap-southeast-4", "us-isob-east-1"])("%s is a region", async (place) => {
  await expect(nameCluster({ name: "article", region: place }, ports)).resolves.toEqual({ name: "article", region: place });
});
