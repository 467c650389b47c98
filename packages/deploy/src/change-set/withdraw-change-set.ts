import { Interrupted } from "@keelson/core";
import type { ChangeSetRequest } from "../stack/change-set-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";

/**
 * Takes a change set back that will not be executed, and the empty shell that was made for it; what somebody else prepared in the shell
 * stays, and so does the shell.
 */
export async function withdrawChangeSet(
  made: Pick<ChangeSetRequest, "stack" | "changeSetName" | "type">,
  { cloudFormation }: Pick<DeployPorts, "cloudFormation">,
): Promise<"nothing left" | "shell left"> {
  const changeSet = await cloudFormation.describeChangeSet(made);
  if (changeSet === null) return made.type === "create" ? await removeShell(made.stack, cloudFormation) : "nothing left";
  await cloudFormation.deleteChangeSet(changeSet.changeSetId);
  return made.type === "create" ? await removeShell(changeSet.stackId, cloudFormation) : "nothing left";
}

/** Deletes a stack that was never executed and holds no change set. */
async function removeShell(stack: string, cloudFormation: DeployPorts["cloudFormation"]): Promise<"nothing left" | "shell left"> {
  const found = await cloudFormation.describeStack(stack);
  if (found === null || found.status !== "REVIEW_IN_PROGRESS") return "nothing left";
  if ((await cloudFormation.listChangeSets(found.stackId)).length > 0) return "shell left";
  await cloudFormation.deleteStack({ stackId: found.stackId, token: shellToken(found.stackId), roleArn: null });
  return "nothing left";
}

/** The same for every attempt: a shell is deleted once. */
function shellToken(stackId: string): string {
  return `keelson-shell-${stackId.split("/").at(-1) ?? "gone"}`;
}

/** What a cancelled run says that changed nothing. */
export function cancelledBefore(stackName: string, left: "nothing left" | "shell left", cause: unknown): Interrupted {
  return new Interrupted(`Cancelled before stack ${stackName} was changed.`, {
    stateLeft:
      left === "shell left" ? `stack ${stackName} is an empty shell that others prepare change sets in` : `stack ${stackName} is as it was`,
    hint: "Run again to deploy.",
    cause,
  });
}
