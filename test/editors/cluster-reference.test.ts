import { codeAreas } from "@keelson/core";
import { clusterKeys, clusterRules, type Key, listKubeAwsKeys } from "@keelson/render";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { clusterReference } from "../../scripts/generate/cluster-reference.ts";

const page = clusterReference();
const keys = Object.entries<Key>(clusterKeys);

/** The text between the heading of a key and the next heading. */
function blockOf(name: string, text = page): string {
  const [, block = ""] = text.split(`\n### ${name}\n`);
  return block.split(/\n##/)[0] ?? "";
}

describe.each(keys)("%s", (name, key) => {
  it("has a heading of its own, to which its row leads", () => {
    expect(page.split(`\n### ${name}\n`)).toHaveLength(2);
    expect(page).toContain(`[\`${name}\`](#${name.toLowerCase()})`);
  });

  it("has its meaning, the rules that it is part of, and an example that is YAML", () => {
    const block = blockOf(name);
    expect(block).toContain(key.meaning);
    const demands = clusterRules.filter((rule) => rule.keys.some((other) => other === name)).map(({ demand }) => demand);
    const shown = [...block.matchAll(/^ {2}- (.*) \(`.*`\)$/gm)].map(([, demand]) => demand);
    expect(shown).toEqual(demands);
    const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(block) ?? [];
    expect(parse(example)).toEqual({ [name]: key.example });
  });
});

it("names only codes that exist", () => {
  const known = new Set(Object.values(codeAreas).flatMap((codes) => Object.keys(codes)));
  const named = [...page.matchAll(/^ {2}- .*? \((`.*`)\)$/gm)].flatMap(([, codes = ""]) => codes.replaceAll("`", "").split(", "));
  expect(named.length).toBeGreaterThan(clusterRules.length);
  expect(named.filter((code) => !known.has(code))).toEqual([]);
});

it("answers for every key of kube-aws", () => {
  for (const { path, advice } of listKubeAwsKeys()) {
    expect(page.split("\n").some((line) => line.startsWith(`| \`${path}\` | `) && line.endsWith(` | ${advice} |`))).toBe(true);
  }
});

it("says what a change does, where that is known", () => {
  const changed = clusterReference({ effects: new Map([["workerCount", "Workers come or go."]]) });
  expect(blockOf("workerCount", changed)).toContain("- Changing it: Workers come or go.");
  expect(blockOf("workerInstanceType", changed)).toBe(blockOf("workerInstanceType"));
});
