import { clusterKeys, type Key, readCluster } from "@keelson/render";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { everythingExample } from "../../scripts/generate/everything-example.ts";

const text = everythingExample();
const keys = Object.entries<Key>(clusterKeys);
const written = parse(text) as Record<string, unknown>;

/** Codes of errors and warnings that a text gets. */
function judge(judged: string): string[] {
  const { diagnostics } = readCluster({ name: "cluster.yaml", text: judged });
  return diagnostics.filter(({ severity }) => severity !== "notice").map(({ code }) => code);
}

it("is valid; only that nobody has published hashes of extensions is told", () => {
  expect(judge(text).filter((code) => code !== "extension-not-pinned")).toEqual([]);
});

it("sets each key to its example", () => {
  for (const [name, { example }] of keys.filter(([key]) => key in written)) expect(written[name]).toEqual(example);
});

describe.each(keys.filter(([name]) => !(name in written)))("%s, which it leaves out,", (name, { example }) => {
  it("could not stand beside the others", () => {
    expect(judge(JSON.stringify({ ...written, [name]: example }))).not.toEqual(judge(JSON.stringify(written)));
  });
});
