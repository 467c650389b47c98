import { type DesiredStack, type ParameterValue, readTemplate } from "@keelson/deploy";
import type { Artifacts } from "@keelson/render";
import { artifactPaths } from "@keelson/render";
import { authorityParameter } from "../cluster-authority.ts";

/** The template's parameter for the image of the nodes. */
export const imageParameter = "NodeImageId";

export interface StackSettings {
  readonly image: ParameterValue;
  /** The fingerprint of the certificate authority; null before the first deployment. */
  readonly authority: string | null;
  readonly roleArn: string | null;
  readonly templateBucket: string | null;
}

/** The stack of rendered artifacts. Artifacts of an earlier version may declare no parameter for the authority. */
export function desireStack(artifacts: Artifacts, settings: StackSettings): DesiredStack {
  const { model } = artifacts;
  const { image, authority, roleArn, templateBucket } = settings;
  const template = artifacts.files.get(artifactPaths.template) ?? "";
  const takesAuthority = authority !== null && readTemplate(template).parameters.has(authorityParameter);
  return {
    stackName: model.stackName,
    region: model.region,
    cluster: model.config.clusterName,
    template,
    parameters: { [imageParameter]: image, ...(takesAuthority ? { [authorityParameter]: authority } : {}) },
    tags: model.stackTags,
    roleArn,
    templateBucket,
  };
}
