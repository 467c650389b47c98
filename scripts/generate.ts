// Writes every generated file that is committed: action.yml, the README tables of the actions, docs/errors.md, the goldens of the examples.
import { writeFileSync } from "node:fs";
import { generatedFiles } from "./generate/generated-files.ts";

for (const [path, content] of await generatedFiles()) writeFileSync(path, content);
