import { defaultEc2State, ec2Double, flatcarImage } from "@keelson/deploy/double";
import { serveLoopback, virtualClock } from "@keelson/double";
import { expect, it, onTestFinished } from "vitest";
import { desiredStack, openWorld, stackName } from "../../test/deploy-world.ts";
import { ec2Images } from "../aws/ec2-adapter.ts";
import { type ObservedStack, observeStack } from "../stack/observe-stack.ts";
import { chooseNodeImage, type ImageQuery, resolveNodeImage } from "./resolve-node-image.ts";

const query: ImageQuery = {
  owner: "075585003325",
  name: "Flatcar-stable-4593.2.4-hvm",
  namePattern: "Flatcar-stable-*-hvm",
  architecture: "x86_64",
  amiId: null,
};

async function openImages(): Promise<ReturnType<typeof defaultEc2State>> {
  const state = defaultEc2State();
  const double = ec2Double({ state, clock: virtualClock() });
  const server = await serveLoopback({ choose: () => double });
  onTestFinished(() => server.close());
  Object.assign(process.env, { AWS_ENDPOINT_URL: server.url, AWS_ACCESS_KEY_ID: "AKIDTEST", AWS_SECRET_ACCESS_KEY: "test" });
  return state;
}

const idOf = (version: string): string => flatcarImage({ channel: "stable", version, day: "2026-01-01" }).imageId;

it("takes the image of exactly that name", async () => {
  await openImages();
  expect(await resolveNodeImage(query, ec2Images({ region: "eu-west-1" }))).toMatchObject({ imageId: idOf("4593.2.4"), name: query.name });
});

it("takes a deprecated image by its name, but not as the newest", async () => {
  const state = await openImages();
  const old = flatcarImage({ channel: "stable", version: "3510.2.0", day: "2023-05-01" });
  state.images.push(old);
  const port = ec2Images({ region: "eu-west-1" });
  expect(await resolveNodeImage({ ...query, name: old.name }, port)).toMatchObject({ imageId: old.imageId });
  state.images = [old];
  await expect(resolveNodeImage({ ...query, name: null }, port)).rejects.toMatchObject({ code: "image-unknown" });
});

it("takes the newest of the channel where no name is known", async () => {
  await openImages();
  expect(await resolveNodeImage({ ...query, name: null }, ec2Images({ region: "eu-west-1" }))).toMatchObject({ imageId: idOf("4593.2.5") });
});

it("describes an image by its id, deprecated or not, and says when it is gone", async () => {
  const state = await openImages();
  const old = flatcarImage({ channel: "stable", version: "3510.2.0", day: "2023-05-01" });
  state.images.push(old);
  const port = ec2Images({ region: "eu-west-1" });
  expect(await port.describeImage(old.imageId)).toMatchObject({ imageId: old.imageId, name: old.name });
  state.images = [];
  expect(await port.describeImage(old.imageId)).toBeNull();
});

it("names a withdrawn image and the newest one", async () => {
  const state = await openImages();
  state.images = state.images.filter(({ name }) => name !== query.name);
  const failure: unknown = await resolveNodeImage(query, ec2Images({ region: "eu-west-1" })).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "Unhealthy", code: "image-withdrawn", subject: `Image ${query.name}` });
  expect((failure as Error).message).toContain("Flatcar-stable-4593.2.5-hvm");
});

it("takes an own image without a look-up", async () => {
  const asked = () => Promise.reject(new RangeError("asked"));
  const refusing = { findImages: asked, describeImage: asked };
  expect(await resolveNodeImage({ ...query, amiId: "ami-1" }, refusing)).toEqual({ imageId: "ami-1", name: null });
});

it("keeps the image of a living stack of the same image, even a withdrawn one", async () => {
  const world = await openWorld();
  const image = { owner: query.owner, name: query.name, namePattern: query.namePattern, architecture: query.architecture };
  const desired = desiredStack({}, { image });
  await world.deploy(desired);
  const observed = await observeStack(stackName, { cloudFormation: world.port });
  world.script.ec2.images = [];
  const port = ec2Images({ region: "eu-west-1" });
  const chosen = await chooseNodeImage({ query, parameter: "NodeImageId", observed, port });
  expect(chosen.value).toEqual({ usePrevious: true });
  const kept = { ...desired, parameters: { NodeImageId: chosen.value } };
  expect(await world.rerun().deploy(kept)).toMatchObject({ changed: false });
  const otherName = { ...query, name: "Flatcar-stable-4593.2.5-hvm" };
  await expect(chooseNodeImage({ query: otherName, parameter: "NodeImageId", observed, port })).rejects.toMatchObject({
    code: "image-withdrawn",
  });
});

it("never keeps the image of what a failed creation left", async () => {
  const world = await openWorld();
  world.script.failResources = { VPC: { on: "create", reason: "no" } };
  const { name, owner, namePattern, architecture } = query;
  await world.deploy(desiredStack({}, { image: { name, owner, namePattern, architecture } })).catch(() => null);
  const observed = await observeStack(stackName, { cloudFormation: world.port });
  const chosen = await chooseNodeImage({ query, parameter: "NodeImageId", observed, port: ec2Images({ region: "eu-west-1" }) });
  expect(chosen.value).toBe(idOf("4593.2.4"));
});

it("does not rely on the image of a stack that is being updated, as it may be rolled back to another one", async () => {
  const world = await openWorld();
  const { name, owner, namePattern, architecture } = query;
  await world.deploy(desiredStack({}, { image: { name, owner, namePattern, architecture } }));
  const atRest = await observeStack(stackName, { cloudFormation: world.port });
  const observed = { ...atRest, status: "UPDATE_IN_PROGRESS" } as ObservedStack;
  const port = ec2Images({ region: "eu-west-1" });
  const chosen = await chooseNodeImage({ query, parameter: "NodeImageId", observed, port });
  expect(chosen.value).toBe(idOf("4593.2.4"));
});
