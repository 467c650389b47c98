/** A promise of a rule that neither template nor node config can show. */
export interface ShownElsewhere {
  readonly rule: number;
  readonly promise: string;
  /** The test that shows it: its file from the repository's root, and words of its name; or what it waits for. */
  readonly by:
    | { readonly test: string; readonly named: string }
    | { readonly waitsFor: "the deploy engine" | "a booted node" | "the command line" };
}

/** What of the 18 rules that keep a real cluster alive is not shown in this folder. */
export const shownElsewhere: readonly ShownElsewhere[] = [
  {
    rule: 1,
    promise: "The stack policy denies that interface, address, association and volume are replaced or deleted.",
    by: {
      test: "packages/deploy/src/protection/stack-policy.test.ts",
      named: "denies that disk, interface, address and association are replaced or deleted",
    },
  },
  {
    rule: 1,
    promise: "An interface in use is progress and never the root cause.",
    by: { test: "packages/deploy/src/nodes/explain-group.test.ts", named: "takes an interface in use for progress and never for a cause" },
  },
  { rule: 1, promise: "Auto Scaling starts the next controller on the interface of the last one.", by: { waitsFor: "a booted node" } },
  {
    rule: 3,
    promise: "A changed immutable key is refused before a change set is made.",
    by: {
      test: "test/operations/deploy-decisions.test.ts",
      named: "what a living cluster cannot take is refused before a change set is made",
    },
  },
  {
    rule: 4,
    promise: "Downgrades, skipped minors and a minor step without a written version are refused.",
    by: { test: "test/operations/deploy-decisions.test.ts", named: "is refused when only the version table moved" },
  },
  {
    rule: 5,
    promise: "The volume is snapshotted before another version of Kubernetes.",
    by: {
      test: "test/operations/deploy-preconditions.test.ts",
      named: "etcd's volume is snapshotted before another version of Kubernetes",
    },
  },
  {
    rule: 5,
    promise: "A minor step that fails is left as it is, and the next run goes forward.",
    by: { test: "test/operations/deploy-preconditions.test.ts", named: "a minor step that fails is left as it is" },
  },
  {
    rule: 6,
    promise: "An image that stays is not looked up again.",
    by: { test: "packages/deploy/src/image/resolve-node-image.test.ts", named: "keeps the image of a living stack" },
  },
  {
    rule: 6,
    promise: "An old image is warned of, and one that is gone loudly.",
    by: {
      test: "test/operations/deploy-preconditions.test.ts",
      named: "is warned of when it is old, loudly when it is gone, and never blocks an update",
    },
  },
  {
    rule: 7,
    promise: "Every parameter carries cluster and stack as tags.",
    by: { test: "packages/pki/src/execute-secrets.test.ts", named: "stores every secret once, encrypted and tagged" },
  },
  {
    rule: 7,
    promise: "A stack that is not ours is refused.",
    by: { test: "packages/deploy/src/plan/plan-stack.test.ts", named: "refuses a stack that is not ours" },
  },
  { rule: 7, promise: "Parameters of another stack are refused.", by: { waitsFor: "the deploy engine" } },
  {
    rule: 8,
    promise: "A given route table leads to the internet, and the VPC has DNS.",
    by: {
      test: "test/operations/deploy-preconditions.test.ts",
      named: "a network that nodes cannot boot in is refused before a stack is made",
    },
  },
  {
    rule: 9,
    promise: "Two major versions of Node render the same bytes.",
    by: { test: "test/cli/render.test.ts", named: "writes the committed bytes" },
  },
  { rule: 10, promise: "A reboot with a mount that comes 60 s late ends well.", by: { waitsFor: "a booted node" } },
  {
    rule: 12,
    promise: "Another certificate authority under a living stack is refused.",
    by: { test: "test/operations/cluster-authority.test.ts", named: "another authority under a living stack is refused" },
  },
  { rule: 13, promise: "status shows when certificates end.", by: { waitsFor: "the command line" } },
  {
    rule: 14,
    promise: "An API server takes the patched CoreDNS.",
    by: { test: "e2e/judges/addons.test.ts", named: "CoreDNS: never two on one host" },
  },
  { rule: 15, promise: "keelson rotate-token.", by: { waitsFor: "the command line" } },
  {
    rule: 16,
    promise: "A parameter has at most 4,096 characters and one PEM text.",
    by: { test: "packages/pki/src/execute-secrets.test.ts", named: "stores nothing longer than a standard parameter" },
  },
  {
    rule: 16,
    promise: "A missing parameter and a denied key are named; what passes is tried again.",
    by: { test: "e2e/judges/node-scripts.test.ts", named: "names what is missing, and what is refused" },
  },
  { rule: 17, promise: "kubeadm takes its configs.", by: { test: "e2e/judges/kubeadm.test.ts", named: "takes the config of" } },
  {
    rule: 18,
    promise: "The stop job evicts the node's own pods and no others.",
    by: { test: "e2e/judges/node-scripts.test.ts", named: "cordons first, then evicts what would be lost" },
  },
  { rule: 18, promise: "The node restriction lets a kubelet cordon and evict.", by: { waitsFor: "a booted node" } },
];
