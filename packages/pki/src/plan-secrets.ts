import { type Change, makePlan, type Note, type Plan } from "@keelson/core";
import { refuseSecrets, type SecretsQuestion } from "./refuse-secrets.ts";
import { ownerOf } from "./secret-owner.ts";
import type { SecretKind } from "./wanted-secrets.ts";

/** A parameter as plans show it: never its value. */
export interface SecretRecord {
  readonly name: string;
  readonly kind: SecretKind;
  readonly kmsKeyArn: string | null;
}

const halfYear = 182 * 86_400_000;

/**
 * Creates what is missing, keeps what is there, overwrites nothing. Throws Refused when what is stored is somebody else's, cannot be used,
 * does not belong together, has ended, or is gone under a living stack.
 */
export function planSecrets(question: SecretsQuestion): Plan<SecretRecord> {
  const { scope, wanted, observed } = question;
  refuseSecrets(question);
  const changes = wanted.map((secret): Change<SecretRecord> => {
    const record: SecretRecord = { name: secret.name, kind: secret.kind, kmsKeyArn: scope.kmsKeyArn };
    const subject = subjectOf(secret.name);
    return observed.get(secret.name)?.state === "present"
      ? { verb: "keep", subject, before: record }
      : { verb: "create", subject, after: record };
  });
  return makePlan({ engine: "pki", target: scope.prefix, changes, notes: [...expiryNotes(question), ...userNotes(question)] });
}

/** A parameter as the subject of a change. */
export function subjectOf(name: string): string {
  return `parameter ${name}`;
}

function expiryNotes({ wanted, observed, now }: SecretsQuestion): Note[] {
  return wanted.flatMap((secret): Note[] => {
    const seen = observed.get(secret.name);
    if (secret.kind !== "certificate" || seen?.state !== "present" || seen.certificate === null) return [];
    const { notAfter } = seen.certificate;
    if (notAfter - now > halfYear) return [];
    const message = `The certificate authority ${secret.name} ends on ${new Date(notAfter).toISOString()}.`;
    return [{ severity: "warning", code: "authority-expiring", message, subject: subjectOf(secret.name) }];
  });
}

/** Said every time: who destroys the cluster should not be surprised by what stays. */
function userNotes({ scope, wanted, observed }: SecretsQuestion): Note[] {
  return wanted.flatMap(({ name }): Note[] => {
    const seen = observed.get(name);
    if (seen === undefined || seen.state === "absent" || ownerOf(seen.tags, scope) !== "user") return [];
    const message = `${name} was not stored by a deployment: it is used as it is, and stays when the cluster is destroyed.`;
    return [{ severity: "notice", code: "secret-of-user", message, subject: subjectOf(name) }];
  });
}
