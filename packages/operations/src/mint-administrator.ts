import { Refused } from "@keelson/core";
import { type CertifiedKey, mintAdministratorCertificate, type SecretStore } from "@keelson/pki";
import type { OperationPorts } from "./operation-ports.ts";

/** A short-lived administrator of a cluster: what a kubeconfig is made of. */
export interface Administrator {
  /** PEM. */
  readonly certificateAuthority: string;
  readonly client: CertifiedKey;
}

/** Mints an administrator's certificate by the stored authority. Both keys are masked before they go anywhere. */
export async function mintAdministrator(
  inputs: {
    readonly secretsPath: string;
    /** Milliseconds that the certificate is valid. */
    readonly credentialLifetime: number;
  },
  ports: Pick<OperationPorts, "clock" | "mask">,
  store: Pick<SecretStore, "get">,
): Promise<Administrator> {
  const [certificateName, keyName] = [`${inputs.secretsPath}/controller/ca.crt`, `${inputs.secretsPath}/controller/ca.key`];
  const values = await store.get([certificateName, keyName]);
  const certificate = values.get(certificateName)?.value;
  const key = values.get(keyName)?.value;
  if (key !== undefined) maskKey(key, ports);
  if (certificate === undefined || key === undefined) {
    const missing = [certificateName, keyName].filter((name) => !values.has(name));
    throw new Refused("secret-missing-under-stack", `Parameter Store lacks ${missing.join(" and ")}.`, { subjects: missing });
  }
  const authority = { certificate, key };
  const client = await mintAdministratorCertificate({ authority, lifetime: inputs.credentialLifetime, clock: ports.clock });
  maskKey(client.key, ports);
  return { certificateAuthority: certificate, client };
}

/** As it is, and as a kubeconfig has it. */
function maskKey(key: string, ports: Pick<OperationPorts, "mask">): void {
  ports.mask(key);
  ports.mask(Buffer.from(key, "utf8").toString("base64"));
}
