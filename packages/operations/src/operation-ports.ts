import type { Clock, Diagnostic, Random, Reporter } from "@keelson/core";
import type { Files } from "./system/files.ts";
import type { ProxySettings } from "./system/proxy-settings.ts";

/** What an edge lends to an operation: everything that is not a pure function of its inputs. */
export interface OperationPorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly random: Random;
  readonly reporter: Reporter;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly proxy: ProxySettings;
  /** Findings that are told however the run ends: a warning must not vanish because something later fails. */
  tell(diagnostics: readonly Diagnostic[]): void;
  /** Hides a value in every later line of the log. */
  mask(secret: string): void;
}
