import { type FailureRecord, recordEvents, toFailure, toFailureRecord } from "@keelson/core";
import { type AccessControl, recordAccess } from "@keelson/double";
import type { RecordedPlace } from "../generalise.ts";
import { type Account, type AccountContent, freshAccount, openAccount } from "./account.ts";
import { accessKeyOf, administratorKey, type RoleName, sessionOf } from "./role-name.ts";

/** Something that a role does in an account, as workflows do it. */
export interface Scenario {
  readonly name: string;
  readonly role: RoleName;
  /** The folder of an example whose cluster.yaml is used; the article's when absent. */
  readonly example?: string;
  /** What its ARNs have that others' do not. */
  readonly place: RecordedPlace;
  /** What an administrator did before. */
  readonly before?: (account: Account) => Promise<void>;
  readonly run: (account: Account) => Promise<void>;
  /** The code that the run ends with whatever it may do; none when absent. */
  readonly endsWith?: FailureRecord["code"];
}

export interface ScenarioEnd {
  readonly failure: FailureRecord | null;
  /** All that the run told a person, its failure first. */
  readonly told: string;
}

/** The account as the scenario's role finds it. */
export async function prepareScenario({ before, example = "minecraft" }: Scenario): Promise<AccountContent> {
  const fresh = freshAccount(example);
  if (before === undefined) return fresh;
  const account = await openAccount({ content: fresh, access: recordAccess() });
  try {
    signAs(administratorKey);
    await before(account);
    return account.keep();
  } finally {
    await account.close();
  }
}

/** Runs a scenario as its role, which may do what `access` lets it. */
export async function runScenario(scenario: Scenario, content: AccountContent, access: AccessControl): Promise<ScenarioEnd> {
  const reporter = recordEvents();
  const account = await openAccount({ content, access: onlyFor(sessionOf(scenario.role), access), reporter });
  try {
    signAs(accessKeyOf(scenario.role));
    const failure = await endOf(() => scenario.run(account));
    return { failure, told: JSON.stringify([failure, reporter.events]) };
  } finally {
    await account.close();
  }
}

/** The role's own session, and the role that it hands to CloudFormation, which may do everything. */
function onlyFor(session: string, access: AccessControl): AccessControl {
  return { refusal: (principal, permissions) => (principal === session ? access.refusal(principal, permissions) : null) };
}

function signAs(accessKey: string): void {
  process.env["AWS_ACCESS_KEY_ID"] = accessKey;
  process.env["AWS_SECRET_ACCESS_KEY"] = "secret";
}

async function endOf(run: () => Promise<void>): Promise<FailureRecord | null> {
  try {
    await run();
    return null;
  } catch (thrown) {
    return toFailureRecord(toFailure(thrown));
  }
}
