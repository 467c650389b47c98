import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInput } from "@keelson/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeFiles } from "./node-files.ts";
import { readSource, readSources } from "./read-source.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keelson-source-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a file that cannot be read is told with what to do", () => {
  it.each([
    ["missing", () => readSource(join(folder, "absent"), nodeFiles), "file-missing"],
    ["a folder", () => readSource(folder, nodeFiles), "file-is-directory"],
    ["a folder without manifests", () => readSources([folder], nodeFiles), "no-manifests"],
  ])("%s", async (_name, read, code) => {
    const thrown: unknown = await read().then(
      () => null,
      (error: unknown) => error,
    );
    const diagnostics = thrown instanceof InvalidInput ? thrown.diagnostics : [];
    expect(diagnostics.map((found) => [found.code, found.hint !== null])).toEqual([[code, true]]);
  });
});
