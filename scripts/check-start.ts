// Proves that README's first command does what it says: `npm start` brings the example up, and a second one changes nothing.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const start = (...options: string[]) => spawnSync("npm", ["start", "--silent", "--", ...options], { cwd: root, encoding: "utf8" });

const first = start("--fresh");
const second = start();
const checks: readonly (readonly [string, boolean])[] = [
  ["the first run ends well", first.status === 0],
  [
    "it names the stack, the nodes, the address and the name",
    ["CREATE_COMPLETE", "3 Ready", ".elb.amazonaws.com", "minecraft.particule.io"].every((word) => first.stdout.includes(word)),
  ],
  ["it changed something", !first.stdout.includes("nothing was changed")],
  ["the second run ends well and says that nothing was changed", second.status === 0 && second.stdout.includes("nothing was changed")],
];
const failed = checks.filter(([, holds]) => !holds);
for (const [name, holds] of checks) console.log(`${holds ? "ok  " : "FAIL"} ${name}`);
if (failed.length > 0) console.error(first.stdout + first.stderr + second.stdout + second.stderr);
console.log(`${checks.length - failed.length} passed, ${failed.length} failed, 0 skipped`);
process.exitCode = failed.length === 0 ? 0 : 1;
