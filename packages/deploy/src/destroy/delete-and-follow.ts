import { Unhealthy } from "@keelson/core";
import { followStack } from "../follow/follow-stack.ts";
import { tellNews } from "../follow/tell-news.ts";
import type { StackDescription } from "../stack/cloudformation-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";
import { explainFailedDeletion } from "./explain-failed-deletion.ts";

export interface DeleteOptions {
  readonly stack: StackDescription & { readonly stackName: string };
  readonly token: string;
  readonly roleArn: string | null;
  readonly ports: DeployPorts;
  /** Milliseconds. */
  readonly timeout: number;
  readonly onNews?: Parameters<typeof followStack>[0]["onNews"];
}

/**
 * Deletes a stack and follows it to its end. Unhealthy `stack-delete-failed`, with what blocks it, when something cannot be deleted;
 * Interrupted and TimedOut while CloudFormation goes on.
 */
export async function deleteAndFollow(options: DeleteOptions): Promise<void> {
  const { stack, token, roleArn, ports, timeout } = options;
  const { stackId, stackName } = stack;
  await ports.cloudFormation.deleteStack({ stackId, token, roleArn });
  const onNews = options.onNews ?? tellNews(ports.reporter);
  const followed = await followStack({ stackId, stackName, since: null, before: stack, onNews, ports, timeout });
  if (followed.stack === null || followed.stack.status === "DELETE_COMPLETE") return;
  const diagnosis = await explainFailedDeletion({ stackId, events: followed.telling, cloudFormation: ports.cloudFormation });
  const because = diagnosis[0] ?? followed.stack.statusReason ?? "CloudFormation gave no reason";
  throw new Unhealthy("stack-delete-failed", `Stack ${stackName} could not be deleted and is ${followed.stack.status}. ${because}`, {
    subject: `Stack ${stackName}`,
    diagnosis,
  });
}
