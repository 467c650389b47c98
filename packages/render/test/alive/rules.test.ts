import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { shownElsewhere } from "./shown-elsewhere.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../../../..");
const rules = Array.from({ length: 18 }, (_, index) => index + 1);

/** The numbers in the names of tests and of their groups. */
function rulesIn(text: string): number[] {
  return [...text.matchAll(/\(\s*["`]rule (\d+): /g)].map(([, number]) => Number(number));
}

const shown = new Map(
  readdirSync(here)
    .filter((name) => name.endsWith(".test.ts") && name !== "rules.test.ts")
    .map((name) => [name, rulesIn(readFileSync(join(here, name), "utf8"))] as const),
);

describe("the rules that keep a real cluster alive", () => {
  it.each(rules)("rule %i is shown by a test", (rule) => {
    expect([...shown].filter(([, numbers]) => numbers.includes(rule)).map(([name]) => name)).not.toEqual([]);
  });

  it("there are no others, and every file here shows one", () => {
    expect([...shown.values()].flat().filter((rule) => !rules.includes(rule))).toEqual([]);
    expect([...shown].filter(([, numbers]) => numbers.length === 0)).toEqual([]);
    expect(shownElsewhere.filter(({ rule }) => !rules.includes(rule))).toEqual([]);
  });

  it.each(shownElsewhere.flatMap(({ rule, by }) => ("test" in by ? [{ rule, file: by.test, name: by.named }] : [])))(
    "rule $rule is shown elsewhere too: $file",
    ({ file, name }) => {
      expect(existsSync(join(root, file))).toBe(true);
      const names = [...readFileSync(join(root, file), "utf8").matchAll(/\(\s*(["`])(?<name>.*?)\1,/g)].map(
        ({ groups }) => groups?.["name"] ?? "",
      );
      expect(names.filter((candidate) => candidate.includes(name))).not.toEqual([]);
    },
  );
});
