import { readFileSync } from "node:fs";
import { recordEvents, type Reporter } from "@keelson/core";
import { type AccountDoubles, accountDoubles, type AccountState, emptyAccount, guardDoubles } from "@keelson/deploy/double";
import { newRoute53State, route53Double, route53Guard } from "@keelson/dns/double";
import { type AccessControl, makeFaults, serveLoopback, signedService, type VirtualClock, virtualClock } from "@keelson/double";
import { deployCluster, type DeployInputs } from "@keelson/operations/deploy-cluster";
import { ssmDouble, ssmGuard, type SsmState } from "@keelson/pki/double";
import { memoryFiles } from "../../../../test/operations/memory-files.ts";
import { registryTypes } from "../handler-needs.ts";

const examples = new URL("../../../../examples/", import.meta.url);

/** Where large templates go. */
export const templateBucket = "keelson-templates";

/** The article's hosted zone. */
export const zone = { id: "Z2BYZVP5DZBBWK", name: "particule.io" };

type Ports = Parameters<typeof deployCluster>[1];

/** An AWS account on loopback on a virtual clock, all of whose services ask before they answer. */
export interface Account {
  readonly clock: VirtualClock;
  readonly cloud: AccountState;
  /** What goes wrong in it; read at every request. */
  readonly script: AccountDoubles["script"];
  /** Files of the runs by path; `cluster.yaml` is the example's. */
  readonly files: Map<string, string>;
  ports(edge?: Partial<Ports>): Ports;
  /** Deploys to the end of the stack, unless told otherwise. */
  deploy(inputs?: Partial<DeployInputs>, edge?: Partial<Ports>): Promise<void>;
  /** Changes cluster.yaml. */
  edit(change: (text: string) => string): void;
  /** All that is in it now, for another account that goes on from here. */
  keep(): AccountContent;
  close(): Promise<void>;
}

/** What an account holds; JSON all the way but for the files. */
export interface AccountContent {
  readonly now: number;
  readonly cloud: AccountState;
  readonly secrets: SsmState;
  readonly records: ReturnType<typeof newRoute53State>;
  readonly files: ReadonlyMap<string, string>;
}

/** A fresh account, and the cluster.yaml of an example. */
export function freshAccount(example: string): AccountContent {
  return {
    now: virtualClock().now(),
    cloud: emptyAccount({ buckets: { [templateBucket]: "eu-west-1" } }),
    secrets: { format: 1, parameters: {} },
    records: newRoute53State([zone]),
    files: new Map([["cluster.yaml", readFileSync(new URL(`${example}/cluster.yaml`, examples), "utf8")]]),
  };
}

export interface AccountOptions {
  readonly content: AccountContent;
  /** Asked for everything that whoever calls does, with the ARN of the caller. */
  readonly access: AccessControl;
  /** What operations report, beside what they throw. */
  readonly reporter?: Reporter;
}

export async function openAccount({ content, access, reporter = recordEvents() }: AccountOptions): Promise<Account> {
  const { now, cloud, secrets, records } = structuredClone(content);
  const files = new Map(content.files);
  const clock = virtualClock(now);
  // Fast, so that runs poll little: how long something takes is not asked here.
  const seconds = Object.fromEntries(registryTypes.map((type) => [type, 0.2]));
  const { script, services: doubles } = accountDoubles({ state: cloud, clock, script: { access, seconds, hostedZones: [zone] } });
  const guarded = guardDoubles([...doubles, ssmDouble({ state: secrets }), route53Double({ clock, state: records })], {
    access,
    account: cloud,
    stacks: script,
    guards: { ssm: ssmGuard({ state: secrets, account: cloud.cloudFormation.account }), route53: route53Guard },
  });
  const services = new Map(guarded.map((double) => [double.service, double]));
  const server = await serveLoopback({ choose: (request) => services.get(signedService(request) ?? ""), faults: makeFaults() });
  process.env["AWS_ENDPOINT_URL"] = server.url;
  const ports = (edge: Partial<Ports> = {}): Ports => ({
    files: memoryFiles(files),
    clock,
    random: () => 0.5,
    reporter,
    signal: new AbortController().signal,
    proxy: { httpsProxy: null, noProxy: null },
    tell: () => undefined,
    mask: () => undefined,
    ...edge,
  });
  return {
    clock,
    cloud,
    script,
    files,
    ports,
    async deploy(inputs = {}, edge = {}) {
      await deployCluster({ ...defaults, ...inputs }, ports(edge), noEdge);
    },
    edit(change) {
      files.set("cluster.yaml", change(files.get("cluster.yaml") ?? ""));
    },
    keep: () => structuredClone({ now: clock.now(), cloud, secrets, records, files }),
    close: () => server.close(),
  };
}

const noEdge: Parameters<typeof deployCluster>[2] = { findReviews: null, onPlanned: () => undefined, onExecute: () => undefined };

const defaults: DeployInputs = {
  source: { cluster: "cluster.yaml", versions: null, manifests: [], mapping: null },
  expectedDigest: null,
  digestGate: "never",
  approvedDigest: null,
  onBusy: "wait",
  roleArn: null,
  templateBucket: null,
  timeout: 7_200_000,
  waitFor: "stack",
  onCancel: "cancel-update",
  onFailedCreate: "recreate",
  credentialLifetime: 3_600_000,
  kubeconfigPath: "kubeconfig",
  execution: "run",
};
