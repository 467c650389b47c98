import type { ClusterConfig } from "../config/cluster-config.ts";

/** What follows from a ClusterConfig: every decision that stack, node configs, pki and deploy share. Written to cluster.json as it is. */
export interface ClusterModel {
  readonly format: 1;
  /** Revision of the renderer; stands in the template's Metadata and in digest.json. */
  readonly renderer: string;
  readonly config: ClusterConfig;
  /** Equal to clusterName. */
  readonly stackName: string;
  readonly region: string;
  /** As in ARNs: `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  readonly apiServer: ApiServer;
  /** In the order of cluster.yaml; one made from availabilityZone and instanceCIDR when there is no `subnets`. */
  readonly subnets: readonly ClusterSubnet[];
  /** Index into `subnets` of the one that holds controllerIP. */
  readonly controllerSubnet: number;
  readonly network: ClusterNetwork;
  /** The record of the API, or null when createRecordSet is false. */
  readonly apiRecord: ApiRecord | null;
  readonly image: NodeImage;
  readonly versions: ClusterVersions;
  /** SHA-256 of the version table that replaced the built-in one; null for the built-in one. */
  readonly versionTable: string | null;
  readonly secrets: ClusterSecrets;
  /** Keys that cannot change while the stack lives, with their values. */
  readonly immutable: Readonly<Record<string, unknown>>;
  /** Keys that can only grow while the stack lives, with their values. */
  readonly growing: Readonly<Record<string, number>>;
  /** All tags of the stack: ours and the user's. */
  readonly stackTags: Readonly<Record<string, string>>;
  readonly nodeCount: { readonly controllers: 1; readonly workers: number };
}

export interface ApiServer {
  /** externalDNSName. */
  readonly host: string;
  readonly port: 443;
  /** `https://host`, for kubeconfig and outputs. */
  readonly url: string;
  readonly controllerIP: string;
}

export interface ClusterSubnet {
  /** In the template: `Subnet0`, `Subnet1`, ... */
  readonly logicalId: string;
  readonly availabilityZone: string;
  /** Network address with its prefix; host bits are cleared. */
  readonly instanceCIDR: string;
}

/** Ranges with host bits cleared, so that equal networks have equal text. */
export interface ClusterNetwork {
  readonly vpcCIDR: string;
  readonly podCIDR: string;
  readonly serviceCIDR: string;
  /** First address of serviceCIDR: the `kubernetes` Service. */
  readonly kubernetesServiceIP: string;
  /** Tenth address of serviceCIDR: CoreDNS. */
  readonly dnsServiceIP: string;
  readonly clusterDomain: "cluster.local";
  /** Null when the stack makes its own VPC. */
  readonly existingVPC: { readonly vpcId: string; readonly routeTableId: string | null } | null;
}

export interface ApiRecord {
  readonly name: string;
  /** Seconds. */
  readonly ttl: number;
  /** By id, or by name with its trailing dot as CloudFormation wants it. */
  readonly zone: { readonly hostedZoneId: string } | { readonly hostedZoneName: string };
}

export interface NodeImage {
  readonly owner: "075585003325";
  /** Exact image name; null takes the newest image that matches namePattern. */
  readonly name: string | null;
  readonly namePattern: string;
  readonly architecture: "x86_64";
  /** Set when the user named an image: it is used without a look-up. */
  readonly amiId: string | null;
}

/** With the leading `v` where upstream writes one. */
export interface ClusterVersions {
  readonly kubernetes: string;
  readonly etcd: string;
  readonly coredns: string;
  readonly pause: string;
  readonly flannel: string;
  readonly flannelCNI: string;
  readonly cloudControllerManager: string;
  readonly flatcar: string | null;
  readonly extension: {
    readonly url: string;
    /** As upstream publishes it (`sha256-...`); null when nobody has verified one. */
    readonly hash: string | null;
  };
}

export interface ClusterSecrets {
  /** `/keelson/<cluster>`. */
  readonly prefix: string;
  /** Null: the account's own SSM key. */
  readonly kmsKeyArn: string | null;
  /** Full names of the parameters that the controller reads. */
  readonly controller: readonly string[];
  /** Full names of the parameters that workers read. */
  readonly worker: readonly string[];
}
