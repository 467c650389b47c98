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
    remedy: "Mend the spelling; the hint names the nearest key. Unknown keys are never ignored.",
  },
  "missing-key": { meaning: "A required key is absent.", remedy: "Write the key." },
  "conflicting-keys": { meaning: "Two keys say the same thing and exclude each other.", remedy: "Keep one of them." },
  "retired-key": { meaning: "A key of kube-aws has no meaning any more.", remedy: "Remove it; the hint says what replaced it." },
  "retired-value": { meaning: "A value of kube-aws no longer exists.", remedy: "Write a current one." },
  "wrong-type": { meaning: "A value is of another type than its key wants.", remedy: "Write it in the form that the hint shows." },
  "unknown-value": { meaning: "A value is none of those that its key knows.", remedy: "Write one of the listed values." },
  "out-of-range": { meaning: "A number is too small or too large.", remedy: "Write a number within the named bounds." },
  "too-many-items": { meaning: "A list or mapping has more entries than AWS takes.", remedy: "Join or remove entries." },
  "not-a-cluster-name": {
    meaning: "clusterName cannot be the name of a stack.",
    remedy: "Write at most 63 letters, digits and hyphens, a letter first.",
  },
  "not-a-dns-name": { meaning: "A value is not a DNS name.", remedy: "Write labels of letters, digits and hyphens with dots in between." },
  "not-a-region": { meaning: "A value is not an AWS region.", remedy: "Write a region such as eu-west-1." },
  "not-a-zone": { meaning: "A value is not an availability zone.", remedy: "Write the region and a letter, such as eu-west-1a." },
  "not-a-tag": {
    meaning: "A tag has a key or value that AWS does not take.",
    remedy: "Keep to letters, digits, spaces and _.:/=+@-, without the prefixes aws: and keelson:.",
  },
  "not-a-key-name": { meaning: "A value cannot be the name of an EC2 key pair.", remedy: "Write the name as the EC2 console shows it." },
  "not-an-ssh-key": { meaning: "A value is not a public SSH key.", remedy: "Write the content of a .pub file; never a private key." },
  "not-an-instance-type": { meaning: "A value is not an EC2 instance type.", remedy: "Write a type such as t3.medium." },
  "not-a-resource-id": { meaning: "A value is not an id as AWS gives it.", remedy: "Copy the id from the AWS console." },
  "not-a-version": { meaning: "A value is not a version.", remedy: "Write a full version, in quotes if YAML takes it for a number." },
  "not-a-url": { meaning: "A value is not a URL.", remedy: "Write an https URL." },
  "not-a-cidr": { meaning: "A value is not an IPv4 range.", remedy: "Write an address and a prefix, such as 10.0.0.0/24." },
  "not-an-ip": { meaning: "A value is not an IPv4 address.", remedy: "Write four numbers from 0 to 255 with dots in between." },
  "not-an-arn": { meaning: "A value is not the ARN that its key wants.", remedy: "Copy the ARN of the key itself, not of an alias." },
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
  "instance-too-small": {
    meaning: "An instance type has not the 2 vCPU and 2 GiB of a controller.",
    remedy: "Choose t3.medium or larger.",
  },
  "instance-architecture": { meaning: "An instance type has an ARM processor.", remedy: "Choose a type with an Intel or AMD processor." },
  "instance-before-nitro": {
    meaning: "An instance type is older than the Nitro system; it works, but slower.",
    remedy: "Choose a current type such as t3.",
  },
  "api-open": {
    meaning: "The Kubernetes API can be reached from everywhere; it still asks for a certificate.",
    remedy: "Name known ranges in apiAccessAllowedSourceCIDRs.",
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
