import { compareText, sha256 } from "@keelson/core";
import { isMapping } from "../is-mapping.ts";
import { artifactPaths, digestedPaths } from "./artifact-paths.ts";
import { scanJson } from "./json/scan-json.ts";
import { withLineFeeds } from "./with-line-feeds.ts";

/**
 * The artifacts of a folder that hold somebody's edits by its own digest.json, sorted: what rendering over them would destroy. None for a
 * folder without a digest.json that can be read.
 */
export function editedPaths(files: ReadonlyMap<string, string>): readonly string[] {
  const { value: digest } = scanJson(withLineFeeds(files.get(artifactPaths.digest) ?? ""));
  const recorded = isMapping(digest) ? digest["artifacts"] : null;
  if (!isMapping(digest) || !isMapping(recorded)) return [];
  const { customised } = digest;
  const named: readonly unknown[] = Array.isArray(customised) ? customised : [];
  const edited = digestedPaths.filter((path) => {
    const text = files.get(path);
    return text !== undefined && (named.includes(path) || recorded[path] !== sha256(withLineFeeds(text)));
  });
  return edited.toSorted(compareText);
}
