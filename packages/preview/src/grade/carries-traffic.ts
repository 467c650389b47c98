/**
 * Types without which machines cannot be reached or do not run: where one of them is replaced or deleted, what stands on it is away.
 * Groups of machines are judged by their machines: the old group stays until the new one stands.
 * Security group rules are not among them: CloudFormation opens the new one before it closes the old one, and closing is what was asked.
 */
const types: ReadonlySet<string> = new Set([
  "AWS::EC2::EIP",
  "AWS::EC2::EIPAssociation",
  "AWS::EC2::Instance",
  "AWS::EC2::InternetGateway",
  "AWS::EC2::NatGateway",
  "AWS::EC2::NetworkInterface",
  "AWS::EC2::NetworkInterfaceAttachment",
  "AWS::EC2::Route",
  "AWS::EC2::RouteTable",
  "AWS::EC2::SecurityGroup",
  "AWS::EC2::Subnet",
  "AWS::EC2::SubnetRouteTableAssociation",
  "AWS::EC2::VPC",
  "AWS::EC2::VPCGatewayAttachment",
  "AWS::EC2::VolumeAttachment",
  "AWS::ElasticLoadBalancing::LoadBalancer",
  "AWS::ElasticLoadBalancingV2::Listener",
  "AWS::ElasticLoadBalancingV2::LoadBalancer",
  "AWS::ElasticLoadBalancingV2::TargetGroup",
  "AWS::RDS::DBCluster",
  "AWS::RDS::DBInstance",
  "AWS::Route53::HostedZone",
  "AWS::Route53::RecordSet",
  "AWS::Route53::RecordSetGroup",
]);

/** Whether something is away while a resource of the type is. */
export function carriesTraffic(type: string): boolean {
  return types.has(type);
}
