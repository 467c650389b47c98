import type { CertifiedKey } from "@keelson/pki";
import type { ClusterModel } from "@keelson/render";

/**
 * A self-contained kubeconfig. It names the controller's address, so that it works before any DNS record does; the certificate is
 * checked against the API's name.
 */
export function kubeconfigText(options: {
  readonly model: Pick<ClusterModel, "stackName" | "apiServer">;
  readonly controllerAddress: string;
  readonly certificateAuthority: string;
  readonly client: CertifiedKey;
}): string {
  const { model, controllerAddress, client } = options;
  const name = `keelson-${model.stackName}`;
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [
      {
        name,
        cluster: {
          server: `https://${controllerAddress}:${model.apiServer.port}`,
          "tls-server-name": model.apiServer.host,
          "certificate-authority-data": toBase64(options.certificateAuthority),
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
