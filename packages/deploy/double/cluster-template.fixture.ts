import { exampleTemplate } from "./example-template.fixture.ts";

const tags = (name: string) => [
  { Key: "keelson:cluster", Value: "minecraft" },
  { Key: "kubernetes.io/cluster/minecraft", Value: "owned" },
  { Key: "Name", Value: name },
];

/** The example with what a cluster has beside its group: gateway and route, security groups, tags, a node that holds the volume. */
export function clusterTemplate() {
  const template = exampleTemplate();
  const { VPC, Subnet, Volume, LaunchTemplate, Group } = template.Resources;
  const { LaunchTemplateData } = LaunchTemplate.Properties;
  const worker = { "Fn::GetAtt": ["Workers", "GroupId"] };
  return {
    ...template,
    Resources: {
      ...template.Resources,
      VPC: { ...VPC, Properties: { ...VPC.Properties, EnableDnsHostnames: true, Tags: tags("vpc") } },
      Gateway: { Type: "AWS::EC2::InternetGateway", Properties: { Tags: tags("gateway") } },
      Attachment: { Type: "AWS::EC2::VPCGatewayAttachment", Properties: { VpcId: { Ref: "VPC" }, InternetGatewayId: { Ref: "Gateway" } } },
      Routes: { Type: "AWS::EC2::RouteTable", Properties: { VpcId: { Ref: "VPC" }, Tags: tags("routes") } },
      Route: {
        Type: "AWS::EC2::Route",
        DependsOn: ["Attachment"],
        Properties: { RouteTableId: { Ref: "Routes" }, DestinationCidrBlock: "0.0.0.0/0", GatewayId: { Ref: "Gateway" } },
      },
      Association: {
        Type: "AWS::EC2::SubnetRouteTableAssociation",
        Properties: { SubnetId: { Ref: "Subnet" }, RouteTableId: { Ref: "Routes" } },
      },
      Subnet: { ...Subnet, Properties: { ...Subnet.Properties, Tags: tags("subnet") } },
      Workers: { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "nodes", VpcId: { Ref: "VPC" }, Tags: tags("workers") } },
      Kubelet: {
        Type: "AWS::EC2::SecurityGroupIngress",
        Properties: { GroupId: worker, IpProtocol: "tcp", FromPort: 10250, ToPort: 10250, SourceSecurityGroupId: worker },
      },
      Volume: { ...Volume, Properties: { ...Volume.Properties, Tags: tags("etcd") } },
      LaunchTemplate: {
        ...LaunchTemplate,
        Properties: {
          LaunchTemplateData: {
            ...LaunchTemplateData,
            SecurityGroupIds: [worker],
            TagSpecifications: ["instance", "volume", "network-interface"].map((ResourceType) => ({ ResourceType, Tags: tags("node") })),
          },
        },
      },
      Group: { ...Group, DependsOn: ["Address", "Kubelet", "Route", "Association"] },
    },
  };
}
