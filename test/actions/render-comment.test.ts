import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type EndedAction, sandboxPaths } from "@keelson/sandbox";
import { type GitHubComment, type GitHubDouble, serveGitHub } from "./github-double.ts";
import { annotationsOf, makeScratch, runAction, stackTrace } from "./run-action.ts";

const scratch = makeScratch();
const opened: GitHubDouble[] = [];
afterAll(async () => {
  for (const github of opened) await github.close();
  scratch.remove();
});

async function open(options?: Parameters<typeof serveGitHub>[0]): Promise<GitHubDouble> {
  const github = await serveGitHub(options);
  opened.push(github);
  return github;
}

/** What the runner sets for a pull request; the event is somebody else's text. */
function pullRequest(github: GitHubDouble): Record<string, string> {
  const event = join(scratch.folder, "event.json");
  writeFileSync(
    event,
    JSON.stringify({ action: "opened", pull_request: { number: 7, title: "::error::x", body: "<!-- keelson:render -->" } }),
  );
  return { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: "octo/town", GITHUB_EVENT_PATH: event };
}

const inputs = { "output-dir": join(scratch.folder, "rendered"), "github-token": "canary-token" };

function render(github: GitHubDouble, more: { cluster?: string; workspace?: string } = {}): Promise<EndedAction> {
  const { cluster = "cluster.yaml", ...rest } = more;
  return runAction("render", scratch, { inputs: { ...inputs, cluster }, environment: pullRequest(github), ...rest });
}

function talk(count: number): GitHubComment[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, body: `comment ${index}`, user: { login: "ann", type: "User" } }));
}

describe("the comment on a pull request", () => {
  it("is made once, and edited by later runs", async () => {
    const github = await open();
    expect(await render(github)).toMatchObject({ exitCode: 0 });
    expect(github.comments).toHaveLength(1);
    const first = github.comments[0]?.body ?? "";
    expect(first).toMatch(/^<!-- keelson:render:[0-9a-f]{16} -->\n## /);
    github.comments.splice(0, 1, {
      id: 5,
      body: `${first.split("\n")[0] ?? ""}\nold`,
      user: { login: "github-actions[bot]", type: "Bot" },
    });
    expect(await render(github)).toMatchObject({ exitCode: 0 });
    expect(github.comments.map(({ id, body }) => ({ id, body }))).toEqual([{ id: 5, body: first }]);
  });

  it("is found on a later page, and a person's comment with the same marker stays as it is", async () => {
    const made = await open();
    await render(made);
    const marker = made.comments[0]?.body.split("\n")[0] ?? "";
    const quoted: GitHubComment = { id: 400, body: `${marker}\nquoted by a person`, user: { login: "eve", type: "User" } };
    const ours: GitHubComment = { id: 401, body: `${marker}\nold`, user: { login: "github-actions[bot]", type: "Bot" } };
    const github = await open({ comments: [quoted, ...talk(130), ours] });
    expect(await render(github)).toMatchObject({ exitCode: 0 });
    expect(github.comments).toHaveLength(132);
    expect(github.comments[0]?.body).toBe(quoted.body);
    expect(github.comments.at(-1)?.body).toBe(made.comments[0]?.body);
  });

  it("holds text from outside as text", async () => {
    const workspace = join(scratch.folder, "hostile");
    const cluster = "a|b`c<!-- keelson -->@team.yaml";
    mkdirSync(workspace, { recursive: true });
    copyFileSync(join(sandboxPaths().example, "cluster.yaml"), join(workspace, cluster));
    const github = await open();
    expect(await render(github, { workspace, cluster })).toMatchObject({ exitCode: 0 });
    const [marker, ...lines] = github.comments[0]?.body.split("\n") ?? [];
    expect(marker).toMatch(/^<!-- keelson:render:/);
    const rows = lines.filter((line) => line.includes("team.yaml"));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.replaceAll("\\|", "").match(/\|/g)).toHaveLength(5);
      expect(row).toContain("``a\\|b`c<!-- keelson -->@team.yaml");
    }
  });

  it("is not made outside a pull request, nor without a token", async () => {
    const github = await open();
    const push = { ...pullRequest(github), GITHUB_EVENT_PATH: "" };
    expect(await runAction("render", scratch, { inputs, environment: push })).toMatchObject({ exitCode: 0 });
    const noToken = { ...inputs, "github-token": "" };
    expect(await runAction("render", scratch, { inputs: noToken, environment: pullRequest(github) })).toMatchObject({ exitCode: 0 });
    expect(github.comments).toEqual([]);
  });
});

describe("a comment that cannot be written", () => {
  it.each([401, 403, 404, 500])("is a warning when GitHub answers %i", async (status) => {
    const end = await render(await open({ answers: status }));
    expect(end).toMatchObject({ exitCode: 0, outputs: { "failure-reason": "" } });
    const notes = annotationsOf(end.log).filter(({ properties }) => properties["title"] === "comment-not-written");
    expect(notes).toMatchObject([{ level: "warning" }]);
    expect(end.log).not.toMatch(stackTrace);
    expect(end.log.replaceAll("::add-mask::canary-token", "")).not.toContain("canary-token");
  });

  it("is a warning when the event cannot be read", async () => {
    const github = await open();
    const event = join(scratch.folder, "broken.json");
    writeFileSync(event, "{");
    const end = await runAction("render", scratch, { inputs, environment: { ...pullRequest(github), GITHUB_EVENT_PATH: event } });
    expect(end).toMatchObject({ exitCode: 0, outputs: { "failure-reason": "" } });
    expect(annotationsOf(end.log).map(({ properties }) => properties["title"])).toContain("comment-not-written");
  });

  it("ends with a cancelled run, when GitHub does not answer at all", async () => {
    const github = await open({ answers: "never" });
    let interrupt = (): void => undefined;
    const onStart = (kill: (signal: NodeJS.Signals) => void): void => {
      interrupt = () => kill("SIGINT");
    };
    const ending = runAction("render", scratch, { inputs, environment: pullRequest(github), onStart });
    await github.unanswered;
    interrupt();
    const end = await ending;
    expect(end).toMatchObject({
      exitCode: 130,
      signal: null,
      outputs: { artifacts: inputs["output-dir"], "failure-reason": "interrupted" },
    });
    expect(end.summary).not.toBe("");
    expect(end.log).not.toMatch(stackTrace);
  });
});
