import { cloudFormation, ec2Images, ec2Network, ec2Snapshots, nodePort, templateStore } from "@keelson/deploy";
import { ssmSecretStore } from "@keelson/pki";
import { s3Endpoint } from "../system/s3-endpoint.ts";

/** The adapters of AWS that a deployment talks through. Each loads its client when it is first used. */
export type DeployServices = ReturnType<typeof deployServices>;

export function deployServices({ region, templateBucket: bucket }: { readonly region: string; readonly templateBucket: string | null }) {
  return {
    cloudFormation: cloudFormation({ region }),
    images: ec2Images({ region }),
    network: ec2Network({ region }),
    snapshots: ec2Snapshots({ region }),
    nodes: nodePort({ region }),
    secrets: ssmSecretStore({ region }),
    templates: bucket === null ? null : templateStore({ region, bucket, endpoint: s3Endpoint(process.env) }),
  };
}
