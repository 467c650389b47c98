import type { Clock, Plan, Random, Reporter } from "@keelson/core";
import type { KubernetesClient } from "./client/kubernetes-client.ts";
import type { ObservedObjects } from "./observe-objects.ts";
import type { ManifestObject } from "./plan-objects.ts";

/** What carrying out a plan takes. */
export interface ExecuteOptions {
  readonly plan: Plan<ManifestObject>;
  /** What the plan was made from: holds the objects that are sent, Secrets included. */
  readonly observed: ObservedObjects;
  readonly client: KubernetesClient;
  readonly clock: Clock;
  readonly random: Random;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** Milliseconds for everything but load balancers to become ready. */
  readonly timeout: number;
  /** Milliseconds for Services of type LoadBalancer to get an address. */
  readonly loadBalancerTimeout: number;
  /** `none` returns when everything is applied. */
  readonly wait: "ready" | "none";
  /** The name that the endpoints are filed under. */
  readonly cluster: string;
}
