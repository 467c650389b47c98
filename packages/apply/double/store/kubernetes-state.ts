import { type JsonObject } from "../objects/json.ts";

/** All that a cluster keeps between two runs of the double. Survives JSON. */
export interface KubernetesState {
  readonly format: 1;
  readonly resourceVersion: number;
  /** How many uids and generated names were handed out. */
  readonly sequence: number;
  /** Objects by resource: `pods`, `deployments.apps`. */
  readonly objects: Readonly<Record<string, readonly JsonObject[]>>;
  /** When a simulated controller acts next, in milliseconds since 1970, by a key of its own. */
  readonly timers: Readonly<Record<string, number>>;
}

export const emptyKubernetesState: KubernetesState = { format: 1, resourceVersion: 1, sequence: 0, objects: {}, timers: {} };
