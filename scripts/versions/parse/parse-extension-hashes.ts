import { type IndexText, malformed } from "./malformed.ts";

export interface PublishedExtension {
  readonly file: string;
  /** As Ignition writes it. */
  readonly hash: string;
  /** Whether the list has another hash for the same file too. */
  readonly contradicted: boolean;
}

/**
 * The extensions of Kubernetes releases for x86-64, by version: lines of sha256sum over files such as kubernetes-v1.36.2-x86-64.raw
 * (release_meta.sh of flatcar/sysext-bakery, which joins the lists of all its releases). Pre-releases and other architectures are left out.
 */
export function parseExtensionHashes(index: IndexText): ReadonlyMap<string, PublishedExtension> {
  if (!index.text.endsWith("\n")) throw malformed(index, "The last line of the hash list is cut off.");
  const found = new Map<string, PublishedExtension>();
  for (const [number, line] of index.text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [, hash = "", file = ""] = /^([0-9a-f]{64}) [ *](\S+)$/.exec(line.trimEnd()) ?? [];
    if (file === "") throw malformed(index, `Line ${number + 1} is not a SHA-256 and a file name.`);
    const [, version] = /^kubernetes-(v\d{1,4}\.\d{1,4}\.\d{1,4})-x86-64\.raw$/.exec(file) ?? [];
    if (version === undefined) continue;
    const known = found.get(version);
    const ours = `sha256-${hash}`;
    // The list repeats lines where a release lacks its own list.
    found.set(version, { file, hash: ours, contradicted: known !== undefined && (known.contradicted || known.hash !== ours) });
  }
  if (found.size === 0) throw malformed(index, "The hash list has no extension of a Kubernetes release.");
  return found;
}
