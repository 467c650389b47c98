import { appendFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sha256 } from "@keelson/core";
import { sandboxPaths } from "@keelson/sandbox";
import { makeScratch } from "../actions/run-action.ts";
import { nodeBinaries } from "./node-binaries.ts";
import { runCli } from "./run-cli.ts";

const scratch = makeScratch();
afterAll(scratch.remove);

const example = sandboxPaths().example;
const words = ["render", "cluster.yaml"];

/** Every file below a folder with the hash of its bytes. */
function bytesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), sha256(readFileSync(path, "utf8"))]));
}

describe.each(nodeBinaries())("render on Node $version", ({ path: node, version }) => {
  it("writes the committed bytes, every time and with no environment at all", async () => {
    const committed = bytesOf(join(example, "rendered"));
    expect(Object.keys(committed)).toContain("digest.json");
    const [full, empty] = [join(scratch.folder, `${version}-full`), join(scratch.folder, `${version}-empty`)];
    const environment = { PATH: process.env["PATH"] ?? "", TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8", AWS_REGION: "us-east-1" };
    expect(await runCli({ words: [...words, "--output-dir", full], node, environment })).toMatchObject({ exitCode: 0 });
    expect(await runCli({ words: [...words, "--output-dir", empty], node, environment: {} })).toMatchObject({ exitCode: 0 });
    expect(bytesOf(full)).toEqual(committed);
    expect(bytesOf(empty)).toEqual(committed);
  });
});

describe("render --format json", () => {
  it("prints the digest and what was written, and nothing else on stdout", async () => {
    const target = join(scratch.folder, "json");
    const end = await runCli({ words: [...words, "--output-dir", target, "--format", "json"] });
    expect(end).toMatchObject({ exitCode: 0, stderr: "" });
    const printed = JSON.parse(end.stdout) as { ok: boolean; digest: string; written: string[] };
    expect(printed.ok).toBe(true);
    expect(printed.written.toSorted()).toEqual(Object.keys(bytesOf(target)).map((path) => join(target, path)));
    expect(JSON.parse(readFileSync(join(target, "digest.json"), "utf8"))).toMatchObject({ format: 1, digest: printed.digest });
  });
});

describe("artifacts that were edited", () => {
  it("are refused until their node configs are embedded again", async () => {
    const folder = join(scratch.folder, "edited");
    expect(await runCli({ words: [...words, "--output-dir", folder] })).toMatchObject({ exitCode: 0 });
    const userData = join(folder, "userdata", "worker.ign.json");
    const config = JSON.parse(readFileSync(userData, "utf8")) as { storage: { files: unknown[] } };
    config.storage.files.push({ path: "/etc/motd", contents: { source: "data:,hello" } });
    writeFileSync(userData, `${JSON.stringify(config, null, 2)}\n`);

    const plan = (): ReturnType<typeof runCli> => runCli({ words: ["up", "--artifacts", folder, "--dry-run", "--format", "json"] });
    const validate = async () => {
      const { exitCode, stdout } = await runCli({ words: ["validate", "--artifacts", folder, "--format", "json"] });
      return { exitCode, printed: JSON.parse(stdout) as object };
    };
    expect(await validate()).toMatchObject({ exitCode: 1, printed: { ok: false, digest: null, customised: null } });
    const refused = await plan();
    expect(refused.exitCode).toBe(1);
    const { diagnostics } = JSON.parse(refused.stdout) as { diagnostics: { code: string; hint: string }[] };
    expect(diagnostics.map(({ code }) => code)).toContain("node-config-not-embedded");

    const before = readFileSync(join(folder, "digest.json"), "utf8");
    expect(await runCli({ words: ["render", "--artifacts", folder] })).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, "digest.json"), "utf8")).not.toBe(before);
    expect(await validate()).toMatchObject({
      exitCode: 0,
      printed: {
        ok: true,
        customised: ["userdata/worker.ign.json"],
        diagnostics: [{ severity: "notice", code: "customised", file: userData }],
      },
    });
    // Now it gets as far as asking for credentials, of which there are none.
    const accepted = JSON.parse((await plan()).stdout) as { failure: { code: string } };
    expect(accepted.failure.code).not.toBe("invalid-input");
  });

  it("are not rendered over", async () => {
    const folder = join(scratch.folder, "kept");
    expect(await runCli({ words: [...words, "--output-dir", folder] })).toMatchObject({ exitCode: 0 });
    expect(await runCli({ words: [...words, "--output-dir", folder] })).toMatchObject({ exitCode: 0 });
    const path = join(folder, "kubeconfig");
    writeFileSync(path, readFileSync(path, "utf8").replace("namespace: default", "namespace: games"));
    const before = bytesOf(folder);
    const end = await runCli({ words: [...words, "--output-dir", folder, "--format", "json"] });
    expect(JSON.parse(end.stdout)).toMatchObject({ ok: false, failure: { code: "customised-not-overwritten" } });
    expect(bytesOf(folder)).toEqual(before);
    const taken = await runCli({ words: ["render", "--artifacts", folder] });
    expect(taken).toMatchObject({ exitCode: 0 });
    expect(taken.stdout).toMatch(/^customised: kubeconfig$/m);
  });

  it("are refused when the template is no JSON any more", async () => {
    const folder = join(scratch.folder, "broken");
    expect(await runCli({ words: [...words, "--output-dir", folder] })).toMatchObject({ exitCode: 0 });
    appendFileSync(join(folder, "stack-template.json"), "}");
    const end = await runCli({ words: ["render", "--artifacts", folder, "--format", "json"] });
    expect(end).toMatchObject({ exitCode: 1, stderr: "" });
    expect(JSON.parse(end.stdout)).toMatchObject({
      ok: false,
      failure: { code: "invalid-input" },
      diagnostics: [{ code: "json-syntax", file: join(folder, "stack-template.json"), line: expect.any(Number), column: 1 }],
    });
  });

  it("cannot be read from a folder that is not there", async () => {
    const end = await runCli({ words: ["render", "--artifacts", join(scratch.folder, "absent"), "--format", "json"] });
    expect(end.exitCode).toBe(1);
    expect(JSON.parse(end.stdout)).toMatchObject({ diagnostics: [{ code: "file-missing" }] });
  });
});
