import type { ClusterConfig } from "../config/cluster-config.ts";
import type { NodeImage } from "./cluster-model.ts";

/** Flatcar's images by the naming of its EC2 pages: `Flatcar-CHANNEL-VERSION-hvm`. */
export function makeNodeImage(config: ClusterConfig, flatcar: string | null): NodeImage {
  const channel = `Flatcar-${config.releaseChannel}`;
  return {
    owner: "075585003325",
    name: flatcar === null || config.amiId !== null ? null : `${channel}-${flatcar}-hvm`,
    namePattern: `${channel}-*-hvm`,
    architecture: "x86_64",
    amiId: config.amiId,
  };
}
