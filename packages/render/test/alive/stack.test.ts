import { describe, expect, it } from "vitest";
import { dependenciesOf, namesIn, namesOfResource, reachableFrom, reversed } from "../../src/stack/template-graph.fixture.ts";
import type { Template } from "../../src/stack/template.ts";
import { livingCluster, livingClusters, plain } from "./living-clusters.ts";

function idsOf({ Resources }: Template, type: string): string[] {
  return Object.keys(Resources).filter((id) => Resources[id]?.Type === type);
}

function launchData({ Resources }: Template, role: "Controller" | "Worker"): Record<string, unknown> {
  return (plain(Resources[`LaunchTemplate${role}`]?.Properties) as { LaunchTemplateData: Record<string, unknown> }).LaunchTemplateData;
}

interface Statement {
  readonly Action: readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

function statementsOf({ Resources }: Template, role: "Controller" | "Worker"): Statement[] {
  const { Policies } = plain(Resources[`IAMRole${role}`]?.Properties) as { Policies: { PolicyDocument: { Statement: Statement[] } }[] };
  return Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

function arn(service: string, resource: string): unknown {
  return { "Fn::Sub": `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}` };
}

describe.each(livingClusters)("%s", (_name, { template, model, keys }) => {
  const { Resources } = template;
  const home = `Subnet${model.controllerSubnet}`;
  const group = Resources["AutoScaleController"];

  it("rule 1: the retained interface is the controller's primary one, and the launch template says nothing else of the network", () => {
    const data = launchData(template, "Controller");
    expect(data["NetworkInterfaces"]).toEqual([{ DeviceIndex: 0, NetworkInterfaceId: { Ref: "ENIController" } }]);
    for (const key of ["SecurityGroupIds", "SecurityGroups", "SubnetId", "Placement", "InstanceMarketOptions"])
      expect(data).not.toHaveProperty(key);
  });

  it("rule 1: the controller's group knows the zone of the interface, no subnet and no name, and takes the newest template", () => {
    const zone = { "Fn::GetAtt": [home, "AvailabilityZone"] };
    expect(group?.Properties).toMatchObject({
      AvailabilityZones: [zone],
      MinSize: "1",
      MaxSize: "1",
      DesiredCapacity: "1",
      LaunchTemplate: { Version: { "Fn::GetAtt": ["LaunchTemplateController", "LatestVersionNumber"] } },
    });
    const named = ["AvailabilityZones", "LaunchTemplate", "MinSize", "MaxSize", "DesiredCapacity"];
    expect(Object.keys(group?.Properties ?? {})).toEqual([...named, "HealthCheckType", "HealthCheckGracePeriod", "Tags"]);
    expect(Resources["ENIController"]?.Properties).toMatchObject({
      SubnetId: { Ref: home },
      PrivateIpAddress: model.apiServer.controllerIP,
    });
    expect(Resources["VolumeEtcd"]?.Properties).toMatchObject({ AvailabilityZone: zone });
  });

  it("rule 1: the controller is replaced in place, old before new, while Launch and Terminate go on", () => {
    const { AutoScalingRollingUpdate: rolling, ...others } = plain(group?.UpdatePolicy) as Record<string, Record<string, unknown>>;
    expect(others).toEqual({});
    expect(rolling).toMatchObject({ MinInstancesInService: 0, MaxBatchSize: 1, WaitOnResourceSignals: true, PauseTime: "PT30M" });
    expect(group?.CreationPolicy).toEqual({ ResourceSignal: { Count: 1, Timeout: "PT30M" } });
    for (const id of ["AutoScaleController", "AutoScaleWorker"]) {
      const policy = plain(Resources[id]?.UpdatePolicy) as { AutoScalingRollingUpdate: { SuspendProcesses: string[] } };
      const resting = ["AlarmNotification", "AZRebalance", "HealthCheck", "ReplaceUnhealthy", "ScheduledActions"];
      expect(policy.AutoScalingRollingUpdate.SuspendProcesses.toSorted()).toEqual(resting.toSorted());
    }
  });

  it("rule 1: interface and address end with the stack, not with an instance", () => {
    for (const id of ["ENIController", "EIPController"]) expect(Resources[id]?.DeletionPolicy).toBe("Delete");
    expect(Resources["EIPAssociationController"]?.Properties).toHaveProperty("NetworkInterfaceId", { Ref: "ENIController" });
  });

  /** What each needs before it, and must lose only after its own end. */
  const order = (): [string, string][] => {
    const needed = ["Route", "SubnetRouteTableAssociation", "SecurityGroupIngress", "VPCGatewayAttachment", "Subnet", "VPCEndpoint"];
    const both = needed.flatMap((type) => idsOf(template, `AWS::EC2::${type}`));
    const own = [
      "EIPAssociationController",
      "ENIController",
      "VolumeEtcd",
      "IAMRoleController",
      ...idsOf(template, "AWS::Route53::RecordSet"),
    ];
    const attached = ["EIPController", "EIPAssociationController", "RouteToInternet"];
    return [
      ...idsOf(template, "AWS::EC2::VPCGatewayAttachment").flatMap((gateway) => attached.map((id): [string, string] => [id, gateway])),
      ...["AutoScaleController", "AutoScaleWorker"].flatMap((group) => both.map((id): [string, string] => [group, id])),
      ...own.map((id): [string, string] => ["AutoScaleController", id]),
      ["AutoScaleWorker", "IAMRoleWorker"],
      ["AutoScaleWorker", "AutoScaleController"],
    ];
  };

  it("rule 2: creation and deletion both keep the order", () => {
    const creation = dependenciesOf(template);
    const deletion = reversed(creation);
    const wrong = order().filter(
      ([later, earlier]) => !reachableFrom(later, creation).has(earlier) || !reachableFrom(earlier, deletion).has(later),
    );
    expect(wrong).toEqual([]);
    expect(order().length).toBeGreaterThan(24);
    expect([...creation.keys()].filter((id) => reachableFrom(id, creation).has(id))).toEqual([]);
  });

  it("rule 2: what a role may do stands in the role", () => {
    for (const type of ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy"]) expect(idsOf(template, type)).toEqual([]);
    for (const role of ["Controller", "Worker"] as const) expect(statementsOf(template, role).length).toBeGreaterThan(0);
  });

  it("rule 5: the data outlives its volume as a snapshot, and comes back from one", () => {
    expect(Resources["VolumeEtcd"]).toMatchObject({ DeletionPolicy: "Snapshot", UpdateReplacePolicy: "Snapshot" });
    expect(Resources["VolumeEtcd"]?.Properties?.["SnapshotId"]).toBe(keys["etcdSnapshotId"]);
    expect(Resources["VolumeEtcd"]?.Properties).toMatchObject({ Encrypted: true });
  });

  it("rule 11: the controller attaches exactly this volume to this cluster's controllers, and nobody detaches one", () => {
    const attaching = statementsOf(template, "Controller").filter(({ Action }) => Action.includes("ec2:AttachVolume"));
    const tags = { "aws:ResourceTag/keelson:cluster": "test", "aws:ResourceTag/keelson:role": "controller" };
    expect(attaching).toMatchObject([
      { Action: ["ec2:AttachVolume"], Resource: arn("ec2", "volume/${VolumeEtcd}") },
      { Action: ["ec2:AttachVolume"], Resource: arn("ec2", "instance/*"), Condition: { StringEquals: tags } },
    ]);
    const actions = (["Controller", "Worker"] as const).flatMap((role) => statementsOf(template, role).flatMap(({ Action }) => Action));
    expect(actions.filter((action) => /Detach(Volume|NetworkInterface)|\*/.test(action))).toEqual([]);
    const launched = plain(launchData(template, "Controller")["TagSpecifications"]) as {
      ResourceType: string;
      Tags: { Key: string; Value: string }[];
    }[];
    const instance = launched.find(({ ResourceType }) => ResourceType === "instance")?.Tags ?? [];
    for (const [key, value] of Object.entries(tags))
      expect(instance).toContainEqual({ Key: key.replace("aws:ResourceTag/", ""), Value: value });
  });

  it("rule 12: the CA's hash is a parameter that nothing but an output refers to", () => {
    expect(template.Parameters["ClusterCAHash"]?.Type).toBe("String");
    expect(Object.values(Resources).flatMap(namesOfResource)).not.toContain("ClusterCAHash");
    expect(Object.values(template.Outputs).flatMap(({ Value }) => namesIn(Value))).toContain("ClusterCAHash");
    expect(template.Parameters["ClusterCAHash"]).not.toHaveProperty("Default");
  });

  it.each(["Controller", "Worker"] as const)(
    "rule 16: a %s reads the parameters of its own path, and nothing else of SSM or KMS",
    (role) => {
      const path = arn("ssm", `parameter/keelson/test/${role.toLowerCase()}/*`);
      const reading = statementsOf(template, role).filter(({ Action }) =>
        Action.some((action) => /^(ssm|kms|secretsmanager):/.test(action)),
      );
      const decrypt = {
        Action: ["kms:Decrypt"],
        Resource: keys["kmsKeyArn"],
        Condition: { StringLike: { "kms:EncryptionContext:PARAMETER_ARN": path } },
      };
      expect(reading).toMatchObject([
        { Action: ["ssm:GetParameters"], Resource: path },
        ...(keys["kmsKeyArn"] === undefined ? [] : [decrypt]),
      ]);
      expect(reading).toHaveLength(keys["kmsKeyArn"] === undefined ? 1 : 2);
    },
  );

  it("rule 18: NodePorts stay closed from node to node", () => {
    const open = idsOf(template, "AWS::EC2::SecurityGroupIngress").map(
      (id) => plain(Resources[id]?.Properties) as { FromPort: number; ToPort: number; IpProtocol: string },
    );
    expect(open.filter(({ FromPort, ToPort, IpProtocol }) => IpProtocol === "-1" || (FromPort <= 32767 && ToPort >= 30000))).toEqual([]);
  });
});

it("rule 5: a snapshot is named at creation only: it is one of the keys that cannot change", () => {
  expect(livingCluster({ etcdSnapshotId: "snap-0123456789abcdef0" }).model.immutable).toHaveProperty(
    "etcdSnapshotId",
    "snap-0123456789abcdef0",
  );
});
