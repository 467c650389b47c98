/** Rules of cfn-lint that templates may break, each with the reason. Everything else, warnings and notices too, is a finding. */
export const cfnLintExceptions: Readonly<Record<string, string>> = {
  W3010: "The availability zone is the user's choice in cluster.yaml: a cluster's machines are bought in one zone on purpose.",
};
