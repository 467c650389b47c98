/** Rules of cfn-lint that templates may break, each with the reason. Everything else, warnings and notices too, is a finding. */
export const cfnLintExceptions: Readonly<Record<string, string>> = {
  I3010: "examples/largest comes near the 500 resources of a stack on purpose; render counts them itself.",
  W2506: "Of the image's own parameter type, CloudFormation takes no update any more once the image is gone (decision 20).",
  W3010: "The availability zone is the user's choice in cluster.yaml: a cluster's machines are bought in one zone on purpose.",
};
