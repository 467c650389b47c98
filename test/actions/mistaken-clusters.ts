import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Twelve mistakes on as many lines, one value of them made to look like a command of the runner. */
export const manyMistakes = `clusterName: 7
externalDNSName: "-not a name-"
keyName: key
region: "moon\\n::error::planted\\n::set-output name=digest::planted"
availabilityZone: eu-west-1a
kmsKeyArn: not-an-arn
workerCount: many
controllerRootVolumeSize: 0
controllerInstanceType: tee2
workerInstanceType: 3
vpcCIDR: 10.0.0.0/99
podCIDR: 10.2.0.0/16
serviceCIDR: 10.2.0.0/24
useCalico: maybe
nodeCount: 3
`;

export function writeCluster(folder: string, text: string | Uint8Array, name = "cluster.yaml"): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
