import { Refused } from "@keelson/core";
import { type DesiredStack, liveStackOf, type ObservedStack, readTemplate } from "@keelson/deploy";
import { minorOf } from "@keelson/render";

/** How Kubernetes moves on a living cluster. A `minor` step changes what etcd holds in a way that older versions do not read. */
export type VersionStep = { readonly kind: "none" } | { readonly kind: "patch" | "minor"; readonly from: string; readonly to: string };

/** The output that keeps the version which a deployment has reached. */
const reachedOutput = "KubernetesVersion";

/**
 * The step from the live stack to the desired one. A stack whose update failed and was left as it is has the template of that update
 * already; its outputs still say where the update came from.
 */
export function versionStepOf(desired: DesiredStack, observed: ObservedStack): VersionStep {
  const live = liveStackOf(observed);
  if (live === null || live.template === null) return { kind: "none" };
  const reached = live.status === "UPDATE_FAILED" ? live.outputs[reachedOutput] : undefined;
  const from = reached ?? versionIn(live.template);
  const to = versionIn(desired.template);
  if (from === null || to === null || from === to) return { kind: "none" };
  return { kind: minorOf(from) === minorOf(to) ? "patch" : "minor", from, to };
}

function versionIn(template: string): string | null {
  const versions = readTemplate(template).keelson?.["versions"];
  const version = typeof versions === "object" && versions !== null && "kubernetes" in versions ? versions.kubernetes : null;
  return typeof version === "string" ? version : null;
}

/** Refused `kubernetes-version-not-written` for a minor step that nobody wrote down: the version table moved, and not the cluster's owner. */
export function refuseUnwrittenStep(step: VersionStep, written: string | null): void {
  if (step.kind !== "minor" || written !== null) return;
  const message = `Kubernetes would go from ${step.from} to ${step.to}, but cluster.yaml names no kubernetesVersion.`;
  const hint = `Write kubernetesVersion: ${step.to} to take the step, or kubernetesVersion: ${step.from} to stay.`;
  throw new Refused("kubernetes-version-not-written", message, { subjects: ["kubernetesVersion"], hint });
}
