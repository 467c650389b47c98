import { canonicalJson, sha256 } from "@keelson/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleCluster } from "../article.fixture.ts";
import { extractNodeConfig } from "../node/embed-node-config.ts";
import { renderCluster } from "../render.ts";
import { versionTable } from "../versions/version-table.ts";
import { artifactPaths, digestedPaths } from "./artifact-paths.ts";
import type { ArtifactsDigest } from "./digest.ts";
import { editedPaths } from "./edited-paths.ts";
import { embedNodeConfigs } from "./embed-node-configs.ts";
import { jsonText } from "./json-text.ts";
import { readArtifacts } from "./read-artifacts.ts";
import { editedArticle, renderedArticle } from "./rendered-article.fixture.ts";
import { userDataIn } from "./template-user-data.ts";

const { template, kubeconfig, model, digest } = artifactPaths;
const { worker, controller } = artifactPaths.nodeConfig;

/** One edit for each artifact that keeps it valid. */
const edits: readonly (readonly [string, (text: string) => string])[] = [
  [template, (text) => text.replace(/"Description": "Kubernetes cluster[^"]+"/, '"Description": "mine"')],
  [controller, (text) => text.replace("/opt/bin/", "//opt/bin/")],
  [worker, (text) => `${text}\n`],
  [kubeconfig, (text) => text.replace("namespace: default", "namespace: games")],
  [model, (text) => text.replace('"stackTags": {\n    "keelson:cluster"', '"stackTags": {\n    "team": "blue",\n    "keelson:cluster"')],
];

type Files = ReadonlyMap<string, string>;

const codesOf = ({ diagnostics }: ReturnType<typeof readArtifacts>): string[] => diagnostics.map(({ code }) => code);
const digestIn = (files: Files): ArtifactsDigest => JSON.parse(files.get(digest) ?? "") as ArtifactsDigest;

/** The files with a digest.json that somebody wrote to match them. */
function forged(files: Files, change: (content: ArtifactsDigest) => Record<string, unknown>): Files {
  const artifacts = Object.fromEntries(digestedPaths.map((path) => [path, sha256(files.get(path) ?? "")]));
  const { digest: _old, ...content } = { ...change({ ...digestIn(files), artifacts }) };
  return new Map([...files, [digest, jsonText({ ...content, digest: sha256(canonicalJson(content)) })]]);
}

test("what was rendered is not customised, and taking it over changes nothing", () => {
  expect(renderedArticle.customised).toEqual([]);
  expect(digestIn(renderedArticle.files).customised).toEqual([]);
  expect(readArtifacts(renderedArticle.files)).toEqual({ diagnostics: [], artifacts: renderedArticle });
  expect(embedNodeConfigs(renderedArticle.files)).toEqual({ diagnostics: [], artifacts: renderedArticle });
});

describe.each(edits)("an edit of %s", (path, edit) => {
  const files = editedArticle(path, edit);
  const taken = embedNodeConfigs(files);
  const { artifacts } = taken;

  test("is refused until it is taken over", () => {
    expect(files.get(path)).not.toBe(renderedArticle.files.get(path));
    expect(codesOf(readArtifacts(files))).toContain("artifact-changed");
    expect(readArtifacts(files).artifacts).toBeNull();
  });

  test("is named then, and nothing else is", () => {
    expect(artifacts?.customised).toEqual([path]);
    expect(artifacts?.digest).not.toBe(renderedArticle.digest);
    expect(digestIn(artifacts?.files ?? new Map()).customised).toEqual([path]);
    const read = readArtifacts(artifacts?.files ?? new Map());
    expect(read.artifacts).toEqual(artifacts);
    expect(read.diagnostics.map(({ severity, code, file }) => [severity, code, file])).toEqual([["notice", "customised", path]]);
  });

  test("stays as it is when it is taken over again", () => {
    expect(embedNodeConfigs(artifacts?.files ?? new Map())).toEqual(taken);
  });

  test("is gone when it is undone", () => {
    const undone = new Map([...(artifacts?.files ?? []), [path, renderedArticle.files.get(path) ?? ""]]);
    expect(embedNodeConfigs(undone)).toEqual({ diagnostics: [], artifacts: renderedArticle });
  });

  test("is what rendering would destroy", () => {
    expect(editedPaths(files)).toEqual([path]);
    expect(editedPaths(artifacts?.files ?? new Map())).toEqual([path]);
    expect(editedPaths(renderedArticle.files)).toEqual([]);
  });

  test("cannot be hidden in digest.json", () => {
    const hidden = forged(artifacts?.files ?? new Map(), (content) => ({ ...content, customised: [] }));
    const read = readArtifacts(hidden);
    expect(read.artifacts).toBeNull();
    expect(read.diagnostics).toMatchObject([{ code: "customised-not-named", file: digest, path: "/customised" }]);
  });

  test("is found in a digest.json of before", () => {
    const before = forged(artifacts?.files ?? new Map(), ({ customised: _absent, ...content }) => content);
    expect(readArtifacts(before).artifacts?.customised).toEqual([path]);
  });
});

test("no edit goes unseen, however digest.json was written to match", () => {
  const edit = fc.record({
    path: fc.constantFrom(...digestedPaths),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    put: fc.constantFrom("", " ", "0", "a", '"', "\n"),
  });
  fc.assert(
    fc.property(edit, ({ path, place, put }) => {
      const text = renderedArticle.files.get(path) ?? "";
      const at = Math.min(Math.floor(place * text.length), text.length - 1);
      const files = editedArticle(path, () => text.slice(0, at) + put + text.slice(at + 1));
      const { artifacts } = readArtifacts(forged(files, (content) => ({ ...content, customised: [] })));
      if (artifacts === null || files.get(path) === text) return;
      // White space in cluster.json, where the data alone counts.
      expect(path).toBe(model);
      expect(artifacts.model).toEqual(renderedArticle.model);
    }),
    { numRuns: 150 },
  );
});

test("all edits at once are all named", () => {
  const files = edits.reduce<Files>((all, [path, edit]) => new Map([...all, [path, edit(all.get(path) ?? "")]]), renderedArticle.files);
  expect(embedNodeConfigs(files).artifacts?.customised).toEqual(edits.map(([path]) => path).toSorted());
});

test("a name that is not one of them is refused", () => {
  const boasting = forged(renderedArticle.files, (content) => ({ ...content, customised: [worker] }));
  expect(codesOf(readArtifacts(boasting))).toEqual(["customised-not-named"]);
});

test("white space alone is no edit of what is read as data", () => {
  for (const path of [template, model]) {
    expect(embedNodeConfigs(editedArticle(path, (text) => JSON.stringify(JSON.parse(text))))).toEqual({
      diagnostics: [],
      artifacts: renderedArticle,
    });
  }
});

test("a checkout with other line ends, or with byte order marks, is no edit", () => {
  const checkout = new Map([...renderedArticle.files].map(([path, text]) => [path, `\uFEFF${text.replaceAll("\n", "\r\n")}`]));
  expect(readArtifacts(checkout)).toEqual({ diagnostics: [], artifacts: renderedArticle });
  expect(embedNodeConfigs(checkout)).toEqual({ diagnostics: [], artifacts: renderedArticle });
  expect(editedPaths(checkout)).toEqual([]);
});

test("what is written around a node config in the template stays, byte for byte", () => {
  const around = editedArticle(template, (text) => text.replaceAll("STEP_BOUND%3D720", "STEP_BOUND%3D300"));
  const first = embedNodeConfigs(around).artifacts;
  expect(first?.customised).toEqual([template]);
  const edited = new Map([...(first?.files ?? []), [worker, `${renderedArticle.files.get(worker)}\n`]]);
  const second = embedNodeConfigs(edited).artifacts;
  expect(second?.customised).toEqual([template, worker]);
  const userData = userDataIn(JSON.parse(second?.files.get(template) ?? ""), "worker") ?? "";
  expect(userData).toContain("STEP_BOUND%3D300");
  expect(extractNodeConfig(userData)).toBe(`${renderedArticle.files.get(worker)}\n`);
});

test("digests of manifests and mapping are replaced where they are given", () => {
  const files = renderedArticle.files;
  const { artifacts } = readArtifacts(files, { manifests: "1".repeat(64) });
  expect(digestIn(artifacts?.files ?? new Map())).toMatchObject({ manifests: "1".repeat(64), mapping: null });
  expect(embedNodeConfigs(files, { manifests: "1".repeat(64) }).artifacts).toEqual(artifacts);
  expect(readArtifacts(artifacts?.files ?? new Map()).artifacts).toEqual(artifacts);
});

describe("artifacts of another renderer", () => {
  const older = new Map([...renderedArticle.files].map(([path, text]) => [path, text.replaceAll('"keelson/1"', '"keelson/0"')]));
  const files = forged(older, (content) => ({ ...content, customised: [] }));

  test("are read, and it is said that edits are known from digest.json alone", () => {
    const read = readArtifacts(files);
    expect(read.diagnostics).toMatchObject([{ severity: "notice", code: "rendered-by-another-version", file: digest }]);
    expect(read.artifacts?.customised).toEqual([]);
  });

  test("have their edits taken over as well, and remembered", () => {
    const taken = embedNodeConfigs(new Map([...files, [worker, `${files.get(worker)}\n`]]));
    expect(taken.artifacts?.customised).toEqual([worker]);
    expect(embedNodeConfigs(taken.artifacts?.files ?? new Map())).toEqual(taken);
  });

  test("cannot be claimed in one file alone", () => {
    const claimed = forged(renderedArticle.files, (content) => ({ ...content, renderer: "keelson/0" }));
    expect(codesOf(readArtifacts(claimed))).toContain("artifacts-contradict");
  });
});

describe("artifacts of another version table", () => {
  const other = { ...versionTable, flannel: { ...versionTable.flannel, version: "v0.28.1" } };
  const { artifacts } = renderCluster({ cluster: articleCluster, versions: other });
  const files: Files = artifacts?.files ?? new Map();

  test("are not customised", () => {
    expect(readArtifacts(files)).toEqual({ diagnostics: [], artifacts });
    expect(embedNodeConfigs(files)).toEqual({ diagnostics: [], artifacts });
  });

  test("show what else was edited", () => {
    const edited = new Map([...files, [worker, `${files.get(worker)}\n`]]);
    expect(embedNodeConfigs(edited).artifacts?.customised).toEqual([worker]);
  });
});
