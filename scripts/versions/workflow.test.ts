import { execFile, execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseYaml } from "@keelson/core";
import { describe, expect, onTestFinished, test } from "vitest";

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>>;
}

const text = readFileSync(fileURLToPath(new URL("../../.github/workflows/versions.yml", import.meta.url)), "utf8");
const workflow = parseYaml({ name: "versions.yml", text }).documents[0]?.value as Workflow;

/** A clone of a repository with one file, and programs that stand in for npm and gh. */
function arrange(programs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "keelson-workflow-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [origin, clone, temp, bin] = ["origin.git", "clone", "temp", "bin"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@localhost", ...args], {
      cwd,
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  for (const path of [temp, bin]) mkdirSync(path);
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  git(folder, "clone", "--quiet", origin, clone);
  writeFileSync(join(clone, "table.json"), "1\n");
  git(clone, "add", "--all");
  git(clone, "commit", "--quiet", "--message=First");
  git(clone, "push", "--quiet", "origin", "HEAD:main");
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const env = {
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(temp, "output"),
    GITHUB_STEP_SUMMARY: join(temp, "summary"),
    CALLS: join(temp, "calls"),
  };

  /** Runs a step of the workflow as a runner does: bash that stops at the first failure. */
  async function step(job: string, name: string): Promise<number> {
    const found = workflow.jobs[job]?.steps.find((other) => other.name === name);
    const words = Object.fromEntries(
      Object.entries(found?.env ?? {}).map(([key, value]) => [key, value.startsWith("${{") ? "main" : value]),
    );
    return new Promise((resolve) => {
      const options = { cwd: clone, env: { ...env, ...words, HOME: temp, PATH: `${bin}:${process.env["PATH"] ?? ""}` } };
      execFile("bash", ["-e", "-c", found?.run ?? "exit 99"], options, (error) =>
        resolve(typeof error?.code === "number" ? error.code : 0),
      );
    });
  }
  const read = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");
  return {
    origin,
    clone,
    temp,
    step,
    git,
    output: () => read(env.GITHUB_OUTPUT),
    summary: () => read(env.GITHUB_STEP_SUMMARY),
    calls: () => read(env.CALLS),
  };
}

describe("the job that refreshes", () => {
  const npm = (change: string): string => `[ "$2" = refresh:versions ] && { printf 'seen\\n' >> "$5"; ${change}; }`;

  test("tells that the table changed", async () => {
    const { step, output, summary } = arrange({ npm: npm("echo 2 > table.json") });
    expect(await step("refresh", "Refresh the table")).toBe(0);
    expect(output()).toBe("changed=true\n");
    expect(summary()).toBe("seen\n");
  });

  test("tells that it did not", async () => {
    const { step, output } = arrange({ npm: npm("true") });
    expect(await step("refresh", "Refresh the table")).toBe(0);
    expect(output()).toBe("changed=false\n");
  });

  test("fails with the refresh", async () => {
    const { step, output } = arrange({ npm: "exit 1" });
    expect(await step("refresh", "Refresh the table")).toBe(1);
    expect(output()).toBe("");
  });

  test("hands on all that the generators wrote, new and binary files too", async () => {
    const { step, clone, temp, git } = arrange({
      npm: `[ "$2" = build ] && { mkdir -p dist; printf '\\0\\1' > dist/new; echo 2 > table.json; } || true`,
    });
    mkdirSync(join(temp, "proposal"));
    expect(await step("refresh", "Render the examples and build again")).toBe(0);
    git(clone, "reset", "--quiet", "--hard");
    git(clone, "apply", "--index", join(temp, "proposal", "change.patch"));
    expect(git(clone, "diff", "--cached", "--name-only").split("\n")).toEqual(["dist/new", "table.json"]);
  });
});

describe("the job that proposes", () => {
  /** `gh` that knows the open pull request of the file `open`, and writes down what else it is asked. */
  const gh = `case "$2" in list) cat "$RUNNER_TEMP/open" 2>/dev/null || true ;; *) echo "$1 $2 $3" >> "$CALLS" ;; esac`;
  const propose = async (house: ReturnType<typeof arrange>, change: string): Promise<number> => {
    const { clone, temp, git, step } = house;
    git(clone, "checkout", "--quiet", "--detach", "origin/main");
    writeFileSync(join(clone, "table.json"), change);
    mkdirSync(join(temp, "proposal"), { recursive: true });
    writeFileSync(join(temp, "proposal", "change.patch"), `${git(clone, "diff", "--binary")}\n`);
    writeFileSync(join(temp, "proposal", "body.md"), "## Versions\n");
    git(clone, "reset", "--quiet", "--hard");
    return step("propose", "Open or update the pull request");
  };
  const branchOf = ({ origin, git }: ReturnType<typeof arrange>): string => git(origin, "rev-parse", "refs/heads/refresh-versions");

  test("pushes one branch and opens a pull request", async () => {
    const house = arrange({ gh });
    expect(await propose(house, "2\n")).toBe(0);
    expect(house.git(house.origin, "show", "refs/heads/refresh-versions:table.json")).toBe("2");
    expect(house.git(house.origin, "show", "refs/heads/main:table.json")).toBe("1");
    expect(house.calls()).toBe("pr create --head\n");
  });

  test("updates the open one, and its branch when the proposal is another", async () => {
    const house = arrange({ gh });
    await propose(house, "2\n");
    writeFileSync(join(house.temp, "open"), "7\n");
    expect(await propose(house, "3\n")).toBe(0);
    expect(house.git(house.origin, "show", "refs/heads/refresh-versions:table.json")).toBe("3");
    expect(house.calls()).toBe("pr create --head\npr edit 7\n");
  });

  test("leaves a branch alone that already says the same", async () => {
    const house = arrange({ gh });
    await propose(house, "2\n");
    const commit = branchOf(house);
    house.git(
      house.clone,
      "push",
      "--quiet",
      "origin",
      `${house.git(house.clone, "commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", "Reviewed")}:refs/heads/refresh-versions`,
    );
    const reviewed = branchOf(house);
    expect(await propose(house, "2\n")).toBe(0);
    expect(branchOf(house)).toBe(reviewed);
    expect(reviewed).not.toBe(commit);
  });

  test("fails when a patch does not fit, and pushes nothing", async () => {
    const house = arrange({ gh });
    mkdirSync(join(house.temp, "proposal"));
    writeFileSync(join(house.temp, "proposal", "change.patch"), "--- a/none\n+++ b/none\n@@ -1 +1 @@\n-1\n+2\n");
    expect(await house.step("propose", "Open or update the pull request")).not.toBe(0);
    expect(house.git(house.origin, "branch", "--list")).toBe("* main");
    expect(house.calls()).toBe("");
  });
});

test("only the job that proposes can write, and nothing of it is installed or built", () => {
  const writers = Object.entries(workflow.jobs).filter(([, { permissions }]) => Object.values(permissions).includes("write"));
  expect(writers.map(([name]) => name)).toEqual(["propose"]);
  expect(writers.flatMap(([, { steps }]) => steps).filter(({ run }) => /\bnpm\b|\bnode\b/.test(run ?? ""))).toEqual([]);
});
