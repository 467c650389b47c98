import { describe, expect, it } from "vitest";
import { explainWorkload } from "./explain-workload.ts";

const controller = { apiVersion: "v1", kind: "ReplicationController", metadata: { name: "minecraft", uid: "rc" } };
const pod = (waiting: Record<string, string>, more: Record<string, unknown> = {}) => ({
  metadata: { name: "minecraft-a", ownerReferences: [{ uid: "rc" }] },
  status: { phase: "Pending", containerStatuses: [{ name: "minecraft", state: { waiting }, ...more }] },
});

describe("explainWorkload", () => {
  it.each([
    ["an image that is not there", pod({ reason: "ImagePullBackOff", message: "not found" }), true],
    ["a registry that has a bad minute", pod({ reason: "ErrImagePull", message: "i/o timeout" }), false],
    ["a missing key of a ConfigMap", pod({ reason: "CreateContainerConfigError", message: "couldn't find key" }), true],
    ["a first crash", pod({ reason: "CrashLoopBackOff" }, { restartCount: 1 }), false],
    [
      "many crashes",
      pod({ reason: "CrashLoopBackOff" }, { restartCount: 5, lastState: { terminated: { exitCode: 137, reason: "OOMKilled" } } }),
      true,
    ],
    [
      "no node",
      { ...pod({}), status: { conditions: [{ type: "PodScheduled", status: "False", reason: "Unschedulable", message: "no memory" }] } },
      false,
    ],
  ])("tells of %s", (_name, observed, isDoomed) => {
    const told = explainWorkload(controller, [observed]);
    expect([told.isDoomed, told.findings.length, told.pods]).toEqual([isDoomed, 1, ["minecraft-a"]]);
  });

  it("has hope while a pod works, and looks at no other's pods", () => {
    const doomed = pod({ reason: "InvalidImageName" });
    const working = { ...pod({}), status: { conditions: [{ type: "Ready", status: "True" }] } };
    expect(explainWorkload(controller, [doomed, working]).isDoomed).toBe(false);
    expect(explainWorkload({ ...controller, metadata: { name: "minecraft", uid: "other" } }, [doomed])).toEqual({
      findings: [],
      isDoomed: false,
      pods: [],
    });
    expect(explainWorkload(controller, [])).toEqual({ findings: [], isDoomed: false, pods: [] });
  });

  it("looks at the newest template of a Deployment only", () => {
    const deployment = { kind: "Deployment", metadata: { name: "d" }, spec: { selector: { matchLabels: { app: "d" } } } };
    const of = (hash: string, created: string, waiting: Record<string, string>) => ({
      metadata: { name: hash, creationTimestamp: created, labels: { app: "d", "pod-template-hash": hash } },
      status: { containerStatuses: [{ name: "c", state: { waiting } }] },
    });
    const old = of("old", "2026-01-01T00:00:00Z", {});
    const fresh = of("new", "2026-01-02T00:00:00Z", { reason: "InvalidImageName" });
    expect(explainWorkload(deployment, [old, fresh])).toMatchObject({ isDoomed: true, pods: ["new"] });
  });
});
