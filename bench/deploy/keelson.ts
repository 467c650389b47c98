import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "../measure.ts";
import { accountEnvironment, type Deployer } from "./deployer.ts";

export interface KeelsonSetting {
  readonly node: string;
  readonly dist: string;
  readonly cluster: string;
  readonly scratch: string;
}

/** The built action deploy-cluster; with all that it does beside the stack, but no wait for machines that are not there. */
export function keelson({ node, dist, cluster, scratch }: KeelsonSetting): Deployer {
  const folder = join(scratch, "keelson");
  mkdirSync(folder, { recursive: true });
  const larger = join(folder, "cluster.yaml");
  writeFileSync(larger, readFileSync(cluster, "utf8").replaceAll("RootVolumeSize: 30", "RootVolumeSize: 40"));
  return {
    name: "Keelson",
    command: (step, url) => deployAction({ node, dist, folder, url, cluster: step === "update" ? larger : cluster }),
  };
}

/** The action's process, with files for what it answers as the runner gives them. */
export function deployAction(run: {
  readonly node: string;
  readonly dist: string;
  readonly folder: string;
  readonly url: string;
  readonly cluster: string;
  readonly inputs?: Readonly<Record<string, string>>;
}): Contender {
  const { node, dist, folder, url, cluster, inputs = {} } = run;
  const file = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, "");
    return path;
  };
  const given = { cluster, "wait-for": "stack", "digest-gate": "never", timeout: "1000h", ...inputs };
  return {
    node,
    words: [join(dist, "deploy-cluster.js")],
    environment: {
      ...accountEnvironment(url, folder),
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: file("output"),
      GITHUB_STATE: file("state"),
      GITHUB_STEP_SUMMARY: file("summary"),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    exitCode: 0,
  };
}
