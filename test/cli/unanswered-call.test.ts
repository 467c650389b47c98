import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "keelson-test-"));
const sockets: Socket[] = [];
let silent: Server;
beforeAll(async () => {
  silent = createServer((socket) => void sockets.push(socket.on("error", () => socket.destroy())));
  await new Promise<void>((resolve) => void silent.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  silent.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A kubeconfig of one cluster, in JSON, which is YAML. */
function writeKubeconfig(name: string, parts: { readonly server: string; readonly user: unknown }): string {
  const path = join(folder, name);
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "c", cluster: { server: parts.server } }],
    users: [{ name: "u", user: parts.user }],
    contexts: [{ name: "c", context: { cluster: "c", user: "u" } }],
    "current-context": "c",
  };
  writeFileSync(path, JSON.stringify(config));
  return path;
}

it("a connection that nobody answers does not hold a cancelled command", async () => {
  const server = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const kubeconfig = writeKubeconfig("silent", { server, user: { token: "t" } });
  const connected = new Promise<void>((resolve) => void silent.once("connection", () => resolve()));
  const end = await runCli({
    words: ["apply", "manifests", "--kubeconfig", kubeconfig],
    onStart: (kill) => void connected.then(() => kill("SIGINT")),
  });
  expect(end).toMatchObject({ exitCode: 130, signal: null });
});

it("a credential plugin that never ends does not hold a cancelled command, and ends with it", async () => {
  const asked = new Promise<Socket>((resolve) => void silent.once("connection", resolve));
  // The plugin shows that it runs, and that it has ended, by a connection.
  const script = `require("node:net").connect(${(silent.address() as AddressInfo).port}, "127.0.0.1"); setInterval(() => {}, 1000);`;
  const exec = {
    apiVersion: "client.authentication.k8s.io/v1",
    command: process.execPath,
    args: ["-e", script],
    interactiveMode: "Never",
  };
  const kubeconfig = writeKubeconfig("plugin", { server: "https://127.0.0.1:9", user: { exec } });
  const ending = runCli({
    words: ["apply", "manifests", "--kubeconfig", kubeconfig],
    onStart: (kill) => void asked.then(() => kill("SIGINT")),
  });
  const plugin = await asked;
  const gone = new Promise<void>((resolve) => void plugin.resume().once("close", () => resolve()));
  expect(await ending).toMatchObject({ exitCode: 130, signal: null });
  await gone;
});
