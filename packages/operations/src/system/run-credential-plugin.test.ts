import { describe, expect, it } from "vitest";
import { runCredentialPlugin } from "./run-credential-plugin.ts";

const never = new AbortController().signal;

function run(command: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  return runCredentialPlugin({ command, args, env, apiVersion: "client.authentication.k8s.io/v1", installHint: null }, never);
}

describe("a credential plugin that misbehaves", () => {
  it.each([
    ["is not there", () => run("no-such-plugin")],
    ["has a name that no process can have", () => run("a\0b")],
    ["is given what no process can be given", () => run("sh", [], { A: "x\0y" })],
  ])("has no exit code when it %s", async (_name, ended) => {
    expect((await ended()).exitCode).toBeNull();
  });

  it("has an exit code when a signal ends it", async () => {
    expect((await run("sh", ["-c", "kill -9 $$"])).exitCode).toBe(128);
  });

  it("is not listened to for ever", async () => {
    expect((await run("sh", ["-c", "yes | head -c 5000000"])).stdout.length).toBe(1_048_576);
  });
});
