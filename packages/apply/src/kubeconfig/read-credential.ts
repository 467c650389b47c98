import { pointerTo } from "@keelson/core";
import { listAt, textAt } from "../object/read-field.ts";
import type { Credential, ExecCommand } from "./cluster-connection.ts";
import { type Entry, readEntry, readText, reject } from "./kubeconfig-entries.ts";
import type { ClusterTarget } from "./read-cluster-entry.ts";
import { explainPair, type MaterialPorts, readMaterial, resolvePath } from "./read-material.ts";

/** v1alpha1 was removed from Kubernetes 1.24. */
const execApiVersions = ["client.authentication.k8s.io/v1", "client.authentication.k8s.io/v1beta1"];

/** The `user` part of a kubeconfig. Where several forms stand side by side a certificate is used first, then tokens, then exec. */
export async function readCredential(user: Entry, from: MaterialPorts & { readonly cluster: ClusterTarget | null }): Promise<Credential> {
  const certificate = await readMaterial(user, "client-certificate", from);
  const key = await readMaterial(user, "client-key", from);
  if (key !== null) from.ports.mask(key);
  if (certificate !== null && key !== null) {
    const broken = explainPair(certificate, key);
    if (broken !== null) reject(user, null, { code: "credential-unreadable", message: broken });
    return { kind: "certificate", certificate, key };
  }
  if (certificate !== null || key !== null) {
    const missing = certificate === null ? "client-certificate" : "client-key";
    reject(user, null, {
      code: "kubeconfig-incomplete",
      message: `The user has a client certificate or key without its other half: ${missing} is missing.`,
    });
  }
  return readTokenOrCommand(user, from);
}

async function readTokenOrCommand(user: Entry, from: MaterialPorts & { readonly cluster: ClusterTarget | null }): Promise<Credential> {
  const tokenFile = readText(user, "tokenFile");
  if (tokenFile !== null) {
    const path = resolvePath(tokenFile, from.folder);
    const token = await from.ports.readFile(path);
    if (token === null || token.trim() === "")
      reject(user, "tokenFile", { code: "credential-unreadable", message: "The file of tokenFile cannot be read or is empty." });
    return { kind: "token-file", path };
  }
  const token = readText(user, "token");
  if (token !== null) {
    from.ports.mask(token);
    if (!/^[\x21-\x7e]+$/.test(token.trim()))
      reject(user, "token", {
        code: "credential-unreadable",
        message: "The token holds white space or other characters that no header can carry.",
      });
    return { kind: "token", token: token.trim() };
  }
  const username = readText(user, "username");
  const password = readText(user, "password");
  if (username !== null && password !== null) {
    from.ports.mask(password);
    return { kind: "basic", username, password };
  }
  const exec = readEntry(user, "exec");
  if (exec !== null) return readExec(exec, from);
  if (user.value["auth-provider"] !== undefined) {
    const message = "auth-provider is no longer a part of Kubernetes (removed in 1.26).";
    reject(user, "auth-provider", { code: "kubeconfig-invalid", message, hint: "Use the provider's exec plugin." });
  }
  return { kind: "none" };
}

function readExec(exec: Entry, from: MaterialPorts & { readonly cluster: ClusterTarget | null }): Credential {
  const command = readText(exec, "command") ?? "";
  if (command === "") reject(exec, "command", { code: "kubeconfig-incomplete", message: "exec names no command." });
  const apiVersion = readText(exec, "apiVersion") ?? "";
  if (!execApiVersions.includes(apiVersion)) {
    const hint = `Write ${execApiVersions.join(" or ")}.`;
    reject(exec, "apiVersion", { code: "kubeconfig-invalid", message: "exec has an apiVersion that is not supported.", hint });
  }
  if (readText(exec, "interactiveMode") === "Always") {
    reject(exec, "interactiveMode", { code: "kubeconfig-invalid", message: "The credential plugin wants a terminal, and there is none." });
  }
  const args = listAt(exec.value, "args").filter((arg) => typeof arg === "string");
  const env: Record<string, string> = {};
  for (const [index, pair] of listAt(exec.value, "env").entries()) {
    const name = textAt(pair, "name");
    const value = textAt(pair, "value");
    if (name !== null && value !== null) env[name] = value;
    else {
      const path = pointerTo(pointerTo(exec.path, "env"), index);
      exec.findings.add({
        severity: "error",
        code: "kubeconfig-invalid",
        message: "An env entry needs a name and a value, both texts.",
        hint: null,
        path,
      });
    }
  }
  const provideClusterInfo = exec.value["provideClusterInfo"] === true;
  env["KUBERNETES_EXEC_INFO"] = JSON.stringify({
    apiVersion,
    kind: "ExecCredential",
    spec: { interactive: false, ...(provideClusterInfo && from.cluster !== null ? { cluster: clusterInfo(from.cluster) } : {}) },
  });
  const found: ExecCommand = {
    // A command with a slash is a path, from the kubeconfig's folder; without one it is looked up on PATH.
    command: command.includes("/") ? resolvePath(command, from.folder) : command,
    args,
    env,
    apiVersion,
    installHint: readText(exec, "installHint"),
  };
  return { kind: "exec", command: found };
}

function clusterInfo(cluster: ClusterTarget): Record<string, unknown> {
  return {
    server: cluster.server,
    ...(cluster.tlsServerName === null ? {} : { "tls-server-name": cluster.tlsServerName }),
    ...(cluster.certificateAuthority === null
      ? {}
      : { "certificate-authority-data": Buffer.from(cluster.certificateAuthority).toString("base64") }),
    ...(cluster.proxyUrl === null ? {} : { "proxy-url": cluster.proxyUrl }),
    ...(cluster.verification === "off" ? { "insecure-skip-tls-verify": true } : {}),
  };
}
