import { type AccountState, presentWorld } from "../account/account-options.ts";
import type { CloudFormationDoubleOptions } from "../cloudformation/double-options.ts";
import { viewEc2 } from "../ec2/ec2-view.ts";
import { taggedThings } from "../ec2/things/tagged.ts";

/** The tags of whatever an ARN names in an account now: conditions on aws:ResourceTag are about these. */
export function tagsInAccount(
  account: AccountState,
  stacks: CloudFormationDoubleOptions,
): (arn: string) => Readonly<Record<string, string>> {
  return (arn) => {
    const [, , service, region = "", , ...rest] = arn.split(":");
    const path = rest.join(":");
    if (service === "elasticloadbalancing") return balancerTags(account, arn, path);
    if (service !== "ec2" || path.endsWith("/*")) return {};
    const { launcher, now } = presentWorld({ stacks });
    const view = viewEc2({ state: account.ec2, stacks: account.cloudFormation, machines: launcher.machines, region, at: now });
    return taggedThings(view).find(({ id }) => id === path.split("/").at(-1))?.tags ?? {};
  };
}

function balancerTags({ loadBalancing }: AccountState, arn: string, path: string): Readonly<Record<string, string>> {
  const classic = loadBalancing.classic.find(({ name }) => path === `loadbalancer/${name}`);
  const newer = [...loadBalancing.newer, ...loadBalancing.targetGroups].find((each) => each.arn === arn);
  return (classic ?? newer)?.tags ?? {};
}
