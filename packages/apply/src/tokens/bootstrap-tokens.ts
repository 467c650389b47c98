import { compareText } from "@keelson/core";
import type { KubernetesClient } from "../client/kubernetes-client.ts";
import { StatusFailure } from "../client/status-failure.ts";
import { fieldManager } from "../client/api-calls.ts";
import { listAt, textAt, textsAt } from "../object/read-field.ts";

const collection = "/api/v1/namespaces/kube-system/secrets";
/** Both by the Kubernetes documentation, "Authenticating with Bootstrap Tokens". */
const [secretType, namePrefix] = ["bootstrap.kubernetes.io/token", "bootstrap-token-"];
/** What kubeadm binds to the right to ask for a kubelet's certificate. */
const joiningGroup = "system:bootstrappers:kubeadm:default-node-token";

/** Marks what was made here, so that a token of a run that was stopped half-way is known for what it is. */
const owner = { "app.kubernetes.io/managed-by": "keelson" } as const;

/** A token that nodes may join with: its public half, and whether it was made or claimed here. */
export interface BootstrapToken {
  readonly id: string;
  readonly isOurs: boolean;
}

/** The tokens that the API takes, sorted. Only their names and labels are read, not their secrets. */
export async function listBootstrapTokens(client: KubernetesClient, signal: AbortSignal): Promise<readonly BootstrapToken[]> {
  const tokens: BootstrapToken[] = [];
  for (let page: string | null = null; ;) {
    const { body } = await client.call({
      method: "GET",
      path: collection,
      query: { fieldSelector: `type=${secretType}`, limit: "500", ...(page === null ? {} : { continue: page }) },
      accept: "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1",
      operation: "list bootstrap tokens",
      signal,
    });
    tokens.push(...listAt(body, "items").flatMap(toToken));
    page = textAt(body, "metadata", "continue");
    if (page === null || page === "") return tokens.toSorted((a, b) => compareText(a.id, b.id));
  }
}

function toToken(secret: unknown): readonly BootstrapToken[] {
  const name = textAt(secret, "metadata", "name") ?? "";
  if (!name.startsWith(namePrefix)) return [];
  const labels = textsAt(secret, "metadata", "labels");
  return [{ id: name.slice(namePrefix.length), isOurs: Object.entries(owner).every(([key, value]) => labels[key] === value) }];
}

/** A token `id.secret` that nodes may join with and that has no end, as kubeadm stores it. A second call changes nothing. */
export async function createBootstrapToken(client: KubernetesClient, token: string, signal: AbortSignal): Promise<void> {
  const [id = "", secret = ""] = token.split(".");
  const texts = {
    "token-id": id,
    "token-secret": secret,
    "usage-bootstrap-authentication": "true",
    "usage-bootstrap-signing": "true",
    "auth-extra-groups": joiningGroup,
    description: "Made by keelson rotate-token; nodes find it in Parameter Store.",
  };
  const data = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Buffer.from(text, "utf8").toString("base64")]));
  const manifest = { apiVersion: "v1", kind: "Secret", metadata: { name: `${namePrefix}${id}`, namespace: "kube-system", labels: owner } };
  const form = "application/apply-patch+yaml";
  await patchToken(client, id, { form, body: { ...manifest, type: secretType, data }, operation: `create bootstrap token ${id}`, signal });
}

/** Marks a token that something else made, such as kubeadm, as one that may be taken away. Nothing else of it is touched. */
export async function claimBootstrapToken(client: KubernetesClient, id: string, signal: AbortSignal): Promise<void> {
  const form = "application/merge-patch+json";
  await patchToken(client, id, { form, body: { metadata: { labels: owner } }, operation: `mark bootstrap token ${id}`, signal });
}

interface TokenPatch {
  readonly form: string;
  readonly body: object;
  readonly operation: string;
  readonly signal: AbortSignal;
}

async function patchToken(client: KubernetesClient, id: string, { form, body, operation, signal }: TokenPatch): Promise<void> {
  await client.call({
    method: "PATCH",
    path: `${collection}/${namePrefix}${encodeURIComponent(id)}`,
    query: { fieldManager },
    contentType: form,
    body: JSON.stringify(body),
    operation,
    signal,
    detail: "withheld",
  });
}

/** Takes a token away; one that is gone already is no error. */
export async function deleteBootstrapToken(client: KubernetesClient, id: string, signal: AbortSignal): Promise<void> {
  try {
    const path = `${collection}/${namePrefix}${encodeURIComponent(id)}`;
    await client.call({ method: "DELETE", path, operation: `delete bootstrap token ${id}`, signal, detail: "withheld" });
  } catch (failure) {
    if (!(failure instanceof StatusFailure && failure.code === "object-not-found")) throw failure;
  }
}
