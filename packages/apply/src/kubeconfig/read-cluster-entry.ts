import { pointerTo } from "@keelson/core";
import type { ClusterConnection } from "./cluster-connection.ts";
import { type Entry, readText, reject } from "./kubeconfig-entries.ts";
import { isCertificate, type MaterialPorts, readMaterial } from "./read-material.ts";

export type ClusterTarget = Pick<ClusterConnection, "server" | "tlsServerName" | "certificateAuthority" | "verification" | "proxyUrl">;

/** The `cluster` part of a kubeconfig; null when it names no usable server. */
export async function readClusterEntry(entry: Entry, from: MaterialPorts): Promise<ClusterTarget | null> {
  const server = readServer(entry);
  const certificateAuthority = await readMaterial(entry, "certificate-authority", from);
  if (certificateAuthority !== null && !isCertificate(certificateAuthority)) {
    const key = "certificate-authority-data" in entry.value ? "certificate-authority-data" : "certificate-authority";
    reject(entry, key, { code: "credential-unreadable", message: "The certificate authority cannot be parsed." });
  }
  const verification = entry.value["insecure-skip-tls-verify"] === true ? "off" : "full";
  if (verification === "off") {
    entry.findings.add({
      severity: "warning",
      code: "tls-verification-off",
      message: "The server's certificate is not checked, so that anyone on the way can read the credentials.",
      hint: null,
      path: pointerTo(entry.path, "insecure-skip-tls-verify"),
    });
  }
  const proxyUrl = readProxy(entry, from);
  const tlsServerName = readText(entry, "tls-server-name");
  return server === null ? null : { server, tlsServerName, certificateAuthority, verification, proxyUrl };
}

function readServer(entry: Entry): string | null {
  const text = readText(entry, "server");
  if (text === null) {
    reject(entry, "server", { code: "kubeconfig-incomplete", message: "The cluster names no server." });
    return null;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.protocol === "https:" || url.protocol === "http:") && url.username === "") return text.replace(/\/+$/, "");
  reject(entry, "server", { code: "kubeconfig-invalid", message: "server is no URL of a server.", hint: "Write https://host:port." });
  return null;
}

function readProxy(entry: Entry, from: MaterialPorts): string | null {
  const text = readText(entry, "proxy-url");
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const login = url === null ? null : decoded(`${url.username}:${url.password}`);
  if (url === null || login === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    const message = "proxy-url is not the URL of an HTTP proxy.";
    reject(entry, "proxy-url", { code: "proxy-unsupported", message, hint: "Write http://host:port or https://host:port." });
    return null;
  }
  if (url.password !== "") from.ports.mask(decodeURIComponent(url.password));
  return text;
}

/** Null for a percent sign that begins no escape. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
