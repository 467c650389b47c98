import type { ClusterModel } from "../model/cluster-model.ts";
import type { NodeRole } from "../stack/tags.ts";
import { type IgnitionFile, type IgnitionLink, textFile } from "./ignition/ignition-config.ts";

/** What the host itself needs before Kubernetes: kernel settings, no updates in place, and the API's name without DNS. */
export function hostFiles(options: { model: ClusterModel; role: NodeRole }): IgnitionFile[] {
  const { host, controllerIP } = options.model.apiServer;
  const apiAddress = options.role === "controller" ? "127.0.0.1" : controllerIP;
  return [
    textFile({ path: "/etc/hosts", text: `127.0.0.1 localhost\n::1 localhost\n${apiAddress} ${host}\n` }),
    textFile({ path: "/etc/modules-load.d/keelson.conf", text: "overlay\nbr_netfilter\n" }),
    textFile({
      path: "/etc/sysctl.d/90-keelson.conf",
      text: "net.ipv4.ip_forward=1\nnet.bridge.bridge-nf-call-iptables=1\nnet.bridge.bridge-nf-call-ip6tables=1\n",
    }),
    textFile({ path: "/etc/flatcar/update.conf", text: "SERVER=disabled\n" }),
  ];
}

/** Kubernetes as a system extension: one image below /opt, merged over /usr by systemd-sysext through its link. */
export function kubernetesExtension(model: ClusterModel): { file: IgnitionFile; link: IgnitionLink } {
  const { url, hash } = model.versions.extension;
  const path = `/opt/extensions/kubernetes/kubernetes-${model.versions.kubernetes}-x86-64.raw`;
  return {
    file: { path, mode: 0o644, contents: { source: url, ...(hash === null ? {} : { verification: { hash } }) } },
    link: { path: "/etc/extensions/kubernetes.raw", target: path, overwrite: true },
  };
}
