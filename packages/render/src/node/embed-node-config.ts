import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";

import { type IgnitionConfig, ignitionVersion } from "./ignition/ignition-config.ts";
import type { NodeRole } from "../stack/tags.ts";
import { stackEnvPath, stackEnvUrl } from "./stack-env.ts";

const payloadPrefix = "data:;base64,";

/** Fixed, as another byte would roll every node. Level 9 would save 25 of 8,569 bytes and cost twice the time of a cold start. */
const compression = { level: 6, mem: 2, mtime: 0 } as const;

/**
 * The user data of a role: an outer Ignition config that carries /etc/keelson/stack.env and merges the compressed node config.
 * It is a text for Fn::Sub: its only `${...}` are those of stack.env, since base64 has no `$`.
 * Pure JavaScript deflate with every option fixed: other builds of zlib would give other bytes, and other bytes replace every node.
 */
export function embedNodeConfig(options: { nodeConfig: string; role: NodeRole }): string {
  const compressed = gzipSync(strToU8(options.nodeConfig), compression);
  const outer: IgnitionConfig = {
    ignition: {
      version: ignitionVersion,
      // Merge and not replace: replace would drop stack.env.
      config: { merge: [{ source: payloadPrefix + btoa(strFromU8(compressed, true)), compression: "gzip" }] },
    },
    storage: { files: [{ path: stackEnvPath, mode: 0o644, contents: { source: stackEnvUrl(options.role) } }] },
  };
  return JSON.stringify(outer);
}

/** The node config inside a user data text, byte for byte; null when the text is not one that embedNodeConfig made. */
export function extractNodeConfig(outerText: string): string | null {
  const source = payloadSource(outerText);
  if (source === null || !source.startsWith(payloadPrefix)) return null;
  try {
    return strFromU8(gunzipSync(strToU8(atob(source.slice(payloadPrefix.length)), true)));
  } catch {
    // Not base64 or not gzip: somebody edited the template by hand.
    return null;
  }
}

function payloadSource(outerText: string): string | null {
  return /"merge":\s*\[\s*\{[^{}]*?"source":\s*"(?<source>[^"\\]*)"/.exec(outerText)?.groups?.["source"] ?? null;
}
