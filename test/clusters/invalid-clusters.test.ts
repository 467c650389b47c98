import fc from "fast-check";
import { clusterKeys, type Key, renderCluster } from "@keelson/render";
import { describe, expect, it } from "vitest";
import { anyCluster } from "./any-cluster.ts";
import { anyStyle, type Style, writeCluster, type WrittenCluster } from "./cluster-text.ts";
import { mistakes, placeOf, type Planted, wrongForms, wrongTypes } from "./planted-mistakes.ts";

/** The errors about a text as `line code path`, and that there is no artifact beside them. */
function errorsOf(text: string): string[] {
  const { artifacts, diagnostics } = renderCluster({ cluster: { name: "cluster.yaml", text } });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(artifacts === null).toBe(errors.length > 0);
  return errors.map(({ range, code, path }) => `${range?.start.line ?? "-"} ${code} ${path}`);
}

/** Where something that is written stands; what is missing is told at what it is missing from, or at the file's first key. */
function lineOf({ lines, keyLines }: WrittenCluster, { path, isKey }: Pick<Planted, "path" | "isKey">): number {
  if (isKey) return keyLines.get(path) ?? lines.get(path) ?? 0;
  for (let place = path; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    const line = lines.get(place);
    if (line !== undefined) return line;
  }
  return Math.min(...keyLines.values());
}

function expectAlone(planted: Planted, style: Style): void {
  const written = writeCluster(planted.cluster, style);
  expect(errorsOf(written.text)).toEqual([`${lineOf(written, planted)} ${planted.code} ${planted.path}`]);
}

describe.each(Object.entries<Key>(clusterKeys))("one wrong value of %s is told at its place, and nothing else", (name, key) => {
  it.each(wrongTypes(key.type).map((value) => [value] as const))("of another type: %j", (value) => {
    fc.assert(
      fc.property(anyCluster, anyStyle, (cluster, style) => {
        expectAlone({ cluster: { ...cluster, [name]: value }, path: `/${name}`, code: "wrong-type" }, style);
      }),
      { numRuns: 4 },
    );
  });

  it.each(wrongForms(key.type))("not of its form: %j", (value, code) => {
    fc.assert(
      fc.property(anyCluster, anyStyle, (cluster, style) => {
        expectAlone({ cluster: { ...cluster, [name]: value }, path: placeOf(name, key), code }, style);
      }),
      { numRuns: 4 },
    );
  });
});

describe.each(Object.entries(mistakes))("%s", (_name, plant) => {
  it("is told at its own place, and nothing else is", () => {
    fc.assert(
      fc.property(anyCluster, anyStyle, (cluster, style) => {
        const planted = plant(cluster);
        fc.pre(planted !== null);
        expectAlone(planted, style);
      }),
      { numRuns: 25 },
    );
  });
});

describe("mistakes of the text", () => {
  it("a key that is written twice is told at the second one, whatever it says there", () => {
    fc.assert(
      fc.property(anyCluster, anyStyle, fc.nat(), (cluster, style, pick) => {
        const keys = Object.keys(cluster);
        const key = keys[pick % keys.length] ?? "";
        const { text } = writeCluster(cluster, style);
        expect(errorsOf(`${text}${key}: 7${style.lineEnd}`)).toEqual([`${text.split("\n").length} duplicate-key /${key}`]);
      }),
      { numRuns: 50 },
    );
  });

  it("a tab is told at its line", () => {
    fc.assert(
      fc.property(anyCluster, anyStyle, (cluster, style) => {
        const { stackTags: _, ...others } = cluster;
        const { text } = writeCluster(others, style);
        const end = style.lineEnd;
        expect(errorsOf(`${text}stackTags:${end}\tteam: blue${end}`)).toEqual([`${text.split("\n").length + 1} tab-indentation `]);
      }),
      { numRuns: 50 },
    );
  });

  it("an alias without anchor is told at its line", () => {
    fc.assert(
      fc.property(anyCluster, anyStyle, (cluster, style) => {
        const { keyName: _, ...others } = cluster;
        const { text } = writeCluster(others, style);
        expect(errorsOf(`${text}keyName: *nobody${style.lineEnd}`)).toEqual([`${text.split("\n").length} unknown-alias /keyName`]);
      }),
      { numRuns: 20 },
    );
  });
});
