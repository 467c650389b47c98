import { type IndexText, malformed } from "./malformed.ts";

/** The FLATCAR_VERSION of a channel's version.txt. */
export function parseFlatcarVersion(index: IndexText): string {
  const version = /^FLATCAR_VERSION=(\d{4,5}\.\d{1,3}\.\d{1,3})\r?$/m.exec(index.text)?.[1];
  if (version === undefined) throw malformed(index, "The file has no FLATCAR_VERSION.");
  return version;
}
