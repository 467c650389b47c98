import { readObject } from "../client/api-calls.ts";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import type { ObservedObjects } from "../observe-objects.ts";
import { runBounded } from "../run-bounded.ts";
import type { Endpoints } from "./endpoints.ts";
import { endpointKind, toEndpoints } from "./to-endpoints.ts";

/** Reads what the manifests' Services, Ingresses and Gateways look like now; also of use after a failed run. */
export async function collectEndpoints(options: {
  readonly client: KubernetesClient;
  readonly observed: Pick<ObservedObjects, "objects">;
  /** The name that the endpoints are filed under. */
  readonly cluster: string;
  readonly signal: AbortSignal;
}): Promise<Endpoints> {
  const { client, observed, cluster, signal } = options;
  const wanted = observed.objects.filter(
    ({ object, live }) => endpointKind(object) !== null || (live !== null && endpointKind(live) !== null),
  );
  const live = await runBounded(wanted, 16, ({ address }) => readObject(client, address, signal));
  return toEndpoints(
    cluster,
    live.filter((object) => object !== null),
  );
}
