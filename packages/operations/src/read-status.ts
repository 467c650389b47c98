import { Refused } from "@keelson/core";
import {
  cloudFormation,
  type CloudFormationPort,
  ec2Images,
  inventory,
  type NodeGroup,
  nodePort,
  noticeDrift,
  observeStack,
  refuseForeignStack,
} from "@keelson/deploy";
import { observeSecrets, type SecretStore, secretsPath, ssmSecretStore, wantedSecrets } from "@keelson/pki";
import { type ClusterName, type FoundCluster, whereIs } from "./find-cluster.ts";
import type { OperationPorts } from "./operation-ports.ts";
import type { AuthorityRow, ClusterStatus, ImageRow } from "./status/cluster-status.ts";
import { refuseIllegalName } from "./refuse-illegal-name.ts";
import { readPart } from "./status/part.ts";
import { type ApiAnswers, readApi } from "./status/read-api.ts";
import { statusNotes } from "./status/status-notes.ts";
import { findNodeGroups } from "./wait/node-groups.ts";

/** Twelve hours, in milliseconds: the default of every way to get an administrator's kubeconfig on a terminal. */
const administratorLifetime = 43_200_000;

type Stack = FoundCluster["stack"];

/**
 * Looks at all of a cluster at once: stack, API, nodes, versions, certificates' ends, drift, and what is paid for. Changes nothing.
 * Refused `cluster-absent` or `foreign-stack`; what else cannot be read is said in its place.
 */
export async function readStatus({ name, region }: ClusterName, ports: OperationPorts): Promise<ClusterStatus> {
  refuseIllegalName({ name, region });
  const services = { cloudFormation: cloudFormation({ region }) };
  const stack = await observeStack(name, services);
  if (stack.status === "absent") {
    const message = `There is no cluster ${name} in ${region}, in the account of these credentials.`;
    throw new Refused("cluster-absent", message, { subjects: [name] });
  }
  refuseForeignStack({ stackName: name, cluster: name }, stack);
  const store = ssmSecretStore({ region });
  const owned = inventory({ region });
  const deadline = { left: () => driftPatience };
  const [api, groups, image, authorities, drift, ...costs] = await Promise.all([
    readApiOf(stack, { ports, store }),
    readPart(() => readGroups(stack, { region, ...services })),
    readPart(() => readImage(stack, region)),
    readPart(() => readAuthorities(name, store)),
    readPart(() => noticeDrift({ observed: stack, ports: { ...ports, ...services }, deadline })),
    readPart(() => owned.machines(name)),
    readPart(() => owned.volumes(name)),
    readPart(() => owned.snapshots(name)),
    readPart(() => owned.addresses(name)),
    readPart(() => owned.loadBalancers(name)),
  ]);
  const [machines, volumes, snapshots, addresses, loadBalancers] = costs;
  const { stackId, status, statusReason, updatedAt, terminationProtection, failures } = stack;
  const seen: Omit<ClusterStatus, "notes"> = {
    name,
    region,
    stack: { stackId, status, statusReason, updatedAt, terminationProtection, failures },
    versions: { kubernetes: stack.outputs["KubernetesVersion"] ?? null, flatcar: stack.outputs["FlatcarVersion"] ?? null, image },
    api: api.place,
    groups,
    nodes: api.answers.nodes,
    certificates: { authorities, serving: api.answers.serving, administratorLifetime },
    drift,
    costs: { machines, volumes, snapshots, addresses, loadBalancers },
  };
  return { ...seen, notes: statusNotes(seen, ports.clock.now()) };
}

/** Milliseconds. */
const driftPatience = 20_000;

interface Asked {
  readonly ports: OperationPorts;
  readonly store: SecretStore;
}

async function readApiOf(
  stack: Stack,
  { ports, store }: Asked,
): Promise<{ readonly place: ClusterStatus["api"]; readonly answers: Omit<ApiAnswers, "readiness"> }> {
  const place = await readPart(async () => whereIs(stack));
  if (place.state === "unread") return { place, answers: { nodes: place, serving: place } };
  const { controllerAddress, apiServer } = place.value;
  const question = { clusterName: stack.stackName, secretsPath: secretsPath(stack.stackName), controllerAddress, apiServer };
  const { readiness, ...answers } = await readApi(question, ports, store);
  return { place: { state: "read", value: { url: apiServer.url, controllerAddress, readiness } }, answers };
}

async function readGroups(
  stack: Stack,
  { region, ...ports }: { readonly region: string; readonly cloudFormation: CloudFormationPort },
): Promise<readonly NodeGroup[]> {
  const nodes = nodePort({ region });
  const names = await findNodeGroups(stack.stackId, ports);
  const groups = await Promise.all(names.map((group) => nodes.describeGroup(group)));
  return groups.filter((group) => group !== null);
}

async function readImage(stack: Stack, region: string): Promise<ImageRow> {
  const imageId = stack.outputs["NodeImage"] ?? stack.parameters["NodeImageId"] ?? "";
  return { imageId, found: imageId === "" ? null : await ec2Images({ region }).describeImage(imageId) };
}

/** Certificates alone: no key is asked for. */
async function readAuthorities(name: string, store: SecretStore): Promise<readonly AuthorityRow[]> {
  const wanted = wantedSecrets({ prefix: secretsPath(name) }).filter(({ kind }) => kind === "certificate");
  const observed = await observeSecrets(wanted, store);
  return [...observed].flatMap(([parameter, seen]) => {
    return seen.state === "present" && seen.certificate !== null ? [{ name: parameter, notAfter: seen.certificate.notAfter }] : [];
  });
}
