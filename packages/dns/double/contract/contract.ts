import { batchCases } from "./batch-cases.ts";
import { listCases } from "./list-cases.ts";
import { recordCases } from "./record-cases.ts";
import { type ContractWorld, visit } from "./visit.ts";

/** One rule of `route53.md`. `run` ends with an AssertionError where the server breaks it. */
export interface ContractCase {
  readonly rule: string;
  readonly title: string;
  readonly run: (world: ContractWorld) => Promise<void>;
}

/**
 * What a server must do to stand in for Route 53, as raw requests, so that the same cases judge the double and other emulators. Cases
 * use names of their own and may run in any order against one zone, once.
 */
export function route53Contract(): readonly ContractCase[] {
  return [...batchCases, ...recordCases, ...listCases].map(([rule, title, check]) => ({
    rule,
    title,
    run: (world) => check(visit(world, rule)),
  }));
}
