import { readFileSync } from "node:fs";
import { kubernetesDouble, type KubernetesDouble, type KubernetesDoubleOptions, type KubernetesState } from "@keelson/apply/double";
import { type Event, recordEvents } from "@keelson/core";
import {
  type AccountDoubles,
  accountDoubles,
  type AccountState,
  emptyAccount,
  makeClaimVolume,
  makeLoadBalancer,
  releaseLoadBalancer,
  stackInstances,
} from "@keelson/deploy/double";
import { newRoute53State, route53Double, type Route53State } from "@keelson/dns/double";
import { type Fault, makeFaults, serveConnectProxy, serveLoopback, signedService, type VirtualClock, virtualClock } from "@keelson/double";
import { applyManifests } from "@keelson/operations/apply-manifests";
import { deployCluster } from "@keelson/operations/deploy-cluster";
import { destroyCluster, type DestroyInputs, type DestroyResult } from "@keelson/operations/destroy-cluster";
import { publishDns } from "@keelson/operations/publish-dns";
import { issueCertificate } from "@keelson/pki";
import { ssmDouble } from "@keelson/pki/double";
import { onTestFinished } from "vitest";
import { deployment, destruction, name, publication, region, workloads } from "./destroy-inputs.ts";
import { memoryFiles } from "./memory-files.ts";

type OperationPorts = Parameters<typeof destroyCluster>[1];
type StoredParameters = ReturnType<typeof ssmDouble>["state"]["parameters"];

/** Everything that an account and a cluster hold: JSON, to go on from. */
export interface Kept {
  readonly account: AccountState;
  readonly parameters: StoredParameters;
  readonly records: Route53State;
  readonly cluster: KubernetesState | null;
  readonly now: number;
}

/** An account with a cluster, and the cluster's API; all of it on loopback, with one virtual clock. */
export interface DestroyWorld extends Omit<Kept, "cluster" | "now"> {
  readonly clock: VirtualClock;
  /** The account's script; read at every request. */
  readonly script: AccountDoubles["script"];
  readonly api: KubernetesDouble;
  /** The calls of AWS of the last run, by operation. */
  readonly calls: readonly string[];
  keep(): Kept;
  /** Ends the API, as a controller that is lost does. */
  loseApi(): Promise<void>;
  destroy(inputs?: Partial<DestroyInputs>, edge?: Edge): Promise<DestroyResult & { readonly events: readonly Event[] }>;
}

export interface Edge {
  readonly signal?: AbortSignal;
  /** Told each call of AWS with its number from 1; answers what becomes of it. */
  readonly onCall?: (operation: string, call: number) => Fault | undefined;
  /** The process is killed at a call of AWS: no later one is sent, and nothing waits any more. */
  readonly killAt?: Kill;
}

const seldom = 10;

/** `before` the call is carried out, or `after` that, without its answer. */
export interface Kill {
  readonly operation: string;
  /** The how manieth call of that operation, from 1. */
  readonly nth: number;
  readonly moment: "before" | "after";
}

let deployed: Promise<Kept> | null = null;

/** A cluster with a published Service, a claim that goes and one that stays; made once for a test file. */
export function deployedExample(): Promise<Kept> {
  deployed ??= makeExample();
  return deployed;
}

async function makeExample(): Promise<Kept> {
  const files = new Map(workloads);
  files.set("cluster.yaml", readFileSync(new URL("../../examples/minecraft/cluster.yaml", import.meta.url), "utf8"));
  const fresh = {
    account: emptyAccount(),
    parameters: {},
    records: newRoute53State([{ id: "Z2BYZVP5DZBBWK", name: "particule.io" }]),
    cluster: null,
    now: Date.now(),
  };
  const aws = await serveAws(fresh);
  const ports = portsOf({ clock: aws.clock, files });
  await deployCluster(deployment, ports, { findReviews: null, onPlanned: () => undefined, onExecute: () => undefined });
  const api = await serveApi({ ...fresh, clock: aws.clock }, {});
  const inCluster = { ...ports, proxy: { httpsProxy: api.proxy, noProxy: null } };
  for (const [disk, claim] of Object.entries({ "vol-00000000000000d1": "data", "vol-00000000000000e1": "kept" })) {
    const wanted = { cluster: name, region, claim: `default/${claim}`, volumeName: `pv-${claim}`, size: 1 };
    const id = makeClaimVolume(fresh.account, wanted, aws.clock.now());
    files.set("manifests/volumes.yaml", (files.get("manifests/volumes.yaml") ?? "").replace(disk, id));
  }
  const limits = {
    wait: "ready",
    timeout: 600_000,
    loadBalancerTimeout: 600_000,
    execution: "run",
    endpointsPath: "endpoints.json",
  } as const;
  await applyManifests({ manifests: ["manifests"], kubeconfig: "kubeconfig", context: null, namespace: "default", ...limits }, inCluster);
  await publishDns(publication, inCluster);
  const kept = { ...fresh, cluster: api.double.state(), now: aws.clock.now() };
  await api.close();
  await aws.close();
  return structuredClone(kept);
}

/** The example, or what is left of it, with another cluster script where one is given. */
export async function openDestroyWorld(from?: Kept, options: Partial<KubernetesDoubleOptions> = {}): Promise<DestroyWorld> {
  const kept = structuredClone(from ?? (await deployedExample()));
  const aws = await serveAws(kept);
  const { clock } = aws;
  const api = await serveApi({ ...kept, clock }, options);
  onTestFinished(async () => {
    await api.close();
    await aws.close();
  });
  return {
    ...kept,
    clock,
    script: aws.script,
    api: api.double,
    calls: aws.calls,
    loseApi: api.lose,
    keep: () => structuredClone({ ...kept, cluster: api.double.state(), now: clock.now() }),
    async destroy(inputs = {}, edge = {}) {
      aws.begin(edge);
      const reporter = recordEvents();
      const ports = portsOf({ clock: aws.mortalClock, files: new Map() });
      const signal = edge.signal ?? ports.signal;
      const result = await destroyCluster(
        { ...destruction, ...inputs },
        { ...ports, reporter, signal, proxy: { httpsProxy: api.proxy, noProxy: null } },
      );
      return { ...result, events: reporter.events };
    },
  };
}

function portsOf({ clock, files }: { readonly clock: OperationPorts["clock"]; readonly files: Map<string, string> }): OperationPorts {
  return {
    files: memoryFiles(files),
    clock,
    random: () => 0.5,
    reporter: recordEvents(),
    signal: new AbortController().signal,
    proxy: { httpsProxy: null, noProxy: null },
    tell: () => undefined,
    mask: () => undefined,
  };
}

async function serveAws(kept: Kept) {
  // Certificates are judged by the machine's clock.
  const clock = virtualClock(kept.now);
  const ssm = ssmDouble({ state: { format: 1, parameters: kept.parameters } });
  const others = new Map([ssm, route53Double({ state: kept.records, clock })].map((double) => [double.service, double]));
  const seconds = { AutoScaleController: 5, AutoScaleWorker: 5 };
  const { choose, script } = accountDoubles({ state: kept.account, clock, script: { seconds } });
  const calls: string[] = [];
  let edge: Edge = {};
  let isKilled = false;
  const kill = (operation: string): Fault | undefined => {
    if (isKilled) return { kind: "reset" };
    const { killAt } = edge;
    if (killAt?.operation !== operation || calls.filter((call) => call === operation).length < killAt.nth) return undefined;
    isKilled = true;
    return killAt.moment === "before" ? { kind: "reset" } : { kind: "lose-answer" };
  };
  const faults = {
    ...makeFaults(),
    take(operation: string): Fault | undefined {
      calls.push(operation);
      return kill(operation) ?? edge.onCall?.(operation, calls.length);
    },
  };
  const server = await serveLoopback({ choose: (request) => others.get(signedService(request) ?? "") ?? choose(request), faults });
  const environment = { AWS_ACCESS_KEY_ID: "AKIDTEST", AWS_SECRET_ACCESS_KEY: "test", AWS_MAX_ATTEMPTS: "1" };
  Object.assign(process.env, environment, { AWS_ENDPOINT_URL: server.url });
  return {
    clock,
    script,
    calls,
    mortalClock: {
      now: () => clock.now(),
      async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
        if (isKilled) throw new Error("killed");
        // Looks seldom, so that a test has few calls to wait for; what is looked at goes its own pace.
        await clock.sleep(milliseconds * seldom, signal);
      },
    },
    begin(next: Edge) {
      calls.length = 0;
      edge = next;
      isKilled = false;
      process.env["AWS_ENDPOINT_URL"] = server.url;
    },
    close: () => server.close(),
  };
}

/** The cluster's API behind a proxy, with a cloud controller and a driver that work in the account. */
async function serveApi(world: Omit<Kept, "now"> & { readonly clock: VirtualClock }, options: Partial<KubernetesDoubleOptions>) {
  const { account, parameters, cluster, clock } = world;
  const stack = account.cloudFormation.stacks[0];
  const output = (key: string): string => stack?.outputs.find((each) => each.key === key)?.value ?? "";
  const secret = (file: string): string => parameters[`/keelson/${name}/controller/${file}`]?.Value ?? "";
  const serving = await issueCertificate({
    authority: { certificate: secret("ca.crt"), key: secret("ca.key") },
    subject: { commonName: "kube-apiserver" },
    usage: "server",
    names: [{ type: "dns", value: new URL(output("APIURL")).hostname }],
    from: Date.now(),
    lifetime: 365 * 86_400_000,
  });
  const double = kubernetesDouble({
    clock,
    ...(cluster === null ? {} : { state: cluster }),
    certificate: { cert: serving.certificate, key: serving.key },
    clientCA: secret("ca.crt"),
    nodes: () =>
      stackInstances(account.cloudFormation.autoScaling, stack?.id ?? "").map(({ instanceId, logicalId }, index) => ({
        name: instanceId,
        internalIP: `10.0.0.${50 + index}`,
        role: logicalId === "AutoScaleController" ? ("control-plane" as const) : ("worker" as const),
      })),
    loadBalancerHostname: (service) => makeLoadBalancer(account, balancedService(service), clock.now()),
    onLoadBalancerDeleted: (service) => releaseLoadBalancer(account, balancedService(service), clock.now()),
    onVolumeDeleted(volume) {
      for (const each of account.ec2.volumes) if (JSON.stringify(volume).includes(`"${each.id}"`)) each.until ??= clock.now();
    },
    ...options,
  });
  const listening = await double.listen();
  const address = output("ControllerIP");
  const proxy = await serveConnectProxy({
    route: (host, port) => (host === address && port === 443 ? { host: "127.0.0.1", port: listening.port } : undefined),
  });
  let isOpen = true;
  const lose = async (): Promise<void> => {
    if (isOpen) await listening.close();
    isOpen = false;
  };
  return {
    double,
    proxy: proxy.url,
    lose,
    async close() {
      await proxy.close();
      await lose();
    },
  };
}

function balancedService(service: object) {
  const { metadata, spec } = service as {
    metadata: { namespace: string; name: string; uid: string };
    spec: { ports: { port: number; nodePort: number }[] };
  };
  return { cluster: name, region, service: `${metadata.namespace}/${metadata.name}`, uid: metadata.uid, ports: spec.ports };
}
