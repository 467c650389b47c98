import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@keelson/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { atFileEnd } from "../parts/at-file-end.ts";
import { type ActRun, type EndedWorkflow, ownRepository, runAct } from "../parts/run-act.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";
import { workflowRepository } from "../parts/workflow-repository.ts";

const cluster = "particule-k8s-clust";
let repository: string;
let sandbox: Sandbox;

async function run(event: ActRun["event"], workflow: string): Promise<EndedWorkflow> {
  const { AWS_ENDPOINT_URL = "", HTTPS_PROXY = "", AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "" } = sandbox.environment;
  const environment = {
    AWS_ENDPOINT_URL,
    HTTPS_PROXY,
    SANDBOX_ACCESS_KEY_ID: AWS_ACCESS_KEY_ID,
    SANDBOX_SECRET_ACCESS_KEY: AWS_SECRET_ACCESS_KEY,
  };
  const variables = { EXAMPLE_DEPLOY_ROLE: "arn:aws:iam::123456789012:role/keelson-deploy" };
  return await runAct({ repository, workflow, event, environment, variables });
}

/** Starts the workflow by hand, with what a person filled in. */
async function destroy(typed: Readonly<Record<string, string>>): Promise<EndedWorkflow> {
  const inputs = {
    "cluster-name": cluster,
    region: "eu-west-1",
    "role-to-assume": "arn:aws:iam::123456789012:role/keelson-destroy",
    ...typed,
  };
  const payload = { inputs, ref: "refs/heads/main", repository: { full_name: "octocat/keelson", default_branch: "main" } };
  return await run({ name: "workflow_dispatch", payload }, "destroy.yml");
}

beforeAll(async () => {
  repository = await workflowRepository();
  // This workflow checks nothing out: $/ finds its action all the same, and ./ would not.
  const path = join(repository, ".github", "workflows", "destroy.yml");
  const [name, commit] = ownRepository.split("@");
  writeFileSync(path, readFileSync(path, "utf8").replace(/uses: \.\/(actions\/[\w-]+)/, `uses: ${name}/$1@${commit}`));
  sandbox = await startSandbox({ stateFolder: join(await temporaryFolder("sandbox"), "state"), speed: 600 });
  atFileEnd(() => sandbox.close());
  const payload = { ref: "refs/heads/main", repository: { full_name: "octocat/keelson", default_branch: "main" } };
  const deployed = await run({ name: "push", payload }, "example-deploy.yml");
  expect(deployed.status, deployed.log).toBe(0);
});

describe("the end of a cluster", () => {
  it("is refused where its name was not typed once more", async () => {
    const { status, annotations } = await destroy({ confirm: "particule" });
    expect([status, annotations.map(({ title }) => title)]).toEqual([1, ["destroy-not-confirmed"]]);
    expect(sandbox.secrets().length).toBeGreaterThan(5);
  });

  it("is planned without a word typed, and nothing happens", async () => {
    const planned = await destroy({ "dry-run": "true" });
    expect(planned.status, planned.log).toBe(0);
    expect(sandbox.secrets().length).toBeGreaterThan(5);
  });

  it("comes when it was, and with it go its secrets", async () => {
    const destroyed = await destroy({ confirm: cluster, "keep-snapshots": "false", "owner-id": cluster });
    expect(destroyed.status, destroyed.log).toBe(0);
    expect(sandbox.secrets()).toEqual([]);
  });

  it("finds nothing more to do when it is run again", async () => {
    const again = await destroy({ confirm: cluster, "keep-snapshots": "false", "owner-id": cluster });
    expect(again.status, again.log).toBe(0);
  });
});
