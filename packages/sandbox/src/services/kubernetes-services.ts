import { type ClusterScript, kubernetesDouble, type KubernetesState, type SimulatedNode } from "@keelson/apply/double";
import type { Clock } from "@keelson/core";
import { type AccountState, makeLoadBalancer, releaseLoadBalancer, stackInstances } from "@keelson/deploy/double";
import { issueCertificate } from "@keelson/pki";
import { balancedService } from "./balanced-service.ts";
import type { DeployedCluster } from "./deployed-cluster.ts";
import type { KeptState } from "./kept-state.ts";

/** The Kubernetes of every deployed cluster: started when first asked for, kept until the sandbox closes. */
export interface KubernetesServices {
  endpointOf(cluster: DeployedCluster): Promise<{ readonly host: string; readonly port: number }>;
  close(): Promise<void>;
}

interface Running {
  readonly port: number;
  close(): Promise<void>;
}

const day = 86_400_000;

interface KubernetesOptions {
  readonly clock: Clock;
  readonly kept: KeptState;
  readonly script: ClusterScript;
  /** Where the cluster's cloud controller works. */
  readonly account: AccountState;
}

export function kubernetesServices(options: KubernetesOptions): KubernetesServices {
  const running = new Map<string, Promise<Running>>();
  return {
    async endpointOf(cluster) {
      const key = `${cluster.stackId} ${cluster.authority.certificate}`;
      const started = running.get(key) ?? start(cluster, options);
      running.set(key, started);
      return { host: "127.0.0.1", port: (await started).port };
    },
    async close() {
      for (const started of running.values()) await (await started).close();
    },
  };
}

async function start(cluster: DeployedCluster, { clock, kept, script, account }: KubernetesOptions): Promise<Running> {
  const { certificate, key } = await issueCertificate({
    authority: cluster.authority,
    subject: { commonName: "kube-apiserver" },
    usage: "server",
    names: [
      { type: "dns", value: cluster.apiHost },
      { type: "ip", value: cluster.address },
    ],
    // Certificates are judged by the machine's clock, not by the sandbox's faster one.
    from: Date.now(),
    lifetime: day,
  });
  const file = `kubernetes-${cluster.name}-${cluster.stackId.split("/").at(-1) ?? ""}`;
  const fresh: KubernetesState = { format: 1, resourceVersion: 1, sequence: 0, objects: {}, timers: {} };
  const double = kubernetesDouble({
    clock,
    state: kept.read(file, () => fresh),
    certificate: { cert: certificate, key },
    clientCA: cluster.authority.certificate,
    nodes: () => nodesOf(account, cluster),
    region: cluster.region,
    loadBalancerHostname: (service) => makeLoadBalancer(account, balancedService(cluster, service), clock.now()),
    onLoadBalancerDeleted: (service) => releaseLoadBalancer(account, balancedService(cluster, service), clock.now()),
    script,
  });
  const server = await double.listen();
  return {
    port: server.port,
    async close() {
      await server.close();
      kept.write(file, double.state());
    },
  };
}

/** The instances that its groups run now: a rolling update brings others. */
function nodesOf({ cloudFormation }: AccountState, { stackId }: DeployedCluster): SimulatedNode[] {
  return stackInstances(cloudFormation.autoScaling, stackId).map(({ instanceId, logicalId, zone, privateAddress }) => ({
    name: instanceId,
    internalIP: privateAddress,
    role: logicalId === "AutoScaleController" ? "control-plane" : "worker",
    providerID: `aws:///${zone}/${instanceId}`,
    readyAfter: 20_000,
  }));
}
