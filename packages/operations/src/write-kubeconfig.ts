import type { SecretStore } from "@keelson/pki";
import { type ApiAddress, kubeconfigText } from "./kubeconfig-text.ts";
import { mintAdministrator } from "./mint-administrator.ts";
import type { OperationPorts } from "./operation-ports.ts";

export interface KubeconfigOrder extends ApiAddress {
  readonly secretsPath: string;
  /** Milliseconds that the certificate is valid. */
  readonly credentialLifetime: number;
  /** Where the kubeconfig is written, mode 0600. */
  readonly path: string;
}

/** Writes a kubeconfig with a freshly minted administrator certificate. */
export async function writeKubeconfig(
  order: KubeconfigOrder,
  ports: Pick<OperationPorts, "files" | "clock" | "mask">,
  store: Pick<SecretStore, "get">,
): Promise<void> {
  const administrator = await mintAdministrator(order, ports, store);
  await ports.files.writeText(order.path, kubeconfigText(order, administrator), 0o600);
}
