import { type User } from "../server/authenticate.ts";

export type Verb = "get" | "list" | "watch" | "create" | "update" | "patch" | "delete" | "deletecollection";

/** One request, read off the wire. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly user: User;
}

/** The object or collection that a path names, before it is known whether such a resource exists. */
export interface ResourceTarget {
  readonly verb: Verb;
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  /** "" for cluster scope and for all namespaces. */
  readonly namespace: string;
  readonly name: string;
  readonly subresource: string;
}

const methods: Readonly<Record<string, Verb>> = {
  GET: "get",
  HEAD: "get",
  POST: "create",
  PUT: "update",
  PATCH: "patch",
  DELETE: "delete",
};

/** Reads a path under /api/v1 or /apis/GROUP/VERSION; undefined for any other path. */
export function readTarget(request: Pick<ApiRequest, "method" | "path" | "query">): ResourceTarget | undefined {
  const parts = request.path
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
  const root = parts.shift();
  if (root !== "api" && root !== "apis") return undefined;
  const group = root === "apis" ? (parts.shift() ?? "") : "";
  const version = parts.shift() ?? "";
  const isWatchPath = parts[0] === "watch";
  if (isWatchPath) parts.shift();
  const namespace = takeNamespace(parts);
  const [plural, name = "", ...rest] = parts;
  if (plural === undefined) return undefined;
  return { verb: verbOf(request, name, isWatchPath), group, version, plural, namespace, name, subresource: rest.join("/") };
}

/** Takes `namespaces/NAME` off the front where more follows that is not a subresource of the namespace itself. */
function takeNamespace(parts: string[]): string {
  const [root, name, next] = parts;
  const isNamespaceItself = parts.length === 3 && (next === "status" || next === "finalize");
  if (root !== "namespaces" || name === undefined || next === undefined || isNamespaceItself) return "";
  parts.splice(0, 2);
  return name;
}

function verbOf(request: Pick<ApiRequest, "method" | "query">, name: string, isWatchPath: boolean): Verb {
  const verb = methods[request.method] ?? "get";
  const watches = isWatchPath || ["1", "true"].includes(request.query.get("watch") ?? "");
  if (verb === "get" && watches) return "watch";
  if (verb === "get" && name === "") return "list";
  return verb === "delete" && name === "" ? "deletecollection" : verb;
}

/** How fault rules and call lists name a request: `patch deployments.apps`, `update pods/status`, `get /readyz`. */
export function operationOf(request: Pick<ApiRequest, "method" | "path" | "query">): string {
  const target = readTarget(request);
  if (target === undefined) return `${request.method.toLowerCase()} ${request.path}`;
  const resource = target.group === "" ? target.plural : `${target.plural}.${target.group}`;
  return `${target.verb} ${resource}${target.subresource === "" ? "" : `/${target.subresource}`}`;
}
