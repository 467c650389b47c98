import { enforceAccess, evaluatePolicies, listOf, type PolicyDocument } from "@keelson/double";
import { policiesOfRole } from "../../scripts/generate/iam/policies.ts";
import type { NamedPolicy } from "../../scripts/generate/iam/policy.ts";
import type { Recording } from "../../scripts/generate/iam/record.ts";
import { type RoleName, roleNames, sessionOf } from "../../scripts/generate/iam/scenarios/role-name.ts";
import { runScenario, type ScenarioEnd } from "../../scripts/generate/iam/scenarios/run-scenario.ts";
import { fillPolicy } from "./filled-policies.ts";

/** The policies of a role, one of them without something that it grants. */
export interface Removal {
  readonly role: RoleName;
  readonly policy: string;
  readonly sid: string;
  /** The actions that are not granted by this statement any more. */
  readonly taken: readonly string[];
  readonly left: readonly NamedPolicy[];
}

export function heldBy(role: RoleName, policies: readonly NamedPolicy[]): readonly NamedPolicy[] {
  return policies.filter(({ name }) => policiesOfRole[role].includes(name));
}

/** Every statement of every policy, taken away. */
export function statementRemovals(policies: readonly NamedPolicy[]): readonly Removal[] {
  return roleNames.flatMap((role) =>
    heldBy(role, policies).flatMap((policy) =>
      policy.document.Statement.map(({ Sid = "", Action }) => removal({ role, policy, sid: Sid, taken: listOf(Action) }, policies)),
    ),
  );
}

/** Every action of every statement, taken away. */
export function actionRemovals(policies: readonly NamedPolicy[]): readonly Removal[] {
  return roleNames.flatMap((role) =>
    heldBy(role, policies).flatMap((policy) =>
      policy.document.Statement.flatMap(({ Sid = "", Action }) =>
        listOf(Action).map((action) => removal({ role, policy, sid: Sid, taken: [action] }, policies)),
      ),
    ),
  );
}

function removal(
  cut: { readonly role: RoleName; readonly policy: NamedPolicy; readonly sid: string; readonly taken: readonly string[] },
  policies: readonly NamedPolicy[],
): Removal {
  const { role, policy, sid, taken } = cut;
  const left = heldBy(role, policies).map((each) => (each === policy ? { ...each, document: without(policy.document, sid, taken) } : each));
  return { role, policy: policy.name, sid, taken, left };
}

function without({ Version, Statement }: PolicyDocument, sid: string, taken: readonly string[]): PolicyDocument {
  const left = Statement.flatMap((statement) => {
    if (statement.Sid !== sid) return [statement];
    const actions = listOf(statement.Action).filter((each) => !taken.includes(each));
    return actions.length === 0 ? [] : [{ ...statement, Action: actions }];
  });
  return { Version, Statement: left };
}

export interface Miss {
  readonly recording: Recording;
  /** The first thing that is asked for in vain. */
  readonly action: string;
}

/** The scenario that misses what was taken away, the one that does so first; undefined when none does: then it is not needed. */
export function firstToMiss({ role, left, taken }: Removal, recordings: readonly Recording[]): Miss | undefined {
  const found = recordings
    .filter(({ scenario }) => scenario.role === role)
    .flatMap((recording) => {
      const documents = left.map((policy) => fillPolicy(policy, recording.scenario.place));
      const at = recording.asked.findIndex(
        (permission) => isTaken(permission.action, taken) && evaluatePolicies(documents, permission) !== "allowed",
      );
      const action = recording.asked[at]?.action;
      return action === undefined ? [] : [{ recording, at, action }];
    });
  return found.toSorted((one, other) => one.at - other.at)[0];
}

/** Runs a scenario whose role holds these policies and nothing else. */
export function runWith({ scenario, content }: Recording, held: readonly NamedPolicy[]): Promise<ScenarioEnd> {
  const documents = held.map((policy) => fillPolicy(policy, scenario.place));
  return runScenario(scenario, content, enforceAccess(new Map([[sessionOf(scenario.role), documents]])));
}

/** The actions that a run says its credentials do not allow. */
export function refusedActions(told: string): readonly string[] {
  const found = told.matchAll(/(?:not authorized to perform:?|do not allow|Grant) ((?:[a-z0-9-]+:[A-Za-z0-9]+(?:, | and )?)+)/g);
  return [...new Set([...found].flatMap(([, names = ""]) => names.split(/, | and /).filter((name) => name !== "")))];
}

/** Whether an action is one of those that were taken away. */
export function isTaken(action: string, taken: readonly string[]): boolean {
  return taken.some((pattern) => (pattern.endsWith("*") ? action.startsWith(pattern.slice(0, -1)) : action === pattern));
}
