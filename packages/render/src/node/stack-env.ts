import { logicalIds } from "../stack/logical-ids.ts";
import type { NodeRole } from "../stack/tags.ts";

/** Where the file lies on every node. */
export const stackEnvPath = "/etc/keelson/stack.env";

const stack = { STACK_NAME: "${AWS::StackName}", REGION: "${AWS::Region}", URL_SUFFIX: "${AWS::URLSuffix}" };

/**
 * What only CloudFormation knows, filled in by Fn::Sub, and the bounds of a boot in seconds. BOOT_BOUND ends before the group's own
 * creation and pause times (30 and 15 minutes), so that the stack hears FAILURE instead of silence.
 */
const stackEnv: Readonly<Record<NodeRole, Readonly<Record<string, string>>>> = {
  controller: {
    ...stack,
    ETCD_VOLUME: `\${${logicalIds.etcdVolume}}`,
    SIGNAL_RESOURCE: logicalIds.controllerGroup,
    STEP_BOUND: "900",
    BOOT_BOUND: "1500",
  },
  worker: { ...stack, SIGNAL_RESOURCE: logicalIds.workerGroup, STEP_BOUND: "720", BOOT_BOUND: "780" },
};

/** The file as a data URL whose `${...}` stay readable for Fn::Sub; what they become (names, ids) needs no encoding. */
export function stackEnvUrl(role: NodeRole): string {
  const lines = Object.entries(stackEnv[role]).map(([name, value]) => `${name}%3D${value}%0A`);
  return `data:,${lines.join("")}`;
}
