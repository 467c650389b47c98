import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleCluster } from "../article.fixture.ts";
import { renderCluster } from "../render.ts";
import { artifactPaths, digestedPaths } from "./artifact-paths.ts";
import { makeDigest } from "./digest.ts";
import { embedNodeConfigs } from "./embed-node-configs.ts";
import { readArtifacts } from "./read-artifacts.ts";

const { artifacts: rendered } = renderCluster({ cluster: articleCluster });
if (rendered === null) throw new TypeError("the article's cluster does not render");

type Path = readonly (string | number)[];

/** Every place in a JSON text. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((item: unknown, index) => [index, item] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

/** The value with another one at a place; `undefined` takes the place away. */
function replaceAt(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? replaceAt(item, rest, replacement) : item));
  if (typeof value !== "object" || value === null) return replacement;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, name === key ? replaceAt(item, rest, replacement) : item]));
}

const hostileText = 'x"]\n```\n<img src=x> @team $(reboot) ${AWS::Region} ../../';
const hostile = fc.constantFrom<unknown>(undefined, null, -1, 1e308, "", hostileText, true, [], {}, [null], [[]], { a: null });
const texts = new Map(rendered.files);
const tampering = fc
  .constantFrom(artifactPaths.template, artifactPaths.model, artifactPaths.digest)
  .chain((file) => fc.tuple(fc.constant(file), fc.constantFrom(...placesOf(JSON.parse(texts.get(file) ?? ""))), hostile))
  .map(([file, path, replacement]) => ({ file, path, replacement }));

/** The files with one value changed, and with a digest that says they are right unless it is the digest that was changed. */
function tampered({ file, path, replacement }: { file: string; path: Path; replacement: unknown }): ReadonlyMap<string, string> {
  const text = JSON.stringify(replaceAt(JSON.parse(texts.get(file) ?? ""), path, replacement)) ?? "";
  const files = new Map([...texts, [file, text]]);
  if (file === artifactPaths.digest) return files;
  const sources = { renderer: "keelson/1", versions: null, manifests: null, mapping: null };
  const digest = makeDigest(new Map(digestedPaths.map((name) => [name, files.get(name) ?? ""])), sources);
  return new Map([...files, [artifactPaths.digest, JSON.stringify(digest)]]);
}

describe("a folder of artifacts that somebody tampered with", () => {
  test("is read or explained, never thrown at", () => {
    fc.assert(
      fc.property(tampering, (each) => {
        for (const read of [readArtifacts(tampered(each)), embedNodeConfigs(tampered(each))]) {
          expect(read.artifacts !== null || read.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("brings no text of its own into the model", () => {
    const places = placesOf(JSON.parse(texts.get(artifactPaths.model) ?? "")).filter(
      ([first]) => first !== "immutable" && first !== "apiRecord",
    );
    const taken = places.filter(
      (path) => readArtifacts(tampered({ file: artifactPaths.model, path, replacement: hostileText })).artifacts !== null,
    );
    expect(places.length).toBeGreaterThan(100);
    expect(taken).toEqual([]);
  });

  test.each([
    ["a template nested beyond every reader", artifactPaths.template, `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
    ["a model nested beyond every reader", artifactPaths.model, `{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
    ["a digest without end", artifactPaths.digest, '{"format":1,'],
    ["an empty model", artifactPaths.model, ""],
    ["a model with a prototype", artifactPaths.model, '{"__proto__":{"format":1}}'],
  ])("%s is a diagnostic", (_name, file, text) => {
    const read = readArtifacts(new Map([...texts, [file, text]]));
    expect(read.artifacts).toBeNull();
    expect(read.diagnostics.map(({ file: place }) => place)).toContain(file);
  });
});
