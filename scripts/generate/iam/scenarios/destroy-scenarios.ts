import { makeClaimVolume, makeLoadBalancer } from "@keelson/deploy/double";
import { destroyCluster } from "@keelson/operations/destroy-cluster";
import { type Account, zone } from "./account.ts";
import { publish } from "./cluster-scenarios.ts";
import { article, nowhere } from "./places.ts";
import type { Scenario } from "./run-scenario.ts";

const place = { cluster: article.cluster, region: article.region } as const;
const inArticle = { role: "destroy", place: article } as const;

/** A cluster with a Service behind each kind of load balancer, names that lead there, and volumes. */
async function used(account: Account): Promise<void> {
  await account.deploy();
  const { cloud, clock } = account;
  const ports = [{ port: 25_565, nodePort: 31_565 }];
  const at = clock.now();
  const hostname = makeLoadBalancer(
    cloud,
    { ...place, service: "default/minecraft", uid: "3b6af5e4-15f2-11e6-b972-02fce3039af0", ports },
    at,
  );
  makeLoadBalancer(cloud, { ...place, service: "default/web", uid: "4b6af5e4-15f2-11e6-b972-02fce3039af0", ports, type: "network" }, at);
  makeClaimVolume(cloud, { ...place, claim: "default/world", volumeName: "pvc-4f1c", size: 8 }, at);
  await publish(account, { zoneId: zone.id }, hostname);
  clock.advance(3_600_000);
}

async function destroy(account: Account, inputs: Partial<Parameters<typeof destroyCluster>[0]> = {}): Promise<void> {
  const defaults: Parameters<typeof destroyCluster>[0] = {
    choice: { name: article.cluster, region: article.region },
    confirm: article.cluster,
    askConfirmation: null,
    records: { ownerId: article.cluster, zoneId: zone.id, maxDeletes: 10 },
    snapshots: "delete",
    timeout: 7_200_000,
    onBusy: "wait",
    execution: "run",
  };
  // The cluster's API is not there to be asked: its things are found by their tags.
  await destroyCluster({ ...defaults, ...inputs }, account.ports({ proxy: nowhere }));
}

/** What destroy-cluster does, as the destroy role. */
export const destroyScenarios: readonly Scenario[] = [
  { ...inArticle, name: "destruction of a cluster in use", before: used, run: (account) => destroy(account) },
  {
    ...inArticle,
    name: "destruction that keeps snapshots, zones found",
    before: used,
    run: (account) => destroy(account, { snapshots: "keep", records: { ownerId: article.cluster, zoneId: null, maxDeletes: 10 } }),
  },
];
