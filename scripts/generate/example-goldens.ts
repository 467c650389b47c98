import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Bug } from "@keelson/core";
import { renderCluster } from "@keelson/render";

/** Absolute path -> content of `rendered/` of every example that has a cluster.yaml; `generated` are those that are not read from disk. */
export function exampleGoldens(root: string, generated: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const examples = join(root, "examples");
  for (const { name } of readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const path = join(examples, name, "cluster.yaml");
    const text = generated.get(path) ?? (existsSync(path) ? readFileSync(path, "utf8") : null);
    if (text === null) continue;
    const { artifacts, diagnostics } = renderCluster({ cluster: { name: "cluster.yaml", text } });
    if (artifacts === null) throw new Bug(`${path} does not render: ${diagnostics.map(({ message }) => message).join(" ")}`);
    for (const [artifact, content] of artifacts.files) files.set(join(examples, name, "rendered", artifact), content);
  }
  return files;
}
