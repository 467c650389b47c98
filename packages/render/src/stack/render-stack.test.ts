import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelOf } from "./model.fixture.ts";
import { templateText } from "./render-stack.ts";
import { stackForms, stackOf } from "./stack-forms.fixture.ts";
import { dependenciesOf, namesIn, namesOfResource, reachableFrom } from "./template-graph.fixture.ts";

const fixedIds = `
AutoScaleController AutoScaleWorker EIPAssociationController EIPController ENIController ExternalDNS IAMInstanceProfileController
IAMInstanceProfileWorker IAMRoleController IAMRoleWorker InternetGateway LaunchTemplateController LaunchTemplateWorker RouteTable
RouteToInternet S3Endpoint SecurityGroupController SecurityGroupControllerIngressAPIFrom0x0x0x0x0
SecurityGroupControllerIngressAPIFromWorker SecurityGroupControllerIngressFlannelFromController
SecurityGroupControllerIngressFlannelFromWorker SecurityGroupControllerIngressKubeletFromController
SecurityGroupControllerIngressKubeletFromWorker SecurityGroupControllerIngressPathMTUFromVPC
SecurityGroupWorker SecurityGroupWorkerIngressFlannelFromController SecurityGroupWorkerIngressFlannelFromWorker
SecurityGroupWorkerIngressKubeletFromController SecurityGroupWorkerIngressKubeletFromWorker SecurityGroupWorkerIngressPathMTUFromVPC
Subnet0 SubnetRouteTableAssociation0 VPC VPCGatewayAttachment VolumeEtcd`;

describe("the template", () => {
  it("never renames what a living stack holds", () => {
    const ids = Object.keys(stackOf(stackForms["record in a named zone"]).Resources);
    expect(ids.toSorted()).toEqual(fixedIds.trim().split(/\s+/).toSorted());
  });

  it("asks for what is known only at deployment, and for nothing else", () => {
    expect(Object.fromEntries(Object.entries(stackOf().Parameters).map(([name, { Type }]) => [name, Type]))).toEqual({
      NodeImageId: "String",
      ClusterCAHash: "String",
    });
  });

  it("leaves no decision to CloudFormation", () => {
    const sections = ["AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Resources", "Outputs"];
    expect(Object.keys(stackOf())).toEqual(sections);
  });

  it("tells what workflows read", () => {
    const { Outputs } = stackOf(stackForms["three zones"]);
    expect(Object.fromEntries(Object.entries(Outputs).map(([name, { Value }]) => [name, Value]))).toEqual({
      ControllerIP: { Ref: "EIPController" },
      APIURL: "https://k8s.example.org",
      VPC: { Ref: "VPC" },
      Subnets: { "Fn::Join": [",", [{ Ref: "Subnet0" }, { Ref: "Subnet1" }, { Ref: "Subnet2" }]] },
      ControllerSecurityGroup: { "Fn::GetAtt": ["SecurityGroupController", "GroupId"] },
      WorkerSecurityGroup: { "Fn::GetAtt": ["SecurityGroupWorker", "GroupId"] },
      ControllerRole: { "Fn::GetAtt": ["IAMRoleController", "Arn"] },
      WorkerRole: { "Fn::GetAtt": ["IAMRoleWorker", "Arn"] },
      EtcdVolume: { Ref: "VolumeEtcd" },
      NodeImage: { Ref: "NodeImageId" },
      ClusterCAHash: { Ref: "ClusterCAHash" },
      KubernetesVersion: modelOf().versions.kubernetes,
      FlatcarVersion: modelOf().versions.flatcar,
    });
  });

  it("names what its image was chosen by when no version is known", () => {
    expect(stackOf({ amiId: "ami-0123456789abcdef0" }).Outputs["FlatcarVersion"]?.Value).toBe("ami-0123456789abcdef0");
    expect(stackOf({ releaseChannel: "alpha" }).Outputs["FlatcarVersion"]?.Value).toBe("Flatcar-alpha-*-hvm");
  });

  it("carries what a later run compares with", () => {
    const model = modelOf({ kubernetesVersion: "v1.35.6", flatcarVersion: "4593.2.5" });
    const { Metadata } = stackOf({ kubernetesVersion: "v1.35.6", flatcarVersion: "4593.2.5" });
    expect(Metadata).toMatchObject({
      Keelson: {
        renderer: model.renderer,
        versions: { kubernetes: "v1.35.6", flatcar: "4593.2.5", etcd: model.versions.etcd },
        immutable: { clusterName: "test", region: "eu-west-1", controllerIP: "10.0.0.50" },
        growing: { etcdVolumeSize: 20 },
        image: { owner: "075585003325", name: "Flatcar-stable-4593.2.5-hvm" },
      },
    });
    expect(Object.keys(Object(Metadata["Keelson"]).immutable)).not.toContain("vpcId");
  });
});

describe("templateText", () => {
  it.each(Object.entries(stackForms))("gives the same bytes each time, and no null, which CloudFormation refuses: %s", (_name, keys) => {
    const text = templateText(stackOf(keys));
    expect(templateText(stackOf(keys))).toBe(text);
    expect(JSON.parse(text)).toEqual(stackOf(keys));
    expect(text).not.toMatch(/\bnull\b/);
    expect(text.endsWith("}\n")).toBe(true);
  });
});

describe("any cluster.yaml", () => {
  const zones = fc.integer({ min: 1, max: 3 });
  const choices = fc.record({
    zones,
    controllerZone: fc.nat(),
    existing: fc.constantFrom(
      {},
      { vpcId: "vpc-0123456789abcdef0" },
      { vpcId: "vpc-0123456789abcdef0", routeTableId: "rtb-0123456789abcdef0" },
    ),
    record: fc.constantFrom({}, { createRecordSet: true, hostedZone: "example.org" }),
    spot: fc.constantFrom({}, { workerSpotPrice: "0.1" }),
    ssh: fc.uniqueArray(
      fc.nat(255).map((part) => `203.0.${part}.0/24`),
      { maxLength: 4 },
    ),
    workerCount: fc.integer({ min: 1, max: 200 }),
  });

  it("gives a stack whose every name resolves, without a cycle", () => {
    fc.assert(
      fc.property(choices, ({ zones, controllerZone, existing, record, spot, ssh, workerCount }) => {
        const { Resources, Parameters, Outputs, ...rest } = stackOf({
          availabilityZone: undefined,
          subnets: Array.from({ length: zones }, (_, index) => ({
            availabilityZone: `eu-west-1${"abc"[index]}`,
            instanceCIDR: `10.0.${index}.0/24`,
          })),
          controllerIP: `10.0.${controllerZone % zones}.50`,
          sshAccessAllowedSourceCIDRs: ssh,
          workerCount,
          ...existing,
          ...record,
          ...spot,
        });
        const known = new Set([...Object.keys(Resources), ...Object.keys(Parameters)]);
        const mentioned = [
          ...Object.values(Resources).flatMap(namesOfResource),
          ...Object.values(Outputs).flatMap(({ Value }) => namesIn(Value)),
        ];
        expect(mentioned.filter((name) => !known.has(name) && !name.startsWith("AWS::"))).toEqual([]);
        const edges = dependenciesOf({ Resources, Parameters, Outputs, ...rest });
        expect([...edges.keys()].filter((id) => reachableFrom(id, edges).has(id))).toEqual([]);
        expect(Object.keys(Resources).filter((id) => !/^[A-Za-z0-9]{1,255}$/.test(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
