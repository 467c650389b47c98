import { describe, expect, it } from "vitest";
import { stackForms, stackOf } from "./stack-forms.fixture.ts";
import type { Template } from "./template.ts";

const clusterTag = "kubernetes.io/cluster/test";

function tagsAt(template: Template, id: string): Record<string, string> {
  return asMap(template.Resources[id]?.Properties?.["Tags"]);
}

function asMap(tags: unknown): Record<string, string> {
  const list: readonly { Key: string; Value: string }[] = JSON.parse(JSON.stringify(tags ?? []));
  return Object.fromEntries(list.map(({ Key, Value }) => [Key, Value]));
}

function tagsAtLaunch(template: Template, role: "Controller" | "Worker"): Record<string, Record<string, string>> {
  const { LaunchTemplateData } = JSON.parse(JSON.stringify(template.Resources[`LaunchTemplate${role}`]?.Properties));
  const specifications: readonly { ResourceType: string; Tags: unknown }[] = LaunchTemplateData.TagSpecifications;
  return Object.fromEntries(specifications.map(({ ResourceType, Tags }) => [ResourceType, asMap(Tags)]));
}

describe.each(Object.entries(stackForms))("tags: %s", (_name, keys) => {
  const template = stackOf(keys);
  const ids = Object.keys(template.Resources);

  it.each(["Controller", "Worker"] as const)("reach the instances and volumes of a role through its launch template: %s", (role) => {
    const expected = {
      [clusterTag]: "owned",
      KubernetesCluster: "test",
      "keelson:role": role.toLowerCase(),
      Name: `test-${role.toLowerCase()}`,
    };
    expect(tagsAtLaunch(template, role)).toMatchObject({ instance: expected, volume: expected });
    const group: unknown = template.Resources[`AutoScale${role}`]?.Properties?.["Tags"];
    expect(JSON.stringify(group)).not.toContain('"PropagateAtLaunch":true');
  });

  it("leave each instance exactly one security group with the cluster's tag", () => {
    const groups = { Controller: ["SecurityGroupController"], Worker: ["SecurityGroupWorker"] };
    const idOf = (id: string): unknown => ({ "Fn::GetAtt": [id, "GroupId"] });
    expect(template.Resources["ENIController"]?.Properties?.["GroupSet"]).toEqual(groups.Controller.map(idOf));
    expect(template.Resources["LaunchTemplateWorker"]?.Properties).toMatchObject({
      LaunchTemplateData: { SecurityGroupIds: groups.Worker.map(idOf) },
    });
    for (const attached of Object.values(groups)) {
      expect(attached.filter((id) => clusterTag in tagsAt(template, id))).toHaveLength(1);
    }
  });

  it("tell the cloud controller which subnets take public load balancers", () => {
    for (const id of ids.filter((id) => template.Resources[id]?.Type === "AWS::EC2::Subnet")) {
      const isPublic = keys["mapPublicIPs"] !== false;
      const tags = tagsAt(template, id);
      expect([tags["kubernetes.io/role/elb"], tags["kubernetes.io/role/internal-elb"]]).toEqual(
        isPublic ? ["1", undefined] : [undefined, "1"],
      );
    }
  });
});

describe("stack tags", () => {
  it("give the same template in any order", () => {
    expect(JSON.stringify(stackOf({ stackTags: { b: "2", a: "1" } }))).toBe(JSON.stringify(stackOf({ stackTags: { a: "1", b: "2" } })));
  });
});
