import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EndedAction, sandboxPaths } from "@keelson/sandbox";
import { type ActionWorld, openWorld, stacksOf } from "./action-world.ts";
import { type DeployedExample, deployExample } from "./deployed-cluster.ts";
import { type GitHubDouble, type GitHubOptions, serveGitHub } from "./github-double.ts";
import { annotationsOf, stackTrace } from "./run-action.ts";

// From a pull request to its deployment: `render` records what reviewers saw, `deploy-cluster` of the merged commit reads it.

let example: DeployedExample;
const worlds: ActionWorld[] = [];
const opened: GitHubDouble[] = [];
beforeAll(async () => {
  example = await deployExample();
});
afterAll(async () => {
  for (const world of worlds) await world.close();
  for (const github of opened) await github.close();
  example.remove();
});

const [head, merged] = ["b".repeat(40), "c".repeat(40)];
const pull = { number: 7, merged_at: "2026-11-30T00:00:00Z", head: { sha: head, repo: { id: 1 } }, base: { repo: { id: 1 } } };

/** A pull request that replaces the controller, checked out as GitHub's merge commit. */
interface Change {
  readonly world: ActionWorld;
  readonly github: GitHubDouble;
  render(): Promise<EndedAction>;
  deploy(inputs?: Readonly<Record<string, string>>): Promise<EndedAction>;
}

async function openChange(options: GitHubOptions = {}): Promise<Change> {
  const world = await openWorld({ from: example.state });
  worlds.push(world);
  const github = await serveGitHub({ pulls: { [merged]: [pull] }, ...options });
  opened.push(github);
  const workspace = join(world.scratch.folder, "workspace");
  cpSync(sandboxPaths().example, workspace, { recursive: true });
  const git = (...words: string[]): void => {
    const identity = ["-c", "user.name=Ann", "-c", "user.email=ann@example.com", "-c", "commit.gpgsign=false"];
    execFileSync("git", [...identity, ...words], { cwd: workspace, stdio: "pipe" });
  };
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=base");
  git("checkout", "--quiet", "-b", "change");
  appendFileSync(join(workspace, "cluster.yaml"), "controllerRootVolumeType: gp2\n");
  git("commit", "--quiet", "--all", "--message=change");
  git("checkout", "--quiet", "main");
  git("merge", "--quiet", "--no-ff", "--message=merge", "change");
  const event = join(world.scratch.folder, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: pull }));
  const place = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "octo/town" };
  const token = { "github-token": "canary-token" };
  return {
    world,
    github,
    render: () =>
      world.run("render", {
        inputs: { ...token, "output-dir": join(world.scratch.folder, "rendered"), comment: "never" },
        environment: { ...place, GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event },
        workspace,
      }),
    deploy: (inputs = {}) =>
      world.run("deploy-cluster", {
        inputs: { ...token, "wait-for": "stack", ...inputs },
        environment: { ...place, GITHUB_EVENT_NAME: "push", GITHUB_SHA: merged },
        workspace,
      }),
  };
}

function expectRefused(end: EndedAction, world: ActionWorld): void {
  expect(end).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "not-reviewed", grade: "outage" } });
  expect(end.outputs["kubeconfig"]).toBeUndefined();
  // The plan and the way on: what a person needs to decide.
  expect(end.summary).toContain("AWS::AutoScaling::AutoScalingGroup AutoScaleController");
  expect(end.summary).toContain(`approve-digest: ${end.outputs["digest"] ?? "none"}`);
  expect(end.summary.indexOf("not-reviewed")).toBeLessThan(end.summary.indexOf("| Grade |"));
  expect(end.log).not.toMatch(stackTrace);
  expect(stacksOf(world)).toMatchObject([{ status: "CREATE_COMPLETE" }]);
}

describe.concurrent("a change that takes the API away", () => {
  it("is graded in its pull request, recorded there, and deployed once it is merged", async () => {
    const { github, render, deploy } = await openChange();
    const shown = await render();
    expect(shown).toMatchObject({ exitCode: 0, outputs: { grade: "outage" } });
    expect(shown.summary).toContain("AWS::AutoScaling::AutoScalingGroup AutoScaleController");
    expect(github.checkRuns).toMatchObject([{ name: "keelson / particule-k8s-clust", head_sha: head, conclusion: "neutral" }]);
    expect(shown.log.replaceAll("::add-mask::canary-token", "")).not.toContain("canary-token");
    const end = await deploy();
    expect(end).toMatchObject({ exitCode: 0, outputs: { status: "UPDATE_COMPLETE", grade: "outage", digest: shown.outputs["digest"] } });
    expect(end.summary).toContain("digest-reviewed");
    expect(end.log.replaceAll("::add-mask::canary-token", "")).not.toContain("canary-token");
  });

  it("is refused where nobody was shown it, and goes on when its digest is approved by name", async () => {
    const { world, deploy } = await openChange();
    const refused = await deploy();
    expectRefused(refused, world);
    const other = await deploy({ "approve-digest": "0".repeat(64) });
    expect(other).toMatchObject({ exitCode: 1, outputs: { "failure-reason": "digest-mismatch" } });
    const end = await deploy({ "approve-digest": refused.outputs["digest"] ?? "" });
    expect(end).toMatchObject({ exitCode: 0, outputs: { status: "UPDATE_COMPLETE" } });
  });

  it("is refused when the check run came from another app", async () => {
    const { world, github, render, deploy } = await openChange();
    await render();
    const [own] = github.checkRuns.splice(0);
    if (own !== undefined) github.checkRuns.push({ ...own, app: { slug: "eve-checks" } });
    expectRefused(await deploy(), world);
  });

  it.each([403, 429, 500])("is refused, and says why, when GitHub answers %i", async (status) => {
    const { world, deploy } = await openChange({ refuse: { path: /pulls$/, status } });
    expectRefused(await deploy(), world);
  });

  it("is recorded by nobody whose token may not: the render says so and passes", async () => {
    const { github, render } = await openChange({ refuse: { path: /check-runs$/, status: 403 } });
    const end = await render();
    expect(end).toMatchObject({ exitCode: 0, outputs: { grade: "outage" } });
    const notes = annotationsOf(end.log).filter(({ properties }) => properties["title"] === "review-not-recorded");
    expect(notes).toMatchObject([{ level: "notice", message: expect.stringContaining("checks: write") }]);
    expect(github.checkRuns).toEqual([]);
  });

  it("is only planned in a dry run, which says what a deployment would be refused for", async () => {
    const { world, deploy } = await openChange();
    const end = await deploy({ "dry-run": "true" });
    expect(end).toMatchObject({ exitCode: 0, outputs: { changed: "false", grade: "outage", "failure-reason": "" } });
    expect(end.summary).toContain("not-reviewed");
    expect(stacksOf(world)).toMatchObject([{ status: "CREATE_COMPLETE" }]);
  });
});
