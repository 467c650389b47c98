import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let house = "";

/** A copy of the house without what is installed or built, in which breaches can be planted. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "keelson-house-"));
  const left = /(^|\/)(node_modules|dist|\.git|\.turbo|\.sandbox|\.reports|examples|e2e)($|\/)/;
  cpSync(root, house, { recursive: true, filter: (path) => !left.test(path.slice(root.length)) });
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function run(command: string, ...args: string[]) {
  const ended = spawnSync(join(root, "node_modules", ".bin", command), args, {
    cwd: house,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" },
  });
  return { status: ended.status, output: ended.stdout + ended.stderr };
}

function plant(path: string, text: string) {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return { [Symbol.dispose]: () => rmSync(file) };
}

const lintBreaches: readonly { readonly rule: string; readonly path: string; readonly text: string }[] = [
  {
    rule: "no-restricted-imports",
    path: "packages/core/src/breach.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const text = readFileSync("x", "utf8");\n',
  },
  {
    rule: "no-restricted-imports",
    path: "packages/render/src/breach.ts",
    text: 'import { SSMClient } from "@aws-sdk/client-ssm";\nexport const client = new SSMClient({});\n',
  },
  { rule: "no-restricted-globals", path: "packages/render/src/breach.ts", text: 'export const home = process.env["HOME"];\n' },
  { rule: "no-restricted-properties", path: "packages/dns/src/breach.ts", text: "export const now = Date.now();\n" },
  { rule: "no-restricted-properties", path: "packages/core/src/breach.ts", text: "export const chance = Math.random();\n" },
  { rule: "no-restricted-globals", path: "packages/apply/src/breach.ts", text: "export const pid = process.pid;\n" },
  {
    rule: "no-restricted-imports",
    path: "packages/cli/src/breach.ts",
    text: 'import { ssmDouble } from "@keelson/pki/double";\nexport const double = ssmDouble();\n',
  },
  { rule: "no-console", path: "packages/deploy/src/breach.ts", text: 'console.log("x");\nexport const done = true;\n' },
  { rule: "no-explicit-any", path: "packages/deploy/src/breach.ts", text: "export const value: any = 1;\n" },
  { rule: "no-floating-promises", path: "packages/deploy/src/breach.ts", text: "export function go(): void {\n  Promise.resolve(1);\n}\n" },
  {
    rule: "switch-exhaustiveness-check",
    path: "packages/core/src/breach.ts",
    text: 'export function name(side: "left" | "right"): string {\n  switch (side) {\n    case "left":\n      return "l";\n  }\n  return "";\n}\n',
  },
];

const shapes: readonly { readonly rule: string; readonly text: string }[] = [
  { rule: "max-lines", text: Array.from({ length: 301 }, (_, at) => `export const line${at} = 1;\n`).join("") },
  {
    rule: "complexity",
    text: `export function deep(n: number): number {\n${Array.from({ length: 16 }, (_, at) => `  if (n === ${at}) return ${at};\n`).join("")}  return n;\n}\n`,
  },
  { rule: "no-default-export", text: "const value = 1;\nexport default value;\n" },
  { rule: "no-non-null-assertion", text: "export const length = (text: string | null): number => text!.length;\n" },
  { rule: "no-misused-promises", text: "export const run = (list: number[]): void => list.forEach(async () => {});\n" },
  { rule: "only-throw-error", text: 'export function fail(): never {\n  throw "no";\n}\n' },
  {
    rule: "consistent-type-imports",
    text: 'import { Clock } from "@keelson/core";\nexport const now = (clock: Clock): number => clock.now();\n',
  },
];

describe("the linter", () => {
  it.each(shapes)("catches $rule", ({ rule, text }) => {
    using _planted = plant("packages/deploy/src/breach.ts", text);
    expect(run("oxlint", "--type-aware", "packages/deploy/src/breach.ts").output).toContain(rule);
  });

  it.each(lintBreaches)("catches $rule in $path", ({ rule, path, text }) => {
    using _planted = plant(path, text);
    const { status, output } = run("oxlint", "--type-aware", path);
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });

  it("catches an import cycle", () => {
    using _one = plant(
      "packages/core/src/breach-one.ts",
      'import { two } from "./breach-two.ts";\nexport const one = (): number => two();\n',
    );
    using _two = plant(
      "packages/core/src/breach-two.ts",
      'import { one } from "./breach-one.ts";\nexport const two = (): number => one();\n',
    );
    expect(run("oxlint", "packages/core/src").output).toContain("no-cycle");
  });
});

describe("the boundaries", () => {
  const breaches = [
    {
      name: "a sibling engine, type only",
      path: "packages/dns/src/breach.ts",
      text: 'import type { Manifest } from "@keelson/apply";\nexport type Breach = Manifest;\n',
    },
    { name: "a way around the package", path: "packages/dns/src/breach.ts", text: 'export * from "../../apply/src/index.ts";\n' },
    { name: "an engine from an action", path: "actions/publish-dns/src/breach.ts", text: 'export * from "@keelson/dns";\n' },
  ];
  it("hold", () => {
    expect(run("turbo", "boundaries").status).toBe(0);
  });
  it.each(breaches)("catch $name", ({ path, text }) => {
    using _planted = plant(path, text);
    expect(run("turbo", "boundaries").status).not.toBe(0);
  });
});

describe("the other checks", () => {
  it("the compiler catches a wrong type", () => {
    using _planted = plant("packages/core/src/breach.ts", 'export const count: number = "one";\n');
    expect(run("tsc", "--noEmit", "--project", "tsconfig.json").output).toContain("packages/core/src/breach.ts");
  });
  it("knip catches an unused file", () => {
    using _planted = plant("packages/core/src/breach.ts", "export const unused = 1;\n");
    expect(run("knip").output).toContain("packages/core/src/breach.ts");
  });
  it("the formatter catches loose code", () => {
    using _planted = plant("packages/core/src/breach.ts", "export const   loose=1\n");
    expect(run("oxfmt", "--check", "packages/core/src/breach.ts").status).not.toBe(0);
  });
});
