import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { gitStandingOf } from "./git-work-tree.ts";

const root = mkdtempSync(join(tmpdir(), "keelson-git-"));
const at = (...parts: string[]): string => join(root, ...parts);

beforeAll(() => {
  mkdirSync(at("work", "sub"), { recursive: true });
  mkdirSync(at("plain"));
  const git = (...words: string[]): void =>
    void execFileSync("git", ["-C", at("work"), "-c", "user.name=t", "-c", "user.email=t@t", ...words]);
  git("init", "--quiet");
  writeFileSync(at("work", ".gitignore"), "/secret/\n*.pem\n");
  mkdirSync(at("work", "secret"));
  writeFileSync(at("work", "secret", "forced"), "");
  git("add", "--force", ".gitignore", "secret/forced");
  symlinkSync(at("work"), at("link"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("where a file with credentials may lie", () => {
  it.each([
    ["outside of any work tree", ["plain", "kubeconfig"], "outside"],
    ["in a folder that is not there yet, outside", ["new", "deep", "kubeconfig"], "outside"],
    ["in a work tree", ["work", "kubeconfig"], "taken"],
    ["below a folder of it that is not there yet", ["work", "new", "deep", "kubeconfig"], "taken"],
    ["in an ignored folder", ["work", "secret", "kubeconfig"], "ignored"],
    ["under an ignored name", ["work", "sub", "admin.pem"], "ignored"],
    ["in place of a file that was added all the same", ["work", "secret", "forced"], "taken"],
    ["behind a link into a work tree", ["link", "kubeconfig"], "taken"],
    ["behind a link, under an ignored name", ["link", "sub", "admin.pem"], "ignored"],
  ] as const)("%s", async (_, path, standing) => {
    expect(await gitStandingOf(at(...path))).toBe(standing);
  });
});

describe("on a machine without git", () => {
  const path = process.env["PATH"];
  afterEach(() => {
    process.env["PATH"] = path;
  });

  it("nothing is known inside of a work tree, and nothing is wrong outside", async () => {
    process.env["PATH"] = at("plain");
    expect(await gitStandingOf(at("work", "secret", "kubeconfig"))).toBe("unknown");
    expect(await gitStandingOf(at("plain", "kubeconfig"))).toBe("outside");
  });
});

it("a hook's variables do not mislead it", async () => {
  process.env["GIT_DIR"] = at("work", ".git");
  try {
    expect(await gitStandingOf(at("plain", "kubeconfig"))).toBe("outside");
  } finally {
    delete process.env["GIT_DIR"];
  }
});
