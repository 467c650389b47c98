import { sha256 } from "@keelson/core";
import { describe, expect, test } from "vitest";
import { articleCluster } from "../article.fixture.ts";
import { extractNodeConfig } from "../node/embed-node-config.ts";
import { renderCluster } from "../render.ts";
import { artifactPaths } from "./artifact-paths.ts";
import { embedNodeConfigs } from "./embed-node-configs.ts";
import { readArtifacts } from "./read-artifacts.ts";
import { userDataIn } from "./template-user-data.ts";

const { artifacts: rendered } = renderCluster({ cluster: articleCluster, mapping: "0".repeat(64) });
if (rendered === null) throw new TypeError("the article's cluster does not render");

const template = artifactPaths.template;
const worker = artifactPaths.nodeConfig.worker;

/** The rendered files, one of them edited. */
function edited(path: string, edit: (text: string) => string): ReadonlyMap<string, string> {
  return new Map([...(rendered?.files ?? [])].map(([name, text]) => [name, name === path ? edit(text) : text]));
}

/** What reading finds, as `code file`. */
function findings(files: ReadonlyMap<string, string>): string[] {
  return readArtifacts(files)
    .diagnostics.filter(({ severity }) => severity === "error")
    .map(({ code, file }) => `${code} ${file}`);
}

/** A node config that writes one more file. */
function withFile(text: string, file: object): string {
  const config = JSON.parse(text) as { storage: { files: object[] } };
  config.storage.files.push(file);
  return JSON.stringify(config);
}

const addNewline = (text: string): string => `${text}\n`;

test("what was rendered reads back as it is", () => {
  const read = readArtifacts(rendered.files);
  expect(read.diagnostics).toEqual([]);
  expect(read.artifacts).toEqual(rendered);
});

describe("edits are seen", () => {
  test.each([
    ["the template", template, addNewline, [`artifact-changed ${template}`]],
    ["a node config", worker, addNewline, [`node-config-not-embedded ${worker}`, `artifact-changed ${worker}`]],
    [
      "the digest",
      artifactPaths.digest,
      (text: string) => text.replace(/"digest": "\w{4}/, '"digest": "0000'),
      [`artifact-changed ${artifactPaths.digest}`],
    ],
    [
      "the mapping's digest",
      artifactPaths.digest,
      (text: string) => text.replace(/"mapping": "0/, '"mapping": "1'),
      [`artifact-changed ${artifactPaths.digest}`],
    ],
    [
      "a model of another format",
      artifactPaths.model,
      (text: string) => text.replace('"format": 1', '"format": 2'),
      [`artifact-unreadable ${artifactPaths.model}`],
    ],
    ["no JSON", template, () => "Resources:", [`json-syntax ${template}`]],
  ])("%s", (_name, path, edit, expected) => {
    expect(findings(edited(path, edit))).toEqual(expected);
  });

  test("a missing artifact", () => {
    const files = new Map([...rendered.files].filter(([path]) => path !== "kubeconfig"));
    expect(findings(files)).toEqual(["artifact-missing kubeconfig"]);
  });
});

describe("embedding takes edits over", () => {
  test("of a node config", () => {
    const files = edited(worker, (text) => text.replace("/etc/keelson", "/etc/keelson"));
    expect(embedNodeConfigs(files).artifacts).toEqual(rendered);

    const { artifacts, diagnostics } = embedNodeConfigs(edited(worker, addNewline));
    expect(diagnostics.map(({ severity, code, file }) => [severity, code, file])).toEqual([["notice", "customised", worker]]);
    expect(artifacts?.digest).not.toBe(rendered.digest);
    const embedded = userDataIn(JSON.parse(artifacts?.files.get(template) ?? ""), "worker");
    expect(extractNodeConfig(embedded ?? "")).toBe(`${rendered.files.get(worker)}\n`);
    expect(readArtifacts(artifacts?.files ?? new Map()).artifacts).toEqual(artifacts);
  });

  test("of the template, which stays edited", () => {
    const files = edited(template, (text) => text.replace(/"Description": "[^"]+"/, '"Description": "mine"'));
    expect(JSON.parse(embedNodeConfigs(files).artifacts?.files.get(template) ?? "")).toMatchObject({ Description: "mine" });
  });

  test("but not into a template that lost its user data", () => {
    const files = edited(template, (text) => text.replaceAll("UserData", "Other"));
    expect(embedNodeConfigs(files).diagnostics.map(({ code }) => code)).toEqual(["user-data-not-found", "user-data-not-found"]);
  });

  test("nor a node config that EC2 does not take", () => {
    // Hashes, since they hardly compress.
    const noise = Array.from({ length: 1000 }, (_, index) => sha256(String(index))).join("");
    const { artifacts, diagnostics } = embedNodeConfigs(
      edited(worker, (text) => withFile(text, { path: "/etc/noise", contents: { source: `data:,${noise}` } })),
    );
    expect(artifacts).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["customised", "template-needs-bucket", "user-data-too-large"]);
  });
});
