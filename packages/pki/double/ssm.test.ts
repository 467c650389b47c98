import { describe, expect, it } from "vitest";
import { ssmDouble } from "./index.ts";

/** Calls the double as the SDK would, and answers its status and body. */
function call(double: ReturnType<typeof ssmDouble>, operation: string, input: object, headers: Readonly<Record<string, string>> = {}) {
  const request = { method: "POST", path: "/", query: new URLSearchParams(), body: JSON.stringify(input) };
  const response = double.answer({ ...request, headers: { "x-amz-target": `AmazonSSM.${operation}`, ...headers } });
  if (response instanceof Promise) throw new TypeError("the double answers at once");
  return { status: response.status, body: JSON.parse(response.body) as Record<string, unknown> };
}

const put = { Name: "/keelson/demo/a", Value: "secret", Type: "SecureString" };
const tags = [{ Key: "keelson:cluster", Value: "demo" }];
const refused = (code: string) => ({ status: 400, body: { __type: code } });

describe("the double of Parameter Store", () => {
  it("does not write over what is there, unless it is told so; then the tags stay", () => {
    const double = ssmDouble();
    expect(call(double, "PutParameter", { ...put, Tags: tags })).toMatchObject({ status: 200, body: { Version: 1 } });
    expect(call(double, "PutParameter", { ...put, Value: "other" })).toMatchObject(refused("ParameterAlreadyExists"));
    expect(call(double, "PutParameter", { Name: put.Name, Value: "new", Overwrite: true })).toMatchObject({ body: { Version: 2 } });
    expect(double.state.parameters[put.Name]).toMatchObject({ Value: "new", Type: "SecureString", Tags: tags });
  });

  it.each([
    ["tags together with overwrite", { ...put, Overwrite: true, Tags: tags }, "ValidationException"],
    ["a new name without a type", { Name: put.Name, Value: "a" }, "ValidationException"],
    ["a type that there is not", { ...put, Type: "Strng" }, "UnsupportedParameterType"],
    ["a value of more than 4,096 characters", { ...put, Value: "x".repeat(4097) }, "ValidationException"],
    ["a name of Amazon's", { ...put, Name: "/aws/a" }, "ValidationException"],
    ["a name with a space", { ...put, Name: "/keelson/a b" }, "ValidationException"],
    ["no name", { Value: "a", Type: "String" }, "ValidationException"],
  ])("refuses %s", (_, input, code) => {
    const double = ssmDouble();
    expect(call(double, "PutParameter", input)).toMatchObject(refused(code));
    expect(double.state.parameters).toEqual({});
  });

  it("shows a value only with decryption, and a missing name as invalid", () => {
    const double = ssmDouble();
    call(double, "PutParameter", put);
    const Names = [put.Name, "/keelson/demo/b"];
    const sealed = call(double, "GetParameters", { Names });
    expect(sealed).toMatchObject({ status: 200, body: { InvalidParameters: ["/keelson/demo/b"] } });
    expect(JSON.stringify(sealed.body)).not.toContain("secret");
    expect(call(double, "GetParameters", { Names, WithDecryption: true }).body["Parameters"]).toMatchObject([{ Value: "secret" }]);
  });

  it.each(["GetParameters", "DeleteParameters"])("takes one to ten names: %s", (operation) => {
    const names = (count: number) => ({ Names: Array.from({ length: count }, (_, index) => `/keelson/${index}`) });
    expect(call(ssmDouble(), operation, names(10)).status).toBe(200);
    for (const count of [0, 11]) expect(call(ssmDouble(), operation, names(count))).toMatchObject(refused("ValidationException"));
  });

  it("lists the tags of a parameter that exists", () => {
    const double = ssmDouble();
    call(double, "PutParameter", { ...put, Tags: tags });
    const list = { ResourceType: "Parameter", ResourceId: put.Name };
    expect(call(double, "ListTagsForResource", list)).toMatchObject({ status: 200, body: { TagList: tags } });
    expect(call(double, "ListTagsForResource", { ...list, ResourceId: "/x" })).toMatchObject(refused("InvalidResourceId"));
    expect(call(double, "ListTagsForResource", { ...list, ResourceType: "Document" })).toMatchObject(refused("InvalidResourceType"));
  });

  it("deletes what exists, and says what did not", () => {
    const double = ssmDouble();
    call(double, "PutParameter", put);
    const deleted = call(double, "DeleteParameters", { Names: [put.Name, "/x"] });
    expect(deleted.body).toEqual({ DeletedParameters: [put.Name], InvalidParameters: ["/x"] });
    expect(double.state.parameters).toEqual({});
  });

  it("may show a new name late", () => {
    const double = ssmDouble({ lag: 1 });
    call(double, "PutParameter", put);
    expect(call(double, "GetParameters", { Names: [put.Name] }).body["InvalidParameters"]).toEqual([put.Name]);
    expect(call(double, "PutParameter", put)).toMatchObject(refused("ParameterAlreadyExists"));
    expect(call(double, "GetParameters", { Names: [put.Name] }).body["InvalidParameters"]).toEqual([]);
  });

  it("wants two permissions for a parameter with tags", () => {
    const double = ssmDouble({ deny: ["AddTagsToResource"] });
    expect(call(double, "PutParameter", { ...put, Tags: tags })).toMatchObject(refused("AccessDeniedException"));
    expect(call(double, "PutParameter", put).status).toBe(200);
  });

  it("answers 501 for what it does not model, with its name", () => {
    const answer = call(ssmDouble(), "DescribeParameters", {});
    expect(answer.status).toBe(501);
    expect(answer.body["message"]).toContain("DescribeParameters");
  });
});
