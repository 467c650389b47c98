/** What is used of the SDK, and nothing else: a bundle takes in exactly what this file names, when it is loaded. */
export {
  DeleteParametersCommand,
  GetParametersCommand,
  InvalidResourceId,
  ListTagsForResourceCommand,
  ParameterAlreadyExists,
  PutParameterCommand,
  SSMClient,
} from "@aws-sdk/client-ssm";
