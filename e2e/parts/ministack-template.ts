import { artifactText, type Example } from "./examples.ts";
import { queryEmulator } from "./emulator-calls.ts";
import { reduceTemplate } from "./reduce-template.ts";
import { textOf } from "./deviation.ts";

/** Types that ministack 1.5.33 cannot make. */
export const typesMinistackLacks = [
  "AWS::EC2::EIP",
  "AWS::EC2::EIPAssociation",
  "AWS::EC2::NetworkInterface",
  "AWS::EC2::SecurityGroupIngress",
  "AWS::EC2::Volume",
] as const;

/** A condition that stands for a node: it waits for one signal, as its group would, whose machines ministack does not start. */
function nodeCondition({ after, seconds }: { readonly after: string | null; readonly seconds: number }): object {
  return {
    Type: "AWS::CloudFormation::WaitCondition",
    ...(after === null ? {} : { DependsOn: [after] }),
    CreationPolicy: { ResourceSignal: { Count: 1, Timeout: `PT${seconds}S` } },
  };
}

/** The example's template as far as ministack can make it, with a condition for each named node. */
export function ministackTemplate(
  example: Example,
  nodes: Readonly<Record<string, { readonly after: string | null; readonly seconds: number }>>,
): string {
  const added = Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, nodeCondition(node)]));
  return reduceTemplate(artifactText(example, "stack-template.json"), { without: typesMinistackLacks, added });
}

/** Signals for a node as its boot script does. */
export async function signalNode(
  url: string,
  node: { readonly region: string; readonly stackName: string; readonly logicalId: string; readonly status: "SUCCESS" | "FAILURE" },
): Promise<void> {
  const { region, stackName, logicalId, status } = node;
  const parameters = { StackName: stackName, LogicalResourceId: logicalId, UniqueId: "i-0123456789abcdef0", Status: status };
  await queryEmulator(url, { service: "cloudformation", region, action: "SignalResource", parameters });
}

/** The stack's status by name or id, as another client reads it. */
export async function statusOf(url: string, stack: { readonly region: string; readonly stackName: string }): Promise<string> {
  const { region, stackName } = stack;
  const answer = await queryEmulator(url, {
    service: "cloudformation",
    region,
    action: "DescribeStacks",
    parameters: { StackName: stackName },
  });
  return textOf(answer, "StackStatus");
}
