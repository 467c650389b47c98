import type { Command } from "./command.ts";

/** Each command is loaded when it is called, so that none pays for another's dependencies. */
export const commands: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>> = {
  init: {
    summary: "write a new cluster.yaml that documents every key",
    load: async () => (await import("./commands/init.ts")).init,
  },
  validate: {
    summary: "check cluster.yaml and report every mistake at once",
    load: async () => (await import("./commands/validate.ts")).validate,
  },
  render: { summary: "write the template, node configs and digest", load: async () => (await import("./commands/render.ts")).render },
  up: { summary: "create or update the cluster, and write a kubeconfig", load: async () => (await import("./commands/up.ts")).up },
  status: {
    summary: "show a cluster on one screen: stack, nodes, versions, certificates, costs",
    load: async () => (await import("./commands/status.ts")).status,
  },
  "rotate-token": {
    summary: "give a cluster another token that new nodes join with",
    load: async () => (await import("./commands/rotate-token.ts")).rotate,
  },
  kubeconfig: {
    summary: "write a short-lived kubeconfig for a running cluster",
    load: async () => (await import("./commands/kubeconfig.ts")).kubeconfig,
  },
  apply: {
    summary: "apply manifests and write the addresses of load balancers",
    load: async () => (await import("./commands/apply.ts")).apply,
  },
  destroy: {
    summary: "delete the cluster with what it made in AWS, and list what is left",
    load: async () => (await import("./commands/destroy.ts")).destroy,
  },
  dns: { summary: "point DNS names at load balancers", load: async () => (await import("./commands/dns.ts")).dns },
};
