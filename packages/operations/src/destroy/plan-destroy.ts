import { planCloudRemoval, type RemovalRow, retainedVolumes } from "@keelson/apply";
import { makePlan, type Note, type Plan } from "@keelson/core";
import { type LeftoverRow, planLeftovers, planStackDeletion, type StackResource } from "@keelson/deploy";
import { planRemoval, type RecordRow } from "@keelson/dns";
import { planSecretsRemoval, secretsPath, type StoredParameter } from "@keelson/pki";
import type { ObservedCluster, RecordScope } from "./observe-destroy.ts";

/** What is asked of a destroy beside the cluster's name. */
export interface DestroyPolicy {
  readonly records: RecordScope;
  /** `keep` keeps the parameters in Parameter Store too: a cluster that is restored from a snapshot needs its authority. */
  readonly snapshots: "keep" | "delete";
}

/** All that a destroy would do, in the order in which it does it. Null where there is nothing to plan. */
export interface DestroyPlans {
  readonly records: Plan<RecordRow> | null;
  readonly objects: Plan<RemovalRow> | null;
  readonly leftovers: Plan<LeftoverRow>;
  readonly stack: Plan<StackResource>;
  readonly secrets: Plan<StoredParameter>;
}

/** Plans the whole destroy. Pure. */
export function planDestroy(seen: ObservedCluster, policy: DestroyPolicy): DestroyPlans {
  const { name } = seen.cluster;
  return {
    records: planRecords(seen, policy.records),
    objects: seen.asked.client === null ? null : planCloudRemoval(seen.asked.holds),
    leftovers: withNotes(planRemains(seen, policy), notesOf(seen, policy)),
    stack: planStackDeletion({ cluster: name, observed: seen.stack }),
    secrets: planSecrets(seen, policy),
  };
}

/** What is deleted by its tag; made again after each step, as what is there changes. */
export function planRemains(
  { leftovers, proof, past, asked }: Pick<ObservedCluster, "leftovers" | "proof" | "past" | "asked">,
  { snapshots }: Pick<DestroyPolicy, "snapshots">,
): Plan<LeftoverRow> {
  const retained = asked.client === null ? new Map<string, string>() : retainedVolumes(asked.holds);
  return planLeftovers({ observed: leftovers, proof, snapshots, volumeIds: past.volumeIds, retained });
}

/** Load balancers that stay keep their names: without a proof nothing of either goes. */
function planRecords({ records, proof }: ObservedCluster, { ownerId }: RecordScope): Plan<RecordRow> | null {
  if (ownerId === null || records.zones === null || proof === null) return null;
  return planRemoval({ observed: records.zones, ownerId, addresses: records.addresses });
}

function planSecrets({ cluster: { name }, secrets }: ObservedCluster, { snapshots }: DestroyPolicy): Plan<StoredParameter> {
  const prefix = secretsPath(name);
  const plan = planSecretsRemoval({ scope: { cluster: name, stackName: name, prefix }, observed: secrets });
  if (snapshots === "delete" || secrets.length === 0) return plan;
  const message = `The parameters below ${prefix} stay with the snapshots: a cluster that is restored from one needs its authority.`;
  const notes: Note[] = [{ severity: "notice", code: "secrets-kept", message, subject: null }];
  const changes = plan.changes.map((change) =>
    change.verb === "delete" ? ({ verb: "keep", subject: change.subject, before: change.before } as const) : change,
  );
  return makePlan({ ...plan, changes, notes });
}

function notesOf({ cluster: { name }, asked, leftovers, records, stack }: ObservedCluster, { records: scope }: DestroyPolicy): Note[] {
  const notes: Note[] = [];
  const add = (code: Note["code"], message: string): void => void notes.push({ severity: "warning", code, message, subject: null });
  if (asked.client === null && (stack.status !== "absent" || leftovers.resources.length > 0)) {
    add("cluster-not-asked", `The API of cluster ${name} is not asked: ${asked.because}`);
  }
  if (records.because !== null) add("records-not-removed", `Whether DNS records lead to the cluster is not known: ${records.because}`);
  if (scope.ownerId === null && records.found.length > 0) {
    const names = records.found.map(({ name: record }) => record).join(", ");
    add("records-not-removed", `These DNS records lead to load balancers that go, and stay, as no owner-id is given: ${names}.`);
  }
  return notes;
}

function withNotes<T>(plan: Plan<T>, notes: readonly Note[]): Plan<T> {
  return { ...plan, notes: [...plan.notes, ...notes] };
}
