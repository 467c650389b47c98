import { Interrupted, Refused } from "@keelson/core";
import { cloudFormation } from "@keelson/deploy";
import { ssmSecretStore } from "@keelson/pki";
import { type ClusterName, findCluster, type FoundCluster } from "./find-cluster.ts";
import { kubeconfigText } from "./kubeconfig-text.ts";
import { type Administrator, mintAdministrator } from "./mint-administrator.ts";
import type { OperationPorts } from "./operation-ports.ts";
import { gitStandingOf } from "./system/git-work-tree.ts";

export interface ExportInputs extends ClusterName {
  /** Milliseconds. */
  readonly credentialLifetime: number;
  /** A kubeconfig alone, or a folder with a kubeconfig and its parts beside it in `credentials`. */
  readonly target: { readonly kubeconfig: string } | { readonly folder: string };
}

export interface ExportedCredentials {
  readonly cluster: FoundCluster;
  readonly kubeconfig: string;
  /** Everything that was written. */
  readonly files: readonly string[];
  /** Milliseconds since the epoch. */
  readonly validUntil: number;
}

/**
 * Writes an administrator's credentials for a running cluster to this machine, each file for its owner alone. Refused `path-in-git`
 * before anything is asked when git would take one of them into a repository.
 */
export async function exportCredentials(inputs: ExportInputs, ports: OperationPorts): Promise<ExportedCredentials> {
  const { region, credentialLifetime, target } = inputs;
  const places = placesOf(target);
  await refuseGit(Object.values(places));
  const cluster = await findCluster(inputs, { cloudFormation: cloudFormation({ region }) });
  if (ports.signal.aborted) {
    throw new Interrupted("Cancelled before credentials were written.", { stateLeft: "nothing was written, and nothing was changed" });
  }
  const validUntil = ports.clock.now() + credentialLifetime;
  const order = { secretsPath: cluster.secretsPath, credentialLifetime };
  const administrator = await mintAdministrator(order, ports, ssmSecretStore({ region }));
  const texts = textsOf({ ...cluster, clusterName: cluster.name }, administrator);
  if ("folder" in target) await ports.files.makePrivateFolder(`${target.folder}/credentials`);
  for (const [name, path] of Object.entries(places)) {
    await ports.files.writeText(path, texts[name] ?? "", 0o600);
  }
  return { cluster, kubeconfig: places["kubeconfig"] ?? "", files: Object.values(places), validUntil };
}

/** As kube-aws laid its folder out; its kubeconfig named the parts, this one holds them too, so that it can be moved. */
function placesOf(target: ExportInputs["target"]): Readonly<Record<string, string>> {
  if ("kubeconfig" in target) return { kubeconfig: target.kubeconfig };
  const credentials = `${target.folder}/credentials`;
  return {
    authority: `${credentials}/ca.pem`,
    certificate: `${credentials}/admin.pem`,
    key: `${credentials}/admin-key.pem`,
    kubeconfig: `${target.folder}/kubeconfig`,
  };
}

function textsOf(address: Parameters<typeof kubeconfigText>[0], administrator: Administrator): Readonly<Record<string, string>> {
  const { certificateAuthority, client } = administrator;
  return {
    authority: certificateAuthority,
    certificate: client.certificate,
    key: client.key,
    kubeconfig: kubeconfigText(address, administrator),
  };
}

async function refuseGit(paths: readonly string[]): Promise<void> {
  const standings = await Promise.all(paths.map(async (path) => ({ path, standing: await gitStandingOf(path) })));
  const refused = standings.filter(({ standing }) => standing === "taken" || standing === "unknown");
  const [first] = refused;
  if (first === undefined) return;
  const subjects = refused.map(({ path }) => path);
  const why =
    first.standing === "taken" ? "git would take it into its repository" : "it lies in a git work tree, and git cannot be asked about it";
  throw new Refused("path-in-git", `Credentials are not written to ${first.path}: ${why}.`, { subjects });
}
