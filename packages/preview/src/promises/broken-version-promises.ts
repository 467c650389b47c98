import { compareVersions, minorOf } from "@keelson/render";
import type { Json, JsonObject } from "../template/stack-template.ts";
import type { BrokenPromise } from "./broken-promise.ts";

/** Versions only go up, and Kubernetes by one minor version at a time (Kubernetes, "Upgrading kubeadm clusters"). */
export function brokenVersionPromises(before: JsonObject, after: JsonObject): BrokenPromise[] {
  return [...kubernetesPromises(before["kubernetes"], after["kubernetes"]), ...flatcarPromises(before["flatcar"], after["flatcar"])];
}

function kubernetesPromises(before: Json = null, after: Json = null): BrokenPromise[] {
  if (!isVersion(before) || !isVersion(after)) return [];
  const found = { key: "kubernetesVersion", before, after };
  if (compareVersions(after, before) < 0) return [{ ...found, severity: "error", code: "kubernetes-downgrade" }];
  const minor = minorOf(after);
  if (minor === minorOf(before)) return [];
  return minor === minorAfter(before)
    ? [{ ...found, severity: "warning", code: "kubernetes-minor-step" }]
    : [{ ...found, severity: "error", code: "kubernetes-minor-skipped" }];
}

function flatcarPromises(before: Json = null, after: Json = null): BrokenPromise[] {
  if (!isVersion(before) || !isVersion(after) || compareVersions(after, before) >= 0) return [];
  return [{ severity: "error", code: "flatcar-downgrade", key: "flatcarVersion", before, after }];
}

function minorAfter(version: string): string {
  const [major, minor] = minorOf(version).split(".");
  return `${major}.${Number(minor) + 1}`;
}

/** `v1.36.2` or `4593.2.5`; what is none promises nothing. */
function isVersion(value: Json): value is string {
  return typeof value === "string" && /^v?\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(value);
}
