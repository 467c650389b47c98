import type { Route as SdkRoute } from "@aws-sdk/client-ec2";
import type { NetworkPort, Route } from "../preconditions/network-port.ts";
import { ec2Caller } from "./ec2-caller.ts";
import { isNamed, orNull } from "./refusal.ts";

/** EC2's networks by the AWS SDK. */
export function ec2Network({ region }: { readonly region: string }): NetworkPort {
  const ask = ec2Caller({ region });
  const attribute = async (VpcId: string, Attribute: "enableDnsSupport" | "enableDnsHostnames") =>
    orNull(isMissing, () =>
      ask("DescribeVpcAttribute", ({ sdk, client }) => client.send(new sdk.DescribeVpcAttributeCommand({ VpcId, Attribute }))),
    );
  return {
    async describeRouteTable(routeTableId) {
      const answer = await orNull(isMissing, () =>
        ask("DescribeRouteTables", ({ sdk, client }) => client.send(new sdk.DescribeRouteTablesCommand({ RouteTableIds: [routeTableId] }))),
      );
      const [table] = answer?.RouteTables ?? [];
      if (table === undefined) return null;
      return { routeTableId, vpcId: table.VpcId ?? "", routes: (table.Routes ?? []).map(toRoute) };
    },
    async describeNames(vpcId) {
      const [support, hostnames] = await Promise.all([attribute(vpcId, "enableDnsSupport"), attribute(vpcId, "enableDnsHostnames")]);
      if (support === null || hostnames === null) return null;
      return { dnsSupport: support.EnableDnsSupport?.Value === true, dnsHostnames: hostnames.EnableDnsHostnames?.Value === true };
    },
  };
}

/** Names of errors: "Error codes for the Amazon EC2 API". */
const isMissing = isNamed("InvalidVpcID.NotFound", "InvalidRouteTableID.NotFound");

function toRoute(route: SdkRoute): Route {
  const target =
    route.GatewayId ??
    route.NatGatewayId ??
    route.TransitGatewayId ??
    route.NetworkInterfaceId ??
    route.InstanceId ??
    route.VpcPeeringConnectionId ??
    null;
  return { destination: route.DestinationCidrBlock ?? null, target, state: route.State ?? "" };
}
