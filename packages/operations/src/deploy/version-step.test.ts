import type { DesiredStack, ObservedStack } from "@keelson/deploy";
import { describe, expect, it } from "vitest";
import { refuseUnwrittenStep, versionStepOf } from "./version-step.ts";

const template = (kubernetes: string | null): string =>
  JSON.stringify({ Metadata: { Keelson: kubernetes === null ? {} : { versions: { kubernetes } } }, Resources: {} });

const stepOf = (from: string | null, to: string, live: object = {}): string => {
  const observed = { stackName: "demo", status: "UPDATE_COMPLETE", template: template(from), outputs: {}, ...live } as ObservedStack;
  return versionStepOf({ template: template(to) } as DesiredStack, observed).kind;
};

describe("how Kubernetes moves", () => {
  it.each([
    ["stays", "v1.36.2", "v1.36.2", {}, "none"],
    ["by a patch", "v1.36.2", "v1.36.10", {}, "patch"],
    ["by a minor version", "v1.35.9", "v1.36.0", {}, "minor"],
    ["from what nobody wrote down", null, "v1.36.0", {}, "none"],
    ["where nothing lives", "v1.35.9", "v1.36.0", { status: "ROLLBACK_COMPLETE" }, "none"],
    ["where nothing is", "v1.35.9", "v1.36.0", { status: "absent" }, "none"],
    [
      "again, from an update that failed on its way",
      "v1.36.0",
      "v1.36.0",
      { status: "UPDATE_FAILED", outputs: { KubernetesVersion: "v1.35.9" } },
      "minor",
    ],
    [
      "not, where what failed was something else",
      "v1.36.0",
      "v1.36.0",
      { status: "UPDATE_FAILED", outputs: { KubernetesVersion: "v1.36.0" } },
      "none",
    ],
    ["from what the template says, where the stack rests", "v1.36.0", "v1.36.0", { outputs: { KubernetesVersion: "edited" } }, "none"],
  ])("%s", (_, from, to, live, kind) => {
    expect(stepOf(from, to, live)).toBe(kind);
  });
});

describe("rule 4: a minor step is somebody's decision", () => {
  it("is refused while cluster.yaml names no version, and both ways on are named", () => {
    const step = { kind: "minor", from: "v1.35.9", to: "v1.36.0" } as const;
    expect(() => refuseUnwrittenStep(step, null)).toThrow(expect.objectContaining({ code: "kubernetes-version-not-written" }));
    for (const version of [step.from, step.to]) {
      expect(() => refuseUnwrittenStep(step, null)).toThrow(expect.objectContaining({ hint: expect.stringContaining(version) }));
    }
  });

  it("passes when it is written, and so does every lesser one", () => {
    expect(() => refuseUnwrittenStep({ kind: "minor", from: "v1.35.9", to: "v1.36.0" }, "v1.36.0")).not.toThrow();
    expect(() => refuseUnwrittenStep({ kind: "patch", from: "v1.36.0", to: "v1.36.1" }, null)).not.toThrow();
    expect(() => refuseUnwrittenStep({ kind: "none" }, null)).not.toThrow();
  });
});
