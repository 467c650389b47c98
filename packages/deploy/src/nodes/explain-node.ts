import { RemoteFailure } from "@keelson/core";
import type { NodePort } from "./node-port.ts";
import { consoleTail, readBoot } from "./read-boot.ts";

const tailLines = 8;

/**
 * Why a machine did not become a node: the line where its boot stopped, and the end of its console. Never fails: what cannot be read
 * is said.
 */
export async function explainNode(instanceId: string, { nodes }: { readonly nodes: NodePort }): Promise<readonly string[]> {
  try {
    const console = await nodes.readConsole(instanceId);
    if (console === null) return [`${instanceId}: EC2 has no console output yet; on types without Nitro it comes minutes late.`];
    const boot = readBoot(console);
    const tail = consoleTail(console, tailLines).map((line) => `${instanceId} console: ${line}`);
    if (boot === null) return [`${instanceId}: no step of the boot began; Ignition, which comes before them, has the last word:`, ...tail];
    if (boot.state === "done") return [`${instanceId}: the boot ended well: ${boot.line}`];
    const stopped = boot.state === "failed" ? "the boot failed at" : "the boot came as far as";
    return [`${instanceId}: ${stopped} step ${boot.step} of ${boot.of}: ${boot.line}`, ...tail];
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    return [`${instanceId}: its console cannot be read: ${error.message}`];
  }
}
