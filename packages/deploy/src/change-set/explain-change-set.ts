import { type Note, RemoteFailure } from "@keelson/core";
import type { ChangeSet, ChangeSetFinding } from "../stack/change-set-port.ts";
import type { DeployPorts } from "../stack/deploy-ports.ts";

type Ports = Pick<DeployPorts, "cloudFormation" | "reporter">;

/** Why a change set failed, beyond its own words: what validations and hooks found. */
export async function explainFailedChangeSet(changeSet: ChangeSet, ports: Ports): Promise<readonly string[]> {
  return (await readFindings(changeSet.changeSetId, ports)).filter(({ mode }) => mode === "fail").map(textOf);
}

/** What validations warn of in a change set that can be executed. */
export async function warningsOn(changeSet: ChangeSet, ports: Ports): Promise<readonly Note[]> {
  const found = await readFindings(changeSet.changeSetId, ports);
  return found.map((finding): Note => ({ severity: "warning", code: "validation-warning", message: textOf(finding), subject: null }));
}

/** Findings only explain: what may not be read is said and changes nothing. */
async function readFindings(changeSetId: string, { cloudFormation, reporter }: Ports): Promise<readonly ChangeSetFinding[]> {
  try {
    return await cloudFormation.readFindings(changeSetId);
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    const message = `What CloudFormation's validations found cannot be read: ${error.message}`;
    reporter.emit({ type: "note", engine: "deploy", note: { severity: "notice", code: "validations-unreadable", message, subject: null } });
    return [];
  }
}

function textOf({ logicalId, name, reason, path }: ChangeSetFinding): string {
  const where = [logicalId, path].filter((part) => part !== null).join(" ");
  return `${where === "" ? "" : `${where}: `}${reason}${name === "" ? "" : ` (${name})`}`;
}
