/** The type of a stack that is a resource of another one, and of the stack itself in its events. */
export const stackType = "AWS::CloudFormation::Stack";
