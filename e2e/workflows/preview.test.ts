import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { renderExample } from "../parts/examples.ts";
import { type GitHubComments, serveGitHubComments } from "../parts/github-comments.ts";
import { type EndedWorkflow, runAct } from "../parts/run-act.ts";
import { temporaryFolder } from "../parts/temporary-folder.ts";
import { workflowRepository } from "../parts/workflow-repository.ts";

const name = "octocat/keelson";
const number = 7;
let github: GitHubComments;
let uploads: string;

/** A pull request from the same repository, with no credential but the token for its comment. */
async function propose(repository: string): Promise<EndedWorkflow> {
  const side = (ref: string): object => ({ ref, repo: { full_name: name } });
  const payload = {
    action: "synchronize",
    number,
    pull_request: { number, head: side("change"), base: side("main") },
    repository: { full_name: name },
  };
  const environment = { GITHUB_API_URL: github.url, UPLOADS: uploads };
  return await runAct({ repository, workflow: "example-preview.yml", event: { name: "pull_request", payload }, environment });
}

describe("a pull request that changes the example", () => {
  let repository: string;
  let first: EndedWorkflow;
  beforeAll(async () => {
    github = await serveGitHubComments({ repository: name, number });
    uploads = await temporaryFolder("uploads");
    repository = await workflowRepository();
    first = await propose(repository);
  });

  it("ends green", () => {
    expect([first.status, first.jobs], first.log).toEqual([0, { "preview/preview/preview": "success" }]);
  });

  it("keeps the artifacts, byte for byte what the renderer makes", () => {
    const { artifacts } = renderExample("minecraft");
    const rendered = readdirSync(uploads, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(rendered).toHaveLength(artifacts.files.size);
    const template = readFileSync(join(uploads, "rendered", "stack-template.json"), "utf8");
    expect(template).toBe(artifacts.files.get("stack-template.json"));
  });

  it("has one comment with the digest, however often it is run", async () => {
    const digest = (JSON.parse(readFileSync(join(uploads, "rendered", "digest.json"), "utf8")) as { digest: string }).digest;
    expect(github.bodies()).toEqual([expect.stringContaining(digest)]);
    const before = github.bodies();
    expect((await propose(repository)).status).toBe(0);
    expect(github.bodies()).toEqual(before);
  });

  it("ends red and names file, line and column where the cluster is mistaken", async () => {
    const broken = await workflowRepository();
    const path = join(broken, "examples", "minecraft", "cluster.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace("workerCount: 2", "workerCount: many"));
    const line = readFileSync(path, "utf8").split("\n").indexOf("workerCount: many") + 1;
    const { status, jobs, annotations } = await propose(broken);
    expect([status, jobs]).toEqual([1, { "preview/preview/preview": "failure" }]);
    expect(annotations).toEqual([{ title: "wrong-type", file: "examples/minecraft/cluster.yaml", line: String(line), col: "14" }]);
  });
});
