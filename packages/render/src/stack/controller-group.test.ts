import { describe, expect, it } from "vitest";
import { stackForms, stackOf, userData } from "./stack-forms.fixture.ts";

describe.each(Object.entries(stackForms))("the controller: %s", (name, keys) => {
  const { Resources } = stackOf(keys);
  const home = name === "three zones" ? "Subnet1" : "Subnet0";
  const group = Resources["AutoScaleController"];

  it("is started on the interface that outlives it, and on nothing beside", () => {
    const data = Resources["LaunchTemplateController"]?.Properties?.["LaunchTemplateData"];
    expect(data).toMatchObject({ NetworkInterfaces: [{ DeviceIndex: 0, NetworkInterfaceId: { Ref: "ENIController" } }] });
    expect(data).toHaveProperty("NetworkInterfaces.0", { DeviceIndex: 0, NetworkInterfaceId: { Ref: "ENIController" } });
    expect(data).not.toHaveProperty("SecurityGroupIds");
    expect(data).not.toHaveProperty("InstanceMarketOptions");
  });

  it("belongs to a group that names the interface's zone and no subnet", () => {
    const zone = { "Fn::GetAtt": [home, "AvailabilityZone"] };
    expect(Object.keys(group?.Properties ?? {})).toEqual([
      "AvailabilityZones",
      "LaunchTemplate",
      "MinSize",
      "MaxSize",
      "DesiredCapacity",
      "HealthCheckType",
      "HealthCheckGracePeriod",
      "Tags",
    ]);
    expect(group?.Properties).toMatchObject({
      AvailabilityZones: [zone],
      MinSize: "1",
      MaxSize: "1",
      LaunchTemplate: {
        LaunchTemplateId: { Ref: "LaunchTemplateController" },
        Version: { "Fn::GetAtt": ["LaunchTemplateController", "LatestVersionNumber"] },
      },
    });
    expect(Resources["VolumeEtcd"]?.Properties).toMatchObject({ AvailabilityZone: zone });
    expect(Resources["ENIController"]?.Properties).toMatchObject({ SubnetId: { Ref: home } });
  });

  it("is replaced in its place, old before new, within half an hour", () => {
    expect(group?.CreationPolicy).toEqual({ ResourceSignal: { Count: 1, Timeout: "PT30M" } });
    expect(group?.UpdatePolicy).toEqual({
      AutoScalingRollingUpdate: {
        MinInstancesInService: 0,
        MaxBatchSize: 1,
        MinSuccessfulInstancesPercent: 100,
        WaitOnResourceSignals: true,
        PauseTime: "PT30M",
        SuspendProcesses: ["HealthCheck", "ReplaceUnhealthy", "AZRebalance", "AlarmNotification", "ScheduledActions"],
      },
    });
  });

  it("keeps its addresses by associating them with the interface", () => {
    expect(Resources["EIPAssociationController"]?.Properties).toEqual({
      AllocationId: { "Fn::GetAtt": ["EIPController", "AllocationId"] },
      NetworkInterfaceId: { Ref: "ENIController" },
    });
    expect(Resources["ENIController"]).toMatchObject({
      DeletionPolicy: "Delete",
      Properties: {
        PrivateIpAddress: name === "three zones" ? "10.0.1.50" : "10.0.0.50",
        GroupSet: [{ "Fn::GetAtt": ["SecurityGroupController", "GroupId"] }],
      },
    });
    expect(Resources["EIPController"]).toMatchObject({ DeletionPolicy: "Delete", Properties: { Domain: "vpc" } });
  });

  it("leaves etcd's data behind as a snapshot", () => {
    const volume = Resources["VolumeEtcd"];
    expect(volume).toMatchObject({ DeletionPolicy: "Snapshot", UpdateReplacePolicy: "Snapshot" });
    expect(volume?.Properties).toMatchObject({ Encrypted: true, VolumeType: "gp3", Size: 20 });
    expect(volume?.Properties?.["SnapshotId"]).toBe(keys["etcdSnapshotId"]);
  });

  it("gets its node config with the stack's own names filled in", () => {
    expect(Resources["LaunchTemplateController"]?.Properties).toMatchObject({
      LaunchTemplateData: { UserData: { "Fn::Base64": { "Fn::Sub": userData.controller } }, ImageId: { Ref: "NodeImageId" } },
    });
  });
});
