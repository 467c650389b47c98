import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findBreaches, type HouseFile } from "./house-rules.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What git tracks, and what it would. */
function houseFiles(): HouseFile[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "*.ts", "*.js"], {
    cwd: root,
    encoding: "utf8",
  });
  const paths = listed.split("\n").filter((path) => path !== "" && !path.startsWith("dist/"));
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

describe("the house", () => {
  it("keeps every rule", () => {
    const files = houseFiles();
    expect(files.length).toBeGreaterThan(100);
    expect(findBreaches(files)).toEqual([]);
  });
});

const shipped = "packages/dns/src/breach.ts";
const planted: readonly { readonly rule: string; readonly path: string; readonly text: string }[] = [
  { rule: "no-bare-error", path: shipped, text: 'throw new Error("no");' },
  { rule: "actions-toolkit-in-runner", path: shipped, text: 'import { info } from "@actions/core";' },
  { rule: "bounded-clients", path: shipped, text: "const client = new sdk.Route53Client({ region });" },
  { rule: "thin-actions", path: "actions/render/src/main.ts", text: "line;\n".repeat(61) },
  { rule: "at-most-300-lines", path: shipped, text: "line;\n".repeat(301) },
  { rule: "telling-names", path: "packages/dns/src/utils.ts", text: "" },
  { rule: "telling-names", path: "packages/dns/src/helpers/record.ts", text: "" },
  { rule: "kebab-case-files", path: "packages/dns/src/recordSet.ts", text: "" },
  { rule: "no-type-escape", path: shipped, text: "const value = input as any;" },
  { rule: "no-type-escape", path: shipped, text: "// @ts-ignore" },
  { rule: "used-sdk-exports", path: "packages/dns/src/breach-sdk.ts", text: 'export { DeadCommand } from "@aws-sdk/client-route-53";' },
  { rule: "no-unfinished-work", path: shipped, text: `// ${["FIX", "ME"].join("")}: later` },
  { rule: "no-skipped-test", path: "packages/dns/src/breach.test.ts", text: `${["it", "skip"].join(".")}("later", () => {});` },
];

describe("a planted breach is caught", () => {
  it.each(planted)("$rule", ({ rule, path, text }) => {
    expect(findBreaches([{ path, text }])).toContainEqual({ rule, path });
  });

  it("one-file-per-client", () => {
    const text = 'const sdk = await import("@aws-sdk/client-route-53");';
    const files = [
      { path: "packages/dns/src/one.ts", text },
      { path: "packages/dns/src/two.ts", text: 'import { Route53Client } from "@aws-sdk/client-route-53";' },
    ];
    expect(findBreaches(files).map((breach) => breach.rule)).toEqual(["one-file-per-client", "one-file-per-client"]);
  });
});
