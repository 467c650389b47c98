import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Artifacts, renderCluster } from "@keelson/render";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "examples");

export interface Example {
  readonly name: string;
  readonly artifacts: Artifacts;
}

/** Every example whose folder has a cluster.yaml, rendered now. */
export function renderedExamples(): Example[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map((entry) => renderExample(entry.name));
}

export function renderExample(name: string): Example {
  const path = join(folder, name, "cluster.yaml");
  const { artifacts, diagnostics } = renderCluster({ cluster: { name: relative(root, path), text: readFileSync(path, "utf8") } });
  if (artifacts === null) throw new Error(`${path} does not render: ${JSON.stringify(diagnostics)}`);
  return { name, artifacts };
}

/** One artifact's text. */
export function artifactText({ artifacts }: Pick<Example, "artifacts">, path: string): string {
  const text = artifacts.files.get(path);
  if (text === undefined) throw new Error(`There is no artifact ${path}.`);
  return text;
}

/** A file of an example, as the user wrote it. */
export function readExampleFile(name: string, path: string): string {
  return readFileSync(join(folder, name, path), "utf8");
}
