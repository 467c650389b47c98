import { setTimeout as sleep } from "node:timers/promises";
import { Bug } from "@keelson/core";
import { hurriedClock, type ServedAccount, serveAccount } from "../../e2e/parts/serve-account.ts";
import { runOnce } from "../measure.ts";
import type { Row } from "../print-table.ts";
import { countCalls } from "./count-calls.ts";
import type { Deployer, Step } from "./deployer.ts";

/** More than any resource takes, so that whoever looks again finds the end: nobody sleeps for long. */
const whileAtEachLook = 900_000;

const steps: readonly Step[] = ["create", "no-op", "update"];

/** An account of its own for a deployer. */
export function openAccount(deployer: Deployer): Promise<ServedAccount> {
  return serveAccount({ clock: hurriedClock(whileAtEachLook), translate: (form) => deployer.translate?.(form) });
}

/** What we do that the CDK does not, by the calls that it takes; each is allowed one call more than the CDK makes. */
const beyondCdk = {
  "warnings of the early validation": ["DescribeEvents"],
  "stack policy": ["SetStackPolicy", "GetStackPolicy"],
  "drift of what is protected": ["DetectStackDrift", "DescribeStackDriftDetectionStatus", "DescribeStackResourceDrifts"],
} as const;

type Feature = keyof typeof beyondCdk;

/** The features that each step shows. */
const shown: Readonly<Record<Step, readonly Feature[]>> = {
  create: ["warnings of the early validation", "stack policy"],
  "no-op": ["stack policy"],
  update: ["warnings of the early validation", "stack policy", "drift of what is protected"],
};

/** CloudFormation calls of each step, polls not counted: ours against each peer's. Only the CDK is a bar: the AWS CLI explains nothing. */
export async function measureCalls(deployers: {
  readonly ours: Deployer;
  readonly cdk: Deployer;
  readonly awsCli: Deployer;
}): Promise<Row[]> {
  const [ours, cdk, awsCli] = [await callsOf(deployers.ours), await callsOf(deployers.cdk), await callsOf(deployers.awsCli)];
  return steps.flatMap((step) => {
    const features = shown[step];
    const unseen = features.filter((feature) => !beyondCdk[feature].some((call) => ours[step].includes(call)));
    if (unseen.length > 0) throw new Bug(`${step} does not show ${unseen.join(", ")}: mend the list of features.`);
    const bar = cdk[step].length + features.length;
    const against = (peer: Deployer, calls: readonly string[]): Omit<Row, "bar" | "isWithin"> => ({
      what: `${step}, against ${peer.name}`,
      measured: String(ours[step].length),
      peer: String(calls.length),
      result: `${(ours[step].length / calls.length).toFixed(1)}x`,
    });
    return [
      { ...against(deployers.cdk, cdk[step]), bar: `${cdk[step].length} + ${features.length}`, isWithin: ours[step].length <= bar },
      { ...against(deployers.awsCli, awsCli[step]), bar: "", isWithin: null },
    ];
  });
}

/** One line for each step: what it does beyond the CDK. */
export function featuresBeyondCdk(): string[] {
  return steps.map((step) => `  ${step}: ${shown[step].join(", ")}`);
}

async function callsOf(deployer: Deployer): Promise<Readonly<Record<Step, readonly string[]>>> {
  const account = await openAccount(deployer);
  const found: Record<Step, readonly string[]> = { create: [], "no-op": [], update: [] };
  for (const step of steps) {
    const from = account.calls.length;
    await runOnce(`${deployer.name}, ${step}`, deployer.command(step, account.url));
    found[step] = countCalls(account.calls.slice(from));
    // The AWS CLI names its change sets by the second, and leaves those that it finds empty.
    await sleep(1100);
  }
  await account.close();
  return found;
}
