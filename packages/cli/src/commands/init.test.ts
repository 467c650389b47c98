import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const main = join(import.meta.dirname, "..", "main.ts");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keelson-init-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keelson(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

/** As the article has it. */
const article = [
  "--cluster-name=particule-k8s-clust",
  "--external-dns-name=k8s.particule.io",
  "--region=eu-west-1",
  "--key-name=klefevre-sorrow",
  "--kms-key-arn=arn:aws:kms:eu-west-1:303293004898:key/6d9f59dc-e5c1-441d-8743-4d55c7cd1701",
];

it("refuses the article's zone, and takes what its hint says", () => {
  const refused = keelson("init", ...article, "--availability-zone=eu-west-1", "--format", "json");
  expect(refused).toMatchObject({ status: 1, stderr: "" });
  const { diagnostics } = JSON.parse(refused.stdout) as { diagnostics: { code: string; file: string; hint: string }[] };
  expect(diagnostics).toMatchObject([{ code: "not-a-zone", file: "--availability-zone", hint: expect.stringContaining("eu-west-1a") }]);
  expect(readdirSync(folder)).toEqual([]);

  const taken = keelson("init", ...article, "--availability-zone=eu-west-1a", "--format", "json");
  expect(taken).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(taken.stdout)).toMatchObject({ ok: true, written: "cluster.yaml", placeholders: [] });
  expect(keelson("validate", "cluster.yaml").status).toBe(0);
  expect(keelson("init", ...article).status).toBe(1);
});

it("says where what is to be filled in, and the file says it too", () => {
  const told = keelson("init", "demo.yaml");
  expect(told.status).toBe(0);
  const lines = readFileSync(join(folder, "demo.yaml"), "utf8").split("\n");
  for (const key of ["externalDNSName", "region", "availabilityZone"]) {
    const line = lines.findIndex((text) => text.startsWith(`${key}: ""`)) + 1;
    expect(told.stdout).toMatch(new RegExp(`^fill in demo\\.yaml:${line}: ${key}, `, "m"));
  }
  expect(keelson("validate", "demo.yaml").status).toBe(1);
});

it.each([
  ["a flag that is no key", ["init", "--worker-counts=2"]],
  ["a list", ["init", "--ssh-authorized-keys=x"]],
  ["two files", ["init", "a.yaml", "b.yaml"]],
  ["a file without a name", ["init", ""]],
  ["a schema that would end the line", ["init", "--schema", "a b"]],
])("is wrong usage with %s", (_, words) => {
  expect(keelson(...words).status).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});
