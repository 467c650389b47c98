import { type FailureCode, Refused } from "@keelson/core";
import type { ObservedSecret, ObservedSecrets } from "./observe-secrets.ts";
import { describeOwner, ownerOf } from "./secret-owner.ts";
import type { SecretScope, WantedSecret } from "./wanted-secrets.ts";

export interface SecretsQuestion {
  readonly scope: SecretScope;
  readonly wanted: readonly WantedSecret[];
  readonly observed: ObservedSecrets;
  readonly stackExists: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Milliseconds: an authority that another machine made just now may begin later than this one's clock says. */
const clockSkew = 3_600_000;

/** Throws Refused for the first thing that is wrong: whose it is comes before what it is, and that before what is missing. */
export function refuseSecrets(question: SecretsQuestion): void {
  const { wanted, observed } = question;
  for (const secret of wanted) refuseForeign(secret, stateOf(observed, secret.name), question);
  for (const secret of wanted) refuseUnusable(secret, stateOf(observed, secret.name), question);
  for (const secret of wanted) refuseMismatch(secret, observed);
  if (question.stackExists) refuseLoss(wanted, observed);
}

function stateOf(observed: ObservedSecrets, name: string | null): ObservedSecret {
  return (name === null ? undefined : observed.get(name)) ?? { state: "absent" };
}

function refuse(code: FailureCode, secret: WantedSecret, sentence: string): never {
  throw new Refused(code, `${secret.name} ${sentence}.`, { subjects: [secret.name] });
}

/** Parameters of another stack are never used: destroying that one would take them away. */
function refuseForeign(secret: WantedSecret, seen: ObservedSecret, { scope }: SecretsQuestion): void {
  if (seen.state === "absent" || ownerOf(seen.tags, scope) !== "other") return;
  refuse("secret-foreign", secret, `belongs to another cluster or stack (${describeOwner(seen.tags)}), not to ${scope.stackName}`);
}

function refuseUnusable(secret: WantedSecret, seen: ObservedSecret, { now }: SecretsQuestion): void {
  if (seen.state === "absent") return;
  if (seen.state === "unusable") refuse(seen.code, secret, seen.because);
  const isOpen = seen.encryption === "plain" && (secret.kind === "private-key" || secret.name.endsWith("/bootstrap-token"));
  if (isOpen) refuse("secret-not-encrypted", secret, "is stored as plain text");
  if (secret.kind !== "certificate" || seen.certificate === null) return;
  const { notBefore, notAfter } = seen.certificate;
  if (notAfter <= now) refuse("authority-ended", secret, `ended on ${new Date(notAfter).toISOString()}`);
  if (notBefore - now > clockSkew) refuse("authority-ended", secret, `begins only on ${new Date(notBefore).toISOString()}`);
}

function refuseMismatch(secret: WantedSecret, observed: ObservedSecrets): void {
  const [seen, source] = [stateOf(observed, secret.name), stateOf(observed, secret.source)];
  if (secret.source === null || seen.state !== "present") return;
  if (source.state !== "present") refuse("secret-key-missing", secret, `is stored, but not ${secret.source}`);
  const fits = secret.kind === "copy" ? source.content === seen.content : source.publicKey === seen.publicKey;
  if (!fits) refuse("secret-mismatch", secret, `does not belong to ${secret.source}`);
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
