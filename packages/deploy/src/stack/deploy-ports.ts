import type { Clock, Random, Reporter } from "@keelson/core";
import type { NodePort } from "../nodes/node-port.ts";
import type { CloudFormationPort } from "./cloudformation-port.ts";
import type { TemplateStore } from "../template/template-store.ts";

/** What the engine works with: AWS, time, chance, and whom it tells. */
export interface DeployPorts {
  readonly cloudFormation: CloudFormationPort;
  /** Looks at the machines behind a group, to explain why it failed. */
  readonly nodes: NodePort;
  /** Takes templates that are too large for a request; null where no bucket is given. */
  readonly templates: TemplateStore | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly reporter: Reporter;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
}
