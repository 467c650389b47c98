import type { Json } from "./json.ts";

/** User guide, "Pseudo parameters reference". */
export const pseudoParameters = [
  "AWS::AccountId",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix",
] as const;

export function pseudoValues(stack: {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly account: string;
}): Readonly<Record<string, Json>> {
  const { partition, urlSuffix } = partitionOf(stack.region);
  return {
    "AWS::AccountId": stack.account,
    "AWS::NotificationARNs": [],
    "AWS::Partition": partition,
    "AWS::Region": stack.region,
    "AWS::StackId": stack.id,
    "AWS::StackName": stack.name,
    "AWS::URLSuffix": urlSuffix,
  };
}

export function partitionOf(region: string): { partition: string; urlSuffix: string } {
  if (region.startsWith("cn-")) return { partition: "aws-cn", urlSuffix: "amazonaws.com.cn" };
  if (region.startsWith("us-gov-")) return { partition: "aws-us-gov", urlSuffix: "amazonaws.com" };
  return { partition: "aws", urlSuffix: "amazonaws.com" };
}
