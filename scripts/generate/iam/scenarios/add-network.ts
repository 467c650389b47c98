import type { AccountState } from "@keelson/deploy/double";
import { existing } from "./places.ts";

/** The VPC and the route table that the example for an existing VPC names. */
export function addNetwork({ ec2 }: AccountState, at: number): void {
  const vpcId = "vpc-0a1b2c3d4e5f60718";
  const thing = { region: existing.region, tags: {}, from: at, until: null } as const;
  ec2.vpcs.push({ ...thing, id: vpcId, cidr: "172.20.0.0/16", dnsSupport: true, dnsHostnames: true });
  const routes = [
    { destination: "172.20.0.0/16", target: "local", blackhole: false },
    { destination: "0.0.0.0/0", target: "igw-0a1b2c3d4e5f60718", blackhole: false },
  ];
  ec2.routeTables.push({ ...thing, id: "rtb-0f1e2d3c4b5a69788", vpcId, main: false, subnets: [], routes });
}
