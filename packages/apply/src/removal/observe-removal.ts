import { collectionPath, listObjects } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import type { ApiResource } from "../discovery/api-resource.ts";
import { discoverResources } from "../discovery/discover-resources.ts";
import { subjectOf } from "../object/kubernetes-object.ts";
import { type JsonRecord, textAt } from "../object/read-field.ts";
import { addressesOf, awsVolumeOf, claimsOf, type FoundObject, type FoundService, type FoundVolume } from "./cloud-objects.ts";
import { findWorkload } from "./find-workload.ts";

const core = { group: "", version: "v1" } as const;
export const services: ApiResource = { ...core, kind: "Service", plural: "services", scope: "namespaced" };
export const claims: ApiResource = { ...core, kind: "PersistentVolumeClaim", plural: "persistentvolumeclaims", scope: "namespaced" };
export const volumes: ApiResource = { ...core, kind: "PersistentVolume", plural: "persistentvolumes", scope: "cluster" };
const pods: ApiResource = { ...core, kind: "Pod", plural: "pods", scope: "namespaced" };

/** What in a cluster holds something in the cloud. JSON-serialisable. */
export interface ObservedRemoval {
  readonly server: string;
  readonly services: readonly FoundService[];
  readonly claims: readonly FoundObject[];
  readonly volumes: readonly FoundVolume[];
  /** What keeps making the pods that mount claims, each with the claims, as `namespace/name`. */
  readonly workloads: readonly (FoundObject & { readonly claims: readonly string[] })[];
}

/** Reads what in the cluster holds load balancers and disks, and what uses those disks. Reads only. */
export async function observeRemoval(client: KubernetesClient, { signal }: { readonly signal: AbortSignal }): Promise<ObservedRemoval> {
  const list = async (resource: ApiResource): Promise<readonly JsonRecord[]> =>
    (await listObjects(client, collectionPath(resource, null), { signal })).items;
  const [allServices, allClaims, allVolumes, allPods] = await Promise.all([list(services), list(claims), list(volumes), list(pods)]);
  const users = allPods.filter((pod) => claimsOf(pod).length > 0);
  const served = users.length === 0 ? new Map() : await discoverResources(client, { apiVersions: apiVersionsOf(users), signal });
  const workloads = new Map<string, FoundObject & { claims: readonly string[] }>();
  for (const pod of users) {
    const workload = await findWorkload({ ...foundIn(pods, pod), object: pod }, { client, served, signal });
    const known = workloads.get(workload.uid)?.claims ?? [];
    workloads.set(workload.uid, { ...workload, claims: [...new Set([...known, ...claimsOf(pod)])] });
  }
  return {
    server: client.server,
    services: allServices
      .filter((service) => textAt(service, "spec", "type") === "LoadBalancer")
      .map((service) => ({ ...foundIn(services, service), addresses: addressesOf(service) })),
    claims: allClaims.map((claim) => foundIn(claims, claim)),
    volumes: allVolumes.map((volume) => ({ ...foundIn(volumes, volume), ...describeVolume(volume) })),
    workloads: [...workloads.values()],
  };
}

export function foundIn(resource: ApiResource, object: unknown): FoundObject {
  const name = textAt(object, "metadata", "name") ?? "";
  const namespace = resource.scope === "namespaced" ? textAt(object, "metadata", "namespace") : null;
  const subject = subjectOf({ group: resource.group, kind: resource.kind, namespace, name });
  return { address: { resource, namespace, name, subject }, uid: textAt(object, "metadata", "uid") ?? "" };
}

function describeVolume(volume: unknown): Omit<FoundVolume, "address" | "uid"> {
  const [namespace, name] = [textAt(volume, "spec", "claimRef", "namespace"), textAt(volume, "spec", "claimRef", "name")];
  return {
    reclaimPolicy: textAt(volume, "spec", "persistentVolumeReclaimPolicy") ?? "Retain",
    phase: textAt(volume, "status", "phase") ?? "",
    claim: namespace === null || name === null ? null : `${namespace}/${name}`,
    awsVolumeId: awsVolumeOf(volume),
  };
}

/** Where discovery is not aggregated, the kinds that own pods have to be asked for by their versions. */
function apiVersionsOf(objects: readonly JsonRecord[]): string[] {
  const owners = objects.flatMap((object) => {
    const metadata = object["metadata"];
    const references = typeof metadata === "object" && metadata !== null && "ownerReferences" in metadata ? metadata.ownerReferences : [];
    return Array.isArray(references) ? references.flatMap((reference) => textAt(reference, "apiVersion") ?? []) : [];
  });
  // A ReplicaSet is owned by a Deployment, a Job by a CronJob.
  return [...new Set(["apps/v1", "batch/v1", ...owners])];
}

/** Where the cluster's load balancers are reached. */
export function loadBalancerAddresses({ services: found }: ObservedRemoval): readonly string[] {
  return [...new Set(found.flatMap(({ addresses }) => addresses))];
}

/** The disks that a PersistentVolume wants kept, by EC2's id, with the name of the volume. */
export function retainedVolumes({ volumes: found }: ObservedRemoval): ReadonlyMap<string, string> {
  return new Map(
    found.flatMap(({ reclaimPolicy, awsVolumeId, address }) =>
      reclaimPolicy === "Delete" || awsVolumeId === null ? [] : [[awsVolumeId, address.subject] as const],
    ),
  );
}
