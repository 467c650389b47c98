import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Bug } from "@keelson/core";
import { parse } from "yaml";
import { accountEnvironment, type Deployer } from "./deployer.ts";

export interface CdkSetting {
  readonly node: string;
  /** The peer's folder with its packages. */
  readonly folder: string;
  readonly scratch: string;
  readonly stackName: string;
  readonly imageId: string;
}

/** `cdk deploy` of an assembly that is there already, as a pipeline does it that synthesises in a step before. */
export function cdk({ node, folder, scratch, stackName, imageId }: CdkSetting): Deployer {
  const synthesise = (name: string, rootVolumeSize: string): string => {
    const assembly = join(scratch, name);
    const { status } = spawnSync(node, [join(folder, "app.mjs"), assembly, rootVolumeSize], { env: { HOME: scratch }, stdio: "ignore" });
    if (status !== 0) throw new Bug(`The CDK's app ended with ${String(status)}.`);
    return assembly;
  };
  const assemblies = { usual: synthesise("cdk.usual", "30"), larger: synthesise("cdk.larger", "40") };
  return {
    name: "cdk deploy",
    command: (step, url) => ({
      node,
      words: [
        join(folder, "node_modules", "aws-cdk", "bin", "cdk"),
        "deploy",
        stackName,
        `--app=${step === "update" ? assemblies.larger : assemblies.usual}`,
        "--require-approval=never",
        `--parameters=NodeImageId=${imageId}`,
        "--no-notices",
        "--no-version-reporting",
        "--progress=events",
      ],
      environment: { ...accountEnvironment(url, scratch), CDK_DISABLE_VERSION_CHECK: "1" },
      exitCode: 0,
    }),
    // It sends JSON as YAML, says that nested stacks are included where there are none, and names the mode that is the default.
    translate(form) {
      form.delete("IncludeNestedStacks");
      if (form.get("DeploymentConfig.Mode") === "STANDARD") form.delete("DeploymentConfig.Mode");
      const template = form.get("TemplateBody");
      if (template !== null) form.set("TemplateBody", JSON.stringify(parse(template)));
    },
  };
}
