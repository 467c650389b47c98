import { type JsonPointer, pointerTo } from "@keelson/core";
import { isMapping } from "../../is-mapping.ts";
import { error, type Finding, warning } from "../finding.ts";
import { asYaml, quoteValue } from "../schema/value-words.ts";
import { effectlessKeys, retiredKeys } from "../sections/retired-keys.ts";
import { awaitedKeys } from "./awaited-keys.ts";
import { droppedKeys } from "./dropped-keys.ts";
import { movedKeys } from "./moved-keys.ts";

interface Answer {
  readonly code: "retired-key" | "not-yet-key";
  readonly hint: string;
  /** Our key for the same thing. */
  readonly key: string | null;
}

interface KubeAwsKey {
  /** As the tables write it, such as `worker.nodePools[].count`. */
  readonly path: string;
  readonly pointer: JsonPointer;
  readonly value: unknown;
}

/** What to do about a key of kube-aws, at the innermost places that have an answer; null for a key that kube-aws never had. */
export function judgeKubeAwsKey(key: KubeAwsKey): readonly Finding[] | null {
  const { answers, ancestors } = readAnswers();
  if (!answers.has(key.path) && !ancestors.has(key.path)) return null;
  const findings = judge(key, null);
  return findings.length === 0 ? null : findings;

  function judge({ path, pointer, value }: KubeAwsKey, inherited: Answer | null): readonly Finding[] {
    const answer = answers.get(path) ?? inherited;
    const inner = innerKeys({ path, pointer, value }, ancestors);
    if (inner.length > 0) return inner.flatMap((each) => judge(each, answer));
    return answer === null ? [] : [toFinding({ path, pointer, value }, answer)];
  }
}

function innerKeys({ path, pointer, value }: KubeAwsKey, ancestors: ReadonlySet<string>): readonly KubeAwsKey[] {
  if (Array.isArray(value) && ancestors.has(`${path}[]`)) {
    return value.map((each: unknown, index) => ({ path: `${path}[]`, pointer: pointerTo(pointer, index), value: each }));
  }
  if (!isMapping(value) || !ancestors.has(path)) return [];
  return Object.entries(value).map(([name, each]) => ({ path: `${path}.${name}`, pointer: pointerTo(pointer, name), value: each }));
}

function toFinding({ path, pointer, value }: KubeAwsKey, { code, hint, key }: Answer): Finding {
  const shown = path.length > 80 ? quoteValue(path) : path;
  const isPlain = typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value.length <= 60);
  const words = {
    code,
    path: pointer,
    message: code === "retired-key" ? `${shown} belongs to kube-aws and is not read here.` : `${shown} belongs to kube-aws.`,
    hint: key === null ? hint : `Write ${key}${isPlain ? `: ${asYaml(value)}` : ""} at the top level instead.`,
    aspect: "key",
  } as const;
  return isWithoutEffect(path, value) ? warning({ ...words, message: `${words.message} It has no effect.` }) : error(words);
}

/** An empty value asks for nothing, and some keys of the article's era only said what is done anyway. */
function isWithoutEffect(path: string, value: unknown): boolean {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return true;
  if (isMapping(value) && Object.keys(value).length === 0) return true;
  const values = effectlessKeys.get(path);
  return values !== undefined && (values === "any" || values.includes(value));
}

interface Answers {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Every path that has another one inside. */
  readonly ancestors: ReadonlySet<string>;
}

let answered: Answers | null = null;

/** Put together when the first such key is met: most files have none. */
function readAnswers(): Answers {
  if (answered !== null) return answered;
  const hints = (table: Readonly<Record<string, string>>, code: Answer["code"]) =>
    Object.entries(table).map(([path, hint]) => [path, { code, hint, key: null }] as const);
  const answers = new Map<string, Answer>([
    ...hints(retiredKeys, "retired-key"),
    ...hints(droppedKeys, "retired-key"),
    ...hints(awaitedKeys, "not-yet-key"),
    ...Object.entries(movedKeys).map(([path, key]) => [path, { code: "retired-key", hint: "", key }] as const),
  ]);
  answered = { answers, ancestors: new Set([...answers.keys()].flatMap(ancestorsOf)) };
  return answered;
}

/** `a[].b.c` lies in `a[].b`, `a[]` and `a`. */
function ancestorsOf(path: string): string[] {
  const ends = [...path.matchAll(/\.|\[\]/g)].map((end) => end.index);
  return ends
    .map((end) => path.slice(0, end))
    .concat(ends.filter((end) => path.startsWith("[]", end)).map((end) => path.slice(0, end + 2)));
}
