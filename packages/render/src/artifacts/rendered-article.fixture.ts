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
