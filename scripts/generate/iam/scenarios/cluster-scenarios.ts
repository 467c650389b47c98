import { connectCluster } from "@keelson/operations/connect-cluster";
import { publishDns } from "@keelson/operations/publish-dns";
import { type Account, zone } from "./account.ts";
import { article } from "./places.ts";
import type { Scenario } from "./run-scenario.ts";

const balancer = "a3b6af5e415f211e6b97202fce3039af-98360.eu-west-1.elb.amazonaws.com";

/** Publishes the article's name for a load balancer. */
export function publish(account: Account, inputs: Partial<Parameters<typeof publishDns>[0]> = {}, hostname = balancer): Promise<unknown> {
  const service = { kind: "Service", namespace: "default", name: "minecraft", uid: "default/minecraft" };
  const endpoint = { ...service, addresses: [{ hostname }], ports: [], hostnames: [], annotations: {}, state: "ready" };
  account.files.set("endpoints.json", JSON.stringify({ format: 1, cluster: article.cluster, endpoints: [endpoint] }));
  account.files.set("dns.yaml", "records:\n  minecraft.particule.io: { service: default/minecraft }\n");
  const defaults: Parameters<typeof publishDns>[0] = {
    endpoints: "endpoints.json",
    mapping: "dns.yaml",
    zoneId: null,
    ownerId: article.cluster,
    policy: "sync",
    record: "auto",
    ttl: 300,
    adopt: [],
    maxDeletes: 10,
    allowEmpty: false,
    wait: 600_000,
    planHash: null,
    execution: "run",
    planPath: null,
  };
  return publishDns({ ...defaults, ...inputs }, account.ports());
}

/** What is done around a running cluster: as the role of application repositories, and of whoever publishes names. */
export const clusterScenarios: readonly Scenario[] = [
  {
    name: "connection to a running cluster",
    role: "apply",
    place: article,
    before: (account) => account.deploy(),
    async run(account) {
      const { cluster: name, region } = article;
      await connectCluster({ name, region, credentialLifetime: 1_800_000, kubeconfigPath: "connected" }, account.ports());
    },
  },
  { name: "names published, their zone found", role: "dns", place: article, run: async (account) => void (await publish(account)) },
  {
    name: "names published into a given zone",
    role: "dns",
    place: article,
    run: async (account) => void (await publish(account, { zoneId: zone.id })),
  },
];
