import { canonicalJson, pointerTo } from "@keelson/core";
import { clusterKeys } from "../config/cluster-keys.ts";
import { clusterRules } from "../config/cluster-rules.ts";
import { error, type Finding } from "../config/finding.ts";
import { readConfig } from "../config/read-config.ts";
import type { ClusterModel } from "../model/cluster-model.ts";
import { makeClusterModel } from "../model/make-cluster-model.ts";
import type { Key } from "../config/schema/key.ts";
import type { VersionTable } from "../versions/version-table.ts";
import { renderer } from "./renderer.ts";

/** What may be edited in cluster.json by itself: nothing else of the model is said a second time by it. */
const editable: ReadonlySet<string> = new Set(["renderer", "versionTable", "versions", "image", "stackTags", "nodeCount"]);

/** The rules of cluster.yaml for an edited model's config, and whatever in the model does not follow from it. */
export function checkModel(model: ClusterModel): readonly Finding[] {
  const tagged = model.stackTags["keelson:cluster"] === model.config.clusterName ? [] : [contradiction("/stackTags")];
  const broken = checkConfig(model);
  if (broken.length > 0 || model.renderer !== renderer) return [...broken, ...tagged];
  const made = Object.entries(modelOf(model));
  const said = new Map<string, unknown>(Object.entries(model));
  const contradicted = made.filter(([key, value]) => !editable.has(key) && canonicalJson(said.get(key)) !== canonicalJson(value));
  return [...tagged, ...contradicted.map(([key]) => contradiction(pointerTo("", key)))];
}

/** The model that follows from a model's config, with the versions that were resolved when it was rendered. */
export function modelOf(model: ClusterModel): ClusterModel {
  return { ...makeClusterModel(model.config, tableOf(model)), versionTable: model.versionTable };
}

function checkConfig(model: ClusterModel): readonly Finding[] {
  const keys: readonly (readonly [string, Key])[] = Object.entries(clusterKeys);
  const defaults = new Map(keys.map(([name, key]) => [name, canonicalJson(key.required === true ? undefined : key.default)]));
  const written = Object.entries(model.config).filter(([name, value]) => canonicalJson(value) !== defaults.get(name));
  const facts = { ...readConfig(Object.fromEntries(written)), versions: tableOf(model) };
  const rules = clusterRules.filter((rule) => !rule.keys.some((key) => facts.wrong.has(key)));
  return [...facts.findings, ...rules.flatMap((rule) => rule.check(facts))]
    .filter(({ severity }) => severity === "error")
    .map((finding) => ({ ...finding, path: `/config${finding.path}` }));
}

/** A version table that holds what the model was rendered with and nothing else. */
function tableOf({ config, versions }: ClusterModel): VersionTable {
  const { kubernetes, flatcar, flannel, flannelCNI, etcd, coredns, pause, cloudControllerManager, extension } = versions;
  return {
    format: 1,
    kubernetes: { [kubernetes]: { etcd, coredns, pause, cloudControllerManager, extension } },
    flatcar: flatcar === null ? {} : { [config.releaseChannel]: flatcar },
    flannel: { version: flannel, cniPlugin: flannelCNI },
  };
}

function contradiction(path: string): Finding {
  const message = "This does not follow from the config in the same file.";
  return error({ code: "artifacts-contradict", path, message, hint: "Change cluster.yaml and render again, or undo the edit." });
}
