import type { CodeTable } from "./code-table.ts";

/** cluster.yaml, and other files whose keys are checked. */
export const configCodes = {
  "empty-file": { meaning: "A file holds no value.", remedy: "Write at least the required keys." },
  "several-documents": {
    meaning: "A file that describes one thing holds several YAML documents.",
    remedy: "Keep one document: remove the lines with ---.",
  },
  "unknown-key": {
    meaning: "A key means nothing here.",
    remedy: "Fix the spelling; the hint names the nearest key. Unknown keys are never ignored.",
  },
  "missing-key": { meaning: "A required key is absent.", remedy: "Write the key." },
  "conflicting-keys": { meaning: "Two keys say the same thing and exclude each other.", remedy: "Keep one of them." },
  "retired-key": {
    meaning: "A key of kube-aws means nothing here, or something else says it.",
    remedy: "Write what the hint names, or remove the key.",
  },
  "not-yet-key": {
    meaning: "A key of kube-aws asks for something that is not there yet.",
    remedy: "Remove the key; the hint says what to do until then.",
  },
  "no-effect": { meaning: "A key has no effect beside another one.", remedy: "Remove one of the two, as the hint says." },
  "retired-value": { meaning: "A value of kube-aws no longer exists.", remedy: "Write a current one." },
  "wrong-type": { meaning: "A value is of another type than its key wants.", remedy: "Write it in the form that the hint shows." },
  "unknown-value": { meaning: "A value is none of those that its key knows.", remedy: "Write one of the listed values." },
  "out-of-range": { meaning: "A number is too small or too large.", remedy: "Write a number within the named bounds." },
  "too-many-items": { meaning: "A list or mapping has more entries than AWS takes.", remedy: "Join or remove entries." },
  "cluster-name-not-written": {
    meaning: "clusterName is absent: every file without one means the same stack and the same secrets.",
    remedy: "Write the name that the hint shows.",
  },
  "not-a-cluster-name": {
    meaning: "clusterName cannot be the name of a stack.",
    remedy: "Write at most 63 letters, digits and hyphens, a letter first.",
  },
  "not-a-dns-name": { meaning: "A value is not a DNS name.", remedy: "Write labels of letters, digits and hyphens with dots in between." },
  "not-a-region": { meaning: "A value is not an AWS region.", remedy: "Write a region such as eu-west-1." },
  "unknown-region": {
    meaning: "The region is none that this release knows; a warning when it may be one that AWS opened since.",
    remedy: "Fix the spelling; the hint names the nearest region.",
  },
  "not-a-zone": {
    meaning: "A value is not an availability zone.",
    remedy: "Write the region and a letter from a to f, such as eu-west-1a.",
  },
  "not-a-tag": {
    meaning: "A tag has a key or value that AWS does not take.",
    remedy: "Keep to letters, digits, spaces and _.:/=+@-.",
  },
  "reserved-tag": {
    meaning: "A tag has a key that AWS, Kubernetes or Keelson sets itself; a warning for Name, which each resource has of its own.",
    remedy: "Choose another key.",
  },
  "tags-differ-by-case": { meaning: "Two tags differ by case alone, and IAM takes them for one.", remedy: "Keep one of the two." },
  "not-a-key-name": { meaning: "A value cannot be the name of an EC2 key pair.", remedy: "Write the name as the EC2 console shows it." },
  "not-an-ssh-key": { meaning: "A value is not a public SSH key.", remedy: "Write the content of a .pub file; never a private key." },
  "not-an-instance-type": { meaning: "A value is not an EC2 instance type.", remedy: "Write a type such as t3.medium." },
  "not-a-resource-id": { meaning: "A value is not an id as AWS gives it.", remedy: "Copy the id from the AWS console." },
  "not-a-version": { meaning: "A value is not a version.", remedy: "Write a full version, in quotes if YAML takes it for a number." },
  "not-a-url": { meaning: "A value is not a URL.", remedy: "Write an https URL." },
  "not-a-cidr": { meaning: "A value is not an IPv4 range.", remedy: "Write an address and a prefix, such as 10.0.0.0/24." },
  "not-an-ip": { meaning: "A value is not an IPv4 address.", remedy: "Write four numbers from 0 to 255 with dots in between." },
  "not-an-arn": { meaning: "A value is not the ARN that its key wants.", remedy: "Copy the ARN of the key itself, not of an alias." },
  "reserved-range": {
    meaning: "A range overlaps addresses that have a meaning of their own, such as 127.0.0.0/8 or the metadata service's 169.254.0.0/16.",
    remedy: "Choose a range inside 10.0.0.0/8.",
  },
  "public-range": {
    meaning: "A range holds addresses of the internet, whose hosts the cluster then cannot reach.",
    remedy: "Choose a range of RFC 1918, unless these addresses are your own.",
  },
  "vpc-range-assumed": {
    meaning: "vpcId is given without vpcCIDR, so the default range is assumed.",
    remedy: "Write vpcCIDR as the VPC has it.",
  },
  "main-route-table": {
    meaning: "vpcId is given without routeTableId, so subnets follow the VPC's main route table.",
    remedy: "Check that the main table leads to the internet, or name routeTableId.",
  },
  "subnets-too-small": {
    meaning: "The subnets have fewer addresses than nodes can exist at once.",
    remedy: "Choose larger ranges, more subnets or fewer workers.",
  },
  "range-size": {
    meaning: "A range is larger or smaller than AWS or Kubernetes takes.",
    remedy: "Choose a prefix within the named bounds.",
  },
  "ranges-overlap": { meaning: "Two ranges share addresses.", remedy: "Choose ranges that share no address." },
  "subnet-outside-vpc": { meaning: "A subnet is not wholly inside the VPC.", remedy: "Choose a range inside vpcCIDR." },
  "controller-ip-outside-subnets": { meaning: "controllerIP lies in no subnet.", remedy: "Write an address of one of the subnets." },
  "address-reserved": {
    meaning: "controllerIP is an address that AWS keeps: the first four and the last one of each subnet.",
    remedy: "Write another address of the subnet.",
  },
  "dns-service-ip": {
    meaning: "dnsServiceIP is not the tenth address of serviceCIDR, which kubeadm always takes.",
    remedy: "Write the address that the hint names.",
  },
  "pod-range-too-small": {
    meaning: "podCIDR has no /24 for every node that can exist at once.",
    remedy: "Choose a larger podCIDR or fewer workers.",
  },
  "docker-bridge-range": {
    meaning: "A range overlaps 172.17.0.0/16, the bridge network of Docker.",
    remedy: "Choose another range, unless nothing on the nodes ever starts Docker.",
  },
  "zone-outside-region": { meaning: "A zone belongs to another region.", remedy: "Write a zone of the cluster's region." },
  "local-zone": {
    meaning: "A zone is a local zone, which the account has to opt in to and which has few instance and volume types.",
    remedy: "Check what the zone has, or write a zone of the region.",
  },
  "arn-outside-region": {
    meaning: "An ARN names another region or partition than the cluster's.",
    remedy: "Name a key in the cluster's region.",
  },
  "route-table-without-vpc": { meaning: "routeTableId is given without vpcId.", remedy: "Give both or none." },
  "no-way-out": {
    meaning: "Nodes would have no way to the internet, so they could never boot.",
    remedy: "Name a routeTableId with a default route, or set mapPublicIPs to true.",
  },
  "name-outside-zone": { meaning: "externalDNSName does not end with the name of hostedZone.", remedy: "Name the zone that contains it." },
  "ttl-without-record": { meaning: "recordSetTTL is set though no record is made.", remedy: "Remove it, or set createRecordSet to true." },
  "iops-without-type": { meaning: "IOPS are given for a volume type that takes none.", remedy: "Remove them, or choose gp3, io1 or io2." },
  "volume-size": {
    meaning: "A volume is larger than its type can be.",
    remedy: "Write a smaller size, or choose gp3 or io2.",
  },
  "etcd-volume-small": { meaning: "etcd's volume is so small that it can run full.", remedy: "Write etcdVolumeSize: 8 or more." },
  "etcd-restored": {
    meaning: "A new cluster starts with the data of a snapshot, which belongs to the secrets of the cluster that it is of.",
    remedy: "Keep those secrets in SSM, and leave etcdSnapshotId as it is while the cluster lives.",
  },
  "worker-too-small": {
    meaning: "An instance type has about half a GiB, which the node's own programs fill.",
    remedy: "Choose t3.small or larger.",
  },
  "many-workers": {
    meaning: "There are so many workers that one that is late fails the creation, and that an update of all takes very long.",
    remedy: "Create the cluster with fewer and raise workerCount afterwards.",
  },
  "unknown-instance-family": {
    meaning: "An instance type is of no family that this release knows.",
    remedy: "Fix the part before the dot, unless the family is newer than this release.",
  },
  "instance-too-small": {
    meaning: "An instance type has not the 2 vCPU and 2 GiB of a controller.",
    remedy: "Choose t3.medium or larger.",
  },
  "instance-architecture": {
    meaning: "An instance type has another processor than the node images, which are x86-64.",
    remedy: "Choose a type with an Intel or AMD processor.",
  },
  "instance-before-nitro": {
    meaning: "An instance type is older than the Nitro system; it works, but slower.",
    remedy: "Choose a current type such as t3.",
  },
  "ssh-open": { meaning: "SSH of every node can be reached from everywhere.", remedy: "Name known ranges in sshAccessAllowedSourceCIDRs." },
  "ssh-closed": {
    meaning: "A key for SSH is given, but sshAccessAllowedSourceCIDRs lets nobody in.",
    remedy: "Write the ranges that may log in, or leave SSH closed.",
  },
  "ssh-without-key": {
    meaning: "SSH is open to some ranges, but no key may log in.",
    remedy: "Write keyName or sshAuthorizedKeys, or remove the ranges.",
  },
  "mirror-not-secure": {
    meaning: "The Kubernetes extension comes over http and without a known hash.",
    remedy: "Write an https URL, or give a version table with the hash.",
  },
  "api-open": {
    meaning: "The Kubernetes API can be reached from everywhere; it still asks for a certificate.",
    remedy: "Name known ranges in apiAccessAllowedSourceCIDRs.",
  },
  "node-ports-open": {
    meaning: "The NodePorts of the workers can be reached from everywhere.",
    remedy: "Name known ranges in nodePortAccessAllowedSourceCIDRs.",
  },
  "api-closed": {
    meaning: "apiAccessAllowedSourceCIDRs is empty, so nothing outside reaches the Kubernetes API.",
    remedy: "Name at least the range of the machine that deploys.",
  },
  "kubernetes-version-not-pinned": {
    meaning: "kubernetesVersion is absent, so the version moves with the version table.",
    remedy: "Write the version that the hint names.",
  },
  "unknown-kubernetes-version": {
    meaning: "The version table has no entry for kubernetesVersion.",
    remedy: "Write one of the listed versions, or give another table with --versions.",
  },
  "kubernetes-version-removed": {
    meaning: "kubernetesVersion was offered once and no longer is.",
    remedy: "Write the version that the hint names; a cluster is raised one minor version at a time.",
  },
  "kubernetes-version-ended": {
    meaning: "The minor version of kubernetesVersion gets no patches any more.",
    remedy: "Write the version that the hint names; a cluster is raised one minor version at a time.",
  },
  "kubernetes-version-behind": {
    meaning: "A newer patch of the same Kubernetes minor version is known.",
    remedy: "Write it when it suits you; a patch replaces the nodes one after the other.",
  },
  "flatcar-version-other-channel": {
    meaning: "flatcarVersion is no release of releaseChannel, so there is no such image.",
    remedy: "Write a version of the channel, or the channel of the version.",
  },
  "flatcar-version-too-old": {
    meaning: "flatcarVersion cannot read the node configs, so no node would boot.",
    remedy: "Write a current version.",
  },
  "flatcar-version-behind": {
    meaning: "flatcarVersion is older than what any channel still releases, so its image may be gone.",
    remedy: "Write a current version.",
  },
  "containerd-too-old": {
    meaning: "The node image's containerd is too old for the Kubernetes version.",
    remedy: "Write a newer flatcarVersion, or another releaseChannel.",
  },
  "flatcar-version-not-pinned": {
    meaning: "flatcarVersion is absent, so the node image moves with the version table.",
    remedy: "Write the version that the hint names.",
  },
  "node-image-not-pinned": {
    meaning: "No version of the release channel is known: the newest image is taken at creation and then kept.",
    remedy: "Write flatcarVersion.",
  },
  "extension-not-pinned": {
    meaning: "The Kubernetes extension has no known hash, so nodes cannot check what they download.",
    remedy: "Give a version table with the hash, or a mirror that you trust.",
  },
} as const satisfies CodeTable;
