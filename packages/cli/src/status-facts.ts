import { type Fact, formatDuration } from "@keelson/core";
import type { ClusterStatus } from "@keelson/operations/cluster-status";

type Part<T> = { readonly state: "read"; readonly value: T } | { readonly state: "unread"; readonly because: string };

/** A status as one screen of lines; what could not be read is a line too. */
export function statusFacts(status: ClusterStatus): readonly Fact[] {
  return [...stackFacts(status), ...apiFacts(status), ...nodeFacts(status), ...certificateFacts(status), ...costFacts(status)];
}

/** The lines of a part; one line with the reason where it could not be read. */
function linesOf<T>(name: string, part: Part<T>, lines: (value: T) => readonly (string | Fact)[]): readonly Fact[] {
  if (part.state === "unread") return [{ name, value: `not known: ${part.because}` }];
  return lines(part.value).map((line) => (typeof line === "string" ? { name, value: line } : line));
}

function stackFacts({ stack, versions, drift, name, region }: ClusterStatus): readonly Fact[] {
  const words = [
    stack.status,
    stack.updatedAt === null ? "never updated" : `last update ${instant(stack.updatedAt)}`,
    stack.terminationProtection ? "protected from deletion" : "not protected from deletion",
  ];
  return [
    { name: "cluster", value: `${name} in ${region}` },
    { name: "stack", value: words.join(", ") },
    ...(stack.statusReason === null ? [] : [{ name: "stack", value: stack.statusReason }]),
    ...stack.failures.map((failure) => ({ name: "failure", value: failure })),
    ...linesOf("drift", drift, (notes) =>
      notes.length === 0 ? ["none on volume, interface and address"] : notes.map(({ message }) => message),
    ),
    { name: "Kubernetes", value: versions.kubernetes ?? "not known" },
    { name: "Flatcar", value: versions.flatcar ?? "not known" },
    ...linesOf("image", versions.image, ({ imageId, found }) => [
      found === null ? `${imageId}, which is GONE` : `${imageId} ${found.name}, made ${found.createdAt.slice(0, 10)}`,
    ]),
  ];
}

function apiFacts({ api }: ClusterStatus): readonly Fact[] {
  return linesOf("API", api, ({ url, controllerAddress, readiness }) => [`${url} at ${controllerAddress}: ${readinessWords(readiness)}`]);
}

function readinessWords(readiness: Part<string | null>): string {
  if (readiness.state === "unread") return `not known: ${readiness.because}`;
  return readiness.value === null ? "ready" : `not ready: ${readiness.value}`;
}

/** One line for each machine that a group has or the API knows: both sides of it where both are known. */
function nodeFacts({ groups, nodes, costs }: ClusterStatus): readonly Fact[] {
  const seen = new Map(nodes.state === "read" ? nodes.value.map((node) => [node.name, node]) : []);
  const machines = new Map(costs.machines.state === "read" ? costs.machines.value.map((machine) => [machine.instanceId, machine]) : []);
  const instances = groups.state === "read" ? groups.value.flatMap((group) => group.instances) : [];
  const known = new Map(instances.map((instance) => [instance.instanceId, instance]));
  const ids = [...new Set([...known.keys(), ...seen.keys()])];
  const sizes = linesOf("groups", groups, (all) =>
    all.map(({ groupName, desiredSize, instances: own }) => `${groupName}: ${own.length} of ${desiredSize}`),
  );
  const unknownNodes = nodes.state === "unread" ? linesOf("nodes", nodes, () => []) : [];
  return [
    ...sizes,
    ...unknownNodes,
    ...ids.map((id) => {
      const [node, instance, machine] = [seen.get(id), known.get(id), machines.get(id)];
      const parts = [
        node?.role,
        machine === undefined ? undefined : `${machine.instanceType}${machine.purchase === "spot" ? " spot" : ""} in ${machine.zone}`,
        instance === undefined ? "in no group" : `${instance.lifecycleState} ${instance.health}`,
        node === undefined ? undefined : nodeWords(node),
      ];
      return { name: `node ${id}`, value: parts.filter((part) => part !== undefined).join(", ") };
    }),
  ];
}

type Node = Extract<ClusterStatus["nodes"], { state: "read" }>["value"][number];

function nodeWords({ isReady, condition, problems, isSchedulable, kubeletVersion, osImage }: Node): string {
  const readiness = isReady ? "Ready" : `not Ready (${condition})`;
  const more = [...problems, ...(isSchedulable ? [] : ["cordoned"]), ...(osImage === "" ? [] : [osImage])];
  return [readiness, `kubelet ${kubeletVersion}`, ...more].join(", ");
}

function certificateFacts({ certificates }: ClusterStatus): readonly Fact[] {
  const { authorities, serving, administratorLifetime } = certificates;
  return [
    ...linesOf("authority", authorities, (all) => all.map(({ name, notAfter }) => `${name} ends ${instant(notAfter)}`)),
    ...linesOf("serving certificate", serving, ({ notAfter }) => [`ends ${instant(notAfter)}`]),
    { name: "administrators", value: `valid for ${formatDuration(administratorLifetime)} when nothing else is asked for` },
  ];
}

function costFacts({ costs }: ClusterStatus): readonly Fact[] {
  const { volumes, snapshots, addresses, loadBalancers } = costs;
  return [
    ...(costs.machines.state === "unread" ? linesOf("machines", costs.machines, () => []) : []),
    ...linesOf("volume", volumes, (all) => all.map(volumeWords)),
    ...linesOf("snapshot", snapshots, (all) =>
      all.map(({ snapshotId, volumeId, size, startedAt }) => `${snapshotId} of ${volumeId}, ${size} GiB, ${instant(startedAt)}`),
    ),
    ...linesOf("address", addresses, (all) => all.map(({ publicAddress, attachedTo }) => `${publicAddress}, ${attachedTo ?? "UNUSED"}`)),
    ...linesOf("load balancer", loadBalancers, (all) => (all.length === 0 ? ["none"] : all.map(loadBalancerWords))),
  ];
}

type Costs = ClusterStatus["costs"];
type Owned<Kind extends keyof Costs> = Extract<Costs[Kind], { state: "read" }>["value"][number];

function volumeWords({ volumeId, name, size, volumeType, iops, state, attachedTo }: Owned<"volumes">): string {
  const design = `${size} GiB ${volumeType}${iops === null ? "" : ` ${iops} IOPS`}`;
  return [`${volumeId} ${name}`.trim(), design, attachedTo ?? `${state}, UNUSED`].join(", ");
}

function loadBalancerWords({ id, generation, hostname, service }: Owned<"loadBalancers">): string {
  const kind = generation === "classic" ? "classic" : "network or application";
  return [hostname ?? id, kind, service ?? "of no known Service"].join(", ");
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ");
}
