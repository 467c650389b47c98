import type { deployCluster } from "@keelson/operations/deploy-cluster";
import type { DestroyInputs } from "@keelson/operations/destroy-cluster";
import type { PublishInputs } from "@keelson/operations/publish-dns";

export const name = "particule-k8s-clust";
export const region = "eu-west-1";
export const owner = "particule";

export const deployment: Parameters<typeof deployCluster>[0] = {
  source: { cluster: "cluster.yaml", versions: null, manifests: [], mapping: null },
  expectedDigest: null,
  digestGate: "never",
  approvedDigest: null,
  onBusy: "wait",
  roleArn: null,
  templateBucket: null,
  timeout: 7_200_000,
  waitFor: "stack",
  onCancel: "cancel-update",
  onFailedCreate: "recreate",
  credentialLifetime: 6 * 3_600_000,
  kubeconfigPath: "kubeconfig",
  execution: "run",
};

export const publication: PublishInputs = {
  endpoints: "endpoints.json",
  mapping: null,
  zoneId: null,
  ownerId: owner,
  policy: "sync",
  record: "auto",
  ttl: 300,
  adopt: [],
  maxDeletes: 0,
  allowEmpty: false,
  wait: null,
  planHash: null,
  execution: "run",
  planPath: null,
};

export const destruction: DestroyInputs = {
  choice: { name, region },
  confirm: name,
  askConfirmation: null,
  records: { ownerId: owner, zoneId: null, maxDeletes: 10 },
  snapshots: "keep",
  timeout: 7_200_000,
  onBusy: "wait",
  execution: "run",
};

function claimed(claim: string, policy: "Delete" | "Retain", disk: string): string {
  return `apiVersion: v1
kind: PersistentVolume
metadata: {name: pv-${claim}}
spec:
  capacity: {storage: 1Gi}
  accessModes: [ReadWriteOnce]
  persistentVolumeReclaimPolicy: ${policy}
  claimRef: {namespace: default, name: ${claim}}
  csi: {driver: ebs.csi.aws.com, volumeHandle: ${disk}}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: ${claim}}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}, volumeName: pv-${claim}}
---
`;
}

/** A published Service, a workload on a volume that goes with its claim, and a volume that its policy keeps. */
export const workloads: readonly (readonly [string, string])[] = [
  [
    "manifests/server.yaml",
    `apiVersion: v1
kind: Service
metadata: {name: minecraft, annotations: {external-dns.alpha.kubernetes.io/hostname: minecraft.particule.io}}
spec: {type: LoadBalancer, selector: {app: minecraft}, ports: [{port: 25565}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: minecraft}
spec:
  replicas: 1
  selector: {matchLabels: {app: minecraft}}
  template:
    metadata: {labels: {app: minecraft}}
    spec:
      containers: [{name: minecraft, image: vsense/minecraft}]
      volumes: [{name: world, persistentVolumeClaim: {claimName: data}}]
`,
  ],
  ["manifests/volumes.yaml", claimed("data", "Delete", "vol-00000000000000d1") + claimed("kept", "Retain", "vol-00000000000000e1")],
];
