import type { ClusterStatus } from "@keelson/operations/cluster-status";
import { describe, expect, it } from "vitest";
import { statusFacts } from "./status-facts.ts";

const at = (text: string): number => Date.parse(text);
const read = <T>(value: T) => ({ state: "read", value }) as const;
const unread = { state: "unread", code: "access-denied", because: "it is denied" } as const;

const [controller, worker] = ["i-0aaaaaaaaaaaaaaa1", "i-0bbbbbbbbbbbbbbb1"];
const node = {
  isReady: true,
  condition: "KubeletReady",
  problems: [],
  isSchedulable: true,
  kubeletVersion: "v1.36.2",
  osImage: "",
} as const;
const machine = { name: "demo", zone: "eu-west-1a", state: "running", imageId: "ami-1", launchedAt: 0 } as const;

const whole: ClusterStatus = {
  name: "demo",
  region: "eu-west-1",
  stack: {
    stackId: "arn",
    status: "UPDATE_COMPLETE",
    statusReason: null,
    updatedAt: at("2026-11-30T12:00:00Z"),
    terminationProtection: true,
    failures: [],
  },
  versions: {
    kubernetes: "v1.36.2",
    flatcar: "4593.2.5",
    image: read({
      imageId: "ami-1",
      found: { imageId: "ami-1", name: "Flatcar-stable-4593.2.5-hvm", createdAt: "2026-08-12T10:00:00.000Z" },
    }),
  },
  api: read({ url: "https://k8s.example", controllerAddress: "203.0.113.10", readiness: read(null) }),
  groups: read([
    { groupName: "controllers", desiredSize: 1, instances: [{ instanceId: controller, lifecycleState: "InService", health: "Healthy" }] },
    { groupName: "workers", desiredSize: 2, instances: [{ instanceId: worker, lifecycleState: "InService", health: "Healthy" }] },
  ]),
  nodes: read([
    { ...node, name: controller, role: "controller" },
    { ...node, name: worker, role: "worker", isReady: false, condition: "KubeletNotReady: no network", isSchedulable: false },
  ]),
  certificates: {
    authorities: read([{ name: "/keelson/demo/controller/ca.crt", notAfter: at("2036-11-27T12:00:00Z") }]),
    serving: read({ notBefore: 0, notAfter: at("2027-11-30T12:00:00Z"), names: [] }),
    administratorLifetime: 43_200_000,
  },
  drift: read([]),
  costs: {
    machines: read([
      { ...machine, instanceId: controller, instanceType: "t3.medium", purchase: "on-demand" },
      { ...machine, instanceId: worker, instanceType: "t3.small", purchase: "spot" },
    ]),
    volumes: read([
      { volumeId: "vol-1", name: "demo-etcd", size: 20, volumeType: "gp3", iops: 3000, state: "in-use", attachedTo: controller },
      { volumeId: "vol-2", name: "", size: 8, volumeType: "gp3", iops: null, state: "available", attachedTo: null },
    ]),
    snapshots: read([{ snapshotId: "snap-1", volumeId: "vol-1", size: 20, startedAt: at("2026-11-01T00:00:00Z") }]),
    addresses: read([{ allocationId: "eipalloc-1", publicAddress: "203.0.113.10", attachedTo: controller }]),
    loadBalancers: read([{ generation: "classic", id: "a1", hostname: "a1.eu-west-1.elb.amazonaws.com", service: "default/minecraft" }]),
  },
  notes: [],
};

const shown = (status: ClusterStatus): string =>
  statusFacts(status)
    .map(({ name, value }) => `${name}: ${value}`)
    .join("\n");

describe("a status on one screen", () => {
  it("has every part of the cluster", () => {
    expect(shown(whole)).toBe(`cluster: demo in eu-west-1
stack: UPDATE_COMPLETE, last update 2026-11-30 12:00, protected from deletion
drift: none on volume, interface and address
Kubernetes: v1.36.2
Flatcar: 4593.2.5
image: ami-1 Flatcar-stable-4593.2.5-hvm, made 2026-08-12
API: https://k8s.example at 203.0.113.10: ready
groups: controllers: 1 of 1
groups: workers: 1 of 2
node ${controller}: controller, t3.medium in eu-west-1a, InService Healthy, Ready, kubelet v1.36.2
node ${worker}: worker, t3.small spot in eu-west-1a, InService Healthy, not Ready (KubeletNotReady: no network), kubelet v1.36.2, cordoned
authority: /keelson/demo/controller/ca.crt ends 2036-11-27 12:00
serving certificate: ends 2027-11-30 12:00
administrators: valid for 12h 00m when nothing else is asked for
volume: vol-1 demo-etcd, 20 GiB gp3 3000 IOPS, ${controller}
volume: vol-2, 8 GiB gp3, available, UNUSED
snapshot: snap-1 of vol-1, 20 GiB, 2026-11-01 00:00
address: 203.0.113.10, ${controller}
load balancer: a1.eu-west-1.elb.amazonaws.com, classic, default/minecraft`);
  });

  it("says what could not be read, and shows the rest", () => {
    const blind: ClusterStatus = {
      ...whole,
      versions: { ...whole.versions, image: unread },
      api: unread,
      groups: unread,
      nodes: unread,
      certificates: { ...whole.certificates, authorities: unread, serving: unread },
      drift: unread,
      costs: { machines: unread, volumes: unread, snapshots: unread, addresses: unread, loadBalancers: unread },
    };
    const lines = statusFacts(blind);
    const unknown = lines.filter(({ value }) => value === "not known: it is denied").map(({ name }) => name);
    expect(unknown).toEqual([
      "drift",
      "image",
      "API",
      "groups",
      "nodes",
      "authority",
      "serving certificate",
      "machines",
      "volume",
      "snapshot",
      "address",
      "load balancer",
    ]);
    expect(lines.find(({ name }) => name === "stack")?.value).toContain("UPDATE_COMPLETE");
  });

  it("does not whisper that the image is gone", () => {
    const gone = { ...whole, versions: { ...whole.versions, image: read({ imageId: "ami-1", found: null }) } };
    expect(shown(gone)).toContain("ami-1, which is GONE");
  });
});
