import type { ClusterModel } from "../model/cluster-model.ts";
import { ref, sub } from "./intrinsic.ts";
import { logicalIds } from "./logical-ids.ts";
import type { Network } from "./network.ts";
import { subnets } from "./subnets.ts";
import { tags } from "./tags.ts";

/** A VPC of the cluster's own, with a way to the internet for every subnet. */
export function ownNetwork(model: ClusterModel): Network {
  const { clusterName } = model.config;
  const own = subnets({ model, vpcId: ref(logicalIds.vpc), routeTableId: ref(logicalIds.routeTable) });
  return {
    vpcId: ref(logicalIds.vpc),
    waysOut: [logicalIds.routeToInternet, ...own.associations, logicalIds.s3Endpoint],
    gateway: [logicalIds.gatewayAttachment],
    resources: {
      [logicalIds.vpc]: {
        Type: "AWS::EC2::VPC",
        Properties: {
          CidrBlock: model.network.vpcCIDR,
          EnableDnsSupport: true,
          EnableDnsHostnames: true,
          Tags: tags(model, clusterName),
        },
      },
      [logicalIds.internetGateway]: {
        Type: "AWS::EC2::InternetGateway",
        Properties: { Tags: tags(model, clusterName) },
      },
      [logicalIds.gatewayAttachment]: {
        Type: "AWS::EC2::VPCGatewayAttachment",
        Properties: { VpcId: ref(logicalIds.vpc), InternetGatewayId: ref(logicalIds.internetGateway) },
      },
      [logicalIds.routeTable]: {
        Type: "AWS::EC2::RouteTable",
        Properties: { VpcId: ref(logicalIds.vpc), Tags: tags(model, clusterName) },
      },
      [logicalIds.routeToInternet]: {
        Type: "AWS::EC2::Route",
        DependsOn: [logicalIds.gatewayAttachment],
        Properties: {
          RouteTableId: ref(logicalIds.routeTable),
          DestinationCidrBlock: "0.0.0.0/0",
          GatewayId: ref(logicalIds.internetGateway),
        },
      },
      ...own.resources,
      // Image layers come from S3: free and without the internet. It is made before the groups because a new endpoint cuts open connections.
      [logicalIds.s3Endpoint]: {
        Type: "AWS::EC2::VPCEndpoint",
        Properties: {
          VpcEndpointType: "Gateway",
          ServiceName: sub("com.amazonaws.${AWS::Region}.s3"),
          VpcId: ref(logicalIds.vpc),
          RouteTableIds: [ref(logicalIds.routeTable)],
          Tags: tags(model, `${clusterName}-s3`),
        },
      },
    },
  };
}
