/** Revision of what render writes; raised whenever the same cluster.yaml gives other artifacts. */
export const renderer = "keelson/1";
