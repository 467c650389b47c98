import { DescribeImagesCommand, type DescribeImagesCommandInput, paginateDescribeImages } from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { flatcarImage } from "./ec2/ec2-state.ts";
import { failureOf, serveDoubles, type ServedDoubles } from "./serve-doubles.fixture.ts";

const flatcar = ["075585003325"];
const named = (name: string) => ({ Name: "name", Values: [name] });
const ask = async ({ ec2 }: ServedDoubles, input: DescribeImagesCommandInput) => {
  const { Images = [] } = await ec2.send(new DescribeImagesCommand(input));
  return Images.map(({ Name }) => Name ?? "").toSorted();
};

test("an exact name gives one image with what a resolver needs", async () => {
  const { ec2 } = await serveDoubles();
  const { Images } = await ec2.send(new DescribeImagesCommand({ Owners: flatcar, Filters: [named("Flatcar-stable-4593.2.5-hvm")] }));
  expect(Images).toMatchObject([
    {
      ImageId: expect.stringMatching(/^ami-[0-9a-f]{17}$/),
      Architecture: "x86_64",
      OwnerId: "075585003325",
      State: "available",
      VirtualizationType: "hvm",
      Public: true,
      CreationDate: "2026-11-10T08:00:00.000Z",
    },
  ]);
});

test.each([
  [{ Filters: [named("Flatcar-beta-*-hvm")] }, 2],
  [{ Filters: [named("Flatcar-stable-*"), { Name: "architecture", Values: ["arm64"] }] }, 1],
  [{ Filters: [{ Name: "name", Values: ["Flatcar-alpha-*", "Flatcar-lts-4081.3.1?-hvm"] }] }, 3],
  [{ Filters: [named("Flatcar.stable.*")] }, 0],
  [{ Owners: ["self"] }, 0],
  [{ Owners: flatcar }, 10],
])("filters %j list %i images", async (input, count) => {
  expect(await ask(await serveDoubles(), input)).toHaveLength(count);
});

test("deprecated images are listed only when asked for", async () => {
  const doubles = await serveDoubles();
  const old = flatcarImage({ channel: "stable", version: "3033.2.4", day: "2022-03-01" });
  doubles.images.images.push(old);
  const Filters = [named("Flatcar-stable-3033*")];
  expect(await ask(doubles, { Filters })).toEqual([]);
  expect(await ask(doubles, { Filters, IncludeDeprecated: true })).toEqual([old.name]);
  expect(await ask(doubles, { ImageIds: [old.imageId] })).toEqual([old.name]);
});

test("pages hold every image once", async () => {
  const doubles = await serveDoubles();
  const names: string[] = [];
  for await (const page of paginateDescribeImages({ client: doubles.ec2, pageSize: 3 }, {})) {
    names.push(...(page.Images ?? []).map(({ Name = "" }) => Name));
  }
  expect(names.toSorted()).toEqual(await ask(doubles, {}));
});

test.each([
  ["ami-0123456789abcdef0", "InvalidAMIID.NotFound"],
  ["image", "InvalidAMIID.Malformed"],
])("the id %s is %s", async (id, name) => {
  const { ec2 } = await serveDoubles();
  expect(await failureOf(ec2.send(new DescribeImagesCommand({ ImageIds: [id] })))).toMatchObject({ name, status: 400 });
});

test("an unknown filter is 501 with its name", async () => {
  const { ec2 } = await serveDoubles();
  const Filters = [{ Name: "tag:team", Values: ["a"] }];
  expect(await failureOf(ec2.send(new DescribeImagesCommand({ Filters })))).toMatchObject({
    status: 501,
    message: expect.stringContaining("tag:team"),
  });
});
