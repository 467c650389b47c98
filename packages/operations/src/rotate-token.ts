import {
  claimBootstrapToken,
  createBootstrapToken,
  deleteBootstrapToken,
  type KubernetesClient,
  listBootstrapTokens,
} from "@keelson/apply";
import {
  Bug,
  type Change,
  Interrupted,
  type Outcome,
  type Plan,
  planReady,
  Refused,
  toChangeRecord,
  toFailure,
  toFailureRecord,
} from "@keelson/core";
import { cloudFormation, readTemplate } from "@keelson/deploy";
import { bootstrapTokenId, bootstrapTokenNames, makeBootstrapToken, type SecretStore, ssmSecretStore } from "@keelson/pki";
import { type ClusterName, findCluster, type FoundCluster } from "./find-cluster.ts";
import { openAsAdministrator } from "./open-as-administrator.ts";
import type { OperationPorts } from "./operation-ports.ts";
import { type ObservedTokens, planTokenRotation, type TokenPlace } from "./tokens/plan-token-rotation.ts";

export interface RotateInputs extends ClusterName {
  readonly execution: "run" | "dry-run";
}

export interface RotatedToken {
  readonly plan: Plan<TokenPlace>;
  /** Empty after a dry run. */
  readonly outcomes: readonly Outcome[];
}

/** Milliseconds. */
const patience = 15_000;

/**
 * Gives a cluster another bootstrap token: in Parameter Store, where new nodes find it, and in the API, which takes it. Nodes that joined have
 * certificates of their own and are not touched. A run that is stopped half-way leaves a cluster that nodes can join; the next one mends it.
 */
export async function rotateToken(inputs: RotateInputs, ports: OperationPorts): Promise<RotatedToken> {
  const { region } = inputs;
  const cluster = await findCluster(inputs, { cloudFormation: cloudFormation({ region }) });
  const store = ssmSecretStore({ region });
  const client = await openAsAdministrator({ ...cluster, clusterName: cluster.name }, ports, { store, patience });
  try {
    const observed = await observeTokens({ cluster, client, store }, ports);
    const token = makeBootstrapToken();
    ports.mask(token);
    const newId = bootstrapTokenId(token);
    if (newId === null) throw new Bug("a token was made that is none");
    const plan = planTokenRotation({ target: cluster.secretsPath, observed, newId });
    ports.reporter.emit(planReady(plan));
    if (inputs.execution === "dry-run") return { plan, outcomes: [] };
    await claimOld(plan, client, ports.signal);
    const kmsKeyArn = keyOf(cluster);
    return { plan, outcomes: await execute(plan, { client, store, token, kmsKeyArn }, ports) };
  } finally {
    client.close();
  }
}

interface Places {
  readonly cluster: FoundCluster;
  readonly client: KubernetesClient;
  readonly store: SecretStore;
}

async function observeTokens({ cluster, client, store }: Places, ports: OperationPorts): Promise<ObservedTokens> {
  const names = Object.values(bootstrapTokenNames(cluster.secretsPath));
  const [values, accepted] = await Promise.all([store.get(names), listBootstrapTokens(client, ports.signal)]);
  for (const { value } of values.values()) ports.mask(value.trim());
  const missing = names.filter((name) => !values.has(name));
  if (missing.length > 0) {
    throw new Refused("secret-missing-under-stack", `Parameter Store lacks ${missing.join(" and ")}.`, { subjects: missing });
  }
  const parameters = names.map((name): TokenPlace => ({
    place: "parameter",
    name,
    tokenId: bootstrapTokenId(values.get(name)?.value ?? ""),
  }));
  return { parameters, accepted };
}

/** A new version is encrypted with the key of the first one: the cluster's roles may use no other. */
function keyOf({ stack }: FoundCluster): string | null {
  const immutable = stack.template === null ? null : readTemplate(stack.template).keelson?.["immutable"];
  const key = typeof immutable === "object" && immutable !== null && "kmsKeyArn" in immutable ? immutable.kmsKeyArn : null;
  return typeof key === "string" ? key : null;
}

/** As soon as another token is stored nothing says which ones were old: a run that is stopped then leaves marked ones to the next. */
async function claimOld(plan: Plan<TokenPlace>, client: KubernetesClient, signal: AbortSignal): Promise<void> {
  const old = plan.changes.flatMap((change) => (change.verb === "delete" ? (change.before.tokenId ?? []) : []));
  for (const id of old) await claimBootstrapToken(client, id, signal);
}

interface Rotation {
  readonly client: KubernetesClient;
  readonly store: SecretStore;
  readonly token: string;
  readonly kmsKeyArn: string | null;
}

async function execute(plan: Plan<TokenPlace>, rotation: Rotation, ports: OperationPorts): Promise<Outcome[]> {
  const { clock, reporter, signal } = ports;
  const outcomes: Outcome[] = [];
  for (const change of plan.changes) {
    const record = toChangeRecord(change);
    if (signal.aborted) throw interrupted(record.subject);
    const began = clock.now();
    reporter.emit({ type: "change-started", engine: "pki", change: record });
    try {
      await carryOut(change, rotation, signal);
      outcomes.push({ status: "done", change: record, duration: clock.now() - began });
    } catch (error) {
      const failure = toFailure(error);
      const outcome: Outcome = { status: "failed", change: record, failure: toFailureRecord(failure) };
      reporter.emit({ type: "change-ended", engine: "pki", outcome });
      throw failure;
    }
    for (const outcome of outcomes.slice(-1)) reporter.emit({ type: "change-ended", engine: "pki", outcome });
  }
  return outcomes;
}

async function carryOut(change: Change<TokenPlace>, { client, store, token, kmsKeyArn }: Rotation, signal: AbortSignal): Promise<void> {
  switch (change.verb) {
    case "create":
      return await createBootstrapToken(client, token, signal);
    case "update":
      return await store.replace({ name: change.before.name, value: token, kmsKeyArn });
    case "delete":
      return await deleteBootstrapToken(client, change.before.tokenId ?? "", signal);
    case "keep":
      return undefined;
  }
}

function interrupted(subject: string): Interrupted {
  return new Interrupted(`Cancelled before ${subject} was changed.`, {
    stateLeft: "nodes can join, with the old token or the new one",
    hint: "Run keelson rotate-token again: it replaces what is stored, and takes the older tokens away.",
  });
}
