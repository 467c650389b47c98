import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mutate } from "./mutate.ts";
import { largeYaml, nastyYaml } from "./nasty-yaml.ts";

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));

/** What is mutated: every example, several times over so that half of all files begin as one, and the corpus. */
export function readCorpus(): readonly [string, ...string[]] {
  const paths = readdirSync(examples).map((name) => `${examples}/${name}/cluster.yaml`);
  const texts = paths.filter((path) => existsSync(path)).map((path) => readFileSync(path, "utf8"));
  const times = Math.ceil(nastyYaml.length / Math.max(1, texts.length));
  return [...nastyYaml, ...Array.from({ length: times }, () => texts).flat()];
}

/** The file at an index of a run: the large ones as they are, then mutated ones. */
export function fileAt(corpus: readonly [string, ...string[]], { seed, index }: { seed: number; index: number }): Uint8Array {
  const large = largeYaml[index];
  return large === undefined ? mutate(corpus, seed + index) : new TextEncoder().encode(large);
}
