import { type Grade, InvalidInput, type Note, type Plan } from "@keelson/core";
import { artifactPaths, renderCluster } from "@keelson/render";
import { type ClusterPart, clusterPartOf, effectOf, gradePlan, type PlannedResource, planStack, type StackSource } from "@keelson/preview";
import { type KeySample, sampleCluster } from "./key-samples.ts";

/** What the change of one key of cluster.yaml does to a living cluster, by a real plan. */
export interface KeyChange {
  readonly sample: KeySample;
  readonly plan: Plan<PlannedResource>;
  readonly grade: Grade;
  /** The codes of promises that the change would break, and of what CloudFormation would refuse, each once. */
  readonly codes: readonly Note["code"][];
  /** The parts of the cluster whose machines are replaced. */
  readonly rolls: readonly ClusterPart[];
}

/** Renders the cluster of a sample with both values and plans the step. InvalidInput when a value is not valid. */
export function planKeyChange(sample: KeySample): KeyChange {
  const { key, given, before, after, alongside } = sample;
  const base = { ...sampleCluster, ...given, [key]: before };
  const plan = planStack({ base: stackOf(base), head: stackOf({ ...base, ...alongside, [key]: after }) });
  const codes = [...new Set(plan.notes.map(({ code }) => code))].toSorted();
  return { sample, plan, grade: gradePlan(plan), codes, rolls: rollsOf(plan) };
}

function rollsOf(plan: Plan<PlannedResource>): ClusterPart[] {
  const parts = plan.changes.flatMap((change) => {
    const part = change.verb === "update" ? clusterPartOf(change.after.logicalId) : null;
    const update = effectOf(change)?.nodes?.update;
    return part !== null && (update === "rolling" || update === "replacing") ? [part] : [];
  });
  return parts.toSorted();
}

function stackOf(keys: Readonly<Record<string, unknown>>): StackSource {
  // JSON is YAML, and leaves out what is undefined.
  const { artifacts, diagnostics } = renderCluster({ cluster: { name: "cluster.yaml", text: JSON.stringify(keys) } });
  if (artifacts === null) throw new InvalidInput(diagnostics);
  const { model, files } = artifacts;
  return {
    file: artifactPaths.template,
    template: files.get(artifactPaths.template) ?? "",
    parameters: {},
    stackName: model.stackName,
    region: model.region,
    accountId: null,
    partition: model.partition,
    urlSuffix: null,
  };
}
