import type { NodeRole } from "../stack/tags.ts";

/** Both, in the order of reports. */
export const roles: readonly NodeRole[] = ["controller", "worker"];
