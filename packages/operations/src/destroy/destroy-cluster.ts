import { executeCloudRemoval } from "@keelson/apply";
import { type Diagnostic, enforceGuards, Interrupted, type Outcome, type Plan, planReady, Refused } from "@keelson/core";
import {
  callerIdentity,
  cloudFormation,
  clusterQuery,
  executeLeftovers,
  executeStackDeletion,
  type Leftover,
  leftovers,
  type LeftoverRow,
  nodePort,
  observeLeftovers,
} from "@keelson/deploy";
import { executeRecords, refuseManyDeletions, route53 } from "@keelson/dns";
import { executeSecretsRemoval, observeStoredSecrets, secretsPath, ssmSecretStore } from "@keelson/pki";
import type { ClusterName } from "../find-cluster.ts";
import type { OperationPorts } from "../operation-ports.ts";
import { RecordsFailed } from "../records-failed.ts";
import { type ClusterChoice, nameCluster } from "./name-cluster.ts";
import { type DestroyServices, type ObservedCluster, observeCluster } from "./observe-destroy.ts";
import { type DestroyPlans, type DestroyPolicy, planDestroy, planRemains } from "./plan-destroy.ts";
import { refuseUnconfirmed } from "./refuse-unconfirmed.ts";
import { reportRemains } from "./report-remains.ts";

export interface DestroyInputs extends DestroyPolicy {
  readonly choice: ClusterChoice;
  /** What somebody typed beforehand: the cluster's name. Not needed to plan only. */
  readonly confirm: string | null;
  /** Asks for it once the plan is shown, where nothing was typed and somebody is there to ask. */
  readonly askConfirmation: ((cluster: ClusterName) => Promise<string | null>) | null;
  /** Milliseconds for the whole. */
  readonly timeout: number;
  /** What is done about a stack on which another operation runs. */
  readonly onBusy: "wait" | "fail";
  readonly execution: "run" | "dry-run";
}

export interface DestroyResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly cluster: ClusterName;
  readonly account: string;
  readonly plans: DestroyPlans;
  /** Null after a dry run. */
  readonly destroyed: DestroyedCluster | null;
}

export interface DestroyedCluster {
  /** What was deleted, by subject, in the order in which it went. */
  readonly deleted: readonly string[];
  readonly leftovers: readonly Leftover[];
}

/**
 * Destroys a cluster and what it made in AWS: DNS records first, then what its controllers made, its stack, snapshots and parameters as the
 * policy says. Everything is planned and told before anything is touched. Running it again after any end, a kill included, goes on.
 * Refused `destroy-not-confirmed`, `foreign-stack`, `stack-busy`, `too-many-deletions`; Unhealthy `stack-delete-failed`; Interrupted,
 * TimedOut and RemoteFailure say where it stands.
 */
export async function destroyCluster(inputs: DestroyInputs, ports: OperationPorts): Promise<DestroyResult> {
  const cluster = await nameCluster(inputs.choice, ports);
  const asks = inputs.confirm === null ? inputs.askConfirmation : null;
  if (inputs.execution === "run" && asks === null) refuseUnconfirmed(cluster, inputs.confirm);
  const { region } = cluster;
  const services: DestroyServices = {
    cloudFormation: cloudFormation({ region }),
    leftovers: leftovers({ region }),
    secrets: ssmSecretStore({ region }),
    route53: route53(),
  };
  const { account } = await callerIdentity({ region });
  const seen = await observeCluster(cluster, { scope: inputs.records, services, ports });
  try {
    const plans = planDestroy(seen, inputs);
    for (const plan of [plans.records, plans.objects, plans.leftovers, plans.stack, plans.secrets]) {
      if (plan !== null) ports.reporter.emit(planReady(plan));
    }
    if (plans.records !== null) enforceGuards(plans.records, [refuseManyDeletions(inputs.records.maxDeletes)]);
    if (inputs.onBusy === "fail") refuseBusy(seen);
    const result = { diagnostics: [], cluster, account, plans };
    if (inputs.execution === "dry-run") return { ...result, destroyed: null };
    if (asks !== null) refuseUnconfirmed(cluster, await asks(cluster));
    return { ...result, destroyed: await execute({ inputs, seen, plans, services, ports }) };
  } finally {
    seen.asked.client?.close();
  }
}

/** A creation is deleted while it runs, and a deletion is followed: only other operations keep a stack from being deleted. */
function refuseBusy({ stack }: ObservedCluster): void {
  if (!/^(UPDATE|IMPORT|ROLLBACK).*_IN_PROGRESS$/.test(stack.status)) return;
  throw new Refused("stack-busy", `Stack ${stack.stackName} is ${stack.status}.`, { subjects: [stack.stackName] });
}

interface Destroy {
  readonly inputs: DestroyInputs;
  readonly seen: ObservedCluster;
  readonly plans: DestroyPlans;
  readonly services: DestroyServices;
  readonly ports: OperationPorts;
}

/** Milliseconds in which nothing more goes until the cluster's controllers are held to be unable to. */
const patience = 5 * 60_000;

async function execute(destroy: Destroy): Promise<DestroyedCluster> {
  const { inputs, seen, plans, services, ports } = destroy;
  const { name, region } = seen.cluster;
  const end = ports.clock.now() + inputs.timeout;
  const left = (): number => Math.max(0, end - ports.clock.now());
  const outcomes: Outcome[] = [];
  const sweep = async (plan: Plan<LeftoverRow>, ...stages: readonly LeftoverRow["stage"][]): Promise<void> => {
    for (const stage of stages) {
      outcomes.push(...(await executeLeftovers(plan, { ...ports, stage, port: services.leftovers, timeout: left() })));
    }
  };

  outcomes.push(...(await removeRecords(destroy)));
  await sweep(plans.leftovers, "mark");
  if (plans.objects !== null && seen.asked.client !== null) {
    const execution = { ...ports, client: seen.asked.client, patience, timeout: left() };
    outcomes.push(...(await executeCloudRemoval(plans.objects, execution)));
  }
  await sweep(plans.leftovers, "before-stack");
  // What a controller made since the plan would keep the network of the stack from being deleted.
  await sweep((await lookAgain(destroy)).plan, "before-stack");

  refuseCancelled(ports.signal, `stack ${name} and what its cluster kept are still there`);
  const nodes = nodePort({ region });
  const stack = await executeStackDeletion({
    plan: plans.stack,
    observed: seen.stack,
    ports: { ...ports, cloudFormation: services.cloudFormation, nodes, templates: null },
    timeout: left(),
    roleArn: null,
  });
  outcomes.push(...stack.outcomes);

  const { plan } = await lookAgain(destroy);
  if (plan.changes.some(({ verb }) => verb !== "keep")) ports.reporter.emit(planReady(plan));
  await sweep(plan, "before-stack", "after-stack");
  refuseCancelled(ports.signal, `only parameters of cluster ${name} are still there`);
  outcomes.push(...(await executeSecretsRemoval(plans.secrets, { ...ports, store: services.secrets })));

  const deleted = outcomes.flatMap(({ status, change }) => (status === "done" && change.verb === "delete" ? [change.subject] : []));
  const last = await lookAgain(destroy);
  const gone = new Set(deleted);
  const remains = reportRemains({
    ...last,
    region,
    others: await services.leftovers.listOthers(clusterQuery(name)),
    kept: stack.retained,
    records: seen.records.found.filter((record) => !gone.has(`${record.type} ${record.name}`)),
    secrets: await observeStoredSecrets({ cluster: name, stackName: name, prefix: secretsPath(name) }, services.secrets),
  });
  return { deleted, leftovers: remains };
}

/** Nobody is answered by these names any more, so that it does not matter when the last server has heard of it. */
async function removeRecords({ plans, services, ports }: Destroy): Promise<readonly Outcome[]> {
  if (plans.records === null) return [];
  const outcomes = await executeRecords(plans.records, { ...ports, port: services.route53, wait: null });
  const failed = outcomes.filter((outcome) => outcome.status === "failed");
  if (failed.length > 0) throw new RecordsFailed(failed);
  return outcomes;
}

async function lookAgain({ inputs, seen, services }: Destroy) {
  const { name: cluster } = seen.cluster;
  const observed = await observeLeftovers({ cluster, volumeIds: seen.past.volumeIds, port: services.leftovers });
  return { observed, plan: planRemains({ ...seen, leftovers: observed }, inputs) };
}

function refuseCancelled(signal: AbortSignal, stateLeft: string): void {
  if (!signal.aborted) return;
  throw new Interrupted("Cancelled while a cluster was destroyed.", { stateLeft, hint: "Run destroy again: it goes on from there." });
}
