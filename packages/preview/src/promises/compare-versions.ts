import type { Json, JsonObject } from "../template/stack-template.ts";
import type { BrokenPromise } from "./broken-promise.ts";

/** Versions only go up, and Kubernetes by one minor version at a time (Kubernetes, "Upgrading kubeadm clusters"). */
export function compareVersions(before: JsonObject, after: JsonObject): BrokenPromise[] {
  return [...compareKubernetes(before["kubernetes"], after["kubernetes"]), ...compareFlatcar(before["flatcar"], after["flatcar"])];
}

function compareKubernetes(before: Json = null, after: Json = null): BrokenPromise[] {
  const [from, to] = [partsOf(before), partsOf(after)];
  if (from === null || to === null) return [];
  const found = { key: "kubernetesVersion", before, after };
  const step = compareParts(from, to);
  if (step > 0) return [{ ...found, severity: "error", code: "kubernetes-downgrade" }];
  const isNextMinor = from[0] === to[0] && (to[1] ?? 0) === (from[1] ?? 0) + 1;
  if (from[0] === to[0] && from[1] === to[1]) return [];
  return isNextMinor
    ? [{ ...found, severity: "warning", code: "kubernetes-minor-step" }]
    : [{ ...found, severity: "error", code: "kubernetes-minor-skipped" }];
}

function compareFlatcar(before: Json = null, after: Json = null): BrokenPromise[] {
  const [from, to] = [partsOf(before), partsOf(after)];
  if (from === null || to === null || compareParts(from, to) <= 0) return [];
  return [{ severity: "error", code: "flatcar-downgrade", key: "flatcarVersion", before, after }];
}

/** `v1.36.2` -> [1, 36, 2]; null for what is no version. */
function partsOf(version: Json): readonly number[] | null {
  const match = typeof version === "string" ? /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(version) : null;
  return match === null ? null : match.slice(1).map(Number);
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
