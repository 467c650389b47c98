import { type IndexText, malformed } from "./malformed.ts";

/** The release that a file such as stable-1.36.txt names. */
export function parseKubernetesPointer(index: IndexText): string {
  const version = index.text.trim();
  if (!/^v\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version)) throw malformed(index, "The file does not hold one release of Kubernetes.");
  return version;
}
