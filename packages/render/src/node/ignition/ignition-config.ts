import { toDataUrl } from "./data-url.ts";

/** Accepted by the Ignition of Flatcar LTS, stable and beta alike (2.19 and 2.24). */
export const ignitionVersion = "3.3.0";

/** The part of Ignition's config that nodes use, as in its specification 3.3.0. */
export interface IgnitionConfig {
  readonly ignition: { readonly version: typeof ignitionVersion; readonly config?: { readonly merge: readonly IgnitionResource[] } };
  readonly passwd?: { readonly users: readonly { readonly name: string; readonly sshAuthorizedKeys: readonly string[] }[] };
  readonly storage: { readonly files: readonly IgnitionFile[]; readonly links?: readonly IgnitionLink[] };
  readonly systemd?: { readonly units: readonly IgnitionUnit[] };
}

interface IgnitionResource {
  readonly source: string;
  readonly compression?: "gzip";
  readonly verification?: { readonly hash: string };
}

export interface IgnitionFile {
  readonly path: string;
  readonly mode: number;
  readonly overwrite?: boolean;
  readonly contents: IgnitionResource;
}

export interface IgnitionLink {
  readonly path: string;
  readonly target: string;
  readonly overwrite?: boolean;
}

export interface IgnitionUnit {
  readonly name: string;
  readonly enabled?: boolean;
  readonly mask?: boolean;
  readonly contents?: string;
  readonly dropins?: readonly { readonly name: string; readonly contents: string }[];
}

/** A file with a text of ours, which replaces what the image may have there. */
export function textFile(options: { path: string; text: string; mode?: number }): IgnitionFile {
  return { path: options.path, mode: options.mode ?? 0o644, overwrite: true, contents: { source: toDataUrl(options.text) } };
}
