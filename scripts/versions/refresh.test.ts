import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { answers, olderTable, paths, serveIndexes, tableFile } from "./upstream.fixture.ts";

const program = fileURLToPath(new URL("refresh.ts", import.meta.url));

function run(args: readonly string[]): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}

async function arrange(copies: Readonly<Record<string, string>>) {
  const { indexes } = await serveIndexes(copies);
  const { folder, file, text } = tableFile(olderTable);
  const [mirrors, summary] = [join(folder, "mirrors.json"), join(folder, "summary.md")];
  writeFileSync(mirrors, JSON.stringify(indexes));
  return { file, text, summary, args: ["--table", file, "--indexes", mirrors, "--summary", summary] };
}

test("the command writes the table and the text of the pull request, and then has nothing to do", async () => {
  const { file, text, summary, args } = await arrange(answers);
  const first = await run(args);
  expect(first).toMatchObject({ status: 0, stderr: "" });
  const written = readFileSync(file, "utf8");
  expect(written).not.toBe(text);
  expect(readFileSync(summary, "utf8")).toBe(first.stdout);
  expect((await run(args)).status).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(written);
});

test("a failure is exit 1, names its code, and leaves the table", async () => {
  const { [paths.flannel]: _flannel, ...others } = answers;
  const { file, text, args } = await arrange(others);
  const { status, stderr } = await run(args);
  expect(status).toBe(1);
  expect(stderr).toContain("index-missing");
  expect(readFileSync(file, "utf8")).toBe(text);
});

test.each([
  ["a table that is none", { table: "{}" }, "table-unreadable"],
  ["mirrors without names", { mirrors: '{"kubernetes": "https://mirror.example.com"}' }, "mirrors-unreadable"],
  ["mirrors that are no JSON", { mirrors: "https://mirror.example.com" }, "mirrors-unreadable"],
])("%s", async (_name, files: { readonly table?: string; readonly mirrors?: string }, code) => {
  const { folder, file } = tableFile(olderTable);
  const mirrors = join(folder, "mirrors.json");
  writeFileSync(mirrors, files.mirrors ?? '{"extensions": "http://127.0.0.1:9/extensions"}');
  if (files.table !== undefined) writeFileSync(file, files.table);
  const { status, stderr } = await run(["--table", file, "--indexes", mirrors]);
  expect(status).toBe(1);
  expect(stderr).toContain(code);
});

test("a missing table, and an unknown option", async () => {
  expect(await run(["--table", "/nowhere/version-table.json"])).toMatchObject({ status: 1 });
  expect(await run(["--force"])).toMatchObject({ status: 2, stdout: "" });
});
