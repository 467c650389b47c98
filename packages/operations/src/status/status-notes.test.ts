import { describe, expect, it } from "vitest";
import type { ClusterStatus } from "./cluster-status.ts";
import { statusNotes } from "./status-notes.ts";

const now = Date.parse("2026-11-30T12:00:00Z");
const day = 86_400_000;
type Seen = Omit<ClusterStatus, "notes">;

const node = { name: "i-1", role: "worker", isReady: true, condition: "KubeletReady", problems: [], isSchedulable: true } as const;
const well: Seen = {
  name: "demo",
  region: "eu-west-1",
  stack: { stackId: "arn", status: "CREATE_COMPLETE", statusReason: null, updatedAt: null, terminationProtection: true, failures: [] },
  versions: {
    kubernetes: "v1.36.2",
    flatcar: "4593.2.5",
    image: {
      state: "read",
      value: { imageId: "ami-1", found: { imageId: "ami-1", name: "Flatcar-stable", createdAt: "2026-10-01T00:00:00Z" } },
    },
  },
  api: { state: "read", value: { url: "https://k8s", controllerAddress: "203.0.113.10", readiness: { state: "read", value: null } } },
  groups: {
    state: "read",
    value: [{ groupName: "g", desiredSize: 1, instances: [{ instanceId: "i-1", lifecycleState: "InService", health: "Healthy" }] }],
  },
  nodes: { state: "read", value: [{ ...node, kubeletVersion: "v1.36.2", osImage: "" }] },
  certificates: {
    authorities: { state: "read", value: [{ name: "/keelson/demo/controller/ca.crt", notAfter: now + 3600 * day }] },
    serving: { state: "read", value: { notBefore: now - day, notAfter: now + 300 * day, names: [] } },
    administratorLifetime: day / 2,
  },
  drift: { state: "read", value: [] },
  costs: {
    machines: { state: "read", value: [] },
    volumes: { state: "read", value: [] },
    snapshots: { state: "read", value: [] },
    addresses: { state: "read", value: [] },
    loadBalancers: { state: "read", value: [] },
  },
};

const notes = (change: Partial<Seen>) => statusNotes({ ...well, ...change }, now).map(({ code, subject }) => [code, subject]);
const servingEnds = (notAfter: number): Partial<Seen> => ({
  certificates: { ...well.certificates, serving: { state: "read", value: { notBefore: 0, notAfter, names: [] } } },
});
const image = (createdAt: string | null): Partial<Seen> => {
  const found = createdAt === null ? null : { imageId: "ami-1", name: "Flatcar-stable", createdAt };
  return { versions: { ...well.versions, image: { state: "read", value: { imageId: "ami-1", found } } } };
};

describe("what a status warns of", () => {
  it.each<[string, Partial<Seen>, [string, string][]]>([
    ["nothing, when all is well", {}, []],
    ["a serving certificate of more than 60 days: nothing", servingEnds(now + 61 * day), []],
    ["a serving certificate within 60 days", servingEnds(now + 59 * day), [["certificate-ending", "the API server's certificate"]]],
    ["a serving certificate that has ended", servingEnds(now - day), [["certificate-ending", "the API server's certificate"]]],
    [
      "an authority within 60 days",
      {
        certificates: {
          ...well.certificates,
          authorities: { state: "read", value: [{ name: "/keelson/demo/controller/ca.crt", notAfter: now }] },
        },
      },
      [["certificate-ending", "/keelson/demo/controller/ca.crt"]],
    ],
    ["an image of half a year", image("2026-05-01T00:00:00Z"), [["image-old", "ami-1"]]],
    ["an image that is gone", image(null), [["image-gone", "ami-1"]]],
    [
      "a node that is not Ready",
      { nodes: { state: "read", value: [{ ...node, isReady: false, kubeletVersion: "", osImage: "" }] } },
      [["node-not-ready", "i-1"]],
    ],
    ["a machine in service that is no node", { nodes: { state: "read", value: [] } }, [["node-not-ready", "i-1"]]],
    ["no machine, where the API did not say which are nodes", { nodes: { state: "unread", code: "api-not-ready", because: "away" } }, []],
    [
      "drift",
      {
        drift: {
          state: "read",
          value: [{ severity: "warning", code: "resource-drifted", message: "", subject: "AWS::EC2::Volume VolumeEtcd" }],
        },
      },
      [["resource-drifted", "AWS::EC2::Volume VolumeEtcd"]],
    ],
  ])("%s", (_, change, expected) => {
    expect(notes(change)).toEqual(expected);
  });
});
