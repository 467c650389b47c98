import { TLSSocket } from "node:tls";
import { RemoteFailure } from "@keelson/core";
import type { ClusterConnection } from "../kubeconfig/cluster-connection.ts";
import { dial } from "./dial.ts";
import { chooseProxy, type ProxySettings } from "./proxy-settings.ts";

export interface ServerCertificate {
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** The names that it is valid for, as `DNS:k8s.example.com`, `IP Address:10.0.0.50`. */
  readonly names: readonly string[];
}

/**
 * The certificate that an API server shows in a TLS handshake, also one that has ended. It is looked at and not trusted: no credential is
 * sent, and nothing is asked. `limit` is in milliseconds.
 */
export async function readServerCertificate(
  connection: Pick<ClusterConnection, "server" | "tlsServerName" | "proxyUrl">,
  options: { readonly proxy: ProxySettings; readonly limit: number },
): Promise<ServerCertificate> {
  const server = new URL(connection.server);
  const proxyUrl = chooseProxy(server, { proxyUrl: connection.proxyUrl, settings: options.proxy });
  const nobody = { certificateAuthority: null, certificate: null, key: null, verification: "off" } as const;
  const { socket } = await dial({
    ...nobody,
    server,
    proxyUrl,
    tlsServerName: connection.tlsServerName,
    limit: options.limit,
    protocols: ["h2", "http/1.1"],
  });
  const certificate = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
  socket.destroy();
  if (certificate === undefined) {
    const call = { service: "Kubernetes", operation: "connect", status: null, requestId: null };
    throw new RemoteFailure("cluster-unreachable", `${server.origin} shows no certificate.`, { call });
  }
  const names = certificate.subjectAltName?.split(", ") ?? [];
  return { notBefore: Date.parse(certificate.validFrom), notAfter: Date.parse(certificate.validTo), names };
}
