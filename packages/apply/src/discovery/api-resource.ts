/** How the API server names the objects of one kind. */
export interface ApiResource {
  /** Empty for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** The word in URLs: `replicationcontrollers`. */
  readonly plural: string;
  readonly scope: "namespaced" | "cluster";
}

/** One key for an apiVersion and kind. */
export function resourceKey(group: string, version: string, kind: string): string {
  return `${group}/${version}/${kind}`;
}

export function versionOf(apiVersion: string): string {
  return apiVersion.slice(apiVersion.indexOf("/") + 1);
}
