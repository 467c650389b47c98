import type { KeyTable } from "../schema/key.ts";
import { resourceId } from "../values/string-forms.ts";

/** Address ranges, all IPv4. */
export const networkKeys = {
  vpcCIDR: {
    type: { kind: "cidr", minimumPrefix: 16, maximumPrefix: 28 },
    default: "10.0.0.0/16",
    since: "0.1",
    meaning: "Range of the VPC.",
    example: "10.0.0.0/16",
  },
  instanceCIDR: {
    type: { kind: "cidr", minimumPrefix: 16, maximumPrefix: 28 },
    default: "10.0.0.0/24",
    since: "0.1",
    meaning: "Range of the subnet that availabilityZone names.",
    example: "10.0.0.0/24",
  },
  controllerIP: {
    type: { kind: "ip" },
    default: "10.0.0.50",
    since: "0.1",
    meaning: "Private address of the controller, for its whole life.",
    example: "10.0.0.50",
  },
  podCIDR: {
    type: { kind: "cidr", minimumPrefix: 8, maximumPrefix: 24 },
    default: "10.2.0.0/16",
    since: "0.1",
    meaning: "Range of all pods; each node takes a /24 of it.",
    example: "10.2.0.0/16",
  },
  serviceCIDR: {
    type: { kind: "cidr", minimumPrefix: 12, maximumPrefix: 28 },
    default: "10.3.0.0/24",
    since: "0.1",
    meaning: "Range of the cluster addresses of Services.",
    example: "10.3.0.0/24",
  },
  dnsServiceIP: {
    type: { kind: "ip" },
    default: "10.3.0.10",
    since: "0.1",
    meaning: "Address of the cluster's DNS: always the tenth of serviceCIDR.",
    example: "10.3.0.10",
  },
  vpcId: {
    type: resourceId("vpc"),
    default: null,
    since: "0.1",
    meaning: "An existing VPC to build in; nothing that it holds is changed.",
    example: "vpc-0a1b2c3d4e5f60718",
  },
  routeTableId: {
    type: resourceId("rtb"),
    default: null,
    since: "0.1",
    meaning: "Route table of the existing VPC for the subnets.",
    example: "rtb-0a1b2c3d4e5f60718",
  },
} as const satisfies KeyTable;
