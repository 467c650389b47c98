import { applyPolicies, type Diagnostic, enforceGuards, hasErrors, InvalidInput, type Outcome, type Plan, planReady } from "@keelson/core";
import {
  desiredRecords,
  executeRecords,
  observeZones,
  parseEndpoints,
  parseMapping,
  planRecords,
  type PolicyName,
  type RecordMode,
  recordPolicy,
  type RecordRow,
  refuseConflicts,
  refuseEmptyMapping,
  refuseManyDeletions,
  refuseOtherPlan,
  route53,
} from "@keelson/dns";
import type { OperationPorts } from "./operation-ports.ts";
import { RecordsFailed } from "./records-failed.ts";
import { readSource } from "./system/read-source.ts";

export interface PublishInputs {
  readonly endpoints: string;
  readonly mapping: string | null;
  readonly zoneId: string | null;
  readonly ownerId: string;
  readonly policy: PolicyName;
  readonly record: RecordMode;
  /** Seconds. */
  readonly ttl: number;
  readonly adopt: readonly string[];
  readonly maxDeletes: number;
  readonly allowEmpty: boolean;
  /** Milliseconds to wait for INSYNC, or null. */
  readonly wait: number | null;
  readonly planHash: string | null;
  readonly execution: "run" | "dry-run";
  /** Where the plan is written as JSON, or null. */
  readonly planPath: string | null;
}

export interface PublishResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Plan<RecordRow>;
  readonly outcomes: readonly Outcome[];
  /** The names that are wanted and have an address. */
  readonly names: readonly string[];
  /** The names that wait for an address. */
  readonly pending: readonly string[];
}

/** Points DNS names at the addresses of endpoints. Names that cannot be had are told after the others were published. */
export async function publishDns(inputs: PublishInputs, ports: OperationPorts): Promise<PublishResult> {
  const { desired, diagnostics } = await readDesired(inputs, ports);
  ports.tell(diagnostics);
  const port = route53();
  const observed = await observeZones({ desired, zoneId: inputs.zoneId, port });
  const planned = planRecords({ desired, observed, ownerId: inputs.ownerId, adopt: inputs.adopt });
  const plan = applyPolicies(planned, [recordPolicy(inputs.policy)]);
  ports.reporter.emit(planReady(plan));
  if (inputs.planPath !== null) await ports.files.writeText(inputs.planPath, `${JSON.stringify(plan, null, 2)}\n`);
  const result = {
    diagnostics,
    plan,
    names: [...new Set(desired.records.map((record) => record.name))],
    pending: desired.pending.map((pending) => pending.name),
  };
  const guards = [refuseEmptyMapping({ desired, allowEmpty: inputs.allowEmpty }), refuseManyDeletions(inputs.maxDeletes)];
  enforceGuards(plan, inputs.planHash === null ? guards : [...guards, refuseOtherPlan(inputs.planHash)]);
  if (inputs.execution === "dry-run") return { ...result, outcomes: [] };

  const outcomes = await executeRecords(plan, { ...ports, port, wait: inputs.wait });
  const failed = outcomes.filter((outcome) => outcome.status === "failed");
  if (failed.length > 0) throw new RecordsFailed(failed);
  enforceGuards(plan, [refuseConflicts()]);
  return { ...result, outcomes };
}

async function readDesired(inputs: PublishInputs, ports: Pick<OperationPorts, "files">) {
  const [endpointsSource, mappingSource] = await Promise.all([
    readSource(inputs.endpoints, ports.files),
    inputs.mapping === null ? null : readSource(inputs.mapping, ports.files),
  ]);
  const { endpoints, diagnostics: inEndpoints } = parseEndpoints(endpointsSource);
  const { mapping, diagnostics: inMapping } = mappingSource === null ? { mapping: null, diagnostics: [] } : parseMapping(mappingSource);
  const found = [...inEndpoints, ...inMapping];
  if (endpoints === null || hasErrors(found)) throw new InvalidInput(found);
  const { desired, diagnostics } = desiredRecords({ mapping, endpoints, record: inputs.record, ttl: inputs.ttl });
  const all = [...found, ...diagnostics];
  if (hasErrors(all)) throw new InvalidInput(all);
  return { desired, diagnostics: all };
}
