import { loadBalancerAddresses } from "@keelson/apply";
import { RemoteFailure } from "@keelson/core";
import {
  type CloudFormationPort,
  type LeftoversPort,
  loadBalancerNames,
  type ObservedLeftovers,
  observeLeftovers,
  type ObservedStack,
  observeStack,
  refuseForeignStack,
} from "@keelson/deploy";
import { type FoundRecord, findRecordsTo, observeZones, type ObservedZones, type Route53Port } from "@keelson/dns";
import { observeStoredSecrets, secretsPath, type SecretStore, type StoredParameter } from "@keelson/pki";
import type { ClusterName } from "../find-cluster.ts";
import type { OperationPorts } from "../operation-ports.ts";
import { askCluster, type AskedCluster } from "./ask-cluster.ts";
import { findVolumes, type StackPast } from "./find-volumes.ts";

/** Where a destroy looks and works. */
export interface DestroyServices {
  readonly cloudFormation: CloudFormationPort;
  readonly leftovers: LeftoversPort;
  readonly secrets: SecretStore;
  readonly route53: Route53Port;
}

/** Whose DNS records are removed, and where. */
export interface RecordScope {
  /** Null: records are only looked for and told. */
  readonly ownerId: string | null;
  /** Null: all public zones of the account. */
  readonly zoneId: string | null;
  readonly maxDeletes: number;
}

/** Everything that a destroy has to do with, before it does anything. */
export interface ObservedCluster {
  readonly cluster: ClusterName;
  readonly stack: ObservedStack;
  /** The volumes of its stack, also of one that is deleted already. */
  readonly past: StackPast;
  readonly asked: AskedCluster;
  readonly leftovers: ObservedLeftovers;
  readonly secrets: readonly StoredParameter[];
  readonly records: ObservedRecords;
  /** What shows that the cluster is one of ours; null when nothing does. */
  readonly proof: string | null;
}

export interface ObservedRecords {
  /** Where the cluster's load balancers are reached. */
  readonly addresses: readonly string[];
  /** Null where the zones could not be read, or nothing had to be looked for. */
  readonly zones: ObservedZones | null;
  /** The records that lead to the load balancers, whoever made them. */
  readonly found: readonly FoundRecord[];
  /** Why the zones were not read. */
  readonly because: string | null;
}

/** Reads the whole cluster. Reads only. Refused `foreign-stack` before anything else is asked. */
export async function observeCluster(
  cluster: ClusterName,
  { scope, services, ports }: { readonly scope: RecordScope; readonly services: DestroyServices; readonly ports: OperationPorts },
): Promise<ObservedCluster> {
  const { name, region } = cluster;
  const stack = await observeStack(name, services);
  refuseForeignStack({ stackName: name, cluster: name }, stack);
  const past = await findVolumes(stack, services.cloudFormation);
  const names = { cluster: name, stackName: name, prefix: secretsPath(name) };
  const secrets = await observeStoredSecrets(names, services.secrets);
  const leftovers = await observeLeftovers({ cluster: name, volumeIds: past.volumeIds, port: services.leftovers });
  const asked = await askCluster(stack, { region, store: services.secrets, ports });
  const addresses = [...loadBalancerNames(leftovers), ...(asked.client === null ? [] : loadBalancerAddresses(asked.holds))];
  const records = await observeRecords([...new Set(addresses)], scope, services.route53);
  return { cluster, stack, past, asked, leftovers, secrets, records, proof: proofOf(stack, secrets, past) };
}

function proofOf(stack: ObservedStack, secrets: readonly StoredParameter[], past: StackPast): string | null {
  if (stack.status !== "absent" && stack.tags["keelson:cluster"] === stack.stackName) return `stack ${stack.stackName}`;
  if (secrets.some(({ owner }) => owner === "cluster")) return `parameters below ${secretsPath(stack.stackName)}`;
  return past.deletedStack === null ? null : `the deleted stack ${past.deletedStack}`;
}

/** Without an owner nothing is removed, and a role that may not read zones is no reason to stop. */
async function observeRecords(addresses: readonly string[], { ownerId, zoneId }: RecordScope, port: Route53Port): Promise<ObservedRecords> {
  const none = { addresses, zones: null, found: [], because: null };
  if (addresses.length === 0) return none;
  try {
    const zones = await observeZones({ desired: { records: [], pending: [] }, zoneId, port });
    return { addresses, zones, found: findRecordsTo(addresses, zones), because: null };
  } catch (error) {
    if (ownerId === null && error instanceof RemoteFailure && error.code === "access-denied") return { ...none, because: error.message };
    throw error;
  }
}
