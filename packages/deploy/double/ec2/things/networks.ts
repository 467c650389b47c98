import type { JsonObject } from "../../cloudformation/template/json.ts";
import type { QueryInput } from "../../query/query-input.ts";
import { ServiceError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import type { RouteRecord, Tags } from "../beside-stacks.ts";
import { findThing, type Listing, tagSet } from "../describe-things.ts";
import { type Ec2View, idAfter, madeOf, present, textOf } from "../ec2-view.ts";

export interface Vpc {
  readonly id: string;
  readonly cidr: string;
  readonly dnsSupport: boolean;
  readonly dnsHostnames: boolean;
  readonly tags: Tags;
}

export function vpcsOf(view: Ec2View): readonly Vpc[] {
  const made = madeOf(view, "AWS::EC2::VPC").map(({ id, resource: { properties }, tags }): Vpc => ({
    id,
    cidr: textOf(properties["CidrBlock"]),
    // Resource reference, AWS::EC2::VPC: support is on by default, host names are not.
    dnsSupport: textOf(properties["EnableDnsSupport"]) !== "false",
    dnsHostnames: textOf(properties["EnableDnsHostnames"]) === "true",
    tags,
  }));
  return [...made, ...present(view, view.state.vpcs)];
}

export function vpcListing(view: Ec2View): Listing<Vpc> {
  return {
    list: "vpcSet",
    operation: "DescribeVpcs",
    ids: "VpcId",
    prefix: "vpc",
    missing: { code: "InvalidVpcID.NotFound", message: (id) => `The vpc ID '${id}' does not exist` },
    idOf: ({ id }) => id,
    tagsOf: ({ tags }) => tags,
    filters: { "vpc-id": ({ id }) => [id], cidr: ({ cidr }) => [cidr] },
    toXml: ({ id, cidr, tags }) => ({
      vpcId: id,
      ownerId: view.account,
      state: "available",
      cidrBlock: cidr,
      dhcpOptionsId: idAfter("dopt", id),
      instanceTenancy: "default",
      isDefault: false,
      tagSet: tagSet(tags),
    }),
  };
}

/** One attribute of a VPC: exactly one is asked for at a time (API reference, DescribeVpcAttribute). */
export function describeVpcAttribute(input: QueryInput, view: Ec2View): XmlValue {
  const vpc = findThing(vpcsOf(view), input.text("VpcId") ?? "", vpcListing(view));
  switch (input.text("Attribute")) {
    case "enableDnsSupport":
      return { vpcId: vpc.id, enableDnsSupport: { value: vpc.dnsSupport } };
    case "enableDnsHostnames":
      return { vpcId: vpc.id, enableDnsHostnames: { value: vpc.dnsHostnames } };
    default:
      throw new ServiceError("InvalidParameterValue", `Value (${input.text("Attribute") ?? ""}) for parameter attribute is invalid.`);
  }
}

export interface Subnet {
  readonly id: string;
  readonly vpcId: string;
  readonly cidr: string;
  readonly zone: string;
  readonly mapsPublicAddress: boolean;
  readonly tags: Tags;
}

export function subnetsOf(view: Ec2View): readonly Subnet[] {
  const made = madeOf(view, "AWS::EC2::Subnet").map(({ id, resource: { properties, attributes }, tags }): Subnet => ({
    id,
    vpcId: textOf(properties["VpcId"]),
    cidr: textOf(properties["CidrBlock"]),
    zone: textOf(attributes["AvailabilityZone"]),
    mapsPublicAddress: textOf(properties["MapPublicIpOnLaunch"]) === "true",
    tags,
  }));
  return [...made, ...present(view, view.state.subnets)];
}

export function subnetListing(view: Ec2View): Listing<Subnet> {
  return {
    list: "subnetSet",
    operation: "DescribeSubnets",
    ids: "SubnetId",
    prefix: "subnet",
    missing: { code: "InvalidSubnetID.NotFound", message: (id) => `The subnet ID '${id}' does not exist` },
    idOf: ({ id }) => id,
    tagsOf: ({ tags }) => tags,
    filters: { "subnet-id": ({ id }) => [id], "vpc-id": ({ vpcId }) => [vpcId], "availability-zone": ({ zone }) => [zone] },
    toXml: ({ id, vpcId, cidr, zone, mapsPublicAddress, tags }) => ({
      subnetId: id,
      ownerId: view.account,
      state: "available",
      vpcId,
      cidrBlock: cidr,
      availabilityZone: zone,
      mapPublicIpOnLaunch: mapsPublicAddress,
      tagSet: tagSet(tags),
    }),
  };
}

export interface RouteTable {
  readonly id: string;
  readonly vpcId: string;
  readonly main: boolean;
  readonly subnets: readonly string[];
  readonly routes: readonly RouteRecord[];
  readonly tags: Tags;
}

/** Those of stacks, the main table that every VPC has, and those beside stacks. */
export function routeTablesOf(view: Ec2View): readonly RouteTable[] {
  const ranges = new Map(vpcsOf(view).map(({ id, cidr }) => [id, cidr]));
  const local = (vpcId: string): RouteRecord => ({ destination: ranges.get(vpcId) ?? "", target: "local", blackhole: false });
  const routes = madeOf(view, "AWS::EC2::Route");
  const associations = madeOf(view, "AWS::EC2::SubnetRouteTableAssociation");
  const made = madeOf(view, "AWS::EC2::RouteTable").map(({ id, resource: { properties }, tags }): RouteTable => ({
    id,
    vpcId: textOf(properties["VpcId"]),
    main: false,
    subnets: associations.flatMap(({ resource }) =>
      textOf(resource.properties["RouteTableId"]) === id ? [textOf(resource.properties["SubnetId"])] : [],
    ),
    routes: [
      local(textOf(properties["VpcId"])),
      ...routes.flatMap(({ resource }) => (textOf(resource.properties["RouteTableId"]) === id ? [routeOf(resource.properties)] : [])),
    ],
    tags,
  }));
  const mains = madeOf(view, "AWS::EC2::VPC").map(({ id: vpcId }): RouteTable => {
    return { id: idAfter("rtb", vpcId), vpcId, main: true, subnets: [], routes: [local(vpcId)], tags: {} };
  });
  return [...made, ...mains, ...present(view, view.state.routeTables)];
}

function routeOf(properties: JsonObject): RouteRecord {
  const target = ["GatewayId", "NatGatewayId", "NetworkInterfaceId", "TransitGatewayId", "VpcPeeringConnectionId"]
    .map((name) => textOf(properties[name]))
    .find((id) => id !== "");
  return { destination: textOf(properties["DestinationCidrBlock"]), target: target ?? "", blackhole: false };
}

export function routeTableListing(view: Ec2View): Listing<RouteTable> {
  return {
    list: "routeTableSet",
    operation: "DescribeRouteTables",
    ids: "RouteTableId",
    prefix: "rtb",
    missing: { code: "InvalidRouteTableID.NotFound", message: (id) => `The routeTable ID '${id}' does not exist` },
    idOf: ({ id }) => id,
    tagsOf: ({ tags }) => tags,
    filters: {
      "route-table-id": ({ id }) => [id],
      "vpc-id": ({ vpcId }) => [vpcId],
      "association.main": ({ main }) => [String(main)],
      "association.subnet-id": ({ subnets }) => subnets,
    },
    toXml: ({ id, vpcId, main, subnets, routes, tags }) => ({
      routeTableId: id,
      vpcId,
      ownerId: view.account,
      routeSet: routes.map(routeXml),
      associationSet: [
        ...(main ? [{ routeTableAssociationId: idAfter("rtbassoc", id), routeTableId: id, main: true }] : []),
        ...subnets.map((subnetId) => ({
          routeTableAssociationId: idAfter("rtbassoc", id + subnetId),
          routeTableId: id,
          subnetId,
          main: false,
        })),
      ],
      propagatingVgwSet: [],
      tagSet: tagSet(tags),
    }),
  };
}

/** The element of a route's target, by the kind of its id (API reference, Route). */
const targets: Readonly<Record<string, string>> = {
  nat: "natGatewayId",
  tgw: "transitGatewayId",
  pcx: "vpcPeeringConnectionId",
  eni: "networkInterfaceId",
};

function routeXml({ destination, target, blackhole }: RouteRecord): XmlValue {
  return {
    destinationCidrBlock: destination,
    [targets[target.split("-")[0] ?? ""] ?? "gatewayId"]: target,
    state: blackhole ? "blackhole" : "active",
    origin: target === "local" ? "CreateRouteTable" : "CreateRoute",
  };
}
