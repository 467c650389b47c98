import { canonicalJson, compareText, sha256 } from "@keelson/core";

/** What a digest speaks for besides the artifacts. */
export interface DigestSources {
  readonly renderer: string;
  /** SHA-256 of the version table that replaced the built-in one; null for the built-in one. */
  readonly versions: string | null;
  /** SHA-256 of the manifests that are deployed with the cluster; null when none were given. */
  readonly manifests: string | null;
  /** SHA-256 of the DNS mapping; null when none was given. */
  readonly mapping: string | null;
  /** Paths of the artifacts that were edited by hand, sorted. Absent in what was rendered before edits were named. */
  readonly customised?: readonly string[] | undefined;
}

/** The content of digest.json. */
export interface ArtifactsDigest extends DigestSources {
  readonly format: 1;
  /** SHA-256 of each artifact, by path. */
  readonly artifacts: Readonly<Record<string, string>>;
  readonly digest: string;
}

/** Digests of artifacts, in the order of their paths. */
export function makeDigest(files: ReadonlyMap<string, string>, sources: DigestSources): ArtifactsDigest {
  const { renderer, versions, manifests, mapping, customised } = sources;
  const paths = [...files.keys()].toSorted(compareText);
  const artifacts = Object.fromEntries(paths.map((path) => [path, sha256(files.get(path) ?? "")]));
  const named = customised === undefined ? {} : { customised };
  const content = { format: 1, renderer, versions, artifacts, ...named, manifests, mapping } as const;
  return { ...content, digest: sha256(canonicalJson(content)) };
}
