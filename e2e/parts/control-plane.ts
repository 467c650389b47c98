import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CertifiedKey, issueCertificate, type SecretStore } from "@keelson/pki";
import type { Example } from "./examples.ts";
import { kubeconfig } from "./kubeconfig.ts";
import { kubeadmConfig } from "./node-files.ts";
import { makeSecrets, memoryStore, writePkiFolder } from "./pki-folder.ts";
import { type Ended, runProgram } from "./program.ts";
import { type ControlPlanePorts, startApiServer, startControllerManager, startEtcd } from "./control-plane-processes.ts";
import { findFreePort } from "./start-process.ts";
import { systemClock } from "./system-clock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface ControlPlane {
  /** `https://127.0.0.1:PORT`. */
  readonly server: string;
  readonly port: number;
  /** The certificates and keys, laid out as kubeadm does. */
  readonly pki: string;
  /** The path of a kubeconfig in group system:masters. */
  readonly kubeconfigPath: string;
  /** Where the pki engine put the secrets. */
  readonly store: SecretStore;
  /** Runs kubectl as administrator. */
  kubectl(args: readonly string[], input?: string): Promise<Ended>;
  /** As kubectl, but only success is an answer: its output. */
  expectKubectl(args: readonly string[], input?: string): Promise<string>;
}

/**
 * An example's control plane without its machine: real etcd, API server and controller manager on loopback. Authorities and the service
 * account key come from the pki engine, as far as the store has none of its own; leaf certificates from kubeadm with the rendered config.
 * Ends with the test file.
 */
export async function controlPlane(example: Example, store: SecretStore = memoryStore()): Promise<ControlPlane> {
  const folder = await temporaryFolder("control-plane");
  const pki = join(folder, "pki");
  const secrets = await makeSecrets(example, store);
  await writePkiFolder(pki, secrets);
  await issueLeafCertificates(example, { folder, pki });

  const [apiServer, etcd, etcdPeer, controllerManager] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];
  const ports: ControlPlanePorts = { apiServer, etcd, etcdPeer, controllerManager };
  const server = `https://127.0.0.1:${apiServer}`;
  const authority: CertifiedKey = {
    certificate: await readFile(join(pki, "ca.crt"), "utf8"),
    key: await readFile(join(pki, "ca.key"), "utf8"),
  };
  const writeKubeconfig = async (name: string, subject: { commonName: string; organization?: string }): Promise<string> => {
    const client = await issueCertificate({ authority, subject, usage: "client", from: systemClock.now(), lifetime: 86_400_000 });
    const path = join(folder, `${name}.conf`);
    await writeFile(path, kubeconfig({ server, authority: authority.certificate, client }), { mode: 0o600 });
    return path;
  };
  const kubeconfigPath = await writeKubeconfig("super-admin", { commonName: "e2e", organization: "system:masters" });
  const managerKubeconfig = await writeKubeconfig("controller-manager", { commonName: "system:kube-controller-manager" });

  const kubectl = (args: readonly string[], input?: string): Promise<Ended> =>
    runProgram("kubectl", ["--kubeconfig", kubeconfigPath, ...args], input === undefined ? {} : { input });
  const expectKubectl = async (args: readonly string[], input?: string): Promise<string> => {
    const { status, stdout, stderr } = await kubectl(args, input);
    if (status !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const place = { folder, pki, ports, model: example.artifacts.model };
  await startEtcd(place);
  await startApiServer(place, async () => (await kubectl(["get", "--raw", "/readyz"])).stdout === "ok");
  // Pods are refused until the controller manager has made the namespace's service account.
  await startControllerManager(place, {
    kubeconfig: managerKubeconfig,
    isReady: async () => (await kubectl(["get", "serviceaccount", "default"])).status === 0,
  });
  return { server, port: apiServer, pki, kubeconfigPath, store, kubectl, expectKubectl };
}

async function issueLeafCertificates(example: Example, { folder, pki }: { folder: string; pki: string }): Promise<void> {
  const config = join(folder, "kubeadm.yaml");
  await writeFile(config, kubeadmConfig(example, "controller").replace(/^clusterName:/m, `certificatesDir: ${pki}\nclusterName:`));
  const { status, stderr, stdout } = await runProgram("kubeadm", ["init", "phase", "certs", "all", "--config", config]);
  if (status !== 0) throw new Error(`kubeadm init phase certs all: ${stdout}${stderr}`);
}
