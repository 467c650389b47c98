import type { EC2Client } from "@aws-sdk/client-ec2";
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
          for (const { ImageId, Name, CreationDate } of page.Images ?? []) {
            found.push({ imageId: ImageId ?? "", name: Name ?? "", createdAt: CreationDate ?? "" });
          }
          token = page.NextToken;
        } while (token !== undefined);
        return found;
      } catch (error) {
        throw toAwsFailure(error, { service: "EC2", operation: "DescribeImages" });
      }
    },
  };
}
