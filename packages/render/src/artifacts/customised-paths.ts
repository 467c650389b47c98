import { canonicalJson, compareText, sha256 } from "@keelson/core";
import { renderKubeconfig } from "../access/render-kubeconfig.ts";
import type { ClusterModel } from "../model/cluster-model.ts";
import { makeClusterModel } from "../model/make-cluster-model.ts";
import { embedNodeConfig } from "../node/embed-node-config.ts";
import { renderNodeConfigs } from "../node/render-node-configs.ts";
import { renderStack, templateText } from "../stack/render-stack.ts";
import { findKubernetes } from "../versions/find-kubernetes.ts";
import { versionTable } from "../versions/version-table.ts";
import { artifactPaths, digestedPaths } from "./artifact-paths.ts";
import { modelOf } from "./check-model.ts";
import type { ArtifactsDigest } from "./digest.ts";
import { renderer } from "./renderer.ts";

interface CommittedArtifacts {
  readonly files: ReadonlyMap<string, string>;
  readonly model: ClusterModel;
  /** As it lies in the folder: what was known at the last render. */
  readonly digest: ArtifactsDigest;
  /** The files as they lie in the folder, where `files` are what is about to be written. */
  readonly committed?: ReadonlyMap<string, string>;
}

/**
 * The artifacts that are not what render makes of the config in cluster.json, sorted. A template that differs only by the node configs it embeds is not
 * one of them: its node configs are. With another renderer than this one, edits are those that digest.json knows of or shows.
 */
export function customisedPaths({ files, model, digest, committed = files }: CommittedArtifacts): readonly string[] {
  if (!isComparable(model)) return digestedPaths.filter((path) => isEdited(path, { committed, digest })).toSorted(compareText);
  // Not the model itself: what was edited there would make every other artifact look edited.
  const made = modelOf(model);
  const nodeConfigs = renderNodeConfigs(made);
  const { controller, worker } = artifactPaths.nodeConfig;
  const userData = {
    controller: embedNodeConfig({ nodeConfig: files.get(controller) ?? "", role: "controller" }),
    worker: embedNodeConfig({ nodeConfig: files.get(worker) ?? "", role: "worker" }),
  };
  const rendered = new Map([
    [controller, nodeConfigs.controller],
    [worker, nodeConfigs.worker],
    [artifactPaths.kubeconfig, renderKubeconfig(made)],
    [artifactPaths.template, templateText(renderStack({ model: made, userData }))],
  ]);
  const edited = [...rendered].filter(([path, text]) => files.get(path) !== text).map(([path]) => path);
  const isModelEdited =
    canonicalJson(made) !== canonicalJson(model) || (!areVersionsOurs(model) && isEdited(artifactPaths.model, { committed, digest }));
  return [...edited, ...(isModelEdited ? [artifactPaths.model] : [])].toSorted(compareText);
}

/** Whether this program would have rendered the same from the same config. */
export function isComparable(model: ClusterModel): boolean {
  return model.renderer === renderer;
}

/** False for another version table, be it one that the user gave or that of an earlier release. */
function areVersionsOurs(model: ClusterModel): boolean {
  if (model.versionTable !== null || findKubernetes(versionTable, model.config.kubernetesVersion) === null) return false;
  return canonicalJson(makeClusterModel(model.config)) === canonicalJson(model);
}

function isEdited(path: string, { committed, digest }: Required<Pick<CommittedArtifacts, "committed" | "digest">>): boolean {
  return digest.customised?.includes(path) === true || digest.artifacts[path] !== sha256(committed.get(path) ?? "");
}
