import { clusterScenarios } from "./cluster-scenarios.ts";
import { deployScenarios } from "./deploy-scenarios.ts";
import { destroyScenarios } from "./destroy-scenarios.ts";
import { previewScenarios } from "./preview-scenarios.ts";
import type { Scenario } from "./run-scenario.ts";

/** Everything that the roles do: what policies are generated from, and what they are tested with. */
export const scenarios: readonly Scenario[] = [...previewScenarios, ...deployScenarios, ...clusterScenarios, ...destroyScenarios];
