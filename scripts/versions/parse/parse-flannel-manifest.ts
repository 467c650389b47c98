import { type IndexText, malformed } from "./malformed.ts";

export interface FlannelImages {
  readonly version: string;
  readonly cniPlugin: string;
}

/** The tags of the two images in flannel's released manifest; the same image with two tags is no answer. */
export function parseFlannelManifest(index: IndexText): FlannelImages {
  const tagOf = (image: string): string => {
    const lines = index.text.matchAll(new RegExp(`^\\s*(?:- )?image:\\s*"?ghcr\\.io/flannel-io/${image}:([\\w.-]{1,128})"?\\s*$`, "gm"));
    const [tag, ...others] = new Set([...lines].map(([, found]) => found));
    if (tag === undefined || others.length > 0) throw malformed(index, `The manifest does not name one version of ${image}.`);
    return tag;
  };
  return { version: tagOf("flannel"), cniPlugin: tagOf("flannel-cni-plugin") };
}
