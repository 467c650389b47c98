import { Failure } from "@keelson/core";
import { expect, it } from "vitest";
import { credentialSource } from "./credential-source.ts";

const apiVersion = "client.authentication.k8s.io/v1";
const command = { command: "plugin", args: [], env: {}, apiVersion, installHint: null };
const secret = "s3cret-value";
const credential = (status: unknown): string => JSON.stringify({ apiVersion, kind: "ExecCredential", status });

it.each([
  ["fails after printing a token", { exitCode: 3, stdout: credential({ token: secret }) }],
  ["prints a page", { exitCode: 0, stdout: `<html>${secret}</html>` }],
  ["prints a token of two lines", { exitCode: 0, stdout: credential({ token: `${secret}\nx: y` }) }],
  [
    "prints something else than a certificate",
    { exitCode: 0, stdout: credential({ clientCertificateData: secret, clientKeyData: secret }) },
  ],
  ["prints half a pair", { exitCode: 0, stdout: credential({ clientKeyData: secret }) }],
  ["prints null", { exitCode: 0, stdout: "null" }],
])("a plugin that %s is named, and nothing of its output is repeated", async (_name, result) => {
  const ports = {
    readFile: () => Promise.resolve(null),
    runExec: () => Promise.resolve({ ...result, stderr: secret }),
    mask: () => undefined,
  };
  const failure = await credentialSource({ kind: "exec", command }, ports)
    .current()
    .catch((cause: unknown) => cause);
  if (!(failure instanceof Failure)) expect.fail("no Failure");
  expect(failure.code).toBe("credential-plugin-failed");
  expect(`${failure.message}${failure.hint}`).not.toContain(secret);
});

it("a token file with more than a token is named", async () => {
  const ports = {
    readFile: () => Promise.resolve(`${secret}\nmore`),
    runExec: () => Promise.reject(new Error("unused")),
    mask: () => undefined,
  };
  const failure = await credentialSource({ kind: "token-file", path: "token" }, ports)
    .current()
    .catch((cause: unknown) => cause);
  expect(failure).toMatchObject({ code: "credential-plugin-failed" });
});
