// `npm run generate`: writes everything that is generated and committed.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generate/generated-files.ts";
import { generateIam, iamFiles } from "./generate/iam/iam-files.ts";

const root = new URL("../", import.meta.url);
const { policies } = await generateIam();
const access = [...iamFiles(policies)].map(([path, text]): [string, string] => [fileURLToPath(new URL(path, root)), text]);

for (const [path, text] of [...(await generatedFiles()), ...access]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
