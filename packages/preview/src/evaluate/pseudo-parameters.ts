import type { Resolved } from "./resolved.ts";

/** What a stack's own name and place answer; what is null stays a token. */
export interface StackPlace {
  readonly stackName: string;
  readonly region: string;
  readonly accountId: string | null;
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string | null;
  /** `amazonaws.com` and its like. */
  readonly urlSuffix: string | null;
}

/** AWS::StackId and AWS::NotificationARNs are not known before the stack is. */
export function pseudoParameters(place: StackPlace): ReadonlyMap<string, Resolved> {
  const given: readonly (readonly [string, string | null])[] = [
    ["AWS::StackName", place.stackName],
    ["AWS::Region", place.region],
    ["AWS::AccountId", place.accountId],
    ["AWS::Partition", place.partition],
    ["AWS::URLSuffix", place.urlSuffix],
  ];
  return new Map(given.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
}
