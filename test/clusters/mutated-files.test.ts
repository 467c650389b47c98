import { expect, it } from "vitest";
import { judgeText } from "./mutations/judge-text.ts";
import { mutate } from "./mutations/mutate.ts";
import { reportMutations } from "./mutations/mutation-report.ts";
import { nastyYaml } from "./mutations/nasty-yaml.ts";
import { readCorpus } from "./mutations/read-corpus.ts";

const [seed, count] = [20_160_513, 2000];

it("two thousand mutated files are rendered or explained: no crash, no hang, and less than 200 MiB", async () => {
  const { problems, peak, rendered } = await reportMutations({ seed, count });
  expect(problems).toEqual([]);
  expect(rendered).toBe(count);
  expect(peak).toBeLessThan(200);
});

it.each(nastyYaml.map((text, index) => ({ index, text })))("nasty file $index is rendered or explained", ({ text }) => {
  expect(judgeText(new TextEncoder().encode(text))).toBeNull();
});

it("a seed is always the same file, and many seeds are many files", () => {
  const corpus = readCorpus();
  const files = Array.from({ length: 500 }, (_, index) => Buffer.from(mutate(corpus, seed + index)).toString("base64"));
  expect(new Set(files).size).toBeGreaterThan(450);
  expect(Buffer.from(mutate(corpus, seed + 77)).toString("base64")).toBe(files[77]);
});
