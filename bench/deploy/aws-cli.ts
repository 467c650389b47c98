import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Bug } from "@keelson/core";
import { accountEnvironment, type Deployer } from "./deployer.ts";

const build = fileURLToPath(new URL("../../e2e/parts/build.sh", import.meta.url));

export interface AwsCliSetting {
  /** Of `keelson render`. */
  readonly template: string;
  readonly scratch: string;
  readonly stackName: string;
  readonly imageId: string;
}

/** `aws cloudformation deploy` of the very template that we deploy. */
export function awsCli({ template, scratch, stackName, imageId }: AwsCliSetting): Deployer {
  const folder = join(scratch, "aws-cli");
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(JSON.parse(readFileSync(template, "utf8")));
  const write = (name: string, body: string): string => {
    const path = join(folder, name);
    writeFileSync(path, body);
    return path;
  };
  const usual = write("usual.json", text);
  const larger = write("larger.json", text.replaceAll('"VolumeSize":30', '"VolumeSize":40'));
  const program = installAwsCli();
  return {
    name: "aws cloudformation deploy",
    command: (step, url) => ({
      node: program,
      words: [
        "cloudformation",
        "deploy",
        `--stack-name=${stackName}`,
        `--template-file=${step === "update" ? larger : usual}`,
        "--capabilities=CAPABILITY_NAMED_IAM",
        "--no-fail-on-empty-changeset",
        "--parameter-overrides",
        `NodeImageId=${imageId}`,
        `ClusterCAHash=${"0".repeat(64)}`,
      ],
      environment: accountEnvironment(url, folder),
      exitCode: 0,
    }),
  };
}

/** The program of the e2e's parts, built where it is missing. */
function installAwsCli(): string {
  const { status, stdout } = spawnSync("bash", [build, "awscli"], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Bug(`The AWS CLI could not be built: ${String(status)}.`);
  const versions = readFileSync(new URL("../../e2e/parts/versions.sh", import.meta.url), "utf8");
  return join(stdout.trim(), `awscli-${/^AWSCLI_VERSION=(\S+)$/m.exec(versions)?.[1]}`, "venv", "bin", "aws");
}
