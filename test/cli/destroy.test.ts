import { describe, expect, it } from "vitest";
import { stackTrace } from "../actions/run-action.ts";
import { runCli } from "./run-cli.ts";

/** Nothing answers there: whatever is called fails. */
const environment = { AWS_ENDPOINT_URL: "http://127.0.0.1:9", AWS_ACCESS_KEY_ID: "AKIDTEST", AWS_SECRET_ACCESS_KEY: "test" };
const words = ["destroy", "particule-k8s-clust", "--region", "eu-west-1"];

describe.concurrent("destroy without a terminal", () => {
  it.each([
    ["nothing was typed", []],
    ["another name was typed", ["--confirm", "particule"]],
  ])("calls nothing when %s", async (_, confirmation) => {
    const end = await runCli({ words: [...words, ...confirmation, "--format", "json"], environment });
    expect(end.exitCode).toBe(1);
    expect(end.stderr).not.toMatch(stackTrace);
    expect(JSON.parse(end.stdout)).toMatchObject({ ok: false, failure: { code: "destroy-not-confirmed" } });
  });

  it("asks AWS once the name was typed", async () => {
    const end = await runCli({ words: [...words, "--confirm", "particule-k8s-clust", "--format", "json"], environment });
    expect(JSON.parse(end.stdout)).toMatchObject({ ok: false, failure: { code: "service-unreachable" } });
  });
});
