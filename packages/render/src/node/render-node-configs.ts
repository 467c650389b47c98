import type { ClusterModel } from "../model/cluster-model.ts";
import type { NodeRole } from "../stack/tags.ts";
import { cloudControllerManagerManifest } from "./addons/cloud-controller-manager.ts";
import { flannelManifest } from "./addons/flannel.ts";
import { hostFiles, kubernetesExtension } from "./host-files.ts";
import { type IgnitionConfig, type IgnitionFile, type IgnitionUnit, ignitionVersion, textFile } from "./ignition/ignition-config.ts";
import { initConfig } from "./kubeadm/init-config.ts";
import { joinConfig } from "./kubeadm/join-config.ts";
import { coreDnsPatch, workerKubeletPatch } from "./kubeadm/patches.ts";
import { nodeScripts } from "./node-scripts.ts";
import { bootUnit, rebootManagerUnit } from "./units/common-units.ts";
import { controllerUnits } from "./units/controller-units.ts";
import { workerUnits } from "./units/worker-units.ts";

/**
 * The Ignition configs of both roles as readable JSON, without stack name, volume id or secret: those come at boot, from stack.env
 * (embedNodeConfig) and the parameter store.
 */
export function renderNodeConfigs(model: ClusterModel): Readonly<Record<NodeRole, string>> {
  return {
    controller: nodeConfig({ model, role: "controller", files: controllerFiles(model), units: controllerUnits }),
    worker: nodeConfig({ model, role: "worker", files: workerFiles, units: workerUnits }),
  };
}

function controllerFiles(model: ClusterModel): IgnitionFile[] {
  return [
    textFile({ path: "/etc/keelson/kubeadm.yaml", text: initConfig(model) }),
    textFile({ path: "/etc/keelson/patches/corednsdeployment+strategic.yaml", text: coreDnsPatch }),
    textFile({ path: "/etc/keelson/addons/flannel.yaml", text: flannelManifest(model) }),
    textFile({ path: "/etc/keelson/addons/cloud-controller-manager.yaml", text: cloudControllerManagerManifest(model) }),
  ];
}

const workerFiles: readonly IgnitionFile[] = [
  textFile({ path: "/etc/keelson/kubeadm.yaml", text: joinConfig }),
  textFile({ path: "/etc/keelson/patches/kubeletconfiguration+merge.yaml", text: workerKubeletPatch }),
];

interface NodeConfigOptions {
  readonly model: ClusterModel;
  readonly role: NodeRole;
  readonly files: readonly IgnitionFile[];
  readonly units: readonly IgnitionUnit[];
}

function nodeConfig({ model, role, files, units }: NodeConfigOptions): string {
  const extension = kubernetesExtension(model);
  const scripts = Object.entries(nodeScripts({ model, role }));
  const { sshAuthorizedKeys } = model.config;
  const config: IgnitionConfig = {
    ignition: { version: ignitionVersion },
    ...(sshAuthorizedKeys.length === 0 ? {} : { passwd: { users: [{ name: "core", sshAuthorizedKeys }] } }),
    storage: {
      files: [
        ...hostFiles({ model, role }),
        ...files,
        ...scripts.map(([name, text]) => textFile({ path: `/opt/bin/${name}`, text, mode: 0o755 })),
        extension.file,
      ],
      links: [extension.link],
    },
    systemd: { units: [bootUnit, ...units, rebootManagerUnit] },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
