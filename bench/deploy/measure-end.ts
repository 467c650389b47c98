import { hurriedClock, serveAccount } from "../../e2e/parts/serve-account.ts";
import { runOnce } from "../measure.ts";
import type { Row } from "../print-table.ts";
import type { Deployer } from "./deployer.ts";

const runs = 7;
const bar = 2000;

/** From the answer that carries the terminal status to the exit of the process, the longest of several creations. */
export async function measureEnd(ours: Deployer): Promise<Row> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    let ended = Number.NaN;
    const account = await serveAccount({
      clock: hurriedClock(900_000),
      onAnswer({ operation }, answer) {
        if (operation !== "DescribeStacks" || !Number.isNaN(ended)) return;
        if (answer.includes("<StackStatus>CREATE_COMPLETE</StackStatus>")) ended = performance.now();
      },
    });
    await runOnce(`${ours.name}, create`, ours.command("create", account.url));
    times.push(performance.now() - ended);
    await account.close();
  }
  const longest = Math.max(...times);
  return {
    what: `from the answer with the terminal status to the exit, the longest of ${runs}`,
    measured: `${longest.toFixed(0)} ms`,
    peer: "",
    result: `${longest.toFixed(0)} ms`,
    bar: `${bar} ms`,
    isWithin: longest <= bar,
  };
}
