import { type Contender, measure, runOnce } from "../measure.ts";
import type { Row } from "../print-table.ts";
import type { Deployer } from "./deployer.ts";
import { openAccount } from "./measure-calls.ts";

/** A deployment with nothing to do: the whole process, against a bare Node, and the peers beside it. */
export async function measureIdle(
  bare: Contender,
  deployers: { readonly ours: Deployer; readonly peers: readonly Deployer[] },
): Promise<Row[]> {
  const all = [deployers.ours, ...deployers.peers];
  const accounts = await Promise.all(all.map((deployer) => openAccount(deployer)));
  const commands: [string, Contender][] = [];
  for (const [index, deployer] of all.entries()) {
    const url = accounts[index]?.url ?? "";
    await runOnce(`${deployer.name}, create`, deployer.command("create", url));
    commands.push([deployer.name, deployer.command("no-op", url)]);
  }
  const times: Readonly<Record<string, number>> = await measure({ ...Object.fromEntries(commands), bare }, 7);
  for (const account of accounts) await account.close();
  const of = (name: string): number => times[name] ?? Number.NaN;
  return all.map(({ name }) => ({
    what: `no-op of ${name}`,
    measured: `${of(name).toFixed(0)} ms`,
    peer: `${of("bare").toFixed(0)} ms`,
    result: `${(of(name) / of("bare")).toFixed(1)}x`,
    bar: "",
    isWithin: null,
  }));
}
