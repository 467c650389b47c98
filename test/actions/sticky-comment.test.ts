import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { upsertComment } from "../../packages/runner/src/github/sticky-comment.ts";
import { serveGitHub } from "./github-double.ts";
import { makeScratch } from "./run-action.ts";

const scratch = makeScratch();
afterAll(scratch.remove);
afterEach(() => void vi.unstubAllEnvs());

const comment = { token: "token", action: "render", target: "demo", body: () => "report", limit: 1000, patience: 20 };

async function hangingGitHub(): Promise<Awaited<ReturnType<typeof serveGitHub>>> {
  const github = await serveGitHub({ answers: "never" });
  const event = join(scratch.folder, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
  vi.stubEnv("GITHUB_API_URL", github.url);
  vi.stubEnv("GITHUB_REPOSITORY", "octo/town");
  vi.stubEnv("GITHUB_EVENT_PATH", event);
  return github;
}

it("gives up on a GitHub that does not answer, with a warning", async () => {
  const github = await hangingGitHub();
  const note = await upsertComment({ ...comment, signal: new AbortController().signal });
  expect(note).toMatchObject({ severity: "warning", code: "comment-not-written" });
  await github.close();
});

it("ends as interrupted when the run was cancelled", async () => {
  const github = await hangingGitHub();
  const cancelled = AbortSignal.abort();
  await expect(upsertComment({ ...comment, signal: cancelled })).rejects.toMatchObject({ code: "interrupted" });
  await github.close();
});
