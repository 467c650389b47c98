import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { artifactPaths, renderCluster } from "@keelson/render";
import { keySamples, sampleCluster } from "@keelson/preview/key-changes";
import { describe, expect, it } from "vitest";
import { replacementTable, replacementTablePath } from "./replacement-table.ts";

const written = readFileSync(fileURLToPath(new URL(`../../${replacementTablePath}`, import.meta.url)), "utf8");

describe("the replacement table", () => {
  it("is the one that the service specification gives", () => {
    expect(written).toBe(replacementTable());
  });

  it("is small enough to be shipped", () => {
    expect(written.length).toBeLessThan(40_000);
  });

  it("marks what holds data, listed with its properties or not", () => {
    expect(written).toMatch(/"AWS::EC2::Volume": \{.*"isStateful":true/);
    expect(written).toContain('"AWS::Redshift::Cluster": {"isStateful":true},');
  });

  it("has every type that our templates use", () => {
    const types = new Set(
      keySamples.flatMap(({ key, given, after, alongside }) => typesOf({ ...sampleCluster, ...given, ...alongside, [key]: after })),
    );
    expect(types.size).toBeGreaterThan(15);
    expect([...types].filter((type) => !written.includes(`"${type}": {`))).toEqual([]);
  });
});

function typesOf(keys: Readonly<Record<string, unknown>>): string[] {
  const { artifacts } = renderCluster({ cluster: { name: "cluster.yaml", text: JSON.stringify(keys) } });
  const template = JSON.parse(artifacts?.files.get(artifactPaths.template) ?? '{"Resources":{}}') as {
    readonly Resources: Readonly<Record<string, { readonly Type: string }>>;
  };
  return Object.values(template.Resources).map(({ Type }) => Type);
}
