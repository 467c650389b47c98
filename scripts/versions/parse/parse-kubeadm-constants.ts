import { type IndexText, malformed } from "./malformed.ts";

export interface KubeadmImages {
  readonly etcd: string;
  readonly coredns: string;
  readonly pause: string;
}

/** The tags that kubeadm pulls for its own version: the etcd of the minor in SupportedEtcdVersion, else the default one. */
export function parseKubeadmConstants(index: IndexText, minor: string): KubeadmImages {
  const constant = (name: string): string => {
    const tag = new RegExp(`^\\s*${name}\\s*=\\s*"([\\w][\\w.-]{0,127})"`, "m").exec(index.text)?.[1];
    if (tag === undefined) throw malformed(index, `kubeadm's constants have no ${name}.`);
    return tag;
  };
  const supported = /SupportedEtcdVersion\s*=\s*map\[uint8\]string\{([^}]*)\}/.exec(index.text)?.[1] ?? "";
  const ofMinor = new RegExp(`(?:^|\\s)${minor.split(".")[1] ?? ""}:\\s*"([\\w][\\w.-]{0,127})"`).exec(supported)?.[1];
  return { etcd: ofMinor ?? constant("DefaultEtcdVersion"), coredns: constant("CoreDNSVersion"), pause: constant("PauseVersion") };
}
