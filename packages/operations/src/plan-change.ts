import { type Grade, InvalidInput, type Plan } from "@keelson/core";
import { gradePlan, type PlannedResource, planStack, type StackSource } from "@keelson/preview";
import type { Artifacts } from "@keelson/render";
import { artifactPaths } from "@keelson/render/artifact-paths";
import { noteOnGrade } from "./deploy/note-on-grade.ts";
import { type ArtifactSource, loadArtifacts } from "./load-artifacts.ts";
import { type BaseCommit, mergeBaseCommit, namedCommit } from "./system/base-commit.ts";
import { commitFiles } from "./system/commit-files.ts";
import type { ReadableFiles } from "./system/files.ts";

/** What a change is compared with: the parent of a pull request's merge commit, a commit by its name, or nothing. */
export type BaseChoice = "merge" | { readonly commit: string };

export interface ChangeToPlan {
  readonly source: ArtifactSource;
  /** Rendered from the source as it is now. */
  readonly artifacts: Artifacts;
  readonly base: BaseChoice;
  /** The folder that paths are taken from. */
  readonly folder: string;
}

/** The plan of a change, from its base to its head; or why there is none. */
export type PlannedChange =
  | { readonly plan: Plan<PlannedResource>; readonly grade: Grade; readonly commit: string }
  | { readonly plan: null; readonly grade: null; readonly because: string };

/**
 * Renders what the base commit has of the same source, and plans from it to the artifacts. A base without the source has no cluster: the
 * plan creates it. Reads files and commits of this machine, and asks no service.
 */
export async function planChange(change: ChangeToPlan): Promise<PlannedChange> {
  const { source, artifacts, base, folder } = change;
  const found: BaseCommit = base === "merge" ? await mergeBaseCommit(folder) : await namedCommit(base.commit, folder);
  if ("unknown" in found) return { plan: null, grade: null, because: found.unknown };
  const before = await loadBase(source, commitFiles(found.commit, folder));
  if ("unknown" in before) return { plan: null, grade: null, because: before.unknown };
  const plan = planStack({ base: before.artifacts === null ? null : stackOf(before.artifacts), head: stackOf(artifacts) });
  const grade = gradePlan(plan);
  return { plan: { ...plan, notes: [...noteOnGrade(plan, grade), ...plan.notes] }, grade, commit: found.commit };
}

type Base = { readonly artifacts: Artifacts | null } | { readonly unknown: string };

async function loadBase(source: ArtifactSource, files: ReadableFiles): Promise<Base> {
  const [path, own] = "cluster" in source ? [source.cluster, { ...source, ...nothingBeside }] : folderOf(source);
  const isThere = (await files.isFolder(path)) || "text" in (await files.readText(path));
  if (!isThere) return { artifacts: null };
  try {
    return { artifacts: (await loadArtifacts(own, { files })).artifacts };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const codes = [...new Set(error.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code))];
    return { unknown: `${path} of the base has errors for this version: ${codes.slice(0, 5).join(", ")}` };
  }
}

/** Manifests and names are no part of the stack. */
const nothingBeside = { manifests: [], mapping: null } as const;

function folderOf(source: Exclude<ArtifactSource, { readonly cluster: string }>): readonly [string, ArtifactSource] {
  const folder = "folder" in source ? source.folder : source.edited;
  return [folder, { folder }];
}

function stackOf({ model, files }: Artifacts): StackSource {
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
