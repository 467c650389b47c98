export type { Artifacts } from "./artifacts/artifacts.ts";
export { artifactNames } from "./artifacts/artifact-paths.ts";
export { embedNodeConfigs } from "./artifacts/embed-node-configs.ts";
export { readArtifacts } from "./artifacts/read-artifacts.ts";
export type { ClusterModel } from "./model/cluster-model.ts";
export { renderCluster } from "./render.ts";
export { parseVersionTable } from "./versions/parse-version-table.ts";
