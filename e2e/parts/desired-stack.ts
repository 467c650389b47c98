import type { DesiredStack } from "@keelson/deploy";
import { artifactText, type Example } from "./examples.ts";
import type { PublishedImage } from "./moto.ts";

/** What deploy-cluster would want of CloudFormation for an example, or for a variant of its template. */
export function desiredStack(example: Example, template = artifactText(example, "stack-template.json")): DesiredStack {
  const { model } = example.artifacts;
  return {
    stackName: model.stackName,
    region: model.region,
    cluster: model.config.clusterName,
    template,
    // No secrets here, so that every hash will do.
    parameters: { NodeImageId: publishedImage(example).imageId, ClusterCAHash: "0".repeat(64) },
    tags: model.stackTags,
    roleArn: null,
    templateBucket: null,
  };
}

/** The image that the example's nodes boot, as its publisher has it. */
export function publishedImage({ artifacts: { model } }: Example): PublishedImage {
  const { amiId, name, namePattern, owner } = model.image;
  return { imageId: amiId ?? "ami-0123456789abcdef0", name: name ?? namePattern.replace("*", "4800.0.0"), owner };
}
