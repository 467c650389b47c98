import { describe, expect, test } from "vitest";
import { artifactPaths } from "../artifact-paths.ts";
import { embedNodeConfigs } from "../embed-node-configs.ts";
import { at, editedArticle, renderedArticle } from "../rendered-article.fixture.ts";

const { template, kubeconfig } = artifactPaths;

/** Warnings of a folder whose edit is taken over, as `code path`. */
function warningsOf(path: string, edit: (text: string) => string): string[] {
  const files = editedArticle(path, edit);
  expect(files.get(path), "the edit changes the file").not.toBe(renderedArticle.files.get(path));
  const { artifacts, diagnostics } = embedNodeConfigs(files);
  expect(artifacts?.customised).toEqual([path]);
  return diagnostics.filter(({ severity }) => severity === "warning").map(({ code, path }) => `${code} ${path}`);
}

describe("a safeguard that an edit takes away is a warning at its place", () => {
  const volume = "/Resources/VolumeEtcd";
  const metadata = "/Resources/LaunchTemplateWorker/Properties/LaunchTemplateData/MetadataOptions";

  test.each([
    [`${volume}/DeletionPolicy`, "Delete"],
    [`${volume}/DeletionPolicy`, undefined],
    [`${volume}/UpdateReplacePolicy`, "Delete"],
    [`${volume}/Properties/Encrypted`, false],
    [`${volume}/Properties/Encrypted`, undefined],
    [`${metadata}/HttpTokens`, "optional"],
    [`${metadata}/HttpPutResponseHopLimit`, 2],
  ])("%s %j", (pointer, value) => {
    expect(warningsOf(template, at(pointer, value))).toEqual([`customised-unsafe ${pointer}`]);
  });

  test("all of the metadata options", () => {
    const expected = ["HttpPutResponseHopLimit", "HttpTokens"].map((key) => `customised-unsafe ${metadata}/${key}`);
    expect(warningsOf(template, at(metadata, undefined))).toEqual(expected);
  });

  test.each([
    [`${volume}/DeletionPolicy`, "Retain"],
    [`${volume}/Properties/Encrypted`, "true"],
    [`${volume}/Properties/Encrypted`, { "Fn::Equals": ["a", "a"] }],
  ])("none is taken away: %s %j", (pointer, value) => {
    expect(warningsOf(template, at(pointer, value))).toEqual([]);
  });

  test("a kubeconfig that asks nobody for a certificate", () => {
    const edit = (text: string) => text.replace(/( +)server: .*/, "$&\n$1insecure-skip-tls-verify: true");
    expect(warningsOf(kubeconfig, edit)).toEqual(["customised-unsafe /clusters/0/cluster/insecure-skip-tls-verify"]);
  });
});
