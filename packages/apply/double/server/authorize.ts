import { type Answer, failed, forbidden } from "../requests/answer.ts";
import { type ApiRequest, type ResourceTarget } from "../requests/api-request.ts";

/** A right that is taken away from everybody, administrators too: a script for tests. `*` stands for all. */
export interface ForbiddenRight {
  readonly verb: string;
  /** Plural, without the group. */
  readonly resource: string;
  readonly namespace?: string;
}

/** Groups that may do everything: the server's own, and the one that kubeadm binds to cluster-admin. */
const administrators = ["system:masters", "kubeadm:cluster-admins"];
/** Open to everybody, as the default role system:public-info-viewer has it. */
const publicPaths = ["/healthz", "/livez", "/readyz", "/version", "/version/"];
/** Open to every user with credentials, as system:discovery has it. */
const discoveryPaths = /^\/(api|apis|openapi)(\/|$)/;

/** The answer 403, or undefined when the user may do this. */
export function authorize(request: ApiRequest, target: ResourceTarget | undefined, forbid: readonly ForbiddenRight[]): Answer | undefined {
  if (target === undefined) return authorizePath(request);
  const denied = forbid.some(
    (right) =>
      ["*", target.verb].includes(right.verb) &&
      ["*", target.plural].includes(right.resource) &&
      (right.namespace === undefined || right.namespace === target.namespace),
  );
  if (!denied && isAdministrator(request)) return undefined;
  const resource = target.subresource === "" ? target.plural : `${target.plural}/${target.subresource}`;
  const where = target.namespace === "" ? "at the cluster scope" : `in the namespace ${JSON.stringify(target.namespace)}`;
  return forbidden(
    target,
    target.name,
    `User ${JSON.stringify(request.user.name)} cannot ${target.verb} resource ${JSON.stringify(resource)} in API group ${JSON.stringify(target.group)} ${where}`,
  );
}

function authorizePath(request: ApiRequest): Answer | undefined {
  if (isAdministrator(request) || publicPaths.includes(request.path)) return undefined;
  if (request.user.groups.includes("system:authenticated") && discoveryPaths.test(request.path)) return undefined;
  return failed({
    code: 403,
    reason: "Forbidden",
    message: `forbidden: User ${JSON.stringify(request.user.name)} cannot ${request.method.toLowerCase()} path ${JSON.stringify(request.path)}`,
    details: {},
  });
}

function isAdministrator(request: ApiRequest): boolean {
  return request.user.groups.some((group) => administrators.includes(group));
}
