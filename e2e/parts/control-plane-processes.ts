import { readFile } from "node:fs/promises";
import { request } from "node:https";
import { join } from "node:path";
import type { ClusterModel } from "@keelson/render";
import { atFileEnd } from "./at-file-end.ts";
import type { Program } from "./program.ts";
import { startProcess } from "./start-process.ts";

export interface ControlPlanePorts {
  readonly apiServer: number;
  readonly etcd: number;
  readonly etcdPeer: number;
  readonly controllerManager: number;
}

export interface Place {
  readonly folder: string;
  readonly pki: string;
  readonly ports: ControlPlanePorts;
  readonly model: ClusterModel;
}

type Flags = Readonly<Record<string, string>>;

async function start(place: Place, options: { program: Program; flags: Flags; isReady: () => Promise<boolean> }): Promise<void> {
  const { program, flags, isReady } = options;
  const args = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
  const running = await startProcess({ program, args, log: join(place.folder, `${program}.log`), isReady });
  atFileEnd(() => running.stop());
}

/** One member with the certificates that kubeadm made from the pki engine's authority. */
export async function startEtcd(place: Place): Promise<void> {
  const { folder, pki, ports } = place;
  const client = `https://127.0.0.1:${ports.etcd}`;
  const peer = `https://127.0.0.1:${ports.etcdPeer}`;
  const flags: Flags = {
    name: "e2e",
    "data-dir": join(folder, "etcd"),
    "listen-client-urls": client,
    "advertise-client-urls": client,
    "listen-peer-urls": peer,
    "initial-advertise-peer-urls": peer,
    "initial-cluster": `e2e=${peer}`,
    "cert-file": `${pki}/etcd/server.crt`,
    "key-file": `${pki}/etcd/server.key`,
    "trusted-ca-file": `${pki}/etcd/ca.crt`,
    "client-cert-auth": "true",
    "peer-cert-file": `${pki}/etcd/peer.crt`,
    "peer-key-file": `${pki}/etcd/peer.key`,
    "peer-trusted-ca-file": `${pki}/etcd/ca.crt`,
    "peer-client-cert-auth": "true",
    // Nothing here outlives a test.
    "unsafe-no-fsync": "true",
  };
  const identity = {
    ca: await readFile(`${pki}/etcd/ca.crt`),
    cert: await readFile(`${pki}/etcd/healthcheck-client.crt`),
    key: await readFile(`${pki}/etcd/healthcheck-client.key`),
  };
  await start(place, { program: "etcd", flags, isReady: () => answers(`${client}/readyz`, identity) });
}

/** The flags of kubeadm's static pod, on loopback. */
export async function startApiServer(place: Place, isReady: () => Promise<boolean>): Promise<void> {
  const { pki, ports, model } = place;
  const flags: Flags = {
    "bind-address": "127.0.0.1",
    "secure-port": String(ports.apiServer),
    // A loopback address may be bound but not advertised.
    "advertise-address": model.apiServer.controllerIP,
    "endpoint-reconciler-type": "none",
    "service-cluster-ip-range": model.network.serviceCIDR,
    "authorization-mode": "Node,RBAC",
    "enable-admission-plugins": "NodeRestriction",
    "enable-bootstrap-token-auth": "true",
    "allow-privileged": "true",
    "client-ca-file": `${pki}/ca.crt`,
    "tls-cert-file": `${pki}/apiserver.crt`,
    "tls-private-key-file": `${pki}/apiserver.key`,
    "kubelet-client-certificate": `${pki}/apiserver-kubelet-client.crt`,
    "kubelet-client-key": `${pki}/apiserver-kubelet-client.key`,
    "etcd-servers": `https://127.0.0.1:${ports.etcd}`,
    "etcd-cafile": `${pki}/etcd/ca.crt`,
    "etcd-certfile": `${pki}/apiserver-etcd-client.crt`,
    "etcd-keyfile": `${pki}/apiserver-etcd-client.key`,
    "service-account-issuer": `https://kubernetes.default.svc.${model.network.clusterDomain}`,
    "service-account-key-file": `${pki}/sa.pub`,
    "service-account-signing-key-file": `${pki}/sa.key`,
    "requestheader-client-ca-file": `${pki}/front-proxy-ca.crt`,
    "requestheader-allowed-names": "front-proxy-client",
    "requestheader-extra-headers-prefix": "X-Remote-Extra-",
    "requestheader-group-headers": "X-Remote-Group",
    "requestheader-username-headers": "X-Remote-User",
    "proxy-client-cert-file": `${pki}/front-proxy-client.crt`,
    "proxy-client-key-file": `${pki}/front-proxy-client.key`,
  };
  await start(place, { program: "kube-apiserver", flags, isReady });
}

export async function startControllerManager(
  place: Place,
  options: { kubeconfig: string; isReady: () => Promise<boolean> },
): Promise<void> {
  const { pki, ports, folder, model } = place;
  const flags: Flags = {
    kubeconfig: options.kubeconfig,
    "authentication-kubeconfig": options.kubeconfig,
    "authorization-kubeconfig": options.kubeconfig,
    "bind-address": "127.0.0.1",
    "secure-port": String(ports.controllerManager),
    "cert-dir": join(folder, "controller-manager"),
    "client-ca-file": `${pki}/ca.crt`,
    "root-ca-file": `${pki}/ca.crt`,
    "cluster-signing-cert-file": `${pki}/ca.crt`,
    "cluster-signing-key-file": `${pki}/ca.key`,
    "service-account-private-key-file": `${pki}/sa.key`,
    "use-service-account-credentials": "true",
    controllers: "*,bootstrapsigner,tokencleaner",
    "cluster-name": model.config.clusterName,
    "cluster-cidr": model.network.podCIDR,
    "allocate-node-cidrs": "true",
    "cloud-provider": "external",
    "leader-elect": "false",
  };
  await start(place, { program: "kube-controller-manager", flags, isReady: options.isReady });
}

interface Identity {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

function answers(url: string, identity: Identity): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const call = request(url, identity, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode === 200));
    });
    call.once("error", reject);
    call.end();
  });
}
