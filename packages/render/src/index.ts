export type { Artifacts } from "./artifacts/artifacts.ts";
export { embedNodeConfigs } from "./artifacts/embed-node-configs.ts";
export { type ReadArtifacts, readArtifacts } from "./artifacts/read-artifacts.ts";
export type { ClusterConfig } from "./config/cluster-config.ts";
export { validateCluster } from "./config/validate-cluster.ts";
export type { ClusterModel } from "./model/cluster-model.ts";
export { renderCluster } from "./render.ts";
export { parseVersionTable } from "./versions/parse-version-table.ts";
export type { VersionTable } from "./versions/version-table.ts";
