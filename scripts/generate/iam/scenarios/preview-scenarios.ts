import { previewCluster } from "@keelson/operations/preview-cluster";
import type { Account } from "./account.ts";
import { article } from "./places.ts";
import type { Scenario } from "./run-scenario.ts";

const source = { cluster: "cluster.yaml", versions: null, manifests: [], mapping: null };

async function preview(account: Account): Promise<void> {
  account.edit((text) => text.replace("workerInstanceType: t2.small", "workerInstanceType: t3.large"));
  await previewCluster({ source, templateBucket: null, timeout: 600_000 }, account.ports());
}

const inArticle = { role: "preview", place: article } as const;

/** What a pull request of the same repository asks, as the preview role. */
export const previewScenarios: readonly Scenario[] = [
  { ...inArticle, name: "preview of a change", before: (account) => account.deploy(), run: preview },
  { ...inArticle, name: "preview of another image", before: (account) => account.deploy(), run: previewImage },
  { ...inArticle, name: "preview before the first deployment", run: preview },
];

async function previewImage(account: Account): Promise<void> {
  account.edit((text) => text.replace("releaseChannel: alpha", "releaseChannel: stable\nflatcarVersion: 4593.2.5"));
  await previewCluster({ source, templateBucket: null, timeout: 600_000 }, account.ports());
}
