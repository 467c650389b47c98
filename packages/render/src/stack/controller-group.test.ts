import { describe, expect, it } from "vitest";
import { stackForms, stackOf, userData } from "./stack-forms.fixture.ts";

describe.each(Object.entries(stackForms))("the controller: %s", (name, keys) => {
  const { Resources } = stackOf(keys);

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
