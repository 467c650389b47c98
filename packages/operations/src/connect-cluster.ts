import { Refused } from "@keelson/core";
import { mintAdministratorCertificate, type SecretStore } from "@keelson/pki";
import type { ClusterModel } from "@keelson/render";
import { kubeconfigText } from "./kubeconfig-text.ts";
import type { OperationPorts } from "./operation-ports.ts";

export interface ConnectInputs {
  readonly model: Pick<ClusterModel, "stackName" | "apiServer" | "secrets">;
  /** The controller's public address, from the stack's outputs. */
  readonly controllerAddress: string;
  /** Milliseconds that the certificate is valid. */
  readonly credentialLifetime: number;
  /** Where the kubeconfig is written, mode 0600. */
  readonly path: string;
}

/** Writes a kubeconfig with a freshly minted administrator certificate; the key is masked before it goes anywhere. */
export async function connectCluster(
  inputs: ConnectInputs,
  ports: Pick<OperationPorts, "files" | "clock" | "mask">,
  store: SecretStore,
): Promise<void> {
  const { model } = inputs;
  const [certificateName, keyName] = [`${model.secrets.prefix}/controller/ca.crt`, `${model.secrets.prefix}/controller/ca.key`];
  const values = await store.get([certificateName, keyName]);
  const certificate = values.get(certificateName)?.value;
  const key = values.get(keyName)?.value;
  if (certificate === undefined || key === undefined) {
    const missing = [certificateName, keyName].filter((name) => !values.has(name));
    throw new Refused("secret-missing-under-stack", `Parameter Store lacks ${missing.join(" and ")}.`, { subjects: missing });
  }
  ports.mask(key);
  const client = await mintAdministratorCertificate({
    authority: { certificate, key },
    lifetime: inputs.credentialLifetime,
    clock: ports.clock,
  });
  ports.mask(client.key);
  const text = kubeconfigText({ model, controllerAddress: inputs.controllerAddress, certificateAuthority: certificate, client });
  ports.mask(Buffer.from(client.key).toString("base64"));
  await ports.files.writeText(inputs.path, text, 0o600);
}
