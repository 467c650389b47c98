/** Keys of kube-aws up to v0.8.4 that mean nothing any more, each with what replaced it. */
export const retiredKeys = {
  hyperkubeImageRepo:
    "Remove it: the binaries come from the extension of kubernetesVersion, and sysextMirror names another place for that.",
  useCalico: "Remove it: flannel is the network; network policies come with an add-on of your own.",
  tlsCADurationDays: "Remove it: certificate authorities are made for ten years.",
  tlsCertDurationDays: "Remove it: nodes renew their certificates every month, and administrators get one for hours.",
  containerRuntime: "Remove it: containerd runs the containers.",
} as const satisfies Readonly<Record<string, string>>;

/** Those of them whose value asks for nothing that is missing, so that a file of their time still works: a warning, not an error. */
export const effectlessKeys: ReadonlyMap<string, "any" | readonly unknown[]> = new Map<
  keyof typeof retiredKeys,
  "any" | readonly unknown[]
>([
  ["hyperkubeImageRepo", "any"],
  ["useCalico", [false]],
  ["tlsCADurationDays", "any"],
  ["tlsCertDurationDays", "any"],
  ["containerRuntime", "any"],
]);
