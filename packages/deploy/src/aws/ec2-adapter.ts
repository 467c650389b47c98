import type { Image } from "@aws-sdk/client-ec2";
import type { ImagePort, MachineImage } from "../image/resolve-node-image.ts";
import { ec2Caller } from "./ec2-caller.ts";
import { readPages } from "./read-pages.ts";
import { isNamed, orNull } from "./refusal.ts";

/** EC2's images by the AWS SDK. */
export function ec2Images(options: { readonly region: string }): ImagePort {
  const ask = ec2Caller(options);
  return {
    async findImages({ owner, name, architecture, deprecated }) {
      const filters = { name, architecture, state: "available" };
      const Filters = Object.entries(filters).map(([Name, value]) => ({ Name, Values: [value] }));
      return await readPages(async (token) => {
        const next = token === undefined ? {} : { NextToken: token };
        const request = { Owners: [owner], Filters, IncludeDeprecated: deprecated === "include", ...next };
        const page = await ask("DescribeImages", ({ sdk, client }) => client.send(new sdk.DescribeImagesCommand(request)));
        return { items: (page.Images ?? []).map(toImage), next: page.NextToken };
      });
    },
    async describeImage(imageId) {
      const request = { ImageIds: [imageId], IncludeDeprecated: true };
      const answer = await orNull(isGone, () =>
        ask("DescribeImages", ({ sdk, client }) => client.send(new sdk.DescribeImagesCommand(request))),
      );
      const [image] = answer?.Images ?? [];
      return image === undefined ? null : toImage(image);
    },
  };
}

/** An image that is gone is not an empty list ("Error codes for the Amazon EC2 API"). */
const isGone = isNamed("InvalidAMIID.NotFound", "InvalidAMIID.Unavailable");

function toImage({ ImageId, Name, CreationDate }: Image): MachineImage {
  return { imageId: ImageId ?? "", name: Name ?? "", createdAt: CreationDate ?? "" };
}
