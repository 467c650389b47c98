// Proves that README's first command does what it says: `npm start` brings the example up, and a second one changes nothing.
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const start = (...options: string[]) => spawnSync("npm", ["start", "--silent", "--", ...options], { cwd: root, encoding: "utf8" });

/** Starts the stand-ins, asks AWS at the printed endpoint, and ends them by the signal that Ctrl-C sends. */
async function serve(): Promise<{ readonly answered: number; readonly exitCode: number | null }> {
  const child = spawn(process.execPath, ["packages/sandbox/src/start.ts", "--serve"], { cwd: root });
  let printed = "";
  const endpoint = await new Promise<string>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const url = /AWS_ENDPOINT_URL=(\S+)[\s\S]*Ctrl-C/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.on("exit", () => resolve("http://127.0.0.1:9"));
  });
  const answered = await fetch(endpoint, { method: "POST" }).then(
    (answer) => answer.status,
    () => 0,
  );
  child.kill("SIGINT");
  const exitCode = await new Promise<number | null>((resolve) =>
    child.exitCode === null ? child.on("exit", resolve) : resolve(child.exitCode),
  );
  return { answered, exitCode };
}

const first = start("--fresh");
const second = start();
const served = await serve();
const checks: readonly (readonly [string, boolean])[] = [
  ["the first run ends well", first.status === 0],
  [
    "it names the stack, the nodes, the address and the name",
    ["CREATE_COMPLETE", "3 Ready", ".elb.amazonaws.com", "minecraft.particule.io"].every((word) => first.stdout.includes(word)),
  ],
  ["it changed something", !first.stdout.includes("nothing was changed")],
  ["the second run ends well and says that nothing was changed", second.status === 0 && second.stdout.includes("nothing was changed")],
  // What is not signed for any service has no double.
  ["--serve answers at the endpoint that it prints", served.answered === 501],
  ["Ctrl-C ends --serve well", served.exitCode === 0],
];
const failed = checks.filter(([, holds]) => !holds);
for (const [name, holds] of checks) console.log(`${holds ? "ok  " : "FAIL"} ${name}`);
if (failed.length > 0) console.error(first.stdout + first.stderr + second.stdout + second.stderr);
console.log(`${checks.length - failed.length} passed, ${failed.length} failed, 0 skipped`);
process.exitCode = failed.length === 0 ? 0 : 1;
