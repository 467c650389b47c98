import type { Properties, Value } from "./template.ts";

/** The attributes that GetAtt is used with. */
type Attribute = "AllocationId" | "Arn" | "AvailabilityZone" | "GroupId" | "LatestVersionNumber";

/** The id or address of a resource, the value of a parameter, or a pseudo parameter such as `AWS::StackId`. */
export function ref(name: string): Properties {
  return { Ref: name };
}

export function getAtt(logicalId: string, attribute: Attribute): Properties {
  return { "Fn::GetAtt": [logicalId, attribute] };
}

/** `${Name}` in the text becomes what Ref of that name gives, `${AWS::Region}` and its kind the pseudo parameter. */
export function sub(text: string): Properties {
  return { "Fn::Sub": text };
}

export function base64(value: Value): Properties {
  return { "Fn::Base64": value };
}

export function join(separator: string, values: readonly Value[]): Properties {
  return { "Fn::Join": [separator, values] };
}

/** The ARN of something in the account and region that the stack is deployed to. */
export function regionalArn(service: string, resource: string): Properties {
  return sub(`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`);
}
