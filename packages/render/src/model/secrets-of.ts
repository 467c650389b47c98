import type { ClusterConfig } from "../config/cluster-config.ts";
import type { ClusterSecrets } from "./cluster-model.ts";

const controllerSecrets = [
  "ca.crt",
  "ca.key",
  "etcd-ca.crt",
  "etcd-ca.key",
  "front-proxy-ca.crt",
  "front-proxy-ca.key",
  "sa.pub",
  "sa.key",
  "bootstrap-token",
];
const workerSecrets = ["ca.crt", "bootstrap-token"];

/** The SSM parameters that nodes read at boot. One GetParameters call takes ten names, so neither list may grow beyond that. */
export function secretsOf(config: ClusterConfig): ClusterSecrets {
  const prefix = `/keelson/${config.clusterName}`;
  return {
    prefix,
    kmsKeyArn: config.kmsKeyArn,
    controller: controllerSecrets.map((name) => `${prefix}/controller/${name}`),
    worker: workerSecrets.map((name) => `${prefix}/worker/${name}`),
  };
}
