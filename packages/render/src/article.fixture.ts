import type { SourceFile } from "@keelson/core";

/** The article's cluster.yaml, as it stands in examples/minecraft (a test compares the two). */
export const articleCluster: SourceFile = {
  name: "cluster.yaml",
  text: `clusterName: particule-k8s-clust
externalDNSName: k8s.particule.io
releaseChannel: alpha
createRecordSet: true
hostedZone: "particule.io"
keyName: klefevre-sorrow
region: eu-west-1
availabilityZone: eu-west-1a
kmsKeyArn: "arn:aws:kms:eu-west-1:303293004898:key/6d9f59dc-e5c1-441d-8743-4d55c7cd1701"
controllerInstanceType: t2.medium
controllerRootVolumeSize: 30
workerCount: 2
workerInstanceType: t2.small
workerRootVolumeSize: 30
`,
};
