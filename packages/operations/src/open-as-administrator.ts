import { type KubernetesClient, openKubernetes } from "@keelson/apply";
import type { SecretStore } from "@keelson/pki";
import type { ApiAddress } from "./kubeconfig-text.ts";
import { mintAdministrator } from "./mint-administrator.ts";
import type { OperationPorts } from "./operation-ports.ts";

/** Milliseconds: the certificate is used for a few calls, and lies nowhere. */
const lifetime = 600_000;

export interface AdministratorAddress extends ApiAddress {
  readonly secretsPath: string;
}

/** A client of a cluster's API by a certificate of ten minutes that is never written. `patience` is in milliseconds. The caller closes it. */
export async function openAsAdministrator(
  address: AdministratorAddress,
  ports: OperationPorts,
  options: { readonly store: Pick<SecretStore, "get">; readonly patience: number },
): Promise<KubernetesClient> {
  const { clusterName, controllerAddress, apiServer } = address;
  const { certificateAuthority, client } = await mintAdministrator({ ...address, credentialLifetime: lifetime }, ports, options.store);
  const credentials = { readFile: async () => null, runExec: async () => noPlugin, mask: (secret: string) => ports.mask(secret) };
  return openKubernetes(
    {
      context: clusterName,
      cluster: clusterName,
      namespace: "default",
      server: `https://${controllerAddress}:${apiServer.port}`,
      tlsServerName: apiServer.host,
      certificateAuthority,
      verification: "full",
      proxyUrl: null,
      credential: { kind: "certificate", ...client },
    },
    { proxy: ports.proxy, clock: ports.clock, random: ports.random, ports: credentials, patience: options.patience },
  );
}

const noPlugin = { exitCode: null, stdout: "", stderr: "" } as const;
