/**
 * What checkov finds and templates may keep, each with the reason: by check and logical id, `CKV_AWS_24 SecurityGroupWorkerIngressSSH...`.
 * Everything else is a finding.
 */
export const checkovExceptions: Readonly<Record<string, string>> = {};
