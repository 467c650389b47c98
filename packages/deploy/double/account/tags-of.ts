import type { Tags } from "../ec2/beside-stacks.ts";
import { viewEc2 } from "../ec2/ec2-view.ts";
import { taggedThings } from "../ec2/things/tagged.ts";
import type { AccountState } from "./account-options.ts";
import type { World } from "../cloudformation/world.ts";

/** The tags of something in the account by its ARN, as a policy's conditions see them; none for what there is not. */
export function tagsOf(account: AccountState, world: World, arn: string): Tags {
  const [, , service, region = "", , ...rest] = arn.split(":");
  const path = rest.join(":");
  switch (service) {
    case "ec2": {
      const id = path.split("/")[1];
      const view = viewEc2({
        state: account.ec2,
        stacks: account.cloudFormation,
        machines: world.launcher.machines,
        region,
        at: world.now,
      });
      return taggedThings(view).find((thing) => thing.id === id)?.tags ?? {};
    }
    case "elasticloadbalancing": {
      const { classic, newer, targetGroups } = account.loadBalancing;
      const named = classic.find(({ name, until }) => until === null && path === `loadbalancer/${name}`);
      return (named ?? [...newer, ...targetGroups].find((each) => each.arn === arn && each.until === null))?.tags ?? {};
    }
    case "cloudformation":
      return account.cloudFormation.stacks.find(({ id }) => id === arn)?.tags ?? {};
    default:
      return {};
  }
}
