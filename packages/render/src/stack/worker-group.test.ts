import { describe, expect, it } from "vitest";
import { stackForms, stackOf, userData } from "./stack-forms.fixture.ts";

describe("the workers", () => {
  it("surge by one, so that an update never lowers capacity", () => {
    const group = stackOf({ workerCount: 3 }).Resources["AutoScaleWorker"];
    expect(group?.Properties).toMatchObject({ MinSize: "3", DesiredCapacity: "3", MaxSize: "4" });
    expect(group?.UpdatePolicy).toMatchObject({
      AutoScalingRollingUpdate: { MinInstancesInService: 3, MaxBatchSize: 1, WaitOnResourceSignals: true, PauseTime: "PT15M" },
    });
    expect(group?.CreationPolicy).toMatchObject({ ResourceSignal: { Count: 3, Timeout: "PT20M" } });
  });

  it("stand in every subnet", () => {
    const { Resources } = stackOf(stackForms["three zones"]);
    expect(Resources["AutoScaleWorker"]?.Properties).toMatchObject({
      VPCZoneIdentifier: [{ Ref: "Subnet0" }, { Ref: "Subnet1" }, { Ref: "Subnet2" }],
    });
  });

  it("are bought on the spot market only when a price is given", () => {
    const marketOf = (keys: Readonly<Record<string, unknown>>): unknown => {
      const data = stackOf(keys).Resources["LaunchTemplateWorker"]?.Properties?.["LaunchTemplateData"];
      return JSON.parse(JSON.stringify(data)).InstanceMarketOptions;
    };
    expect(marketOf({})).toBeUndefined();
    expect(marketOf({ workerSpotPrice: "0.05" })).toEqual({
      MarketType: "spot",
      SpotOptions: { SpotInstanceType: "one-time", MaxPrice: "0.05" },
    });
  });

  it("get their node config with the stack's own names filled in", () => {
    expect(stackOf().Resources["LaunchTemplateWorker"]?.Properties).toMatchObject({
      LaunchTemplateData: { UserData: { "Fn::Base64": { "Fn::Sub": userData.worker } }, ImageId: { Ref: "NodeImageId" } },
    });
  });
});

describe.each(["Controller", "Worker"])("the launch template: %s", (role) => {
  it.each(Object.entries(stackForms))("keeps credentials from pods and data encrypted: %s", (_name, keys) => {
    const data = stackOf(keys).Resources[`LaunchTemplate${role}`]?.Properties?.["LaunchTemplateData"];
    const spot = "workerSpotPrice" in keys && role === "Worker";
    expect(data).toMatchObject({
      MetadataOptions: { HttpEndpoint: "enabled", HttpTokens: "required", HttpPutResponseHopLimit: 1 },
      BlockDeviceMappings: [
        {
          DeviceName: "/dev/xvda",
          Ebs: {
            Encrypted: true,
            DeleteOnTermination: true,
            VolumeSize: 30,
            VolumeType: spot ? "io2" : "gp3",
            ...(spot ? { Iops: 1000 } : {}),
          },
        },
      ],
      IamInstanceProfile: { Arn: { "Fn::GetAtt": [`IAMInstanceProfile${role}`, "Arn"] } },
    });
    expect(Object.hasOwn(Object(data), "KeyName")).toBe("keyName" in keys);
  });
});
