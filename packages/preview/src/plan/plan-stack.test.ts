import { isUnchanged } from "@keelson/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requirements } from "../replacement/requirement.ts";
import { effectOf } from "./planned-resource.ts";
import { planStack } from "./plan-stack.ts";
import { nameOf, outcomes, sourceOf, stackWith } from "./stack-source.fixture.ts";

const vpc = (cidr: string): object => ({ Type: "AWS::EC2::VPC", Properties: { CidrBlock: cidr } });
const subnet = (properties: object): object => ({ Type: "AWS::EC2::Subnet", Properties: { VpcId: { Ref: "VPC" }, ...properties } });
const volume = (properties: object, own: object = {}): object => ({
  Type: "AWS::EC2::Volume",
  ...own,
  Properties: { Size: 10, ...properties },
});
const launchTemplate = (type: string): object => ({
  Type: "AWS::EC2::LaunchTemplate",
  Properties: { LaunchTemplateData: { InstanceType: type } },
});
const group = (own: object = {}, properties: object = {}): object => ({
  Type: "AWS::AutoScaling::AutoScalingGroup",
  ...own,
  Properties: {
    MinSize: "3",
    MaxSize: "4",
    LaunchTemplate: { LaunchTemplateId: { Ref: "Template" }, Version: { "Fn::GetAtt": ["Template", "LatestVersionNumber"] } },
    ...properties,
  },
});

const kept = { DeletionPolicy: "Retain", UpdateReplacePolicy: "Snapshot" };
const rolling = (inService: number): object => ({ UpdatePolicy: { AutoScalingRollingUpdate: { MinInstancesInService: inService } } });

describe("propagation", () => {
  it("replaces what takes a replaced resource in a property that replaces, to the end of the chain", () => {
    const rest = {
      Subnet: subnet({ CidrBlock: "10.0.0.0/24" }),
      Interface: { Type: "AWS::EC2::NetworkInterface", Properties: { SubnetId: { Ref: "Subnet" } } },
    };
    expect(outcomes({ VPC: vpc("10.0.0.0/16"), ...rest }, { VPC: vpc("10.0.0.0/17"), ...rest })).toEqual({
      VPC: "replace",
      Subnet: "replace",
      Interface: "replace",
    });
  });

  it("names the resource that is the cause", () => {
    const head = { VPC: vpc("10.0.0.0/17"), Subnet: subnet({}) };
    const { changes } = planStack({ base: stackWith({ ...head, VPC: vpc("10.0.0.0/16") }), head: stackWith(head) });
    const effects = changes.map((change) => effectOf(change)?.differences.map(({ path, because }) => ({ path, because })));
    expect(effects).toEqual([[{ path: "/Properties/CidrBlock", because: [] }], [{ path: "/Properties/VpcId", because: ["VPC"] }]]);
  });

  it("leaves a value to its own difference where both it and its cause change", () => {
    const make = (cidr: string, note: string): Record<string, object> => ({
      VPC: vpc(cidr),
      Topic: { Type: "AWS::SNS::Topic", Properties: { DisplayName: { "Fn::Sub": `${note}\${VPC}` } } },
    });
    const { changes } = planStack({ base: stackWith(make("10.0.0.0/16", "a")), head: stackWith(make("10.1.0.0/16", "b")) });
    const topic = changes.find((change) => nameOf(change) === "Topic");
    expect(topic === undefined ? null : effectOf(topic)?.differences.map(({ path, because }) => ({ path, because }))).toEqual([
      { path: "/Properties/DisplayName", because: [] },
    ]);
  });

  it("stops at an attribute that only gives back a property that did not change", () => {
    const Volume = volume({ AvailabilityZone: { "Fn::GetAtt": ["Subnet", "AvailabilityZone"] } });
    const make = (cidr: string, zone: string): Record<string, object> => ({
      VPC: vpc("10.0.0.0/16"),
      Subnet: subnet({ CidrBlock: cidr, AvailabilityZone: zone }),
      Volume,
    });
    expect(outcomes(make("10.0.0.0/24", "a"), make("10.0.1.0/24", "a"))).toEqual({ Subnet: "replace" });
    expect(outcomes(make("10.0.0.0/24", "a"), make("10.0.0.0/24", "b"))).toEqual({ Subnet: "replace", Volume: "not-updatable" });
  });

  it("is careful where the cause itself may or may not be replaced", () => {
    const Ip = { Type: "AWS::EC2::EIPAssociation", Properties: { InstanceId: { Ref: "One" } } };
    const one = (data: string): object => ({ Type: "AWS::EC2::Instance", Properties: { UserData: data } });
    expect(outcomes({ One: one("a"), Ip }, { One: one("b"), Ip })).toEqual({ One: "may-replace", Ip: "may-replace" });
  });

  it("a resource of another type is another one to all that take it", () => {
    expect(outcomes({ VPC: vpc("10.0.0.0/16"), Subnet: subnet({}) }, { VPC: volume({}), Subnet: subnet({}) })).toEqual({
      VPC: "not-updatable",
      Subnet: "replace",
    });
  });
});

describe("what is left of a resource that ends", () => {
  it.each([
    ["Delete", "nothing"],
    ["Snapshot", "snapshot"],
    ["Retain", "resource"],
    ["RetainExceptOnCreate", "resource"],
  ])("DeletionPolicy %s leaves %s", (policy, remains) => {
    const base = { VPC: vpc("10.0.0.0/16"), Volume: volume({}, { DeletionPolicy: policy }) };
    const { changes } = planStack({ base: stackWith(base), head: stackWith({ VPC: vpc("10.0.0.0/16") }) });
    expect(changes.flatMap((change) => (change.verb === "delete" ? [effectOf(change)?.remains] : []))).toEqual([remains]);
  });

  it("a database is snapshotted by default, a replaced one is not", () => {
    const database = (id: string): object => ({ Type: "AWS::RDS::DBInstance", Properties: { DBInstanceIdentifier: id } });
    const remains = (head: object): unknown[] =>
      planStack({ base: stackWith({ DB: database("a") }), head: stackWith({ Other: vpc("10.0.0.0/16"), ...head }) }).changes.flatMap(
        (change) => (nameOf(change) === "DB" ? [effectOf(change)?.remains] : []),
      );
    expect(remains({})).toEqual(["snapshot"]);
    expect(remains({ DB: database("b") })).toEqual(["nothing"]);
  });
});

describe("order", () => {
  const chain = { A: subnet({ VpcId: { Ref: "Z" } }), Z: vpc("10.0.0.0/16"), M: { Type: "AWS::S3::Bucket", DependsOn: "A" } };

  it("creates what others need first, and deletes it last", () => {
    const created = planStack({ base: null, head: stackWith(chain) });
    expect(created.changes.map(({ verb, subject }) => `${verb} ${subject.split(" ")[1]}`)).toEqual(["create Z", "create A", "create M"]);
    const deleted = planStack({ base: stackWith(chain), head: null });
    expect(deleted.changes.map(({ verb, subject }) => `${verb} ${subject.split(" ")[1]}`)).toEqual(["delete M", "delete A", "delete Z"]);
  });

  it("says so when there is none", () => {
    const cycle = { A: subnet({ VpcId: { Ref: "B" } }), B: { Type: "AWS::S3::Bucket", DependsOn: ["A"] } };
    const plan = planStack({ base: null, head: stackWith(cycle) });
    expect(plan.notes.map(({ code }) => code)).toEqual(["template-dependency-cycle"]);
    expect(plan.changes).toHaveLength(2);
  });
});

describe("notes", () => {
  const codesOf = (base: object, head: object): string[] =>
    planStack({
      base: stackWith({ Any: base, Template: launchTemplate("a") }),
      head: stackWith({ Any: head, Template: launchTemplate("b") }),
    }).notes.map(({ severity, code }) => `${severity} ${code}`);

  it.each([
    ["a type that changes", vpc("10.0.0.0/16"), volume({}), ["error type-changed"]],
    ["what cannot be updated", volume({ Encrypted: false }), volume({ Encrypted: true }), ["error update-not-supported"]],
    ["an unknown property", volume({}), volume({ Colour: "red" }), ["notice replacement-unknown"]],
    [
      "an unknown type",
      { Type: "Custom::X", Properties: { A: 1 } },
      { Type: "Custom::X", Properties: { A: 2 } },
      ["notice replacement-unknown"],
    ],
    ["data that is no longer kept", volume({}, kept), volume({}), ["warning data-no-longer-kept"]],
    ["data that is kept otherwise", volume({}, kept), volume({}, { ...kept, DeletionPolicy: "Snapshot" }), []],
    ["data that is kept from now on", volume({}), volume({}, kept), []],
    ["what holds no data and is no longer kept", { ...vpc("10.0.0.0/16"), ...kept }, vpc("10.0.0.0/16"), []],
    ["a group that cannot roll", group(rolling(3)), group(rolling(4)), ["error group-cannot-roll"]],
    ["a group that can", group(rolling(4)), group(rolling(3)), []],
    ["a group without policy", group(), group(), ["warning group-does-not-roll"]],
    [
      "a name that is not there",
      vpc("10.0.0.0/16"),
      { Type: "AWS::EC2::VPC", Properties: { CidrBlock: { Ref: "No" } } },
      ["error template-reference-unknown"],
    ],
  ])("%s", (_name, base, head, expected) => {
    expect(codesOf(base, head)).toEqual(expected);
  });

  it("nothing about promises where the stack ends", () => {
    const base = sourceOf({ Metadata: { Keelson: { growing: { etcdVolumeSize: 20 } } }, Resources: { VPC: vpc("10.0.0.0/16") } });
    expect(planStack({ base, head: null }).notes).toEqual([]);
    expect(planStack({ base, head: stackWith({ VPC: vpc("10.0.0.0/16") }) }).notes).toEqual([
      expect.objectContaining({ code: "keelson-metadata-missing" }),
    ]);
  });

  it("a secret's change without its value", () => {
    const template = {
      Parameters: { Password: { Type: "String", NoEcho: true } },
      Resources: { DB: { Type: "AWS::RDS::DBInstance", Properties: { MasterUserPassword: { Ref: "Password" } } } },
    };
    const plan = planStack({ base: sourceOf(template, { Password: "alpha" }), head: sourceOf(template, { Password: "omega" }) });
    expect(plan.changes.map((change) => effectOf(change)?.requires)).toEqual(["in-place"]);
    expect(JSON.stringify(plan)).not.toMatch(/alpha|omega/);
  });

  it("macros, on either side", () => {
    const source = sourceOf({ Transform: "AWS::Serverless-2016-10-31", Resources: { VPC: vpc("10.0.0.0/16") } });
    const plain = stackWith({ VPC: vpc("10.0.0.0/16") });
    for (const [base, head] of [
      [source, source],
      [plain, source],
      [source, plain],
    ] as const) {
      expect(planStack({ base, head }).notes.map(({ code }) => code)).toEqual(["transform-not-evaluated"]);
    }
  });

  it("cycles, without all of what a graph full of them holds", () => {
    const ids = Array.from({ length: 250 }, (_, index) => `R${index}`);
    const all = Object.fromEntries(ids.map((id) => [id, { Type: "AWS::S3::Bucket", DependsOn: ids.filter((other) => other !== id) }]));
    const { notes } = planStack({ base: null, head: stackWith(all) });
    expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(["template-dependency-cycle"]));
    expect(JSON.stringify(notes).length).toBeLessThan(100_000);
  });
});

describe("laws", () => {
  const ids = ["A", "B", "C", "D"] as const;
  const value = fc.oneof(
    fc.constantFrom("x", "y", "1"),
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom(...ids).map((id) => ({ Ref: id })),
    fc.constantFrom(...ids).map((id) => ({ "Fn::Sub": `of-\${${id}}` })),
    fc.constantFrom(...ids).map((id) => ({ "Fn::GetAtt": [id, "LatestVersionNumber"] })),
  );
  const tags = fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 3 }).map((keys) => keys.map((Key) => ({ Key, Value: Key })));
  const resource = fc.oneof(
    fc.record({ Type: fc.constant("AWS::EC2::VPC"), Properties: fc.record({ CidrBlock: value, EnableDnsSupport: value, Tags: tags }) }),
    fc.record({
      Type: fc.constant("AWS::EC2::Subnet"),
      Properties: fc.record({ VpcId: value, CidrBlock: value, MapPublicIpOnLaunch: value }),
    }),
    fc.record({
      Type: fc.constant("AWS::EC2::LaunchTemplate"),
      Properties: fc.record({ LaunchTemplateData: fc.record({ ImageId: value }) }),
    }),
    fc.record({ Type: fc.constant("AWS::EC2::Volume"), Properties: fc.record({ Size: value, AvailabilityZone: value, Tags: tags }) }),
    fc.record({ Type: fc.constant("AWS::EC2::Instance"), Properties: fc.record({ UserData: value, SubnetId: value }) }),
  );
  const resources = fc.record({ A: resource, B: resource, C: resource, D: resource });

  it("a template against itself keeps everything", () => {
    fc.assert(
      fc.property(resources, (same) => {
        expect(isUnchanged(planStack({ base: stackWith(same), head: stackWith(same) }))).toBe(true);
      }),
    );
  });

  it("the order of resources and tags changes nothing", () => {
    fc.assert(
      fc.property(resources, resources, (base, head) => {
        const turned = Object.fromEntries(
          Object.entries(head)
            .toReversed()
            .map(([id, own]) => {
              const Properties = "Tags" in own.Properties ? { ...own.Properties, Tags: own.Properties.Tags.toReversed() } : own.Properties;
              return [id, { Properties, Type: own.Type }];
            }),
        );
        const plan = planStack({ base: stackWith(base), head: stackWith(head) });
        expect(planStack({ base: stackWith(base), head: stackWith(turned) })).toEqual(plan);
      }),
    );
  });

  it("a plan survives JSON", () => {
    fc.assert(
      fc.property(resources, resources, (base, head) => {
        const plan = planStack({ base: stackWith(base), head: stackWith(head) });
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      }),
    );
  });

  it("propagation is monotone: what one more change asks is never less", () => {
    fc.assert(
      fc.property(resources, fc.constantFrom("10.1.0.0/16", "10.2.0.0/16"), (base, cidr) => {
        const one = { ...base, A: vpc(cidr) };
        const both = { ...one, B: { ...base.B, Properties: { ...base.B.Properties, Own: "new" } } };
        const start = { ...base, A: vpc("10.0.0.0/16") };
        const [fewer, more] = [outcomes(start, one), outcomes(start, both)];
        const weight = (word: string | undefined): number => requirements.findIndex((each) => each === word);
        for (const [id, requires] of Object.entries(fewer)) expect(weight(more[id])).toBeGreaterThanOrEqual(weight(requires));
      }),
    );
  });
});
