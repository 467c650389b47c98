import { articleCluster } from "../article.fixture.ts";
import { renderCluster } from "../render.ts";
import type { Artifacts } from "./artifacts.ts";

/** The artifacts of the article's cluster, as they would be committed. */
export const renderedArticle: Artifacts = (() => {
  const { artifacts } = renderCluster({ cluster: articleCluster });
  if (artifacts === null) throw new TypeError("the article's cluster does not render");
  return artifacts;
})();

/** The artifacts with one file edited. */
export function editedArticle(path: string, edit: (text: string) => string): ReadonlyMap<string, string> {
  return new Map([...renderedArticle.files].map(([name, text]) => [name, name === path ? edit(text) : text]));
}

/** An edit of the data of a JSON file at a pointer; undefined takes the key away. */
export function at(pointer: string, value: unknown): (text: string) => string {
  const set = (target: unknown, [key = "", ...rest]: readonly string[]): unknown => {
    const entries = Object.entries(target ?? {}) as [string, unknown][];
    const inner = entries.find(([name]) => name === key)?.[1];
    const made = rest.length === 0 ? value : set(inner, rest);
    if (Array.isArray(target))
      return key === "-" ? [...(target as unknown[]), made] : target.map((item: unknown, index) => (String(index) === key ? made : item));
    const kept = entries.map(([name, item]): [string, unknown] => [name, name === key ? made : item]);
    const all = inner === undefined ? [...kept, [key, made] as const] : kept;
    return Object.fromEntries(all.filter(([, item]) => item !== undefined));
  };
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/"));
  return (text) => JSON.stringify(set(JSON.parse(text), keys), null, 2);
}
