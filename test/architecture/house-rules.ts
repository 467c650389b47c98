/** A source file of the repository: its path from the root, and its text. */
export interface HouseFile {
  readonly path: string;
  readonly text: string;
}

export interface Breach {
  readonly rule: string;
  readonly path: string;
}

type Rule = (files: readonly HouseFile[]) => string[];

/** What the linters cannot say. Each rule answers the paths that break it. */
const rules: Readonly<Record<string, Rule>> = {
  "no-bare-error": (files) =>
    files.filter((file) => isShipped(file) && /throw new (Error|TypeError|RangeError)\(/.test(file.text)).map((file) => file.path),
  "one-file-per-client": (files) =>
    outsideClients.flatMap((client) => {
      const users = files.filter((file) => isShipped(file) && file.text.includes(`"${client}`) && importsIt(file.text, client));
      return users.length > 1 ? users.map((file) => file.path) : [];
    }),
  "bounded-clients": (files) =>
    files
      .filter((file) => isShipped(file) && /new (sdk\.)?[A-Z]\w*Client\((?!\{ \.\.\.awsCallBounds\b)/.test(file.text))
      .map((file) => file.path),
  "actions-toolkit-in-runner": (files) =>
    files
      .filter((file) => isShipped(file) && /"@actions\//.test(file.text) && !file.path.startsWith("packages/runner/src/"))
      .map((file) => file.path),
  "thin-actions": (files) =>
    files.filter((file) => /^actions\/[^/]+\/src\/main\.ts$/.test(file.path) && lineCount(file) > 60).map((file) => file.path),
  "at-most-300-lines": (files) =>
    files.filter((file) => lineCount(file) > 300 && !file.path.includes("/generated/")).map((file) => file.path),
  "telling-names": (files) =>
    files
      .filter((file) => file.path.split("/").some((part) => /^(utils?|helpers?|commons?|types|misc|stuff)(\.|$)/.test(part)))
      .map((file) => file.path),
  "kebab-case-files": (files) =>
    files
      .filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|fixture|config))?\.(ts|js)$/.test(file.path.split("/").at(-1) ?? ""))
      .map((file) => file.path),
  "no-type-escape": (files) =>
    files.filter((file) => /@ts-(ignore|expect-error|nocheck)|\bas any\b|: any\b/.test(withoutStrings(file.text))).map((file) => file.path),
  // The unused-code check cannot follow a module that is passed on as a value: what a client's file names is looked up by name.
  "used-sdk-exports": (files) => files.filter((file) => unusedExports(file, files).length > 0).map((file) => file.path),
  "no-unfinished-work": (files) => files.filter((file) => unfinished.test(file.text)).map((file) => file.path),
  "no-skipped-test": (files) =>
    files.filter((file) => /\b(it|test|describe)\.(skip|todo|only|fails)\b/.test(withoutStrings(file.text))).map((file) => file.path),
};

/** Written in parts, so that this file does not name what it looks for. */
const unfinished = new RegExp(`\\b(${["TO", "DO"].join("")}|${["FIX", "ME"].join("")}|${"X".repeat(3)})\\b`);

const outsideClients = [
  "@aws-sdk/client-auto-scaling",
  "@aws-sdk/client-cloudformation",
  "@aws-sdk/client-ec2",
  "@aws-sdk/client-elastic-load-balancing",
  "@aws-sdk/client-elastic-load-balancing-v2",
  "@aws-sdk/client-s3",
  "@aws-sdk/client-ssm",
  "@aws-sdk/client-sts",
  "@aws-sdk/client-route-53",
  "@actions/core",
  "@actions/github",
  "@peculiar/x509",
  "fflate",
] as const;

/** Every breach of every rule, in the order of the rules. */
export function findBreaches(files: readonly HouseFile[]): Breach[] {
  return Object.entries(rules).flatMap(([rule, find]) => find(files).map((path) => ({ rule, path })));
}

/** Code that runs at a user's: not tests, fixtures, doubles, the sandbox or tools. */
function isShipped(file: HouseFile): boolean {
  return (
    /^(packages|actions)\/[^/]+\/src\//.test(file.path) &&
    !/\.(test|fixture)\.ts$/.test(file.path) &&
    !/^packages\/(double|sandbox)\//.test(file.path)
  );
}

function unusedExports(sdk: HouseFile, files: readonly HouseFile[]): string[] {
  if (!sdk.path.endsWith("-sdk.ts")) return [];
  const [names = ""] = /(?<=export \{)[^}]*/.exec(sdk.text) ?? [];
  const home = sdk.path.slice(0, sdk.path.lastIndexOf("/src/"));
  const users = files.filter((file) => file !== sdk && isShipped(file) && file.path.startsWith(`${home}/`));
  return names
    .split(",")
    .map((name) => name.trim().replace(/^type /, ""))
    .filter((name) => name !== "" && !users.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text)));
}

function importsIt(text: string, client: string): boolean {
  return new RegExp(`(from|import\\()\\s*"${client}["/]`).test(text) && !isTypeImportOnly(text, client);
}

function isTypeImportOnly(text: string, client: string): boolean {
  const imports = [...text.matchAll(new RegExp(`import (type )?[^;]*?from "${client}[^"]*"`, "g"))];
  return imports.length > 0 && imports.every(([, type]) => type !== undefined) && !text.includes(`import("${client}`);
}

function withoutStrings(text: string): string {
  return text.replace(/\/(?:[^/\\\n]|\\.)+\/[a-z]*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
}

function lineCount(file: HouseFile): number {
  return file.text.trimEnd().split("\n").length;
}
