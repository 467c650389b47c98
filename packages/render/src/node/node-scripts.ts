import type { ClusterModel } from "../model/cluster-model.ts";
import type { NodeRole } from "../stack/tags.ts";
import { bootSteps } from "./boot-steps.ts";
import { addonsScript } from "./scripts/addons.ts";
import { bootScript } from "./scripts/boot.ts";
import { drainScript } from "./scripts/drain.ts";
import { etcdVolumeScript } from "./scripts/etcd-volume.ts";
import { kubeadmInitScript } from "./scripts/kubeadm-init.ts";
import { kubeadmJoinScript } from "./scripts/kubeadm-join.ts";
import { libraryScript } from "./scripts/library.ts";
import { metadataScript } from "./scripts/metadata.ts";
import { renewCertificatesScript } from "./scripts/renew-certificates.ts";
import { secretsScript } from "./scripts/secrets.ts";
import { signalScript } from "./scripts/signal.ts";

/** The scripts of a role by their name in /opt/bin, the only place they run from: /etc becomes noexec (flatcar/Flatcar issue 2166). */
export function nodeScripts(options: { model: ClusterModel; role: NodeRole }): Readonly<Record<string, string>> {
  const { model, role } = options;
  return {
    "keelson-lib.sh": libraryScript(bootSteps[role]),
    "keelson-boot": bootScript,
    "keelson-metadata": metadataScript,
    ...(role === "controller" ? controllerScripts(model) : workerScripts(model)),
  };
}

function controllerScripts(model: ClusterModel): Readonly<Record<string, string>> {
  return {
    "keelson-etcd-volume": etcdVolumeScript,
    "keelson-secrets": secretsScript({ parameters: model.secrets.controller, folder: "/etc/kubernetes/pki", done: "initialised" }),
    "keelson-kubeadm-init": kubeadmInitScript(model.config.clusterName),
    "keelson-addons": addonsScript,
    "keelson-signal": signalScript({ kubeconfig: "/etc/kubernetes/admin.conf", seconds: 0 }),
    "keelson-renew-certificates": renewCertificatesScript,
  };
}

function workerScripts(model: ClusterModel): Readonly<Record<string, string>> {
  return {
    // Not in /etc/kubernetes/pki: kubeadm join puts the CA there itself and refuses to find one.
    "keelson-secrets": secretsScript({ parameters: model.secrets.worker, folder: "$RUN", done: "joined" }),
    "keelson-kubeadm-join": kubeadmJoinScript(`https://${model.apiServer.host}:${model.apiServer.port}`),
    "keelson-signal": signalScript({ kubeconfig: "/etc/kubernetes/kubelet.conf", seconds: 60 }),
    "keelson-drain": drainScript,
  };
}
