import { describe, expect, it } from "vitest";
import { stackForms, stackOf } from "./stack-forms.fixture.ts";
import type { Template } from "./template.ts";

function idsOf(template: Template, service: string): string[] {
  return Object.keys(template.Resources).filter((id) => template.Resources[id]?.Type.startsWith(service));
}

/** `type property` of everything that names the VPC or the route table of somebody else. */
function mentionsOfForeign({ Resources }: Template): string[] {
  return Object.values(Resources).flatMap(({ Type, Properties = {} }) =>
    Object.entries(Properties).flatMap(([property, value]) =>
      /\b(vpc|rtb)-[0-9a-f]+/.test(JSON.stringify(value)) ? [`${Type} ${property}`] : [],
    ),
  );
}

describe("a network of the cluster's own", () => {
  const { Resources } = stackOf(stackForms["three zones"]);

  it("leads every subnet to the internet and to S3", () => {
    expect(Resources["VPC"]?.Properties).toMatchObject({ CidrBlock: "10.0.0.0/16", EnableDnsSupport: true, EnableDnsHostnames: true });
    expect(Resources["RouteToInternet"]?.Properties).toEqual({
      RouteTableId: { Ref: "RouteTable" },
      DestinationCidrBlock: "0.0.0.0/0",
      GatewayId: { Ref: "InternetGateway" },
    });
    expect(Resources["S3Endpoint"]?.Properties).toMatchObject({
      VpcEndpointType: "Gateway",
      ServiceName: { "Fn::Sub": "com.amazonaws.${AWS::Region}.s3" },
      VpcId: { Ref: "VPC" },
      RouteTableIds: [{ Ref: "RouteTable" }],
    });
    for (const index of [0, 1, 2]) {
      expect(Resources[`SubnetRouteTableAssociation${index}`]?.Properties).toEqual({
        SubnetId: { Ref: `Subnet${index}` },
        RouteTableId: { Ref: "RouteTable" },
      });
    }
  });

  it("has one subnet for each zone, with public addresses", () => {
    const zones = ["a", "b", "c"].map((zone, index) => ({
      VpcId: { Ref: "VPC" },
      AvailabilityZone: `eu-west-1${zone}`,
      CidrBlock: `10.0.${index}.0/24`,
      MapPublicIpOnLaunch: true,
    }));
    for (const [index, zone] of zones.entries()) expect(Resources[`Subnet${index}`]?.Properties).toMatchObject(zone);
  });
});

describe("a network that exists already", () => {
  const vpcId = "vpc-0123456789abcdef0";
  const foreign = ["AWS::EC2::VPC", "AWS::EC2::InternetGateway", "AWS::EC2::RouteTable"];

  it.each(["existing VPC", "existing VPC and route table"])("is never changed: %s", (name) => {
    const template = stackOf(stackForms[name]);
    expect(foreign.flatMap((type) => idsOf(template, type))).toEqual([]);
    expect(idsOf(template, "AWS::EC2::Route")).toEqual([]);
    expect(idsOf(template, "AWS::EC2::Subnet").toSorted()).toEqual(
      name === "existing VPC" ? ["Subnet0"] : ["Subnet0", "SubnetRouteTableAssociation0"],
    );
    expect(template.Resources["Subnet0"]?.Properties).toMatchObject({ VpcId: vpcId });
    expect(template.Resources["SecurityGroupWorker"]?.Properties).toMatchObject({ VpcId: vpcId });
    expect(template.Outputs["VPC"]?.Value).toBe(vpcId);
  });

  it("is named only where something of the stack's own is put into it or bound to it", () => {
    const mentions = Object.entries(stackForms).flatMap(([name, keys]) =>
      "vpcId" in keys ? mentionsOfForeign(stackOf(stackForms[name])) : [],
    );
    expect([...new Set(mentions)].toSorted()).toEqual([
      "AWS::EC2::SecurityGroup VpcId",
      "AWS::EC2::Subnet VpcId",
      "AWS::EC2::SubnetRouteTableAssociation RouteTableId",
      "AWS::IAM::Role Policies",
    ]);
  });

  it("gives the stack's subnets their zones, ranges and tags as a network of its own would", () => {
    const three = stackForms["three zones"];
    const [own, existing] = [stackOf(three), stackOf({ ...three, vpcId })];
    for (const id of ["Subnet0", "Subnet1", "Subnet2"]) {
      expect(existing.Resources[id]?.Properties).toEqual({ ...own.Resources[id]?.Properties, VpcId: vpcId });
    }
  });

  it("takes the named route table, and only for the subnets of the stack", () => {
    const { Resources } = stackOf(stackForms["existing VPC and route table"]);
    expect(Resources["SubnetRouteTableAssociation0"]?.Properties).toEqual({
      SubnetId: { Ref: "Subnet0" },
      RouteTableId: "rtb-0123456789abcdef0",
    });
    expect(Resources["Subnet0"]?.Properties).toMatchObject({ MapPublicIpOnLaunch: false });
  });
});
