import type { BootstrapToken } from "@keelson/apply";
import { type Change, makePlan, type Plan } from "@keelson/core";

/** A place that holds the cluster's bootstrap token, or held an older one. Tokens appear by their public half alone. */
export interface TokenPlace {
  readonly place: "parameter" | "cluster";
  /** The parameter's name, or the Secret's. */
  readonly name: string;
  readonly tokenId: string | null;
}

export interface ObservedTokens {
  /** Both parameters, in the order in which they are written. */
  readonly parameters: readonly TokenPlace[];
  /** All that the API takes. */
  readonly accepted: readonly BootstrapToken[];
}

/**
 * A new token is taken by the API before it is stored, and an old one is refused after that: whoever boots meanwhile can join with what it
 * read, or reads again. Taken away is what the parameters name, and what an earlier rotation made; tokens that an administrator made are his.
 */
export function planTokenRotation(options: {
  /** The cluster's path in Parameter Store. */
  readonly target: string;
  readonly observed: ObservedTokens;
  readonly newId: string;
}): Plan<TokenPlace> {
  const { target, observed, newId } = options;
  const fresh = secretPlace(newId);
  const stored = new Set(observed.parameters.flatMap(({ tokenId }) => (tokenId === null ? [] : [tokenId])));
  const isOld = ({ id, isOurs }: BootstrapToken): boolean => stored.has(id) || isOurs;
  const old = observed.accepted.filter(isOld).map(({ id }) => secretPlace(id));
  const others = observed.accepted.filter((token) => !isOld(token));
  const changes: Change<TokenPlace>[] = [
    { verb: "create", subject: subjectOf(fresh), after: fresh },
    ...observed.parameters.map((before): Change<TokenPlace> => {
      return { verb: "update", subject: subjectOf(before), before, after: { ...before, tokenId: newId }, replaces: false };
    }),
    ...old.map((before): Change<TokenPlace> => ({ verb: "delete", subject: subjectOf(before), before })),
  ];
  const notes = others.map(({ id }) => ({
    severity: "notice" as const,
    code: "token-of-user" as const,
    message: `The bootstrap token ${id} was not stored by a deployment: it stays, and nodes may join with it.`,
    subject: null,
  }));
  return makePlan({ engine: "pki", target, changes, notes });
}

function secretPlace(id: string): TokenPlace {
  return { place: "cluster", name: `kube-system/bootstrap-token-${id}`, tokenId: id };
}

function subjectOf({ place, name }: TokenPlace): string {
  return `${place === "parameter" ? "parameter" : "Secret"} ${name}`;
}
