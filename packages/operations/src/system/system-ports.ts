import type { OperationPorts } from "../operation-ports.ts";
import { nodeFiles } from "./node-files.ts";
import { readProxySettings } from "./proxy-settings.ts";
import { systemClock } from "./system-clock.ts";

/** The ports of this machine, completed by what the edge brings. */
export function systemPorts(edge: Pick<OperationPorts, "reporter" | "signal" | "mask" | "tell">): OperationPorts {
  return {
    files: nodeFiles,
    clock: systemClock,
    random: Math.random,
    proxy: readProxySettings(process.env),
    reporter: edge.reporter,
    signal: edge.signal,
    tell: (diagnostics) => edge.tell(diagnostics),
    mask: (secret) => edge.mask(secret),
  };
}
