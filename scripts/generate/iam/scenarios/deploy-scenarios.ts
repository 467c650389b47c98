import { addNetwork } from "./add-network.ts";
import type { Account } from "./account.ts";
import { templateBucket } from "./account.ts";
import { cancelOnceIn, dieOnceIn } from "./end-once-in.ts";
import { editTemplate, padTemplate } from "./edit-template.ts";
import { article, existing, nowhere } from "./places.ts";
import type { Scenario } from "./run-scenario.ts";

const deployed = (account: Account): Promise<void> => account.deploy();
const inArticle = { role: "deploy", place: article } as const;
const biggerWorkers = (text: string): string => text.replace("workerInstanceType: t2.small", "workerInstanceType: t3.large");

/** A group that cannot be written; what is done to it then is CloudFormation's to decide. */
function failWorkers(account: Account, ...on: readonly ("create" | "update" | "rollback")[]): void {
  account.script.failResources = { AutoScaleWorker: { reason: "No capacity.", on } };
}

const olderMinor = "v1.35.6";
const newerMinor = "v1.36.2";

function deployVersion(account: Account, version: string): Promise<void> {
  account.edit((text) => `${text.replace(/^kubernetesVersion: .*\n/m, "")}kubernetesVersion: ${version}\n`);
  return account.deploy();
}

/** What deploy-cluster does, as the deploy role. */
export const deployScenarios: readonly Scenario[] = [
  { ...inArticle, name: "first deployment", run: deployed },
  {
    name: "first deployment into an existing VPC",
    role: "deploy",
    place: existing,
    example: "existing-vpc",
    before: async ({ cloud, clock }) => addNetwork(cloud, clock.now()),
    run: deployed,
  },
  { ...inArticle, name: "nothing to change", before: deployed, run: deployed },
  { ...inArticle, name: "dry run", before: deployed, run: (account) => account.deploy({ execution: "dry-run" }) },
  {
    ...inArticle,
    name: "update of what cluster.yaml can change",
    async before(account) {
      account.edit((text) => `${text}stackTags:\n  team: games\n  stage: test\nsshAccessAllowedSourceCIDRs: [198.51.100.0/24]\n`);
      await account.deploy();
    },
    async run(account) {
      account.edit((text) =>
        biggerWorkers(text)
          .replace("  stage: test\n", "")
          .replace("198.51.100.0/24", "203.0.113.0/24")
          .replace("workerCount: 2", "workerCount: 3")
          .concat("etcdVolumeSize: 40\nrecordSetTTL: 60\n"),
      );
      await account.deploy();
    },
  },
  {
    ...inArticle,
    name: "update of what only an edited template changes",
    before: deployed,
    async run(account) {
      await account.deploy({ source: { edited: await editTemplate(account) } });
    },
  },
  {
    ...inArticle,
    name: "first deployment of a template that needs a bucket",
    async run(account) {
      await account.deploy({ source: { edited: await padTemplate(account) }, templateBucket });
    },
  },
  {
    ...inArticle,
    name: "first deployment with a role for CloudFormation",
    run: (account) => account.deploy({ roleArn: `arn:aws:iam::${article.account}:role/keelson-stack` }),
  },
  {
    ...inArticle,
    name: "creation that fails and is rolled back",
    async run(account) {
      failWorkers(account, "create");
      await account.deploy();
    },
    endsWith: "stack-create-failed",
  },
  {
    ...inArticle,
    name: "creation after one that failed",
    async before(account) {
      failWorkers(account, "create");
      await account.deploy().catch(() => undefined);
    },
    run: deployed,
  },
  {
    ...inArticle,
    name: "update that fails and is rolled back",
    before: deployed,
    async run(account) {
      failWorkers(account, "update");
      account.edit(biggerWorkers);
      await account.deploy();
    },
    endsWith: "stack-update-failed",
  },
  {
    ...inArticle,
    name: "update after a rollback that failed",
    async before(account) {
      await account.deploy();
      failWorkers(account, "update", "rollback");
      account.edit(biggerWorkers);
      await account.deploy().catch(() => undefined);
    },
    run: deployed,
  },
  {
    ...inArticle,
    name: "creation after one that failed and was left as it was",
    async before(account) {
      account.script.broken = "failure-not-rolled-back";
      failWorkers(account, "create");
      await account.deploy().catch(() => undefined);
    },
    run: deployed,
  },
  {
    ...inArticle,
    name: "update after one that failed and was left as it was",
    async before(account) {
      await account.deploy();
      account.script.broken = "failure-not-rolled-back";
      failWorkers(account, "update");
      account.edit(biggerWorkers);
      await account.deploy().catch(() => undefined);
    },
    run: deployed,
  },
  {
    ...inArticle,
    name: "creation after one that was killed before it began",
    before: (account) => account.deploy({}, dieOnceIn(account, "REVIEW_IN_PROGRESS")).catch(() => undefined),
    run: deployed,
  },
  {
    ...inArticle,
    name: "minor step of Kubernetes, which is snapshotted first",
    before: (account) => deployVersion(account, olderMinor),
    run: (account) => deployVersion(account, newerMinor),
  },
  {
    ...inArticle,
    name: "update after a minor step that failed, which has no rollback",
    async before(account) {
      await deployVersion(account, olderMinor);
      failWorkers(account, "update");
      await deployVersion(account, newerMinor).catch(() => undefined);
    },
    run: deployed,
  },
  {
    ...inArticle,
    name: "update that is cancelled",
    before: deployed,
    async run(account) {
      account.edit(biggerWorkers);
      await account.deploy({}, cancelOnceIn(account, "UPDATE_IN_PROGRESS"));
    },
    endsWith: "interrupted",
  },
  {
    ...inArticle,
    name: "creation that is cancelled before it begins",
    run: (account) => account.deploy({}, cancelOnceIn(account, "REVIEW_IN_PROGRESS")),
    endsWith: "interrupted",
  },
  {
    ...inArticle,
    name: "wait for nodes that never come",
    before: deployed,
    run: (account) => account.deploy({ waitFor: "nodes", timeout: 900_000 }, { proxy: nowhere }),
    endsWith: "api-not-ready",
  },
];
