import type { ClusterModel } from "../model/cluster-model.ts";
import { artifactPaths, digestedPaths } from "./artifact-paths.ts";
import type { Artifacts } from "./artifacts.ts";
import { type DigestSources, makeDigest } from "./digest.ts";
import { jsonText } from "./json-text.ts";

interface SealOptions {
  /** Every artifact but digest.json; other files are left out. */
  readonly files: ReadonlyMap<string, string>;
  readonly model: ClusterModel;
  readonly sources: Pick<DigestSources, "manifests" | "mapping">;
  /** Nothing, for what was just rendered. */
  readonly customised?: readonly string[];
}

/** Adds digest.json to the other artifacts. */
export function sealArtifacts({ files, model, sources, customised = [] }: SealOptions): Artifacts {
  const digested = new Map(digestedPaths.flatMap((path) => (files.has(path) ? [[path, files.get(path) ?? ""] as const] : [])));
  const { manifests, mapping } = sources;
  const digest = makeDigest(digested, { renderer: model.renderer, versions: model.versionTable, manifests, mapping, customised });
  return { files: new Map([...digested, [artifactPaths.digest, jsonText(digest)]]), model, customised, digest: digest.digest };
}
