import { expect, it } from "vitest";
import { type FoundCluster, whereIs } from "./find-cluster.ts";

const outputs = { ControllerIP: "192.0.2.10", APIURL: "https://k8s.example.com:6443" };

function stackWith(changed: Readonly<Record<string, string>>): FoundCluster["stack"] {
  return {
    stackName: "article",
    stackId: "arn:stack",
    status: "CREATE_COMPLETE",
    statusReason: null,
    parameters: {},
    tags: {},
    outputs: { ...outputs, ...changed },
    terminationProtection: false,
    roleArn: null,
    deploymentMode: "standard",
    updatedAt: null,
    template: null,
    stackPolicy: null,
    failures: [],
    failedForward: false,
  };
}

it("a cluster is where its stack's outputs say", () => {
  expect(whereIs(stackWith({}))).toEqual({
    controllerAddress: "192.0.2.10",
    apiServer: { url: "https://k8s.example.com:6443", host: "k8s.example.com", port: 6443 },
  });
});

it.each<[string, string]>([
  ["ControllerIP", ""],
  ["ControllerIP", "example.com"],
  ["ControllerIP", "999.1.1.1"],
  ["ControllerIP", "192.0.2.10@example.com"],
  ["ControllerIP", "192.0.2.10/#"],
  ["ControllerIP", "192.0.2.10\nexample.com"],
  ["APIURL", ""],
  ["APIURL", "k8s.example.com"],
  ["APIURL", "http://k8s.example.com"],
  ["APIURL", "javascript:alert(1)"],
])("no cluster is where %s is %j", (name, value) => {
  expect(() => whereIs(stackWith({ [name]: value }))).toThrow(expect.objectContaining({ code: "stack-output-missing" }));
});
