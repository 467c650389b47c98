import { describe, expect, test } from "vitest";
import { artifactPaths } from "./artifact-paths.ts";
import { embedNodeConfigs } from "./embed-node-configs.ts";
import { readArtifacts } from "./read-artifacts.ts";
import { at, editedArticle, renderedArticle } from "./rendered-article.fixture.ts";

const { template, kubeconfig, model, digest } = artifactPaths;
const { worker } = artifactPaths.nodeConfig;

/** Errors of a folder that is about to be taken over, as `code path`. */
function errorsOf(path: string, edit: (text: string) => string): string[] {
  const files = editedArticle(path, edit);
  expect(files.get(path), "the edit changes the file").not.toBe(renderedArticle.files.get(path));
  const { artifacts, diagnostics } = embedNodeConfigs(files);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(artifacts === null).toBe(errors.length > 0);
  for (const { file } of errors) expect(file).toBe(path);
  return errors.map(({ code, path }) => `${code} ${path}`);
}

describe("JSON that is none is told with its place", () => {
  test.each([
    [
      "a comma behind the last entry",
      (text: string) => text.replace(/\n {4}\}\n {2}\},\n {2}"Resources"/, '\n    },\n  },\n  "Resources"'),
    ],
    [
      "a missing comma",
      (text: string) => text.replace('"AWSTemplateFormatVersion": "2010-09-09",', '"AWSTemplateFormatVersion": "2010-09-09"'),
    ],
    ["a comment", (text: string) => text.replace("{\n", "{ // mine\n")],
    ["single quotes", (text: string) => text.replace('"Description"', "'Description'")],
    ["no end", (text: string) => text.slice(0, -3)],
  ])("%s", (_name, edit) => {
    const { artifacts, diagnostics } = readArtifacts(editedArticle(template, edit));
    expect(artifacts).toBeNull();
    const [first] = diagnostics;
    expect(first).toMatchObject({ severity: "error", code: "json-syntax", file: template });
    expect(first?.range?.start.line).toBeGreaterThan(0);
  });

  test("line and column are those of the mistake", () => {
    const text = '{\n  "a": [1, 2,],\n  "b": 1,\n  "b": 2,\n}\n';
    const { diagnostics } = readArtifacts(editedArticle(worker, () => text));
    const places = diagnostics
      .filter(({ file }) => file === worker)
      .map(({ code, path, range }) => [code, path, range?.start.line, range?.start.column]);
    expect(places).toEqual(
      [
        ["json-syntax", "/a", 2, 13],
        ["duplicate-key", "/b", 4, 3],
        ["json-syntax", "", 4, 9],
        ["node-config-not-valid", "/ignition", 1, 1],
        ["node-config-not-valid", "/a", 2, 3],
        ["node-config-not-valid", "/b", 3, 3],
      ].toSorted((a, b) => Number(a[2]) - Number(b[2]) || Number(a[3]) - Number(b[3])),
    );
  });
});

describe("a template", () => {
  test.each([
    ["/Resource", {}, ["template-not-valid /Resource"]],
    ["/Transform", "AWS::Serverless-2016-10-31", ["template-not-valid /Transform"]],
    ["/Resources/Mine", { Properties: {} }, ["template-not-valid /Resources/Mine/Type"]],
    ["/Resources/Mine", "AWS::SNS::Topic", ["template-not-valid /Resources/Mine"]],
    ["/Resources/Mine", { Type: "AWS::SNS::Topic", Propertis: {} }, ["template-not-valid /Resources/Mine/Propertis"]],
    [
      "/Resources/Mine",
      { Type: "AWS::SNS::Topic", Properties: { TopicName: null } },
      ["template-not-valid /Resources/Mine/Properties/TopicName"],
    ],
    ["/Resources/my-topic", { Type: "AWS::SNS::Topic" }, ["template-not-valid /Resources/my-topic"]],
    ["/Resources/Mine", { Type: "AWS::SNS::Topic" }, []],
    ["/Resources/Mine", { Type: "Custom::Mine@1_0" }, []],
    ["/Resources/Mine", { Type: "Topic" }, ["template-not-valid /Resources/Mine/Type"]],
    ["/Resources/Mine", { Type: "A::B::C", DeletionPolicy: "Keep" }, ["template-not-valid /Resources/Mine/DeletionPolicy"]],
    ["/Resources/Mine", { Type: "A::B::C", DeletionPolicy: "RetainExceptOnCreate" }, []],
    [
      "/Resources/Mine",
      { Type: "A::B::C", UpdateReplacePolicy: "RetainExceptOnCreate" },
      ["template-not-valid /Resources/Mine/UpdateReplacePolicy"],
    ],
    ["/AWSTemplateFormatVersion", "2011-01-01", ["template-not-valid /AWSTemplateFormatVersion"]],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { "Fn::Jion": ["", []] } } },
      ["template-not-valid /Resources/Mine/Properties/A/Fn::Jion"],
    ],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { "Fn::Transform": { Name: "AWS::Include" } } } },
      ["template-not-valid /Resources/Mine/Properties/A/Fn::Transform"],
    ],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { "Fn::Base64": "a", B: 1 } } },
      ["template-not-valid /Resources/Mine/Properties/A/Fn::Base64"],
    ],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: [{ "Fn::GetAtt": ["VPC"] }, { "Fn::GetAtt": "VPC.CidrBlock" }] } },
      ["template-not-valid /Resources/Mine/Properties/A/0/Fn::GetAtt"],
    ],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { Ref: "VPCs" } } },
      ["template-reference-unknown /Resources/Mine/Properties/A/Ref"],
    ],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { "Fn::GetAtt": ["Nobody", "Arn"] } } },
      ["template-reference-unknown /Resources/Mine/Properties/A/Fn::GetAtt"],
    ],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { "Fn::Sub": "${AWS::Region} ${!x} ${VPC} ${Gone.Arn}" } } },
      ["template-reference-unknown /Resources/Mine/Properties/A/Fn::Sub"],
    ],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { "Fn::Sub": ["${Own} ${Gone}", { Own: { Ref: "VPC" } }] } } },
      ["template-reference-unknown /Resources/Mine/Properties/A/Fn::Sub"],
    ],
    ["/Resources/Mine", { Type: "A::B::C", DependsOn: ["VPC", "Gone"] }, ["template-reference-unknown /Resources/Mine/DependsOn/1"]],
    ["/Resources/Mine", { Type: "A::B::C", Condition: "Gone" }, ["template-reference-unknown /Resources/Mine/Condition"]],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { "Fn::FindInMap": ["Gone", "a", "b"] } } },
      ["template-reference-unknown /Resources/Mine/Properties/A/Fn::FindInMap"],
    ],
    [
      "/Resources/Mine",
      { Type: "A::B::C", Properties: { A: { "Fn::GetAtt": ["Mine", "Arn"] } } },
      ["template-dependency-cycle /Resources/Mine"],
    ],
    ["/Parameters/Mine", { Type: "String" }, ["parameter-without-value /Parameters/Mine"]],
    ["/Parameters/Mine", { Type: "String", Default: "" }, []],
    [
      "/Resources/LaunchTemplateWorker/Properties/TagSpecifications/0/Tags/-",
      { Key: "keelson:cluster", Value: "other" },
      ["artifacts-contradict /Resources/LaunchTemplateWorker/Properties/TagSpecifications/0/Tags/4/Value"],
    ],
    ["/Metadata/Keelson/immutable/podCIDR", "10.9.0.0/16", ["artifacts-contradict /Metadata/Keelson/immutable"]],
    ["/Metadata/Keelson", undefined, ["template-part-missing /Metadata/Keelson"]],
    ["/Outputs/ControllerIP", undefined, ["template-part-missing /Outputs/ControllerIP"]],
    ["/Resources/AutoScaleWorker/Type", "AWS::EC2::Instance", ["template-part-missing /Resources/AutoScaleWorker/Type"]],
    [
      "/Resources/LaunchTemplateWorker/Properties/LaunchTemplateData/TagSpecifications",
      undefined,
      ["template-part-missing /Resources/LaunchTemplateWorker/Properties/LaunchTemplateData/TagSpecifications"],
    ],
  ])("%s %j", (pointer, value, expected) => {
    expect(errorsOf(template, at(pointer, value))).toEqual(expected);
  });

  test("without a part that others use names the part and all that referred to it", () => {
    const errors = errorsOf(template, at("/Resources/VolumeEtcd", undefined));
    expect(errors).toContain("template-part-missing /Resources/VolumeEtcd");
    expect(errors.filter((error) => error.startsWith("template-reference-unknown"))).not.toEqual([]);
  });

  test("with a cycle over several resources tells it once", () => {
    const resources = { A1: ["A2"], A2: ["A3"], A3: ["A1"] };
    const edit = (text: string) =>
      Object.entries(resources).reduce((all, [id, DependsOn]) => at(`/Resources/${id}`, { Type: "A::B::C", DependsOn })(all), text);
    expect(errorsOf(template, edit).map((error) => error.split(" ")[0])).toEqual(["template-dependency-cycle"]);
  });

  test("is judged in its user data too", () => {
    const errors = errorsOf(template, (text) => text.replace(String.raw`\"storage\":{\"files\"`, String.raw`\"storage\":{\"fils\"`));
    expect(errors).toEqual([
      "node-config-not-valid /Resources/LaunchTemplateController/Properties/LaunchTemplateData/UserData/Fn::Base64/Fn::Sub",
    ]);
  });
});

describe("a node config", () => {
  const file = (contents: object) => ({ path: "/etc/mine", ...contents });
  test.each([
    ["/ignition/version", "3.4.0", ["node-config-not-valid /ignition/version"]],
    ["/ignition", undefined, ["node-config-not-valid /ignition"]],
    ["/storag", {}, ["node-config-not-valid /storag"]],
    ["/storage/files/0/contnets", {}, ["node-config-not-valid /storage/files/0/contnets"]],
    ["/storage/files/0/mode", "0644", ["node-config-not-valid /storage/files/0/mode"]],
    ["/storage/files/0/mode", 100_644, ["node-config-not-valid /storage/files/0/mode"]],
    ["/storage/files/0/path", "etc/mine", ["node-config-not-valid /storage/files/0/path"]],
    ["/storage/files/0/contents/source", "data:,100%", ["data-url-unreadable /storage/files/0/contents/source"]],
    ["/storage/files/0/contents/source", "data:,two words", ["data-url-unreadable /storage/files/0/contents/source"]],
    ["/storage/files/0/contents/source", "data:;base64,abc", ["data-url-unreadable /storage/files/0/contents/source"]],
    ["/storage/files/0/contents/source", "data:text/plain;charset=utf-8;base64,YWJj", []],
    ["/storage/files/0/contents/source", "ftp://example.org/x", ["node-config-not-valid /storage/files/0/contents/source"]],
    ["/storage/files/0/contents/compression", "xz", ["node-config-not-valid /storage/files/0/contents/compression"]],
    ["/storage/files/0/contents/verification", { hash: "md5-x" }, ["node-config-not-valid /storage/files/0/contents/verification/hash"]],
    ["/storage/directories", [file({}), file({ mode: 493 })], ["node-config-path-twice /storage/directories/1/path"]],
    ["/storage/directories", [file({ mode: 493 })], []],
    ["/systemd/units/0/name", "keelson", ["node-config-not-valid /systemd/units/0/name"]],
    ["/systemd/units/0/enabled", "yes", ["node-config-not-valid /systemd/units/0/enabled"]],
    ["/passwd", { users: [{ name: "core", sshAuthorizedKeys: "x" }] }, ["node-config-not-valid /passwd/users/0/sshAuthorizedKeys"]],
  ])("%s %j", (pointer, value, expected) => {
    expect(errorsOf(worker, at(pointer, value))).toEqual(expected);
  });
});

describe("a kubeconfig", () => {
  test.each([
    ["no YAML", () => "a: [", ["yaml-syntax "]],
    ["nothing", () => "", ["kubeconfig-not-valid "]],
    ["another kind", (text: string) => text.replace("kind: Config", "kind: Secret"), ["kubeconfig-not-valid /kind"]],
    [
      "a context that is not there",
      (text: string) => text.replace(/current-context: .*/, "current-context: gone"),
      ["kubeconfig-not-valid /current-context"],
    ],
    [
      "a token",
      (text: string) => text.replace("user: {}", "user: { token: abcdefghijklmnop }"),
      ["kubeconfig-with-credentials /users/0/user/token"],
    ],
  ])("%s", (_name, edit, expected) => {
    expect(errorsOf(kubeconfig, edit)).toEqual(expected);
    expect(JSON.stringify(embedNodeConfigs(editedArticle(kubeconfig, edit)).diagnostics)).not.toContain("abcdefghijklmnop");
  });
});

describe("a model", () => {
  test.each([
    ["/network/podCIDR", "10.9.0.0/16", ["artifacts-contradict /network"]],
    ["/apiServer/host", "other.example.org", ["artifacts-contradict /apiServer"]],
    ["/secrets/prefix", "/keelson/other", ["artifacts-contradict /secrets"]],
    ["/stackTags/keelson:cluster", "other", ["artifacts-contradict /stackTags"]],
    ["/nodeCount/workers", 7, []],
    ["/nodeCount/workers", "7", ["artifact-unreadable /nodeCount/workers"]],
    ["/image/name", "two words", ["artifact-unreadable /image/name"]],
    ["/config/workerCount", "many", ["artifact-unreadable /config/workerCount"]],
    ["/config/workerCounts", 2, ["artifact-unreadable /config/workerCounts"]],
    ["/stackName", "other", ["artifact-unreadable /stackName"]],
    ["/config/serviceCIDR", "10.0.0.0/24", ["dns-service-ip /config/serviceCIDR"]],
  ])("%s %j", (pointer, value, expected) => {
    expect(errorsOf(model, at(pointer, value)).slice(0, 1)).toEqual(expected);
  });

  test("with another image needs it in the template too", () => {
    const image = { name: null, namePattern: "Mine-*", owner: "123456789012", architecture: "x86_64", amiId: null };
    const files = editedArticle(model, at("/image", image));
    expect(embedNodeConfigs(files).diagnostics).toMatchObject([
      { code: "artifacts-contradict", file: template, path: "/Metadata/Keelson/image" },
    ]);
    const { name: _none, amiId: _neither, ...said } = image;
    const both = new Map([...files, [template, at("/Metadata/Keelson/image", said)(files.get(template) ?? "")]]);
    expect(embedNodeConfigs(both).artifacts?.customised).toEqual([model, template]);
  });
});

test("all mistakes of all artifacts are told at once", () => {
  const files = new Map([
    ...renderedArticle.files,
    [template, at("/Outputs/Mine", { Value: { Ref: "Gone" } })(renderedArticle.files.get(template) ?? "")],
    [worker, "{"],
    [kubeconfig, "kind: Config\ncurrent-context: gone\n"],
  ]);
  files.delete(digest);
  expect(readArtifacts(files).diagnostics.map(({ file }) => file)).toEqual([digest, kubeconfig, template, worker]);
});
