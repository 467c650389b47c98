import { type JsonPointer, pointerTo } from "@keelson/core";
import { isMapping } from "../../is-mapping.ts";
import { error, type Finding, warning } from "../finding.ts";
import { asYaml, quoteValue } from "../schema/value-words.ts";
import { type KubeAwsKey, listKubeAwsKeys } from "./list-kube-aws-keys.ts";
import { effectlessKeys } from "./retired-keys.ts";

interface FoundKey {
  /** As the tables write it, such as `worker.nodePools[].count`. */
  readonly path: string;
  readonly pointer: JsonPointer;
  readonly value: unknown;
}

/** What to do about a key of kube-aws, at the innermost places that have an answer; null for a key that kube-aws never had. */
export function judgeKubeAwsKey(key: FoundKey): readonly Finding[] | null {
  const { answers, ancestors } = readAnswers();
  if (!answers.has(key.path) && !ancestors.has(key.path)) return null;
  const findings = judge(key, null);
  return findings.length === 0 ? null : findings;

  function judge({ path, pointer, value }: FoundKey, inherited: KubeAwsKey | null): readonly Finding[] {
    const answer = answers.get(path) ?? inherited;
    const inner = innerKeys({ path, pointer, value }, ancestors);
    if (inner.length > 0) return inner.flatMap((each) => judge(each, answer));
    return answer === null ? [] : [toFinding({ path, pointer, value }, answer)];
  }
}

function innerKeys({ path, pointer, value }: FoundKey, ancestors: ReadonlySet<string>): readonly FoundKey[] {
  if (Array.isArray(value) && ancestors.has(`${path}[]`)) {
    return value.map((each: unknown, index) => ({ path: `${path}[]`, pointer: pointerTo(pointer, index), value: each }));
  }
  if (!isMapping(value) || !ancestors.has(path)) return [];
  return Object.entries(value).map(([name, each]) => ({ path: `${path}.${name}`, pointer: pointerTo(pointer, name), value: each }));
}

function toFinding({ path, pointer, value }: FoundKey, { code, advice, key }: KubeAwsKey): Finding {
  const shown = path.length > 80 ? quoteValue(path) : path;
  const place = { code, path: pointer, aspect: "key" } as const;
  if (isEmpty(value)) {
    const message = `${shown} belongs to kube-aws. It is empty, so nothing is lost.`;
    return warning({ ...place, message, hint: "Remove it." });
  }
  const isPlain = typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value.length <= 60);
  const hint = key !== null && isPlain ? `Write ${key}: ${asYaml(value)} at the top level instead.` : advice;
  const message = code === "retired-key" ? `${shown} belongs to kube-aws and is not read here.` : `${shown} belongs to kube-aws.`;
  if (isWithoutEffect(path, value)) return warning({ ...place, message: `${message} It has no effect.`, hint });
  return error({ ...place, message, hint });
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** Some keys of the article's era only said what is done anyway. */
function isWithoutEffect(path: string, value: unknown): boolean {
  const values = effectlessKeys.get(path);
  return values !== undefined && (values === "any" || values.includes(value));
}

interface Answers {
  readonly answers: ReadonlyMap<string, KubeAwsKey>;
  /** Every path that has another one inside. */
  readonly ancestors: ReadonlySet<string>;
}

let answered: Answers | null = null;

/** Put together when the first such key is met: most files have none. */
function readAnswers(): Answers {
  if (answered !== null) return answered;
  const answers = new Map(listKubeAwsKeys().map((answer) => [answer.path, answer]));
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
