import { DeleteStackCommand } from "@aws-sdk/client-cloudformation";
import {
  CreateSnapshotCommand,
  CreateTagsCommand,
  DeleteNetworkInterfaceCommand,
  DeleteSecurityGroupCommand,
  DeleteSnapshotCommand,
  DeleteVolumeCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSnapshotsCommand,
  DescribeSubnetsCommand,
  DescribeTagsCommand,
  DescribeVolumesCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcsCommand,
  paginateDescribeTags,
  RevokeSecurityGroupIngressCommand,
} from "@aws-sdk/client-ec2";
import {
  DeleteLoadBalancerCommand as DeleteClassicCommand,
  DescribeLoadBalancersCommand as DescribeClassicCommand,
  DescribeTagsCommand as DescribeClassicTagsCommand,
} from "@aws-sdk/client-elastic-load-balancing";
import {
  DeleteLoadBalancerCommand,
  DeleteTargetGroupCommand,
  DescribeLoadBalancersCommand,
  DescribeTagsCommand as DescribeBalancerTagsCommand,
  DescribeTargetGroupsCommand,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { expect, test } from "vitest";
import { accountDoubles } from "./account/account-doubles.ts";
import { clusterTemplate } from "./cluster-template.fixture.ts";
import { makeClaimVolume } from "./controllers/make-claim-volume.ts";
import { makeLoadBalancer } from "./controllers/make-load-balancer.ts";
import { releaseLoadBalancer } from "./controllers/release-load-balancer.ts";
import { imageParameter } from "./example-template.fixture.ts";
import { create, describe, events, failureOf, finish, nodesOf, serveDoubles, type ServedDoubles } from "./serve-doubles.fixture.ts";

const region = "eu-west-1";
const uid = "0fa1e3c2-5d4b-4c6a-9e8f-7a6b5c4d3e2f";
const owned = { Name: "tag:kubernetes.io/cluster/minecraft", Values: ["owned"] };

async function clusterOf(): Promise<ServedDoubles> {
  const doubles = await serveDoubles();
  await create(doubles, clusterTemplate(), imageParameter);
  return doubles;
}

const idOf = ({ state }: ServedDoubles, logicalId: string): string => state.stacks[0]?.resources[logicalId]?.physicalId ?? "";

const serviceOf = (type: "classic" | "network") =>
  ({ cluster: "minecraft", region, service: "default/minecraft", uid, ports: [{ port: 25_565, nodePort: 30_565 }], type }) as const;

const balance = ({ account, clock }: ServedDoubles, type: "classic" | "network"): string =>
  makeLoadBalancer(account, serviceOf(type), clock.now());

test("what a stack made is there in EC2, with the template's tags and CloudFormation's", async () => {
  const doubles = await clusterOf();
  const { ec2 } = doubles;
  const { Vpcs } = await ec2.send(new DescribeVpcsCommand({ Filters: [owned] }));
  expect(Vpcs).toMatchObject([{ VpcId: idOf(doubles, "VPC"), CidrBlock: "10.0.0.0/16" }]);
  expect(Vpcs?.[0]?.Tags).toContainEqual({ Key: "aws:cloudformation:logical-id", Value: "VPC" });
  const { Subnets } = await ec2.send(new DescribeSubnetsCommand({ SubnetIds: [idOf(doubles, "Subnet")] }));
  expect(Subnets).toMatchObject([{ VpcId: idOf(doubles, "VPC"), AvailabilityZone: "eu-west-1a" }]);
  const attribute = (Attribute: "enableDnsHostnames" | "enableDnsSupport") =>
    ec2.send(new DescribeVpcAttributeCommand({ VpcId: idOf(doubles, "VPC"), Attribute }));
  expect((await attribute("enableDnsHostnames")).EnableDnsHostnames?.Value).toBe(true);
  expect((await attribute("enableDnsSupport")).EnableDnsSupport?.Value).toBe(true);
  const Filters = [{ Name: "association.subnet-id", Values: [idOf(doubles, "Subnet")] }];
  const { RouteTables } = await ec2.send(new DescribeRouteTablesCommand({ Filters }));
  expect(RouteTables?.[0]?.Routes).toMatchObject([
    { GatewayId: "local", DestinationCidrBlock: "10.0.0.0/16", State: "active" },
    { GatewayId: idOf(doubles, "Gateway"), DestinationCidrBlock: "0.0.0.0/0", State: "active" },
  ]);
});

test("a node holds the volume that its user data names, and has a root volume and an interface of its own", async () => {
  const doubles = await clusterOf();
  const { Volumes = [] } = await doubles.ec2.send(new DescribeVolumesCommand({ Filters: [owned] }));
  const etcd = Volumes.find(({ VolumeId }) => VolumeId === idOf(doubles, "Volume"));
  expect(etcd).toMatchObject({ State: "in-use", Attachments: [{ InstanceId: nodesOf(doubles)[0], DeleteOnTermination: false }] });
  expect(Volumes.filter(({ Attachments }) => Attachments?.[0]?.DeleteOnTermination === true)).toHaveLength(2);
  const { NetworkInterfaces } = await doubles.ec2.send(new DescribeNetworkInterfacesCommand({ Filters: [owned] }));
  expect(NetworkInterfaces?.map(({ Attachment }) => Attachment?.InstanceId).toSorted()).toEqual(nodesOf(doubles).toSorted());
  const { VolumeId } = etcd ?? {};
  expect((await failureOf(doubles.ec2.send(new DeleteVolumeCommand({ VolumeId })))).name).toBe("VolumeInUse");
});

test("a snapshot is pending, says how far it is, and is complete; a policy's snapshot is found by its volume", async () => {
  const doubles = await clusterOf();
  const { ec2, clock } = doubles;
  const VolumeId = idOf(doubles, "Volume");
  const TagSpecifications = [{ ResourceType: "snapshot" as const, Tags: [{ Key: "keelson:cluster", Value: "minecraft" }] }];
  const { SnapshotId = "", State } = await ec2.send(new CreateSnapshotCommand({ VolumeId, Description: "before", TagSpecifications }));
  expect(State).toBe("pending");
  const look = async () => (await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId] }))).Snapshots?.[0];
  clock.advance(45_000);
  expect(await look()).toMatchObject({ State: "pending", Progress: "49%", VolumeSize: 20 });
  clock.advance(60_000);
  expect(await look()).toMatchObject({ State: "completed", Progress: "100%", Tags: [{ Key: "keelson:cluster", Value: "minecraft" }] });
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  await finish(doubles);
  const Filters = [{ Name: "volume-id", Values: [VolumeId] }];
  const { Snapshots = [] } = await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ["self"], Filters }));
  expect(Snapshots).toHaveLength(2);
  for (const snapshot of Snapshots) await ec2.send(new DeleteSnapshotCommand({ SnapshotId: snapshot.SnapshotId }));
  expect((await failureOf(look())).name).toBe("InvalidSnapshot.NotFound");
});

test("a classic load balancer has its group, its interfaces and a rule on the nodes, and lets them go one after the other", async () => {
  const doubles = await clusterOf();
  const { ec2, classicBalancing, clock } = doubles;
  const hostname = balance(doubles, "classic");
  const LoadBalancerName = `a${uid.replaceAll("-", "")}`.slice(0, 32);
  const { LoadBalancerDescriptions } = await classicBalancing.send(new DescribeClassicCommand());
  expect(LoadBalancerDescriptions).toMatchObject([{ LoadBalancerName, DNSName: hostname, VPCId: idOf(doubles, "VPC") }]);
  const { TagDescriptions } = await classicBalancing.send(new DescribeClassicTagsCommand({ LoadBalancerNames: [LoadBalancerName] }));
  expect(TagDescriptions?.[0]?.Tags).toContainEqual({ Key: "kubernetes.io/service-name", Value: "default/minecraft" });
  const Filters = [{ Name: "group-name", Values: ["k8s-elb-*"] }];
  const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters }));
  const GroupId = SecurityGroups?.[0]?.GroupId ?? "";
  expect(SecurityGroups?.[0]).toMatchObject({ GroupName: `k8s-elb-${LoadBalancerName}`, IpPermissions: [{ FromPort: 25_565 }] });
  const referring = [{ Name: "ip-permission.group-id", Values: [GroupId] }];
  const references = await ec2.send(new DescribeSecurityGroupsCommand({ Filters: referring }));
  expect(references.SecurityGroups?.map((group) => group.GroupId)).toEqual([idOf(doubles, "Workers")]);
  const remove = () => ec2.send(new DeleteSecurityGroupCommand({ GroupId }));
  expect((await failureOf(remove())).name).toBe("DependencyViolation");
  await classicBalancing.send(new DeleteClassicCommand({ LoadBalancerName }));
  await classicBalancing.send(new DeleteClassicCommand({ LoadBalancerName }));
  expect((await classicBalancing.send(new DescribeClassicCommand())).LoadBalancerDescriptions).toEqual([]);
  const holders = async () =>
    (await ec2.send(new DescribeNetworkInterfacesCommand({ Filters: [{ Name: "group-id", Values: [GroupId] }] }))).NetworkInterfaces;
  expect(await holders()).toMatchObject([{ Description: `ELB ${LoadBalancerName}`, RequesterId: "amazon-elb" }]);
  clock.advance(60_000);
  expect(await holders()).toEqual([]);
  expect((await failureOf(remove())).name).toBe("DependencyViolation");
  const rule = { IpPermissions: [{ IpProtocol: "-1", UserIdGroupPairs: [{ GroupId }] }], GroupId: idOf(doubles, "Workers") };
  await ec2.send(new RevokeSecurityGroupIngressCommand(rule));
  expect((await failureOf(ec2.send(new RevokeSecurityGroupIngressCommand(rule)))).name).toBe("InvalidPermission.NotFound");
  await remove();
  expect((await failureOf(remove())).name).toBe("InvalidGroup.NotFound");
});

test("a network load balancer and its target groups are found by ARN, and the groups only go after it", async () => {
  const doubles = await clusterOf();
  const { loadBalancing } = doubles;
  balance(doubles, "network");
  const { LoadBalancers } = await loadBalancing.send(new DescribeLoadBalancersCommand());
  expect(LoadBalancers).toMatchObject([{ Type: "network", State: { Code: "active" } }]);
  const LoadBalancerArn = LoadBalancers?.[0]?.LoadBalancerArn ?? "";
  const { TargetGroups } = await loadBalancing.send(new DescribeTargetGroupsCommand({ LoadBalancerArn }));
  const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? "";
  const { TagDescriptions } = await loadBalancing.send(
    new DescribeBalancerTagsCommand({ ResourceArns: [LoadBalancerArn, TargetGroupArn] }),
  );
  expect(TagDescriptions?.map(({ Tags }) => Tags?.length)).toEqual([3, 3]);
  const remove = () => loadBalancing.send(new DeleteTargetGroupCommand({ TargetGroupArn }));
  expect((await failureOf(remove())).name).toMatch(/^ResourceInUse/);
  await loadBalancing.send(new DeleteLoadBalancerCommand({ LoadBalancerArn }));
  await remove();
  await remove();
  expect((await loadBalancing.send(new DescribeTargetGroupsCommand())).TargetGroups).toEqual([]);
  const gone = await failureOf(loadBalancing.send(new DescribeBalancerTagsCommand({ ResourceArns: [LoadBalancerArn] })));
  expect(gone.name).toMatch(/^LoadBalancerNotFound/);
});

test("a stack whose load balancer is forgotten is not deleted, and says what held it; once it is gone the rest goes", async () => {
  const doubles = await clusterOf();
  const { classicBalancing, clock, cloudFormation, ec2, state } = doubles;
  balance(doubles, "classic");
  const remove = () => cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  await remove();
  clock.advance(15 * 60_000);
  expect((await describe(doubles)).StackStatus).toBe("DELETE_IN_PROGRESS");
  expect(await finish(doubles)).toMatchObject({ StackStatus: "DELETE_FAILED" });
  const failed = Object.fromEntries(
    (await events(doubles)).flatMap((event) =>
      event.ResourceStatus === "DELETE_FAILED" ? [[event.LogicalResourceId, event.ResourceStatusReason]] : [],
    ),
  );
  expect(failed["Subnet"]).toMatch(
    /^Resource handler returned message: "The subnet 'subnet-\w+' has dependencies and cannot be deleted\. \(Service: Ec2, .*HandlerErrorCode: InvalidRequest\)$/,
  );
  expect(failed["Attachment"]).toContain("has some mapped public address(es). Please unmap those public address(es)");
  const { LoadBalancerDescriptions = [] } = await classicBalancing.send(new DescribeClassicCommand());
  for (const { LoadBalancerName } of LoadBalancerDescriptions) await classicBalancing.send(new DeleteClassicCommand({ LoadBalancerName }));
  // The controller's own group is forgotten: now the VPC is what stays.
  await remove();
  await finish(doubles);
  expect(
    Object.values(state.stacks[0]?.resources ?? {}).flatMap(({ status, logicalId }) => (status === "DELETE_FAILED" ? [logicalId] : [])),
  ).toEqual(["VPC"]);
  const { SecurityGroups = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: "group-name", Values: ["k8s-elb-*"] }] }),
  );
  for (const { GroupId } of SecurityGroups) await ec2.send(new DeleteSecurityGroupCommand({ GroupId }));
  await remove();
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
});

test("the cloud controller takes back all that it made", async () => {
  const doubles = await clusterOf();
  const { account, clock, ec2 } = doubles;
  for (const type of ["classic", "network"] as const) {
    balance(doubles, type);
    clock.advance(60_000);
    releaseLoadBalancer(account, serviceOf(type), clock.now());
  }
  clock.advance(60_000);
  const { SecurityGroups = [] } = await ec2.send(
    new DescribeSecurityGroupsCommand({ Filters: [{ Name: "group-name", Values: ["k8s-*"] }] }),
  );
  expect(SecurityGroups).toEqual([]);
  expect((await doubles.loadBalancing.send(new DescribeTargetGroupsCommand())).TargetGroups).toEqual([]);
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
});

test("a deletion waits for what is on its way out", async () => {
  const doubles = await clusterOf();
  const { classicBalancing, clock, cloudFormation, ec2 } = doubles;
  balance(doubles, "network");
  await cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  clock.advance(5 * 60_000);
  const { LoadBalancers = [] } = await doubles.loadBalancing.send(new DescribeLoadBalancersCommand());
  for (const { LoadBalancerArn } of LoadBalancers) await doubles.loadBalancing.send(new DeleteLoadBalancerCommand({ LoadBalancerArn }));
  expect((await finish(doubles)).StackStatus).toBe("DELETE_COMPLETE");
  expect((await classicBalancing.send(new DescribeClassicCommand())).LoadBalancerDescriptions).toEqual([]);
  expect((await ec2.send(new DescribeVpcsCommand())).Vpcs).toEqual([]);
});

test("a provisioner's volume is found by its tag, held while a node runs, and deleted after", async () => {
  const doubles = await clusterOf();
  const { account, clock, ec2 } = doubles;
  const claim = { cluster: "minecraft", region, claim: "default/world", volumeName: "pvc-1", size: 10 };
  const held = makeClaimVolume(account, { ...claim, attached: true }, clock.now());
  const free = makeClaimVolume(account, { ...claim, volumeName: "pvc-2" }, clock.now());
  const Filters = [{ Name: "tag:kubernetes.io/created-for/pvc/name", Values: ["world"] }];
  const { Volumes } = await ec2.send(new DescribeVolumesCommand({ Filters }));
  expect(new Set(Volumes?.map(({ State }) => State))).toEqual(new Set(["in-use", "available"]));
  expect((await failureOf(ec2.send(new DeleteVolumeCommand({ VolumeId: held })))).name).toBe("VolumeInUse");
  await ec2.send(new DeleteVolumeCommand({ VolumeId: free }));
  expect((await failureOf(ec2.send(new DeleteVolumeCommand({ VolumeId: free })))).name).toBe("InvalidVolume.NotFound");
  await doubles.cloudFormation.send(new DeleteStackCommand({ StackName: "minecraft" }));
  await finish(doubles);
  await ec2.send(new DeleteVolumeCommand({ VolumeId: held }));
});

test("tags can be put on anything and are listed by key, kind and page", async () => {
  const doubles = await clusterOf();
  const { ec2 } = doubles;
  const Resources = [idOf(doubles, "Volume"), idOf(doubles, "Subnet")];
  await ec2.send(new CreateTagsCommand({ Resources, Tags: [{ Key: "keelson:retained", Value: "world" }] }));
  const Filters = [{ Name: "key", Values: ["keelson:retained"] }];
  const { Tags } = await ec2.send(new DescribeTagsCommand({ Filters }));
  expect(new Set(Tags?.map(({ ResourceId, ResourceType }) => `${ResourceType} ${ResourceId}`))).toEqual(
    new Set([`volume ${Resources[0]}`, `subnet ${Resources[1]}`]),
  );
  const pages: number[] = [];
  const cluster = [
    { Name: "key", Values: ["keelson:cluster"] },
    { Name: "resource-type", Values: ["vpc", "subnet", "route-table", "internet-gateway"] },
  ];
  for await (const page of paginateDescribeTags({ client: ec2, pageSize: 3 }, { Filters: cluster })) pages.push(page.Tags?.length ?? 0);
  expect(pages).toEqual([3, 1]);
  const wrong = new CreateTagsCommand({ Resources: ["vol-00000000000000000"], Tags: [{ Key: "a", Value: "b" }] });
  expect((await failureOf(ec2.send(wrong))).name).toBe("InvalidID");
});

test("a guard finds the tags of things by their ARNs", async () => {
  const doubles = await clusterOf();
  const { account, stage } = doubles;
  balance(doubles, "network");
  const { tagsOf } = accountDoubles({ state: account, clock: stage.clock });
  const balancer = account.loadBalancing.newer[0]?.arn ?? "";
  const tagged = { "kubernetes.io/cluster/minecraft": "owned" };
  for (const arn of [`arn:aws:ec2:${region}:123456789012:volume/${idOf(doubles, "Volume")}`, balancer])
    expect(tagsOf(arn)).toMatchObject(tagged);
  for (const arn of ["arn:aws:ec2:us-east-1:123456789012:volume/vol-1", "arn:aws:s3:::templates"]) expect(tagsOf(arn)).toEqual({});
});

test("an interface of an instance is not deleted under it", async () => {
  const doubles = await clusterOf();
  const { NetworkInterfaces } = await doubles.ec2.send(new DescribeNetworkInterfacesCommand());
  const { NetworkInterfaceId } = NetworkInterfaces?.[0] ?? {};
  const refused = await failureOf(doubles.ec2.send(new DeleteNetworkInterfaceCommand({ NetworkInterfaceId })));
  expect(refused).toMatchObject({ name: "InvalidParameterValue", message: expect.stringContaining("currently in use") });
});
