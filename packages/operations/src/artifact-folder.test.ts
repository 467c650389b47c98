import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Diagnostic, Failure, InvalidInput } from "@keelson/core";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { chooseSource, loadArtifacts, sourceConflict } from "./load-artifacts.ts";
import { renderClusterFile } from "./render-cluster-file.ts";
import { nodeFiles } from "./system/node-files.ts";
import { validateClusterFile } from "./validate-cluster-file.ts";

const scratch = mkdtempSync(join(tmpdir(), "keelson-artifacts-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const cluster = join(scratch, "cluster.yaml");
writeFileSync(
  cluster,
  "clusterName: demo\nexternalDNSName: k8s.example.com\nregion: eu-west-1\navailabilityZone: eu-west-1a\nkubernetesVersion: v1.36.2\n",
);
const fresh = { cluster, versions: null, manifests: [], mapping: null };
const ports = { files: nodeFiles };
const committed = join(scratch, "committed");
const { artifacts: rendered } = await renderClusterFile({ source: fresh, outputDir: committed }, ports);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(scratch, "folder-"));
  cpSync(committed, folder, { recursive: true });
});

const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
const worker = "userdata/worker.ign.json";

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(folder, path), change(textOf(path)));
}

/** What loading throws, as `code file`, the folder left out. */
async function findings(source = { folder }): Promise<string[]> {
  const thrown: unknown = await loadArtifacts(source, ports).then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(InvalidInput);
  const diagnostics: readonly Diagnostic[] = thrown instanceof InvalidInput ? thrown.diagnostics : [];
  return diagnostics.map(({ code, file }) => `${code} ${file.replace(`${folder}/`, "")}`);
}

test("a folder is loaded as it was rendered", async () => {
  expect(await loadArtifacts({ folder }, ports)).toEqual({ artifacts: rendered, diagnostics: [] });
  expect(await validateClusterFile({ folder })).toEqual({ artifacts: rendered, diagnostics: [] });
});

test("an edit is refused, taken over, and named with the path of its file", async () => {
  edit(worker, (text) => `${text}\n`);
  expect(await findings()).toEqual([`node-config-not-embedded ${worker}`, `artifact-changed ${worker}`]);
  expect((await validateClusterFile({ folder })).artifacts).toBeNull();

  const template = textOf("stack-template.json");
  await renderClusterFile({ source: { edited: folder }, outputDir: folder }, ports);
  expect(textOf("stack-template.json")).not.toBe(template);
  const { artifacts, diagnostics } = await loadArtifacts({ folder }, ports);
  expect(artifacts.customised).toEqual([worker]);
  expect(artifacts.digest).not.toBe(rendered.digest);
  expect(artifacts.files.get("stack-template.json")).toBe(textOf("stack-template.json"));
  expect(diagnostics).toMatchObject([{ severity: "notice", code: "customised", file: `${folder}/${worker}` }]);
});

test("a checked folder is copied, with the digests of what is deployed with it", async () => {
  const outputDir = join(folder, "copy");
  const source = { folder, manifests: [cluster], mapping: cluster };
  const { artifacts } = await renderClusterFile({ source, outputDir }, ports);
  for (const path of [...rendered.files.keys()].filter((path) => path !== "digest.json")) {
    expect(readFileSync(join(outputDir, path), "utf8"), path).toBe(textOf(path));
  }
  const { artifacts: same } = await loadArtifacts({ ...fresh, manifests: [cluster], mapping: cluster }, ports);
  expect(artifacts.digest).toBe(same.digest);
  expect(readFileSync(join(outputDir, "digest.json"), "utf8")).not.toBe(textOf("digest.json"));
});

describe("rendering", () => {
  const render = () => renderClusterFile({ source: fresh, outputDir: folder }, ports);

  test("goes over what nobody edited", async () => {
    expect((await render()).artifacts.digest).toBe(rendered.digest);
  });

  test.each([
    ["that was not taken over", false],
    ["that was", true],
  ])("does not destroy an edit %s", async (_name, isTaken) => {
    edit(worker, (text) => `${text}\n`);
    if (isTaken) await renderClusterFile({ source: { edited: folder }, outputDir: folder }, ports);
    const before = textOf(worker);
    const refused: unknown = await render().then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused instanceof Failure ? refused.code : null).toBe("customised-not-overwritten");
    expect(textOf(worker)).toBe(before);
  });
});

describe("a hostile folder", () => {
  test("that is not there", async () => {
    expect(await findings({ folder: join(folder, "absent") })).toEqual(["file-missing absent"]);
  });

  test("that lacks files tells all of them", async () => {
    for (const path of ["kubeconfig", worker]) rmSync(join(folder, path));
    expect(await findings()).toEqual(["artifact-missing kubeconfig", `artifact-missing ${worker}`]);
  });

  test("with a folder in place of a file", async () => {
    rmSync(join(folder, worker));
    mkdirSync(join(folder, worker));
    expect(await findings()).toEqual([`file-is-directory ${worker}`]);
  });

  test("with a file that is too large", async () => {
    truncateSync(join(folder, "stack-template.json"), 64 * 1024 * 1024);
    expect(await findings()).toEqual(["file-too-large stack-template.json"]);
  });

  test("with a link that leads out of it", async () => {
    rmSync(join(folder, "kubeconfig"));
    symlinkSync(join(committed, "kubeconfig"), join(folder, "kubeconfig"));
    expect(await findings()).toEqual(["file-outside-folder kubeconfig"]);
  });

  test("with a link within it is read", async () => {
    cpSync(join(folder, "kubeconfig"), join(folder, "other"));
    rmSync(join(folder, "kubeconfig"));
    symlinkSync("other", join(folder, "kubeconfig"));
    expect((await loadArtifacts({ folder }, ports)).artifacts).toEqual(rendered);
  });

  test("with keys that every object has", async () => {
    edit("digest.json", (text) => text.replace('"artifacts"', '"__proto__": {"customised": ["x"]}, "artifacts"'));
    expect((await loadArtifacts({ folder }, ports)).artifacts.customised).toEqual([]);
  });

  test("with values nested beyond every reader", async () => {
    edit(worker, () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(await findings()).toEqual([`json-syntax ${worker}`]);
  });
});

describe("what a user names", () => {
  const none = { cluster: null, artifacts: null, versions: null };

  test.each([
    [{}, { cluster: "cluster.yaml", versions: null }],
    [
      { cluster: "a.yaml", versions: "v.json" },
      { cluster: "a.yaml", versions: "v.json" },
    ],
    [{ artifacts: "rendered" }, { folder: "rendered" }],
  ])("%j", (choice, source) => {
    expect(chooseSource({ ...none, ...choice })).toEqual({ ...source, manifests: [], mapping: null });
  });

  test.each([
    { artifacts: "rendered", cluster: "a.yaml" },
    { artifacts: "rendered", versions: "v.json" },
  ])("%j contradicts itself", (choice) => {
    expect(sourceConflict({ ...none, ...choice })).not.toBeNull();
    expect(() => chooseSource({ ...none, ...choice })).toThrow(Failure);
  });
});
