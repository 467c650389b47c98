import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderedExamples } from "../parts/examples.ts";
import { nodeFiles } from "../parts/node-files.ts";
import { runProgram } from "../parts/program.ts";
import { roles } from "../parts/user-data.ts";

interface Finding {
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

/** Everything that shellcheck says about a script, hints on style included. */
async function check(script: string): Promise<string[]> {
  const { stdout } = await runProgram("shellcheck", ["--shell=bash", "--severity=style", "--external-sources", "--format=json", "-"], {
    input: script,
  });
  return (JSON.parse(stdout) as Finding[]).map(({ line, code, message }) => `line ${line}: SC${code} ${message}`);
}

const scripts = renderedExamples().flatMap((example) =>
  roles.flatMap((role) =>
    [...nodeFiles(example, role)]
      .filter(([path, text]) => path.startsWith("/opt/bin/") || text.startsWith("#!"))
      .map(([path, text]) => ({ example: example.name, role, path, text })),
  ),
);

describe("shellcheck", () => {
  it("sees the scripts of both roles", () => {
    for (const role of roles) expect(scripts.filter((script) => script.role === role).length).toBeGreaterThan(3);
  });

  it.each(scripts)("has no finding in $path ($role of $example)", async ({ text }) => {
    expect(await check(text)).toEqual([]);
  });

  it.each([".ci/run", "e2e/parts/build.sh", "e2e/parts/versions.sh"])("has no finding in the repository's own %s", async (path) => {
    expect(await check(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"))).toEqual([]);
  });

  it("finds an unquoted variable", async () => {
    expect(await check("#!/usr/bin/bash\nrm $1\n")).toEqual([expect.stringContaining("SC2086")]);
  });
});
