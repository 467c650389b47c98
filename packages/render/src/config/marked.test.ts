import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { clusterRules } from "./cluster-rules.ts";
import { fixedTable } from "../versions/version-table.fixture.ts";
import { judgeMarked, splitMarked } from "./marked-cluster.fixture.ts";
import { readCluster } from "./read-cluster.ts";

const folder = fileURLToPath(new URL("./marked/", import.meta.url));
const filesOf = (kind: string): string[] => readdirSync(`${folder}${kind}`).toSorted();
const examplesOf = (file: string): string[] => splitMarked(readFileSync(`${folder}${file}`, "utf8"));

test("each rule has a file of marked examples, and each such file a rule", () => {
  expect(filesOf("rules")).toEqual(clusterRules.map(({ name }) => `${name}.yaml`).toSorted());
});

test("a file of kube-aws v0.7 works once the two values that no longer exist are gone", () => {
  const [text = ""] = examplesOf("forms/kube-aws-v0.7.yaml").map((example) => example.replaceAll(/^ *\^+ .*\n/gm, ""));
  const errorsIn = (file: string) => {
    const { diagnostics } = readCluster({ name: "cluster.yaml", text: file }, fixedTable);
    return diagnostics.filter(({ severity }) => severity === "error").map(({ path }) => path);
  };
  expect(errorsIn(text)).toEqual(["/controllerInstanceType", "/kubernetesVersion"]);
  expect(errorsIn(text.replaceAll(/^(controllerInstanceType|kubernetesVersion): .*\n/gm, ""))).toEqual([]);
});

test("rules have names of their own and say what they demand in one sentence", () => {
  expect(new Set(clusterRules.map(({ name }) => name)).size).toBe(clusterRules.length);
  for (const { name, demand } of clusterRules) expect(`${name}: ${demand}`).toMatch(/^[a-z]+(-[a-z]+)*: \S[^\n]*\.$/);
});

describe.each(clusterRules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  const examples = examplesOf(`rules/${name}.yaml`);

  test("each code of the rule is found in an example", () => {
    const found = new Set(examples.flatMap((example) => judgeMarked(example).expected.map((mark) => mark.split(" ").at(-1))));
    expect(rule.codes.filter((code) => !found.has(code))).toEqual([]);
  });
});

const all = ["rules", "forms"].flatMap((kind) =>
  filesOf(kind).flatMap((file) => examplesOf(`${kind}/${file}`).map((example, index) => [`${kind}/${file}`, index, example] as const)),
);

test.each(all)("%s, example %i: exactly what is marked is found, at its place", (_file, _index, example) => {
  const { expected, found } = judgeMarked(example);
  expect(expected).not.toEqual([]);
  expect(found).toEqual(expected);
});
