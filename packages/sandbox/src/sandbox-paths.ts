import { fileURLToPath } from "node:url";

/** Where things lie in a clone of this repository. */
export function sandboxPaths() {
  const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  return { dist: at("dist"), example: at("examples/minecraft"), state: at(".sandbox/state"), temporary: at(".sandbox/runs") };
}
