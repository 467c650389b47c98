import { describe, expect, it } from "vitest";
import { stackTrace } from "../actions/run-action.ts";
import { nodeBinaries } from "./node-binaries.ts";
import { runCli } from "./run-cli.ts";

const commands = ["init", "validate", "render", "up", "apply", "dns", "destroy"];

describe.each(nodeBinaries())("help on Node $version", ({ path: node }) => {
  it("names every command", async () => {
    const end = await runCli({ words: ["--help"], node });
    expect(end).toMatchObject({ exitCode: 0, stderr: "" });
    for (const name of commands) expect(end.stdout).toMatch(new RegExp(`^ +${name} `, "m"));
  });

  it.each(commands)("of %s shows its usage and options, and does nothing else", async (name) => {
    const end = await runCli({ words: [name, "--help"], node });
    expect(end).toMatchObject({ exitCode: 0, stderr: "" });
    expect(end.stdout).toMatch(new RegExp(`^usage: keelson ${name}`));
    expect(end.stdout).toContain("--format");
  });
});

describe.concurrent("wrong usage", () => {
  it.each([
    ["no command", []],
    ["an unknown command", ["deploy"]],
    ["a command that every object has", ["toString"]],
    ["an unknown option", ["validate", "cluster.yaml", "--strict"]],
    ["too few words", ["validate"]],
    ["too many words", ["validate", "a.yaml", "b.yaml"]],
    ["an option without its value", ["render", "--output-dir"]],
    ["an unknown format", ["validate", "cluster.yaml", "--format", "xml"]],
    ["two sources to validate", ["validate", "cluster.yaml", "--artifacts", "rendered"]],
    ["two sources to render", ["render", "cluster.yaml", "--artifacts", "rendered"]],
    ["a version table for what is rendered", ["up", "--artifacts", "rendered", "--versions", "versions.json"]],
    ["two sources", ["up", "cluster.yaml", "--artifacts", "rendered"]],
    ["no duration", ["up", "--timeout", "soon"]],
    ["no choice", ["up", "--wait-for", "godot"]],
    ["no owner", ["dns"]],
    ["no cluster", ["destroy"]],
    ["no region", ["destroy", "particule-k8s-clust"]],
    ["a cluster named twice", ["destroy", "particule-k8s-clust", "--region", "eu-west-1", "--artifacts", "rendered"]],
    ["no number", ["dns", "--owner-id", "x", "--ttl", "long"]],
  ])("is exit code 2 for %s", async (_, words) => {
    const end = await runCli({ words });
    expect(end).toMatchObject({ exitCode: 2, signal: null });
    expect(end.stderr + end.stdout).not.toBe("");
    expect(end.stderr).not.toMatch(stackTrace);
  });

  it("is told as JSON too", async () => {
    const end = await runCli({ words: ["validate", "--format", "json"] });
    expect(end).toMatchObject({ exitCode: 2, stderr: "" });
    expect(JSON.parse(end.stdout)).toMatchObject({ ok: false, failure: { code: "wrong-usage" }, diagnostics: [] });
  });
});
