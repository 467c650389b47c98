import type { ContractClient } from "./contract-client.ts";

/** What a case works with: a client and a namespace of its own. */
export interface ContractWorld {
  readonly client: ContractClient;
  readonly namespace: string;
  /** Path of a collection in the namespace: `configmaps`, `apps/v1/deployments`. */
  path(collection: string): string;
}

export type CaseBody = (world: ContractWorld) => Promise<void>;
