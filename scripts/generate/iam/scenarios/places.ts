import type { RecordedPlace } from "../generalise.ts";
import { templateBucket } from "./account.ts";

/** The article's cluster. */
export const article: RecordedPlace = {
  cluster: "particule-k8s-clust",
  region: "eu-west-1",
  account: "123456789012",
  bucket: templateBucket,
  kmsKeyArn: "arn:aws:kms:eu-west-1:303293004898:key/6d9f59dc-e5c1-441d-8743-4d55c7cd1701",
};

/** The example that lies in a VPC of others. */
export const existing: RecordedPlace = {
  ...article,
  cluster: "tools",
  region: "us-east-1",
  kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
};

/** A proxy that is not there: the cluster's API cannot be asked. */
export const nowhere = { httpsProxy: "http://127.0.0.1:9", noProxy: null } as const;
