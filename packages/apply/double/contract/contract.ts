import { type ContractClient } from "./contract-client.ts";
import { applyCases } from "./apply-cases.ts";
import { objectCases } from "./object-cases.ts";
import { watchCases } from "./watch-cases.ts";
import { textAt } from "../objects/json.ts";
import type { CaseBody } from "./contract-world.ts";

/** One promise of the API server that the engine builds on. `run` throws where it is not kept. */
export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/**
 * The promises that kubernetes.md makes and the apply engine relies on, as test cases. They run against the double in every
 * test run and against a real kube-apiserver in e2e. The user must be an administrator; no controllers are needed.
 */
export function kubernetesContract(makeClient: () => Promise<ContractClient>): ContractCase[] {
  return Object.entries({ ...applyCases, ...objectCases, ...watchCases }).map(([name, body]) => ({
    name,
    run: () => inNamespace(makeClient, body),
  }));
}

async function inNamespace(makeClient: () => Promise<ContractClient>, body: CaseBody): Promise<void> {
  const client = await makeClient();
  try {
    const created = await client.send({
      method: "POST",
      path: "/api/v1/namespaces",
      body: { apiVersion: "v1", kind: "Namespace", metadata: { generateName: "contract-" } },
    });
    const namespace = textAt(created.body, "metadata", "name");
    const path = (collection: string) => {
      const parts = collection.split("/");
      const plural = parts.pop() ?? "";
      return `${parts.length === 0 ? "/api/v1" : `/apis/${parts.join("/")}`}/namespaces/${namespace}/${plural}`;
    };
    await body({ client, namespace, path });
    await client.send({ method: "DELETE", path: `/api/v1/namespaces/${namespace}` });
  } finally {
    client.close();
  }
}
