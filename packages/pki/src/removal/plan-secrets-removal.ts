import { type Change, makePlan, type Note, type Plan } from "@keelson/core";
import { subjectOf } from "../plan-secrets.ts";
import type { RemovalScope, StoredParameter } from "./observe-stored-secrets.ts";

/**
 * Deletes what a deployment of this cluster stored, and keeps the rest with a note. What is derived goes first: whoever is stopped half-way
 * leaves keys without certificates, which a new deployment completes, and never a certificate without its key, which it refuses.
 */
export function planSecretsRemoval(options: {
  readonly scope: RemovalScope;
  readonly observed: readonly StoredParameter[];
}): Plan<StoredParameter> {
  const { scope, observed } = options;
  const changes = observed.toReversed().map((before): Change<StoredParameter> => {
    return { verb: before.owner === "cluster" ? "delete" : "keep", subject: subjectOf(before.name), before };
  });
  return makePlan({ engine: "pki", target: scope.prefix, changes, notes: observed.flatMap(noteOf) });
}

function noteOf({ name, owner }: StoredParameter): Note[] {
  const subject = subjectOf(name);
  switch (owner) {
    case "cluster":
      return [];
    case "user":
      return [{ severity: "notice", code: "secret-of-user", message: `${name} was not stored by a deployment: it stays.`, subject }];
    case "other":
      return [{ severity: "notice", code: "secret-foreign", message: `${name} belongs to another cluster or stack: it stays.`, subject }];
  }
}
