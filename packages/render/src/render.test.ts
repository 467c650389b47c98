import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasErrors, sha256, type SourceFile } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleCluster } from "./article.fixture.ts";
import { artifactPaths, digestedPaths } from "./artifacts/artifact-paths.ts";
import { clusterKeys } from "./config/cluster-keys.ts";
import { renderCluster } from "./render.ts";

const example = fileURLToPath(new URL("../../../examples/minecraft/", import.meta.url));
const cluster: SourceFile = { name: "cluster.yaml", text: readFileSync(`${example}cluster.yaml`, "utf8") };
const { artifacts, diagnostics } = renderCluster({ cluster });

describe("examples/minecraft", () => {
  test("is the article's cluster and renders without an error", () => {
    expect(cluster.text).toBe(articleCluster.text);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each([...digestedPaths, artifactPaths.digest])("rendered/%s", async (path) => {
    await expect(artifacts?.files.get(path)).toMatchFileSnapshot(`${example}rendered/${path}`);
  });
});

test("the same file gives the same bytes", () => {
  expect(renderCluster({ cluster }).artifacts).toEqual(artifacts);
});

test("order of keys, comments and line ends do not reach the artifacts", () => {
  const lines = cluster.text.trimEnd().split("\n");
  const noise = fc.array(fc.constantFrom("", "# a comment", "   # another: one"), { minLength: lines.length, maxLength: lines.length });
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), noise, fc.constantFrom("\n", "\r\n"), (shuffled, between, end) => {
      const text = shuffled.flatMap((line, index) => [between[index] ?? "", line]).join(end);
      return renderCluster({ cluster: { name: "other.yaml", text } }).artifacts?.digest === artifacts?.digest;
    }),
    { numRuns: 20 },
  );
});

test("what passes validation renders: no mutation of the text makes it throw", () => {
  const { text } = cluster;
  const values = fc.constantFrom(
    "",
    "1",
    "0",
    "k8s.example.org",
    "eu-west-1b",
    "10.0.0.0/16",
    "10.2.0.0/15",
    "10.0.0.77",
    "stable",
    "gp2",
    "true",
    "false",
    "[]",
    "{}",
  );
  const lines = text.trimEnd().split("\n");
  fc.assert(
    fc.property(fc.nat(lines.length - 1), fc.constantFrom(...Object.keys(clusterKeys)), values, (removed, key, value) => {
      const mutated = [...lines.filter((line, index) => index !== removed && !line.startsWith(`${key}:`)), `${key}: ${value}`].join("\n");
      const rendered = renderCluster({ cluster: { name: "cluster.yaml", text: mutated } });
      return (rendered.artifacts === null) === hasErrors(rendered.diagnostics);
    }),
    { numRuns: 60 },
  );
});

test("what is deployed with the cluster changes the digest and nothing else", () => {
  const withManifests = renderCluster({ cluster, manifests: "0".repeat(64) }).artifacts;
  expect(withManifests?.digest).not.toBe(artifacts?.digest);
  expect(withManifests?.files.get(artifactPaths.template)).toBe(artifacts?.files.get(artifactPaths.template));
});

test("a breach of a limit is told at the key that caused it, and nothing is rendered", () => {
  // Hashes, since they hardly compress.
  const key = (index: number): string => Array.from({ length: 30 }, (_, part) => sha256(`${index} ${part}`)).join("");
  const text = `${cluster.text}sshAuthorizedKeys:\n${Array.from({ length: 20 }, (_, index) => `  - ssh-rsa AAAAB3NzaC1yc2${key(index)}`).join("\n")}\n`;
  const breached = renderCluster({ cluster: { name: "cluster.yaml", text } });
  expect(breached.artifacts).toBeNull();
  expect(
    breached.diagnostics.filter(({ severity }) => severity === "error").map(({ code, path, range }) => [code, path, range?.start.line]),
  ).toContainEqual(["user-data-too-large", "/sshAuthorizedKeys", 16]);
});
