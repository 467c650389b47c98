import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ActionDefinition } from "@keelson/runner";
import { actionMetadata } from "./action-metadata.ts";
import { fillActionReadme } from "./action-readme.ts";
import { changeEffects } from "./change-effects.ts";
import { clusterReference } from "./cluster-reference.ts";
import { clusterSchema } from "./cluster-schema.ts";
import { errorReference } from "./error-reference.ts";
import { everythingExample } from "./everything-example.ts";
import { exampleGoldens } from "./example-goldens.ts";
import { replacementTable, replacementTablePath } from "./replacement-table.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The actions, in the order of the line. */
export const actionNames = ["render", "deploy-cluster", "connect-cluster", "apply-manifests", "publish-dns", "destroy-cluster"] as const;

export async function loadDefinition(name: string): Promise<ActionDefinition> {
  const module = (await import(join(root, "actions", name, "src", "definition.ts"))) as { definition: ActionDefinition };
  return module.definition;
}

/** Absolute path -> content of everything that is generated and committed. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const examples = new Map([[join(root, "examples", "everything", "cluster.yaml"), everythingExample()]]);
  const files = new Map<string, string>([
    [join(root, "docs", "errors.md"), errorReference()],
    [join(root, "docs", "cluster-yaml.md"), clusterReference({ effects: changeEffects() })],
    [join(root, "schema", "cluster.schema.json"), clusterSchema()],
    [join(root, replacementTablePath), replacementTable()],
    ...examples,
    ...exampleGoldens(root, examples),
  ]);
  for (const name of actionNames) {
    const definition = await loadDefinition(name);
    const readme = join(root, "actions", name, "README.md");
    files.set(join(root, "actions", name, "action.yml"), actionMetadata(definition));
    files.set(readme, fillActionReadme(readFileSync(readme, "utf8"), definition));
  }
  return files;
}
