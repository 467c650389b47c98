import type { Administrator } from "./mint-administrator.ts";

/** Where the API of a cluster is, and under which name. */
export interface ApiAddress {
  readonly clusterName: string;
  /** The controller's public address. */
  readonly controllerAddress: string;
  readonly apiServer: { readonly host: string; readonly port: number };
}

/**
 * A self-contained kubeconfig. It names the controller's address, so that it works before any DNS record does; the certificate is
 * checked against the API's name.
 */
export function kubeconfigText(address: ApiAddress, { certificateAuthority, client }: Administrator): string {
  const { clusterName, controllerAddress, apiServer } = address;
  const name = `keelson-${clusterName}`;
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [
      {
        name,
        cluster: {
          server: `https://${controllerAddress}:${apiServer.port}`,
          "tls-server-name": apiServer.host,
          "certificate-authority-data": toBase64(certificateAuthority),
        },
      },
    ],
    users: [
      {
        name: `${name}-administrator`,
        user: { "client-certificate-data": toBase64(client.certificate), "client-key-data": toBase64(client.key) },
      },
    ],
    contexts: [{ name, context: { cluster: name, user: `${name}-administrator`, namespace: "default" } }],
    "current-context": name,
  };
  // JSON is YAML, and kubectl reads it; nothing has to be quoted by hand.
  return `${JSON.stringify(config, null, 2)}\n`;
}

function toBase64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
