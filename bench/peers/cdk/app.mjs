// `node app.mjs FOLDER [ROOT_VOLUME_SIZE]`: the stack of examples/minecraft with the AWS CDK, resource by resource, as somebody who knows it would write it.
// The user data is a constant of the size that the example's has, so nothing is read or compressed here.
import { App, Aws, CfnOutput, CfnParameter, Fn, LegacyStackSynthesizer, Stack, Tags } from "aws-cdk-lib";
import { CfnAutoScalingGroup } from "aws-cdk-lib/aws-autoscaling";
import * as ec2 from "aws-cdk-lib/aws-ec2";
import { CfnInstanceProfile, CfnRole } from "aws-cdk-lib/aws-iam";
import { CfnRecordSet } from "aws-cdk-lib/aws-route53";

const [outdir = "cdk.out", rootVolumeSize = "30"] = process.argv.slice(2);
const name = "particule-k8s-clust";
const app = new App({ outdir, analyticsReporting: false, treeMetadata: false });
const stack = new Stack(app, name, {
  env: { region: "eu-west-1" },
  // Without assets nothing has to be bootstrapped: the template is sent as it is, with the caller's credentials.
  synthesizer: new LegacyStackSynthesizer(),
  terminationProtection: true,
});
const image = new CfnParameter(stack, "NodeImageId", { type: "AWS::EC2::Image::Id" });
const userData = (size) => Fn.base64(Fn.sub(`\${AWS::StackName} \${AWS::Region}${"x".repeat(size)}`));

const vpc = new ec2.CfnVPC(stack, "VPC", { cidrBlock: "10.0.0.0/16", enableDnsSupport: true, enableDnsHostnames: true });
const gateway = new ec2.CfnInternetGateway(stack, "InternetGateway");
const attachment = new ec2.CfnVPCGatewayAttachment(stack, "Attachment", { vpcId: vpc.ref, internetGatewayId: gateway.ref });
const table = new ec2.CfnRouteTable(stack, "RouteTable", { vpcId: vpc.ref });
const route = new ec2.CfnRoute(stack, "Route", { routeTableId: table.ref, destinationCidrBlock: "0.0.0.0/0", gatewayId: gateway.ref });
route.addResourceDependency(attachment);
const subnet = new ec2.CfnSubnet(stack, "Subnet", {
  vpcId: vpc.ref,
  availabilityZone: "eu-west-1a",
  cidrBlock: "10.0.0.0/24",
  mapPublicIpOnLaunch: true,
});
const association = new ec2.CfnSubnetRouteTableAssociation(stack, "Association", { subnetId: subnet.ref, routeTableId: table.ref });
const endpoint = new ec2.CfnVPCEndpoint(stack, "S3", {
  vpcEndpointType: "Gateway",
  serviceName: `com.amazonaws.${Aws.REGION}.s3`,
  vpcId: vpc.ref,
  routeTableIds: [table.ref],
});

const roles = ["Controller", "Worker"];
const groups = Object.fromEntries(
  roles.map((role) => [role, new ec2.CfnSecurityGroup(stack, `Group${role}`, { groupDescription: `Kubernetes ${role}`, vpcId: vpc.ref })]),
);
const rules = [];
const allow = (role, ipProtocol, fromPort, toPort, source) =>
  rules.push(
    new ec2.CfnSecurityGroupIngress(stack, `Rule${rules.length}`, {
      groupId: groups[role].attrGroupId,
      ipProtocol,
      fromPort,
      toPort,
      ...(source in groups ? { sourceSecurityGroupId: groups[source].attrGroupId } : { cidrIp: source }),
    }),
  );
allow("Controller", "tcp", 443, 443, "0.0.0.0/0");
allow("Controller", "tcp", 443, 443, "Worker");
for (const role of roles) {
  for (const source of roles) {
    allow(role, "tcp", 10250, 10250, source);
    allow(role, "udp", 8472, 8472, source);
  }
  allow(role, "icmp", 3, 4, "10.0.0.0/16");
}

const profiles = Object.fromEntries(
  roles.map((role) => {
    const allowed = ["ssm:GetParameters", "kms:Decrypt", "cloudformation:SignalResource", ...(role === "Controller" ? calls() : [])];
    const iamRole = new CfnRole(stack, `Role${role}`, {
      assumeRolePolicyDocument: {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
      },
      policies: [
        {
          policyName: role,
          policyDocument: {
            Version: "2012-10-17",
            Statement: allowed.map((action) => ({
              Effect: "Allow",
              Action: action,
              Resource: `arn:${Aws.PARTITION}:${action.split(":")[0]}:${Aws.REGION}:${Aws.ACCOUNT_ID}:*`,
            })),
          },
        },
      ],
    });
    return [role, new CfnInstanceProfile(stack, `Profile${role}`, { roles: [iamRole.ref] })];
  }),
);

function calls() {
  const reads = ["Instances", "Subnets", "Vpcs", "SecurityGroups", "RouteTables", "AvailabilityZones"].map((what) => `ec2:Describe${what}`);
  const writes = ["CreateLoadBalancer", "DeleteLoadBalancer", "CreateTargetGroup", "DeleteTargetGroup", "RegisterTargets", "AddTags"];
  return [...reads, "ec2:AttachVolume", "ec2:CreateSecurityGroup", ...writes.map((what) => `elasticloadbalancing:${what}`)];
}

const networkInterface = new ec2.CfnNetworkInterface(stack, "Interface", {
  subnetId: subnet.ref,
  privateIpAddress: "10.0.0.50",
  groupSet: [groups.Controller.attrGroupId],
});
const address = new ec2.CfnEIP(stack, "Address", { domain: "vpc" });
address.addResourceDependency(attachment);
const addressAssociation = new ec2.CfnEIPAssociation(stack, "AddressAssociation", {
  allocationId: address.attrAllocationId,
  networkInterfaceId: networkInterface.ref,
});
const record = new CfnRecordSet(stack, "Record", {
  name: "k8s.particule.io",
  type: "A",
  ttl: "300",
  resourceRecords: [address.ref],
  hostedZoneName: "particule.io.",
});
const volume = new ec2.CfnVolume(stack, "Etcd", {
  availabilityZone: subnet.attrAvailabilityZone,
  size: 20,
  volumeType: "gp3",
  encrypted: true,
});

const machines = (role, instanceType, placement, size) =>
  new ec2.CfnLaunchTemplate(stack, `Template${role}`, {
    launchTemplateData: {
      imageId: image.valueAsString,
      instanceType,
      keyName: "klefevre-sorrow",
      iamInstanceProfile: { arn: profiles[role].attrArn },
      metadataOptions: { httpTokens: "required", httpPutResponseHopLimit: 1 },
      blockDeviceMappings: [{ deviceName: "/dev/xvda", ebs: { volumeSize: Number(rootVolumeSize), volumeType: "gp3", encrypted: true } }],
      userData: userData(size),
      ...placement,
    },
  });
const controllers = machines(
  "Controller",
  "t2.medium",
  { networkInterfaces: [{ deviceIndex: 0, networkInterfaceId: networkInterface.ref }] },
  11_900,
);
const workers = machines("Worker", "t2.small", { securityGroupIds: [groups.Worker.attrGroupId] }, 7300);
const scaled = (role, template, place, count) => {
  const group = new CfnAutoScalingGroup(stack, `Scale${role}`, {
    ...place,
    launchTemplate: { launchTemplateId: template.ref, version: template.attrLatestVersionNumber },
    minSize: String(count),
    maxSize: String(count + (role === "Worker" ? 1 : 0)),
    desiredCapacity: String(count),
    healthCheckType: "EC2",
    healthCheckGracePeriod: 300,
  });
  group.cfnOptions.creationPolicy = { resourceSignal: { count, timeout: "PT30M" } };
  for (const earlier of [route, association, endpoint, addressAssociation, ...rules]) group.addResourceDependency(earlier);
  return group;
};
const controller = scaled("Controller", controllers, { availabilityZones: [subnet.attrAvailabilityZone] }, 1);
const worker = scaled("Worker", workers, { vpcZoneIdentifier: [subnet.ref] }, 2);
controller.addResourceDependency(record);
worker.addResourceDependency(controller);

Tags.of(stack).add("keelson:cluster", name);
Tags.of(stack).add(`kubernetes.io/cluster/${name}`, "owned");
Tags.of(stack).add("KubernetesCluster", name);
const outputs = { ControllerIP: address.ref, VPC: vpc.ref, Subnet: subnet.ref, EtcdVolume: volume.ref };
// oxlint-disable-next-line no-new -- constructs add themselves to their stack
for (const [key, value] of Object.entries(outputs)) new CfnOutput(stack, `Output${key}`, { key, value });
app.synth();
