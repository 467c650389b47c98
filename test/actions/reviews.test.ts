import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatReview, type Review, reviewName, type ReviewSearch } from "@keelson/core";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { findReviews } from "../../packages/runner/src/github/find-reviews.ts";
import { recordReview } from "../../packages/runner/src/github/record-review.ts";
import { type GitHubCheckRun, type GitHubDouble, type GitHubOptions, type GitHubPull, serveGitHub } from "./github-double.ts";
import { makeScratch } from "./run-action.ts";

const scratch = makeScratch();
const opened: GitHubDouble[] = [];
afterAll(async () => {
  for (const github of opened) await github.close();
  scratch.remove();
});
afterEach(() => void vi.unstubAllEnvs());

const [commit, head] = ["a".repeat(40), "b".repeat(40)];
const review: Review = { digest: "1".repeat(64), grade: "rolling" };
const other: Review = { digest: "2".repeat(64), grade: "outage" };

function pullOf(change: Partial<GitHubPull> = {}): GitHubPull {
  return { number: 7, merged_at: "2026-11-30T00:00:00Z", head: { sha: head, repo: { id: 1 } }, base: { repo: { id: 1 } }, ...change };
}

function runOf(id: number, shown: Review, change: Partial<GitHubCheckRun> = {}): GitHubCheckRun {
  const output = { title: "t", summary: "s", text: formatReview(shown) };
  const app = { slug: "github-actions" };
  return { id, name: reviewName("demo"), head_sha: head, status: "completed", conclusion: "success", app, output, ...change };
}

async function open(options: GitHubOptions): Promise<GitHubDouble> {
  const github = await serveGitHub(options);
  opened.push(github);
  vi.stubEnv("GITHUB_API_URL", github.url);
  vi.stubEnv("GITHUB_REPOSITORY", "octo/town");
  vi.stubEnv("GITHUB_SHA", commit);
  return github;
}

const access = { token: "token", signal: new AbortController().signal, patience: 2000 };

async function search(options: GitHubOptions): Promise<ReviewSearch> {
  await open(options);
  return await findReviews(access, "demo");
}

describe("the review of the deployed commit", () => {
  it("is the check run on the head of the pull request that was merged", async () => {
    const found = await search({ pulls: { [commit]: [pullOf()] }, checkRuns: [runOf(1, review)] });
    expect(found).toEqual({ found: "reviews", reviews: [{ ...review, pullRequest: 7 }] });
  });

  it("is the newest one, on whatever page and at whatever place", async () => {
    const older = Array.from({ length: 230 }, (_, index) => runOf(index + 1, other));
    const found = await search({ pulls: { [commit]: [pullOf()] }, checkRuns: [...older.slice(0, 120), runOf(900, review), ...older] });
    expect(found).toMatchObject({ reviews: [{ ...review }] });
  });

  it("is looked for behind a hundred pull requests that were not merged", async () => {
    const open = Array.from({ length: 130 }, (_, index) => pullOf({ number: 100 + index, merged_at: null }));
    const found = await search({ pulls: { [commit]: [...open, pullOf()] }, checkRuns: [runOf(1, review)] });
    expect(found).toMatchObject({ reviews: [{ pullRequest: 7 }] });
  });

  it("may be one of several, where a commit came by several pull requests", async () => {
    const second = pullOf({ number: 8, head: { sha: "c".repeat(40), repo: { id: 1 } } });
    const runs = [runOf(1, review), runOf(2, other, { head_sha: second.head.sha })];
    const found = await search({ pulls: { [commit]: [pullOf(), second] }, checkRuns: runs });
    expect(found).toMatchObject({
      reviews: [
        { ...review, pullRequest: 7 },
        { ...other, pullRequest: 8 },
      ],
    });
  });

  it.each<[string, Partial<GitHubCheckRun>]>([
    ["another app's, newer and of the same name", { id: 99, app: { slug: "eve-checks" } }],
    ["an app's that is gone", { id: 99, app: null }],
    ["another cluster's", { id: 99, name: reviewName("demo2") }],
    ["one that is still being written", { id: 99, status: "in_progress", conclusion: null }],
  ])("is not %s", async (_, change) => {
    const runs = [runOf(1, review), runOf(2, other, change)];
    expect(await search({ pulls: { [commit]: [pullOf()] }, checkRuns: runs })).toMatchObject({ reviews: [{ ...review }] });
    expect(await search({ pulls: { [commit]: [pullOf()] }, checkRuns: runs.slice(1) })).toMatchObject({ found: "none" });
  });
});

describe("where there is no review, it is said why", () => {
  it.each<[string, GitHubOptions, RegExp]>([
    ["no pull request", {}, /no pull request/],
    ["none that was merged", { pulls: { [commit]: [pullOf({ merged_at: null })] } }, /no pull request/],
    ["no check run", { pulls: { [commit]: [pullOf()] } }, /#7 has no check run/],
    ["a fork", { pulls: { [commit]: [pullOf({ head: { sha: head, repo: { id: 2 } } })] } }, /fork/],
    ["a fork that is gone", { pulls: { [commit]: [pullOf({ head: { sha: head, repo: null } })] } }, /fork/],
    [
      "a text that nobody can read",
      { pulls: { [commit]: [pullOf()] }, checkRuns: [runOf(1, review, { output: { title: "", summary: "", text: null } })] },
      /no check run/,
    ],
  ])("%s", async (_, options, because) => {
    expect(await search(options)).toEqual({ found: "none", because: expect.stringMatching(because) });
  });

  it.each<[string, GitHubOptions, RegExp]>([
    ["no right to read pull requests", { refuse: { path: /pulls$/, status: 403 } }, /pull-requests: read/],
    ["no right to read check runs", { pulls: { [commit]: [pullOf()] }, refuse: { path: /check-runs$/, status: 403 } }, /checks: read/],
    ["a used-up limit", { refuse: { path: /pulls$/, status: 429 } }, /rate limit/],
    ["a token that nobody knows", { answers: 401 }, /does not know the token/],
    ["a GitHub that fails", { answers: 502 }, /did not answer/],
  ])("%s", async (_, options, because) => {
    expect(await search(options)).toEqual({ found: "unknown", because: expect.stringMatching(because) });
  });

  it("no answer in time, no token, no workflow", async () => {
    await open({ answers: "never" });
    expect(await findReviews({ ...access, patience: 20 }, "demo")).toMatchObject({ found: "unknown" });
    expect(await findReviews({ ...access, token: "" }, "demo")).toMatchObject({ found: "unknown" });
    vi.stubEnv("GITHUB_SHA", "");
    expect(await findReviews(access, "demo")).toMatchObject({ found: "unknown" });
  });

  it("but a cancelled run ends", async () => {
    await open({ answers: "never" });
    await expect(findReviews({ ...access, signal: AbortSignal.abort() }, "demo")).rejects.toMatchObject({ code: "interrupted" });
  });
});

describe("recording a review", () => {
  function pullRequest(change: object = {}): void {
    const event = join(scratch.folder, "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { ...pullOf(), ...change } }));
    vi.stubEnv("GITHUB_EVENT_NAME", "pull_request");
    vi.stubEnv("GITHUB_EVENT_PATH", event);
  }
  const shown = { cluster: "demo", review };

  it("writes what is read later", async () => {
    const github = await open({ pulls: { [commit]: [pullOf()] } });
    pullRequest();
    for (const each of [other, review]) expect(await recordReview(access, { cluster: "demo", review: each })).toBeNull();
    expect(github.checkRuns).toMatchObject([
      { name: "keelson / demo", head_sha: head, conclusion: "neutral" },
      { name: "keelson / demo", head_sha: head, conclusion: "success" },
    ]);
    expect(await findReviews(access, "demo")).toEqual({ found: "reviews", reviews: [{ ...review, pullRequest: 7 }] });
  });

  it.each<[string, () => void]>([
    ["from a fork", () => pullRequest({ head: { sha: head, repo: { id: 2 } } })],
    ["from a fork that is gone", () => pullRequest({ head: { sha: head, repo: null } })],
    ["of the base branch's workflow", () => (pullRequest(), void vi.stubEnv("GITHUB_EVENT_NAME", "pull_request_target"))],
    ["of a push", () => (pullRequest(), void vi.stubEnv("GITHUB_EVENT_NAME", "push"))],
    ["whose event is no pull request", () => pullRequest({ head: null })],
    ["without an event", () => (pullRequest(), void vi.stubEnv("GITHUB_EVENT_PATH", ""))],
  ])("does nothing in a run %s", async (_, prepare) => {
    const github = await open({});
    prepare();
    expect(await recordReview(access, shown)).toBeNull();
    expect(github.checkRuns).toEqual([]);
  });

  it.each([401, 403, 404, 429, 500])("is a notice when GitHub answers %i", async (status) => {
    await open({ refuse: { path: /check-runs$/, status } });
    pullRequest();
    expect(await recordReview(access, shown)).toMatchObject({ severity: "notice", code: "review-not-recorded" });
  });

  it("ends with a cancelled run", async () => {
    await open({ answers: "never" });
    pullRequest();
    await expect(recordReview({ ...access, signal: AbortSignal.abort() }, shown)).rejects.toMatchObject({ code: "interrupted" });
  });
});
