import { type AskedPermission, recordAccess } from "@keelson/double";
import { generalise } from "./generalise.ts";
import type { Grant } from "./policy.ts";
import type { AccountContent } from "./scenarios/account.ts";
import { prepareScenario, runScenario, type Scenario } from "./scenarios/run-scenario.ts";

export interface Recording {
  readonly scenario: Scenario;
  /** What the scenario began with. */
  readonly content: AccountContent;
  /** All that was asked for in the role's name, by itself and by CloudFormation. */
  readonly asked: readonly AskedPermission[];
}

/** Runs scenarios with everything allowed; one that does not end as it should is a mistake of the list. */
export async function recordScenarios(scenarios: readonly Scenario[]): Promise<readonly Recording[]> {
  const recordings: Recording[] = [];
  for (const scenario of scenarios) {
    const content = await prepareScenario(scenario);
    const access = recordAccess();
    const { failure } = await runScenario(scenario, content, access);
    if (failure?.code !== scenario.endsWith) {
      throw new TypeError(`scenario "${scenario.name}" ended with ${failure?.code ?? "success"}: ${failure?.message ?? ""}`);
    }
    recordings.push({ scenario, content, asked: access.asked });
  }
  return recordings;
}

/**
 * What the role itself asked the services for, as grants. What CloudFormation does in its name comes from handler-needs.ts: the double's
 * own table must not judge itself.
 */
export function ownGrants({ scenario, asked }: Recording): readonly Grant[] {
  return asked.filter(({ context }) => !("aws:CalledVia" in context)).map((permission) => generalise(permission, scenario.place));
}
