import type { CloudFormationState } from "@keelson/deploy/double";
import type { SsmState } from "@keelson/pki/double";

/** A cluster as far as its stack and secrets tell: what a Kubernetes stand-in needs to play it. */
export interface DeployedCluster {
  /** The ARN of its stack: another stack under the same name is another cluster. */
  readonly stackId: string;
  readonly name: string;
  readonly region: string;
  /** The controller's public address. */
  readonly address: string;
  /** The name in the API server's certificate. */
  readonly apiHost: string;
  readonly authority: { readonly certificate: string; readonly key: string };
}

/** The clusters whose stacks are complete and whose authority is stored. */
export function deployedClusters(cloudFormation: CloudFormationState, parameters: SsmState): DeployedCluster[] {
  return cloudFormation.stacks.flatMap((stack): DeployedCluster[] => {
    const name = stack.tags["keelson:cluster"];
    const output = (key: string): string | undefined => stack.outputs.find((each) => each.key === key)?.value;
    const [address, url] = [output("ControllerIP"), output("APIURL")];
    const secret = (file: string): string | undefined => parameters.parameters[`/keelson/${name ?? ""}/controller/${file}`]?.Value;
    const [certificate, key] = [secret("ca.crt"), secret("ca.key")];
    if (!/^(CREATE|UPDATE|UPDATE_ROLLBACK)_COMPLETE$/.test(stack.status)) return [];
    if (name === undefined || address === undefined || url === undefined || certificate === undefined || key === undefined) return [];
    return [{ stackId: stack.id, name, region: stack.region, address, apiHost: new URL(url).hostname, authority: { certificate, key } }];
  });
}
