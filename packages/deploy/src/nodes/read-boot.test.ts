import { describe, expect, it } from "vitest";
import { consoleTail, readBoot } from "./read-boot.ts";

const lines = (...texts: string[]): string => texts.join("\r\n");

describe("readBoot", () => {
  it.each<[string, string, object | null]>([
    ["nothing yet", lines("Booting Flatcar", "ignition[712]: fetching config"), null],
    [
      "a step that waits",
      lines("keelson: [1/6] metadata: i-1 in eu-west-1a, 10.0.0.50", "keelson: [2/6] etcd-volume: vol-1 waits: VolumeInUse"),
      { step: 2, of: 6, name: "etcd-volume", result: "vol-1 waits: VolumeInUse", state: "running" },
    ],
    [
      "a step that failed, after the stack was told",
      lines("keelson: [2/4] secrets: SSM refuses: AccessDeniedException", "keelson: boot: the stack was told FAILURE"),
      { step: 2, name: "secrets", result: "SSM refuses: AccessDeniedException", state: "failed" },
    ],
    [
      "a step without end",
      lines("keelson: [3/4] secrets: nine read", "keelson: boot: kubeadm-join had no end within 600 s"),
      { name: "secrets", result: "kubeadm-join had no end within 600 s", state: "running" },
    ],
    [
      "an end after a failure",
      lines("keelson: [3/4] kubeadm-join: no", "keelson: boot: the stack was told FAILURE", "keelson: [4/4] signal: node Ready"),
      { step: 4, of: 4, state: "done" },
    ],
    [
      "a reboot",
      lines("keelson: [4/4] signal: the stack was told SUCCESS", "reboot", "keelson: [1/4] metadata: i-1"),
      { step: 1, state: "running" },
    ],
    ["another word at the end", lines("keelson: [4/4] signal: the stack could not be told"), { step: 4, state: "running" }],
    [
      "what the kernel and a terminal put around it",
      lines("\u001B[32m[   12.345678] keelson: [1/4] metadata: i-1\u001B[0m"),
      { step: 1, line: "keelson: [1/4] metadata: i-1" },
    ],
  ])("%s", (_name, console, expected) => {
    const boot = readBoot(console);
    if (expected === null) expect(boot).toBeNull();
    else expect(boot).toMatchObject(expected);
  });
});

it("shows the last lines that say something, each of bounded length and without control characters", () => {
  const tail = consoleTail(lines("first", "", "se\u0007cond", "x".repeat(1000), "  "), 2);
  expect(tail[0]).toBe("second");
  expect(tail[1]?.length).toBeLessThan(300);
});

describe("what a broken script prints", () => {
  const body = [
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgR4ndomabcdefghij",
    "Zm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0d2FsZG9mcmVk",
    "q2w=",
  ];
  const pem = ["-----BEGIN PRIVATE KEY-----", ...body, "-----END PRIVATE KEY-----"];

  it.each([
    ["line by line", pem],
    ["behind the journal's words", pem.map((line) => `[   12.345678] boot[712]: ${line}`)],
    ["in one line", [pem.join("\\n")]],
    ["without its end", pem.slice(0, -1)],
  ])("shows nothing of a private key %s, and the boot behind it", (_name, key) => {
    const console = lines(...key, "keelson: [2/4] secrets: no");
    const shown = consoleTail(console, 20).join("\n");
    for (const part of body) expect(shown).not.toContain(part);
    expect(shown).not.toContain("BEGIN");
    expect(readBoot(console)).toMatchObject({ step: 2, result: "no" });
  });

  it("shows no bootstrap token, in no part of what is told of a boot", () => {
    const token = "abcdef.0123456789abcdef";
    const boot = readBoot(lines(`keelson: [3/4] kubeadm-join: refused ${token}`));
    expect(boot).toMatchObject({ step: 3, name: "kubeadm-join" });
    expect(JSON.stringify([boot, consoleTail(`token ${token}`, 1)])).not.toContain(token.slice(7));
  });

  it("is read in bounded time and shown in bounded length", () => {
    const endless = `keelson: [1/4] metadata: ${"x".repeat(4_000_000)}`;
    expect(readBoot(lines("\r".repeat(1_000_000), endless))?.line.length).toBeLessThan(300);
  });
});
