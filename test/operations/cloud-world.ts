import { readFileSync } from "node:fs";
import { type Event, recordEvents } from "@keelson/core";
import { type AccountDoubles, accountDoubles, type AccountState, emptyAccount } from "@keelson/deploy/double";
import { makeFaults, serveLoopback, signedService, type VirtualClock, virtualClock } from "@keelson/double";
import { type DeployInputs, deployCluster, type DeployResult } from "@keelson/operations/deploy-cluster";
import { ssmDouble } from "@keelson/pki/double";
import { onTestFinished } from "vitest";
import { memoryFiles } from "./memory-files.ts";

const exampleFile = new URL("../../examples/minecraft/cluster.yaml", import.meta.url);

/** An account of AWS on loopback with a virtual clock, and deploy-cluster in it. */
export interface CloudWorld {
  readonly cloud: AccountState["cloudFormation"];
  readonly ec2: AccountState["ec2"];
  readonly clock: VirtualClock;
  /** The account's script; read at every request. */
  readonly script: AccountDoubles["script"];
  /** Actions that are denied from now on, as policies write them. */
  readonly deny: string[];
  readonly secrets: ReturnType<typeof ssmDouble>["state"]["parameters"];
  /** Files of the run by path, the example's cluster.yaml among them. */
  readonly files: Map<string, string>;
  /** What an edge lends to an operation in this world. */
  ports(edge?: Partial<OperationPorts>): OperationPorts;
  /** Deploys to the end of the stack, unless told otherwise. */
  deploy(
    inputs?: Partial<DeployInputs>,
    edge?: Partial<DeployEdge>,
    lent?: Partial<OperationPorts>,
  ): Promise<DeployResult & { readonly events: readonly Event[] }>;
}

type OperationPorts = Parameters<typeof deployCluster>[1];
type DeployEdge = Parameters<typeof deployCluster>[2];

export async function openCloud(): Promise<CloudWorld> {
  const clock = virtualClock();
  const ssm = ssmDouble();
  // Groups at the pace of all else: how long a boot takes is not asked here.
  const seconds = { AutoScaleController: 5, AutoScaleWorker: 5 };
  const deny: string[] = [];
  const account = emptyAccount();
  const { script, choose } = accountDoubles({ state: account, clock, script: { seconds, deny } });
  const server = await serveLoopback({
    choose: (request) => (signedService(request) === ssm.service ? ssm : choose(request)),
    faults: makeFaults(),
  });
  onTestFinished(() => server.close());
  process.env["AWS_ACCESS_KEY_ID"] = "AKIDTEST";
  process.env["AWS_SECRET_ACCESS_KEY"] = "test";
  const files = new Map([["cluster.yaml", readFileSync(exampleFile, "utf8")]]);
  const ports = (edge: Partial<OperationPorts> = {}): OperationPorts => {
    process.env["AWS_ENDPOINT_URL"] = server.url;
    return {
      files: memoryFiles(files),
      clock,
      random: () => 0.5,
      reporter: recordEvents(),
      signal: new AbortController().signal,
      proxy: { httpsProxy: null, noProxy: null },
      tell: () => undefined,
      mask: () => undefined,
      ...edge,
    };
  };
  return {
    cloud: account.cloudFormation,
    ec2: account.ec2,
    clock,
    script,
    deny,
    secrets: ssm.state.parameters,
    files,
    ports,
    async deploy(inputs = {}, edge = {}, lent = {}) {
      const reporter = recordEvents();
      return {
        ...(await deployCluster({ ...defaults, ...inputs }, ports({ reporter, ...lent }), { ...noEdge, ...edge })),
        events: reporter.events,
      };
    },
  };
}

const noEdge: DeployEdge = { findReviews: null, onPlanned: () => undefined, onExecute: () => undefined };

const defaults: DeployInputs = {
  source: { cluster: "cluster.yaml", versions: null, manifests: [], mapping: null },
  expectedDigest: null,
  digestGate: "risky",
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
