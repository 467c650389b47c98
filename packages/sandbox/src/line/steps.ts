/** One built action of the line; its inputs may come from the outputs of those before. */
export interface LineStep {
  readonly action: string;
  readonly inputs: (outputs: LineOutputs) => Readonly<Record<string, string>>;
}

export type LineOutputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The example's line, with the inputs that its workflow gives. Paths are taken from the example's folder. */
export function exampleLine(temporaryFolder: string): readonly LineStep[] {
  const rendered = `${temporaryFolder}/rendered`;
  return [
    {
      action: "render",
      inputs: () => ({ cluster: "cluster.yaml", manifests: "manifests", dns: "dns.yaml", "output-dir": rendered, comment: "never" }),
    },
    {
      action: "deploy-cluster",
      inputs: ({ render }) => ({ artifacts: rendered, "expected-digest": render?.["digest"] ?? "", "wait-for": "nodes" }),
    },
    {
      action: "apply-manifests",
      inputs: (outputs) => ({ manifests: "manifests", kubeconfig: outputs["deploy-cluster"]?.["kubeconfig"] ?? "" }),
    },
    {
      action: "publish-dns",
      inputs: (outputs) => ({
        endpoints: outputs["apply-manifests"]?.["endpoints"] ?? "",
        mapping: "dns.yaml",
        "owner-id": "particule-k8s-clust",
      }),
    },
  ];
}
