import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "@keelson/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeFiles } from "./node-files.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keelson-files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function codeOf(run: Promise<unknown>): Promise<string> {
  const thrown = await run.then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof Failure ? thrown.code : String(thrown);
}

describe("reading", () => {
  it.each([
    ["a device without an end", "/dev/zero", "file-too-large"],
    ["a folder", "/dev", "file-is-directory"],
    ["a path through a file", "/dev/null/x", "file-missing"],
    ["a file whose bytes do not come", "/proc/self/mem", "file-unreadable"],
  ])("%s", async (_name, path, problem) => {
    expect(await nodeFiles.readText(path)).toEqual({ problem });
  });

  it("a pipe that nobody writes into is an empty file, and does not wait", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(await nodeFiles.readText(pipe)).toEqual({ text: "" });
  });

  it("a pipe's writer may be slower than its reader", async () => {
    const pipe = join(folder, "slow-pipe");
    execFileSync("mkfifo", [pipe]);
    // Open for both, so that opening does not wait for the other side.
    const writer = await open(pipe, "r+");
    const read = nodeFiles.readText(pipe);
    await writer.write("a: 1");
    // The reader's end follows only when there is no writer any more.
    setImmediate(() => void writer.close());
    expect(await read).toEqual({ text: "a: 1" });
  });

  it("keeps characters whole that stand between two parts", async () => {
    const text = `${"x".repeat(65_535)}é界🚢`.repeat(3);
    await writeFile(join(folder, "text"), text);
    expect(await nodeFiles.readText(join(folder, "text"))).toEqual({ text });
  });

  it("lists links to files, and nothing that is no file", async () => {
    const listed = join(folder, "listed");
    await mkdir(join(listed, "below"), { recursive: true });
    await writeFile(join(listed, "below", "b.yaml"), "");
    await symlink("below/b.yaml", join(listed, "a.yaml"));
    await symlink("nowhere", join(listed, "dangling.yaml"));
    await symlink("below", join(listed, "folder.yaml"));
    expect(await nodeFiles.listFiles(listed)).toEqual(["a.yaml", "below/b.yaml"]);
    expect(await codeOf(nodeFiles.listFiles(join(folder, "none")))).toBe("invalid-input");
  });
});

describe("writing", () => {
  it("names what is in the way, and leaves no draft", async () => {
    const taken = join(folder, "taken");
    await mkdir(join(taken, "file"), { recursive: true });
    await writeFile(join(taken, "text"), "old");
    expect(await codeOf(nodeFiles.writeText(join(taken, "file"), "new"))).toBe("file-not-written");
    expect(await codeOf(nodeFiles.writeText(join(taken, "text", "below"), "new"))).toBe("file-not-written");
    expect((await readdir(taken)).toSorted()).toEqual(["file", "text"]);
  });

  it("gives a secret file its mode, whatever lay where its draft is made", async () => {
    const path = join(folder, "kubeconfig");
    const elsewhere = join(folder, "elsewhere");
    await writeFile(elsewhere, "foreign");
    await symlink(elsewhere, `${path}.${process.pid}.draft`);
    await nodeFiles.writeText(path, "secret", 0o600);
    expect(await readFile(elsewhere, "utf8")).toBe("foreign");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});
