import type { QueryInput } from "../query/query-input.ts";
import { notModelled, ServiceError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import type { Image } from "./ec2-state.ts";
import { wildcard } from "./wildcard.ts";

/** EC2 DescribeImages (API reference): ids, owners, filters, deprecation and pages, as ec2.md says. */
export function describeImages(input: QueryInput, options: { images: readonly Image[]; account: string; now: number }): XmlValue {
  for (const unknown of ["ExecutableBy", "IncludeDisabled", "DryRun"]) {
    if (input.has(unknown) && input.text(unknown) !== "false") throw notModelled(`DescribeImages with ${unknown}`);
  }
  const ids = input.texts("ImageId");
  const named = ids.map((id) => findImage(options.images, id));
  const owners = input.texts("Owner").map((owner) => ownerNumber(owner, options.account));
  const filters = input.structures("Filter").map((filter) => makeFilter(filter.text("Name") ?? "", filter.texts("Value")));
  const listed = (ids.length > 0 ? named : options.images.filter((image) => isListed(image, input, options.now)))
    .filter((image) => owners.length === 0 || owners.includes(image.ownerId))
    .filter((image) => filters.every((matches) => matches(image)))
    .sort((one, other) => (one.imageId < other.imageId ? -1 : 1));
  const { page, nextToken } = takePage(listed, input);
  return { imagesSet: page.map(toXml), nextToken };
}

function findImage(images: readonly Image[], id: string): Image {
  if (!/^ami-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id)) throw new ServiceError("InvalidAMIID.Malformed", `Invalid id: "${id}"`);
  const image = images.find((candidate) => candidate.imageId === id);
  if (image === undefined) throw new ServiceError("InvalidAMIID.NotFound", `The image id '[${id}]' does not exist`);
  return image;
}

function ownerNumber(owner: string, account: string): string {
  if (owner === "self") return account;
  if (!/^\d{12}$/.test(owner)) throw notModelled(`DescribeImages with the owner ${owner}`);
  return owner;
}

function isListed(image: Image, input: QueryInput, now: number): boolean {
  const deprecated = image.deprecationTime !== null && Date.parse(image.deprecationTime) <= now;
  return image.state !== "deregistered" && (!deprecated || input.flag("IncludeDeprecated"));
}

const filterFields: Readonly<Record<string, (image: Image) => string>> = {
  name: (image) => image.name,
  "owner-id": (image) => image.ownerId,
  architecture: (image) => image.architecture,
  state: (image) => image.state,
  "image-id": (image) => image.imageId,
  "virtualization-type": () => "hvm",
  "root-device-type": () => "ebs",
  "image-type": () => "machine",
  "is-public": () => "true",
};

function makeFilter(name: string, values: readonly string[]): (image: Image) => boolean {
  const field = filterFields[name];
  if (field === undefined) throw notModelled(`DescribeImages with the filter ${name}`);
  const patterns = values.map(wildcard);
  return (image) => patterns.some((matches) => matches(field(image)));
}

function takePage(images: readonly Image[], input: QueryInput): { page: readonly Image[]; nextToken: string | null } {
  const limit = input.text("MaxResults");
  const start = Number.parseInt(input.text("NextToken")?.replace(/^images-/, "") ?? "0", 10);
  if (!Number.isInteger(start)) throw new ServiceError("InvalidParameterValue", "Invalid NextToken");
  if (limit === undefined) return { page: images.slice(start), nextToken: null };
  if (input.has("ImageId")) {
    throw new ServiceError("InvalidParameterCombination", "The parameter MaxResults cannot be used with the parameter ImageId");
  }
  const end = start + Number(limit);
  return { page: images.slice(start, end), nextToken: end < images.length ? `images-${end}` : null };
}

function toXml(image: Image): XmlValue {
  return {
    imageId: image.imageId,
    imageLocation: `${image.ownerId}/${image.name}`,
    imageState: image.state,
    imageOwnerId: image.ownerId,
    isPublic: true,
    architecture: image.architecture,
    imageType: "machine",
    platformDetails: "Linux/UNIX",
    usageOperation: "RunInstances",
    name: image.name,
    description: image.description,
    rootDeviceType: "ebs",
    rootDeviceName: "/dev/xvda",
    virtualizationType: "hvm",
    hypervisor: "xen",
    enaSupport: true,
    creationDate: image.creationDate,
    deprecationTime: image.deprecationTime,
  };
}
