import { changeStack } from "../change-set/change-stack.ts";
import { presentStack, type Situation, type Turn } from "../execute/turn.ts";
import { listNames } from "../stack/list-names.ts";
import { isOurName } from "../stack/request-token.ts";

/**
 * Creates the stack inside an empty shell that is there. What somebody else prepared in it is named: executing our change set
 * removes it (API reference, ExecuteChangeSet).
 */
export async function resumeShell(situation: Situation): Promise<Turn> {
  const { ports } = situation;
  const { stackId, stackName } = presentStack(situation.observed);
  const prepared = await ports.cloudFormation.listChangeSets(stackId);
  const foreign = prepared.map(({ name }) => name).filter((name) => !isOurName(name));
  if (foreign.length > 0) {
    const message = `The empty stack ${stackName} holds change sets that are not ours, and that end with this creation: ${listNames(foreign)}.`;
    const note = { severity: "warning", code: "foreign-change-set", message, subject: null } as const;
    ports.reporter.emit({ type: "note", engine: "deploy", note });
  }
  return await changeStack(situation);
}
