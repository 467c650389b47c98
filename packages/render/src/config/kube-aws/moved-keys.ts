import type { ConfigKey } from "../cluster-config.ts";

/** Keys of kube-aws from v0.9 to v0.16.4 that have one of ours for the same thing. Dots go inside, `[]` into each entry of a list. */
export const movedKeys = {
  "apiEndpoints[].dnsName": "externalDNSName",
  "apiEndpoints[].loadBalancer.apiAccessAllowedSourceCIDRs": "apiAccessAllowedSourceCIDRs",
  "apiEndpoints[].loadBalancer.hostedZone.id": "hostedZoneId",
  "apiEndpoints[].loadBalancer.recordSetManaged": "createRecordSet",
  "apiEndpoints[].loadBalancer.recordSetTTL": "recordSetTTL",
  "controller.instanceType": "controllerInstanceType",
  "controller.rootVolume.iops": "controllerRootVolumeIOPS",
  "controller.rootVolume.size": "controllerRootVolumeSize",
  "controller.rootVolume.type": "controllerRootVolumeType",
  "etcd.dataVolume.size": "etcdVolumeSize",
  "vpc.id": "vpcId",
  "worker.nodePools[].amiId": "amiId",
  "worker.nodePools[].autoScalingGroup.minSize": "workerCount",
  "worker.nodePools[].count": "workerCount",
  "worker.nodePools[].instanceType": "workerInstanceType",
  "worker.nodePools[].keyName": "keyName",
  "worker.nodePools[].kubernetesVersion": "kubernetesVersion",
  "worker.nodePools[].rootVolume.iops": "workerRootVolumeIOPS",
  "worker.nodePools[].rootVolume.size": "workerRootVolumeSize",
  "worker.nodePools[].rootVolume.type": "workerRootVolumeType",
  "worker.nodePools[].spotPrice": "workerSpotPrice",
} as const satisfies Readonly<Record<string, ConfigKey>>;
