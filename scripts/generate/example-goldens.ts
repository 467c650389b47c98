import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { renderCluster } from "@keelson/render";

/** Absolute path -> content of `rendered/` of every example that has a cluster.yaml. */
export function exampleGoldens(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const examples = join(root, "examples");
  for (const { name } of readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const path = join(examples, name, "cluster.yaml");
    const { artifacts } = renderCluster({ cluster: { name: "cluster.yaml", text: readFileSync(path, "utf8") } });
    for (const [artifact, text] of artifacts?.files ?? []) files.set(join(examples, name, "rendered", artifact), text);
  }
  return files;
}
