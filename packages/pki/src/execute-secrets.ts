import { createPublicKey, randomInt } from "node:crypto";
import {
  Bug,
  type Clock,
  Interrupted,
  type Outcome,
  type Plan,
  Refused,
  type Reporter,
  toChangeRecord,
  toFailure,
  toFailureRecord,
} from "@keelson/core";
import { describeSecret } from "./observe-secrets.ts";
import type { SecretRecord } from "./plan-secrets.ts";
import type { SecretStore } from "./secret-store.ts";
import type { SecretScope, WantedSecret } from "./wanted-secrets.ts";
import { certifyAuthority, generatePrivateKey } from "./x509.ts";

/** Ten years, as kubeadm gives its own authorities. */
const authorityLifetime = 3650 * 86_400_000;
const longestValue = 4096;

interface Execution {
  readonly scope: SecretScope;
  readonly wanted: readonly WantedSecret[];
  readonly store: SecretStore;
  readonly clock: Clock;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

/**
 * Makes and stores what the plan creates, one after the other. Each is read back after it was stored and what follows is made
 * from what was read, so that two first deployments at once end with one authority.
 */
export async function executeSecrets(plan: Plan<SecretRecord>, execution: Execution): Promise<Outcome[]> {
  const { wanted, store, clock, reporter } = execution;
  const outcomes: Outcome[] = [];
  const values = new Map(await store.get(wanted.map((secret) => secret.name)));
  for (const change of plan.changes) {
    if (change.verb !== "create") continue;
    const secret = wanted.find((candidate) => candidate.name === change.after.name);
    if (secret === undefined) throw new Bug(`the plan names ${change.after.name}, which is not wanted`);
    if (execution.signal.aborted) throw interrupted(secret);
    const record = toChangeRecord(change);
    const began = clock.now();
    reporter.emit({ type: "change-started", engine: "pki", change: record });
    try {
      values.set(secret.name, await storeOne(secret, values, execution));
    } catch (error) {
      const failure = toFailure(error);
      reporter.emit({
        type: "change-ended",
        engine: "pki",
        outcome: { status: "failed", change: record, failure: toFailureRecord(failure) },
      });
      throw failure;
    }
    const outcome: Outcome = { status: "done", change: record, duration: clock.now() - began };
    outcomes.push(outcome);
    reporter.emit({ type: "change-ended", engine: "pki", outcome });
  }
  return outcomes;
}

async function storeOne(secret: WantedSecret, values: ReadonlyMap<string, string>, execution: Execution): Promise<string> {
  const { scope, store, wanted } = execution;
  const value = await makeValue(secret, values, execution.clock);
  if (value.length > longestValue)
    throw new Refused("secret-too-long", `${secret.name} has ${value.length} characters.`, { subjects: [secret.name] });
  await store.put({
    name: secret.name,
    value,
    kmsKeyArn: scope.kmsKeyArn,
    tags: { "keelson:cluster": scope.cluster, "keelson:stack": scope.stackName },
  });
  const stored = (await store.get([secret.name])).get(secret.name);
  if (stored === undefined)
    throw new Refused("secret-missing-under-stack", `${secret.name} was stored but cannot be read back.`, { subjects: [secret.name] });
  const source = secret.source === null ? undefined : values.get(secret.source);
  if (!belongsTo(secret, stored, source, wanted)) {
    throw new Refused("secret-mismatch", `${secret.name} does not belong to ${secret.source ?? secret.name}.`, { subjects: [secret.name] });
  }
  return stored;
}

async function makeValue(secret: WantedSecret, values: ReadonlyMap<string, string>, clock: Clock): Promise<string> {
  const source = (): string => {
    const value = secret.source === null ? undefined : values.get(secret.source);
    if (value === undefined) throw new Bug(`${secret.name} is made before ${secret.source}`);
    return value;
  };
  switch (secret.kind) {
    case "private-key":
      return generatePrivateKey();
    case "certificate":
      return certifyAuthority({ key: source(), commonName: secret.commonName ?? "", from: clock.now(), lifetime: authorityLifetime });
    case "public-key":
      return createPublicKey(source()).export({ format: "pem", type: "spki" }).toString();
    case "token":
      return `${randomText(6)}.${randomText(16)}`;
    case "copy":
      return source();
  }
}

function belongsTo(secret: WantedSecret, stored: string, source: string | undefined, wanted: readonly WantedSecret[]): boolean {
  const seen = describeSecret(secret, stored, wanted);
  if (seen.state !== "present") return false;
  const original = wanted.find((candidate) => candidate.name === secret.source);
  if (original === undefined) return true;
  const from = describeSecret(original, source, wanted);
  if (from.state !== "present") return false;
  return secret.kind === "copy" ? from.content === seen.content : from.publicKey === seen.publicKey;
}

/** The alphabet of bootstrap tokens (Kubernetes documentation, "Authenticating with Bootstrap Tokens"). */
function randomText(length: number): string {
  const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

function interrupted(secret: WantedSecret): Interrupted {
  return new Interrupted(`Cancelled before ${secret.name} was stored.`, {
    stateLeft: "the secrets before it are stored and will be kept",
    hint: "Run again: what is missing is completed from what is stored.",
  });
}
