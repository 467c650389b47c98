import {
  Bug,
  type Clock,
  growingInterval,
  Interrupted,
  type Outcome,
  type Plan,
  poll,
  Refused,
  type Reporter,
  toChangeRecord,
  toFailure,
  toFailureRecord,
} from "@keelson/core";
import { describeSecret } from "./describe-secret.ts";
import { makeSecret } from "./make-secret.ts";
import type { SecretRecord } from "./plan-secrets.ts";
import { describeOwner, ownerOf, ownerTags } from "./secret-owner.ts";
import type { SecretStore } from "./secret-store.ts";
import type { SecretScope, WantedSecret } from "./wanted-secrets.ts";

const longestValue = 4096;
/** Milliseconds: a name that was deleted should not be taken again for thirty seconds (API reference, DeleteParameters). */
const readable = 60_000;

interface Execution {
  readonly scope: SecretScope;
  readonly wanted: readonly WantedSecret[];
  readonly store: Pick<SecretStore, "get" | "readTags" | "put">;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/**
 * Makes and stores what the plan creates, one after the other. Each is read back after it was stored and what follows is made
 * from what was read, so that two first deployments at once end with one authority. What another one stored meanwhile is skipped.
 */
export async function executeSecrets(plan: Plan<SecretRecord>, execution: Execution): Promise<Outcome[]> {
  const { wanted, store, clock, reporter } = execution;
  const outcomes: Outcome[] = [];
  const stored = await store.get(wanted.map((secret) => secret.name));
  const values = new Map([...stored].map(([name, { value }]) => [name, value]));
  for (const change of plan.changes) {
    if (change.verb !== "create") continue;
    const secret = wanted.find((candidate) => candidate.name === change.after.name);
    if (secret === undefined) throw new Bug(`the plan names ${change.after.name}, which is not wanted`);
    if (execution.signal.aborted) throw interrupted(secret);
    const record = toChangeRecord(change);
    const began = clock.now();
    reporter.emit({ type: "change-started", engine: "pki", change: record });
    try {
      const { value, by } = await storeOne(secret, values, execution);
      values.set(secret.name, value);
      const outcome: Outcome =
        by === "us"
          ? { status: "done", change: record, duration: clock.now() - began }
          : { status: "skipped", change: record, because: "another deployment stored it meanwhile" };
      outcomes.push(outcome);
      reporter.emit({ type: "change-ended", engine: "pki", outcome });
    } catch (error) {
      const failure = toFailure(error);
      const outcome: Outcome = { status: "failed", change: record, failure: toFailureRecord(failure) };
      reporter.emit({ type: "change-ended", engine: "pki", outcome });
      throw failure;
    }
  }
  return outcomes;
}

async function storeOne(secret: WantedSecret, values: ReadonlyMap<string, string>, execution: Execution) {
  const source = secret.source === null ? undefined : values.get(secret.source);
  const value = await makeSecret(secret, source, execution.clock);
  if (value.length > longestValue) {
    throw new Refused("secret-too-long", `${secret.name} has ${value.length} characters.`, { subjects: [secret.name] });
  }
  const { found, end } = await putAndRead(secret, value, execution);
  if (!belongsTo(secret, { value: found, source, wanted: execution.wanted })) {
    throw new Refused("secret-mismatch", `${secret.name} does not belong to ${secret.source ?? secret.name}.`, { subjects: [secret.name] });
  }
  // An answer that was lost makes "exists" of what is ours; only what has entropy of its own can be told apart.
  const isOurs = end === "stored" || (found === value && secret.kind !== "copy" && secret.kind !== "public-key");
  return { value: found, by: isOurs ? ("us" as const) : ("another" as const) };
}

/** What is stored under the name afterwards: ours, or what another deployment stored first. */
function putAndRead(secret: WantedSecret, value: string, { scope, store, clock, signal }: Execution) {
  const { name } = secret;
  let end: "stored" | "exists" = "exists";
  return poll({
    clock,
    signal,
    timeout: readable,
    interval: growingInterval(500, 8_000),
    subject: `${name} to be readable`,
    async probe() {
      const put = await store.put({ name, value, kmsKeyArn: scope.kmsKeyArn, tags: ownerTags(scope) });
      if (put === "stored") end = put;
      else await refuseOther(name, { scope, store });
      const stored = (await store.get([name])).get(name);
      return stored === undefined
        ? { pending: `${name} was stored, but cannot be read back yet` }
        : { value: { found: stored.value, end } };
    },
  });
}

async function refuseOther(name: string, { scope, store }: Pick<Execution, "scope" | "store">): Promise<void> {
  const tags = await store.readTags(name);
  if (tags === null || ownerOf(tags, scope) !== "other") return;
  const message = `${name} belongs to another cluster or stack (${describeOwner(tags)}), not to ${scope.stackName}.`;
  throw new Refused("secret-foreign", message, { subjects: [name] });
}

interface Found {
  readonly value: string;
  readonly source: string | undefined;
  readonly wanted: readonly WantedSecret[];
}

function belongsTo(secret: WantedSecret, { value, source, wanted }: Found): boolean {
  const seen = describeSecret(secret, value, wanted);
  if (seen.state !== "present") return false;
  const original = wanted.find((candidate) => candidate.name === secret.source);
  if (original === undefined) return true;
  const from = source === undefined ? null : describeSecret(original, source, wanted);
  if (from?.state !== "present") return false;
  return secret.kind === "copy" ? from.content === seen.content : from.publicKey === seen.publicKey;
}

function interrupted(secret: WantedSecret): Interrupted {
  return new Interrupted(`Cancelled before ${secret.name} was stored.`, {
    stateLeft: "the secrets before it are stored and will be kept",
    hint: "Run again: what is missing is completed from what is stored.",
  });
}
