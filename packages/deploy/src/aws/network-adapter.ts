import type { EC2Client, Route as SdkRoute } from "@aws-sdk/client-ec2";
import { awsCallBounds, RemoteFailure, toAwsFailure } from "@keelson/core";
import type { NetworkPort, Route } from "../preconditions/network-port.ts";

type Loaded = { readonly sdk: typeof import("./ec2-sdk.ts"); readonly client: EC2Client };

/** EC2's networks by the AWS SDK. */
export function ec2Network({ region }: { readonly region: string }): NetworkPort {
  let loaded: Promise<Loaded> | undefined;
  const load = async (): Promise<Loaded> => {
    const sdk = await import("./ec2-sdk.ts");
    return { sdk, client: new sdk.EC2Client({ ...awsCallBounds, region, retryMode: "standard" }) };
  };
  const ask = async <T>(operation: string, send: (loaded: Loaded) => Promise<T>): Promise<T | null> => {
    try {
      return await send(await (loaded ??= load()));
    } catch (error) {
      if (isMissing(error)) return null;
      throw toAwsFailure(error, { service: "EC2", operation });
    }
  };
  const attribute = async (VpcId: string, Attribute: "enableDnsSupport" | "enableDnsHostnames") =>
    ask("DescribeVpcAttribute", ({ sdk, client }) => client.send(new sdk.DescribeVpcAttributeCommand({ VpcId, Attribute })));
  return {
    async describeRouteTable(routeTableId) {
      const answer = await ask("DescribeRouteTables", ({ sdk, client }) =>
        client.send(new sdk.DescribeRouteTablesCommand({ RouteTableIds: [routeTableId] })),
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
function isMissing(error: unknown): boolean {
  const thrown = error instanceof RemoteFailure ? error.cause : error;
  return thrown instanceof Error && (thrown.name === "InvalidVpcID.NotFound" || thrown.name === "InvalidRouteTableID.NotFound");
}

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
