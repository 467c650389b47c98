import type { EC2Client, Image } from "@aws-sdk/client-ec2";
import { awsCallBounds, toAwsFailure } from "@keelson/core";
import type { ImagePort, MachineImage } from "../image/resolve-node-image.ts";

type Loaded = { readonly sdk: typeof import("./ec2-sdk.ts"); readonly client: EC2Client };

/** EC2's images by the AWS SDK. */
export function ec2Images(options: { readonly region: string }): ImagePort {
  let loaded: Promise<Loaded> | undefined;
  const load = async (): Promise<Loaded> => {
    const sdk = await import("./ec2-sdk.ts");
    return { sdk, client: new sdk.EC2Client({ ...awsCallBounds, region: options.region, retryMode: "standard" }) };
  };
  return {
    async findImages({ owner, name, architecture, deprecated }) {
      try {
        const { sdk, client } = await (loaded ??= load());
        const found: MachineImage[] = [];
        const filters = { name, architecture, state: "available" };
        let token: string | undefined;
        do {
          const page = await client.send(
            new sdk.DescribeImagesCommand({
              Owners: [owner],
              Filters: Object.entries(filters).map(([Name, value]) => ({ Name, Values: [value] })),
              IncludeDeprecated: deprecated === "include",
              ...(token === undefined ? {} : { NextToken: token }),
            }),
          );
          found.push(...(page.Images ?? []).map(toImage));
          token = page.NextToken;
        } while (token !== undefined);
        return found;
      } catch (error) {
        throw toAwsFailure(error, { service: "EC2", operation: "DescribeImages" });
      }
    },
    async describeImage(imageId) {
      try {
        const { sdk, client } = await (loaded ??= load());
        const { Images } = await client.send(new sdk.DescribeImagesCommand({ ImageIds: [imageId], IncludeDeprecated: true }));
        const [image] = Images ?? [];
        return image === undefined ? null : toImage(image);
      } catch (error) {
        // "Error codes for the Amazon EC2 API": an image that is gone is not an empty list.
        if (error instanceof Error && (error.name === "InvalidAMIID.NotFound" || error.name === "InvalidAMIID.Unavailable")) return null;
        throw toAwsFailure(error, { service: "EC2", operation: "DescribeImages" });
      }
    },
  };
}

function toImage({ ImageId, Name, CreationDate }: Image): MachineImage {
  return { imageId: ImageId ?? "", name: Name ?? "", createdAt: CreationDate ?? "" };
}
