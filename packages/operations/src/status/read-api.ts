import { askApiServer, type NodeState, readNodes, readServerCertificate, type ServerCertificate } from "@keelson/apply";
import type { SecretStore } from "@keelson/pki";
import { type AdministratorAddress, openAsAdministrator } from "../open-as-administrator.ts";
import type { OperationPorts } from "../operation-ports.ts";
import { type Part, readPart } from "./part.ts";

/** Milliseconds: who asks for a status does not wait long for a cluster that is away. */
const patience = 10_000;
export interface ApiAnswers {
  /** What the API waits for; null when it is ready. */
  readonly readiness: Part<string | null>;
  readonly nodes: Part<readonly NodeState[]>;
  readonly serving: Part<ServerCertificate>;
}

/** Asks the API as an administrator of ten minutes, and looks at the certificate that it shows to anybody. */
export async function readApi(question: AdministratorAddress, ports: OperationPorts, store: Pick<SecretStore, "get">): Promise<ApiAnswers> {
  const { controllerAddress, apiServer } = question;
  const server = `https://${controllerAddress}:${apiServer.port}`;
  const target = { server, tlsServerName: apiServer.host, proxyUrl: null };
  const serving = readPart(() => readServerCertificate(target, { proxy: ports.proxy, limit: patience }));
  const client = await readPart(() => openAsAdministrator(question, ports, { store, patience }));
  if (client.state === "unread") return { readiness: client, nodes: client, serving: await serving };
  try {
    const readiness = await readPart(() => askApiServer(client.value, ports.signal));
    const isReady = readiness.state === "read" && readiness.value === null;
    const nodes = isReady ? await readPart(() => readNodes(client.value, ports.signal)) : notAsked(readiness);
    return { readiness, nodes, serving: await serving };
  } finally {
    client.value.close();
  }
}

function notAsked(readiness: Part<string | null>): Extract<Part<never>, { state: "unread" }> {
  if (readiness.state === "unread") return readiness;
  return { state: "unread", code: "api-not-ready", because: readiness.value ?? "The API is not ready." };
}
