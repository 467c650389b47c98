import { type Change, makePlan, type Note, type Plan, Refused } from "@keelson/core";
import type { ObservedSecret, ObservedSecrets } from "./observe-secrets.ts";
import type { SecretKind, SecretScope, WantedSecret } from "./wanted-secrets.ts";

/** A parameter as plans show it: never its value. */
export interface SecretRecord {
  readonly name: string;
  readonly kind: SecretKind;
  readonly kmsKeyArn: string | null;
}

const halfYear = 182 * 86_400_000;

/**
 * Creates what is missing, keeps what is there, overwrites nothing.
 * Throws Refused when what is stored does not belong together, or is gone under a living stack.
 */
export function planSecrets(options: {
  readonly scope: SecretScope;
  readonly wanted: readonly WantedSecret[];
  readonly observed: ObservedSecrets;
  readonly stackExists: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}): Plan<SecretRecord> {
  const { scope, wanted, observed } = options;
  refuseWhatCannotBe(wanted, observed);
  if (options.stackExists) refuseLoss(wanted, observed);
  const changes = wanted.map((secret): Change<SecretRecord> => {
    const record: SecretRecord = { name: secret.name, kind: secret.kind, kmsKeyArn: scope.kmsKeyArn };
    const subject = `parameter ${secret.name}`;
    return observed.get(secret.name)?.state === "present"
      ? { verb: "keep", subject, before: record }
      : { verb: "create", subject, after: record };
  });
  return makePlan({ engine: "pki", target: scope.prefix, changes, notes: expiryNotes(wanted, observed, options.now) });
}

function stateOf(observed: ObservedSecrets, name: string | null): ObservedSecret {
  return (name === null ? undefined : observed.get(name)) ?? { state: "absent" };
}

function refuseWhatCannotBe(wanted: readonly WantedSecret[], observed: ObservedSecrets): void {
  for (const secret of wanted) {
    const seen = stateOf(observed, secret.name);
    if (seen.state === "absent") continue;
    if (seen.state === "malformed") refuse("secret-malformed", `The parameter ${secret.name} does not hold a ${secret.kind}.`, secret);
    if (secret.source === null) continue;
    const source = stateOf(observed, secret.source);
    if (source.state !== "present") refuse("secret-key-missing", `${secret.name} is stored, but not ${secret.source}.`, secret);
    const fits = secret.kind === "copy" ? source.content === seen.content : source.publicKey === seen.publicKey;
    if (!fits) refuse("secret-mismatch", `${secret.name} does not belong to ${secret.source}.`, secret);
  }
}

/** Copies and public keys can be made again from what is stored; nothing else can under a living stack. */
function refuseLoss(wanted: readonly WantedSecret[], observed: ObservedSecrets): void {
  const lost = wanted.filter(
    (secret) => secret.kind !== "copy" && secret.kind !== "public-key" && stateOf(observed, secret.name).state === "absent",
  );
  if (lost.length === 0) return;
  const names = lost.map((secret) => secret.name);
  throw new Refused("secret-missing-under-stack", `The stack exists, but Parameter Store lacks ${names.join(", ")}.`, { subjects: names });
}

function refuse(code: "secret-malformed" | "secret-key-missing" | "secret-mismatch", message: string, secret: WantedSecret): never {
  throw new Refused(code, message, { subjects: [secret.name] });
}

function expiryNotes(wanted: readonly WantedSecret[], observed: ObservedSecrets, now: number): Note[] {
  return wanted.flatMap((secret): Note[] => {
    const seen = stateOf(observed, secret.name);
    if (secret.kind !== "certificate" || seen.state !== "present" || seen.certificate === null) return [];
    const { notAfter } = seen.certificate;
    if (notAfter - now > halfYear) return [];
    const message = `The certificate authority ${secret.name} ends on ${new Date(notAfter).toISOString()}.`;
    return [{ severity: "warning", code: "authority-expiring", message, subject: `parameter ${secret.name}` }];
  });
}
