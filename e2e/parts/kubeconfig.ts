import type { CertifiedKey } from "@keelson/pki";

/** A kubeconfig for one server and one client certificate. */
export function kubeconfig(options: { readonly server: string; readonly authority: string; readonly client: CertifiedKey }): string {
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  const { server, authority, client } = options;
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "e2e", cluster: { server, "certificate-authority-data": base64(authority) } }],
    users: [{ name: "e2e", user: { "client-certificate-data": base64(client.certificate), "client-key-data": base64(client.key) } }],
    contexts: [{ name: "e2e", context: { cluster: "e2e", user: "e2e" } }],
    "current-context": "e2e",
  });
}
