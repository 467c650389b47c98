import type { ServedCall } from "../../e2e/parts/serve-account.ts";

/**
 * The CloudFormation calls of a run without its polls and further pages.
 *
 * A poll is a repeated read of the same thing while something is waited for: a read (Describe, Get or List) that a run has made before, of
 * the same operation and subject, since the write that it waits for. Before anything is written nothing is waited for, so that every read
 * counts. A further page depends on how much there is to read and not on who reads it.
 */
export function countCalls(calls: readonly ServedCall[]): string[] {
  const counted: string[] = [];
  let readsSinceWrite: Set<string> | null = null;
  for (const { service, operation, body } of calls) {
    if (service !== "cloudformation") continue;
    const form = new URLSearchParams(body);
    if (form.has("NextToken")) continue;
    if (!/^(Describe|Get|List)/.test(operation)) {
      readsSinceWrite = new Set();
      counted.push(operation);
      continue;
    }
    const subject = ["StackName", "ChangeSetName", "StackDriftDetectionId"].map((name) => nameOf(form.get(name) ?? ""));
    const read = `${operation} ${subject.join(" ")}`;
    if (readsSinceWrite?.has(read) === true) continue;
    readsSinceWrite?.add(read);
    counted.push(operation);
  }
  return counted;
}

/** The name in an ARN: a client that asks by name first and then by ARN asks for the same thing. */
function nameOf(nameOrArn: string): string {
  return /^arn:[^/]+\/([^/]+)/.exec(nameOrArn)?.[1] ?? nameOrArn;
}
