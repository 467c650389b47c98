import type { ChangeSet } from "../stack/change-set-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import { isPreviewName } from "../stack/request-token.ts";

/** Milliseconds by the service's clock: no preview runs longer, so that what is older was left by one that was killed. */
const longestPreview = 15 * 60_000;

/** Takes away what earlier previews of the stack left that were killed. */
export async function removeLeftovers(own: ChangeSet, { cloudFormation }: Pick<DeployPorts, "cloudFormation">): Promise<void> {
  const found = await cloudFormation.listChangeSets(own.stackId);
  const left = found.filter(({ name, createdAt }) => isPreviewName(name) && createdAt < own.createdAt - longestPreview);
  for (const { changeSetId } of left) await cloudFormation.deleteChangeSet(changeSetId);
}
