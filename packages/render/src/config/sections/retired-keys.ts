/** Keys of kube-aws that mean nothing any more, each with what replaced it. */
export const retiredKeys = {
  hyperkubeImageRepo:
    "Remove it: the binaries come from the extension of kubernetesVersion, and sysextMirror names another place for that.",
  useCalico: "Remove it: flannel is the network; network policies come with an add-on of your own.",
} as const satisfies Readonly<Record<string, string>>;
