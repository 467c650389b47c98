import {
  CreateChangeSetCommand,
  GetTemplateCommand,
  GetTemplateSummaryCommand,
  ValidateTemplateCommand,
} from "@aws-sdk/client-cloudformation";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { expect, test } from "vitest";
import { exampleTemplate, imageParameter, previousImage } from "./example-template.fixture.ts";
import { execute, failureOf, finish, serveDoubles, type ServedDoubles } from "./serve-doubles.fixture.ts";

const urls = [
  "https://s3.eu-west-1.amazonaws.com/templates/minecraft/t.json",
  "https://templates.s3.eu-west-1.amazonaws.com/minecraft/t.json",
  "https://templates.s3.amazonaws.com/minecraft/t.json",
] as const;

/** A template of more bytes than a request may carry. */
const large = { ...exampleTemplate(), Metadata: { padding: "x".repeat(60_000) } };

async function put({ s3 }: ServedDoubles, template: unknown): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: "templates", Key: "minecraft/t.json", Body: JSON.stringify(template) }));
}

async function createFrom(doubles: ServedDoubles, TemplateURL: string): Promise<string> {
  const input = { StackName: "minecraft", ChangeSetName: "one", ChangeSetType: "CREATE", TemplateURL, ...imageParameter } as const;
  const made = await doubles.cloudFormation.send(new CreateChangeSetCommand(input));
  doubles.clock.advance(5000);
  return made.Id ?? "";
}

test.each(urls)("a template is read from %s", async (url) => {
  const doubles = await serveDoubles();
  await put(doubles, large);
  await execute(doubles, await createFrom(doubles, url));
  expect((await finish(doubles)).StackStatus).toBe("CREATE_COMPLETE");
  const { TemplateBody } = await doubles.cloudFormation.send(new GetTemplateCommand({ StackName: "minecraft" }));
  expect(JSON.parse(TemplateBody ?? "")).toEqual(large);
  for (const command of [new ValidateTemplateCommand({ TemplateURL: url }), new GetTemplateSummaryCommand({ TemplateURL: url })]) {
    expect((await doubles.cloudFormation.send(command)).Parameters).toHaveLength(2);
  }
});

test("the previous template of a stack can be used again, and not beside another one", async () => {
  const doubles = await serveDoubles();
  await put(doubles, large);
  await execute(doubles, await createFrom(doubles, urls[0]));
  await finish(doubles);
  const input = { StackName: "minecraft", ChangeSetName: "two", UsePreviousTemplate: true, ...previousImage };
  const Tags = [{ Key: "team", Value: "a" }];
  const made = await doubles.cloudFormation.send(new CreateChangeSetCommand({ ...input, Tags }));
  doubles.clock.advance(5000);
  await execute(doubles, made.Id ?? "");
  expect(await finish(doubles)).toMatchObject({ StackStatus: "UPDATE_COMPLETE", Tags });
  const both = await failureOf(doubles.cloudFormation.send(new CreateChangeSetCommand({ ...input, TemplateURL: urls[0] })));
  expect(both.name).toBe("ValidationError");
});

test.each([
  ["a missing bucket", "https://s3.eu-west-1.amazonaws.com/elsewhere/t.json", [], "S3 error: The specified bucket does not exist"],
  ["a missing key", "https://s3.eu-west-1.amazonaws.com/templates/other.json", [], "S3 error: The specified key does not exist."],
  [
    "a bucket elsewhere",
    "https://s3.eu-central-1.amazonaws.com/templates/minecraft/t.json",
    [],
    "must be addressed using the specified endpoint",
  ],
  ["no permission", urls[0], ["s3:GetObject"], "S3 error: Access Denied"],
  ["an address that is not S3's", "https://example.com/t.json", [], "TemplateURL must be a supported URL."],
  ["plain HTTP", "http://s3.eu-west-1.amazonaws.com/templates/minecraft/t.json", [], "TemplateURL must be a supported URL."],
])("a template behind %s is refused", async (_what, url, deny, message) => {
  const doubles = await serveDoubles({ deny });
  await put(doubles, large);
  expect(await failureOf(createFrom(doubles, url))).toMatchObject({ name: "ValidationError", message: expect.stringContaining(message) });
});

test("a template of more than a million bytes is refused, and one of more than 51,200 only in the request itself", async () => {
  const doubles = await serveDoubles();
  await put(doubles, { ...exampleTemplate(), Metadata: { padding: "x".repeat(1_000_000) } });
  expect((await failureOf(createFrom(doubles, urls[0]))).message).toBe("Template may not exceed 1000000 bytes in size.");
  const inline = new ValidateTemplateCommand({ TemplateBody: JSON.stringify(large) });
  expect((await failureOf(doubles.cloudFormation.send(inline))).message).toContain("less than or equal to 51200");
  expect(doubles.state.stacks).toEqual([]);
});
