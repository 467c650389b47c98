import { type NamedPolicy } from "./policy.ts";
import { policiesOf } from "./policies.ts";
import { type Recording, recordScenarios } from "./record.ts";
import { rolesTemplate } from "./roles-template.ts";
import { scenarios } from "./scenarios/scenarios.ts";

/** Path below the repository -> content: a policy for each role and action, and the template that makes the roles. */
export function iamFiles(policies: readonly NamedPolicy[]): ReadonlyMap<string, string> {
  const documents = policies.map(({ name, document }): [string, string] => [
    `docs/iam/${name}.json`,
    `${JSON.stringify(document, null, 2)}\n`,
  ]);
  return new Map([...documents, ["docs/iam/roles-template.json", rolesTemplate(policies)]]);
}

/** All scenarios recorded, and the policies that follow. Takes seconds: every scenario runs. */
export async function generateIam(): Promise<{ readonly recordings: readonly Recording[]; readonly policies: readonly NamedPolicy[] }> {
  const recordings = await recordScenarios(scenarios);
  return { recordings, policies: policiesOf(recordings) };
}
