import type { ClusterModel } from "../model/cluster-model.ts";
import { ref, regionalArn, sub } from "./intrinsic.ts";
import { policyDocument, type Statement } from "./policy-document.ts";
import { nodeName, type NodeRole, tags } from "./tags.ts";
import type { Resources } from "./template.ts";

interface NodeRoleOptions {
  readonly model: ClusterModel;
  readonly role: NodeRole;
  readonly roleId: string;
  readonly instanceProfileId: string;
  /** What this role may do beyond what every node may. */
  readonly statements: readonly Statement[];
}

/**
 * The role of one kind of machine with its instance profile. The policy is inline, so that it stands as soon as the role does: a policy
 * resource of its own could come after the first boot.
 */
export function nodeRole({ model, role, roleId, instanceProfileId, statements }: NodeRoleOptions): Resources {
  return {
    [roleId]: {
      Type: "AWS::IAM::Role",
      Properties: {
        AssumeRolePolicyDocument: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal: { Service: sub("ec2.${AWS::URLSuffix}") }, Action: "sts:AssumeRole" }],
        },
        Path: "/",
        Policies: [{ PolicyName: role, PolicyDocument: policyDocument([...bootStatements(model, role), ...statements]) }],
        Tags: tags(model, nodeName(model, role)),
      },
    },
    [instanceProfileId]: {
      Type: "AWS::IAM::InstanceProfile",
      Properties: { Path: "/", Roles: [ref(roleId)] },
    },
  };
}

/** What every boot needs: the secrets of its own role, and to tell CloudFormation how it ended. */
function bootStatements(model: ClusterModel, role: NodeRole): Statement[] {
  const { prefix, kmsKeyArn } = model.secrets;
  const parameters = regionalArn("ssm", `parameter${prefix}/${role}/*`);
  const secrets: Statement = { Sid: "ReadSecrets", Action: ["ssm:GetParameters"], Resource: parameters };
  const signal: Statement = { Sid: "SignalStack", Action: ["cloudformation:SignalResource"], Resource: ref("AWS::StackId") };
  if (kmsKeyArn === null) return [secrets, signal];
  // SSM encrypts a SecureString with the parameter's ARN as context, so one key serves both roles and keeps them apart (SSM, "SecureString and KMS").
  const decrypt: Statement = {
    Sid: "DecryptSecrets",
    Action: ["kms:Decrypt"],
    Resource: kmsKeyArn,
    Condition: { StringLike: { "kms:EncryptionContext:PARAMETER_ARN": parameters } },
  };
  return [secrets, decrypt, signal];
}
