import type { PolicyDocument, PolicyStatement } from "@keelson/double";
import { fillPlaceholders, type Placeholder, placeholders, placeholdersIn } from "./placeholders.ts";
import type { NamedPolicy } from "./policy.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const provider = "token.actions.githubusercontent.com";

/** Values that a cluster may do without, and the condition under which it has them. */
const optional: Partial<Record<Placeholder, string>> = {
  HOSTED_ZONE_ID: "HasHostedZone",
  KMS_KEY_ARN: "HasKmsKey",
  TEMPLATE_BUCKET: "HasTemplateBucket",
  STACK_ROLE_ARN: "HasStackRole",
};

/**
 * A CloudFormation template that makes GitHub's OpenID Connect provider, where the account has none yet, and the roles of one cluster
 * with these policies. Nothing in it is named, so that it needs no more than CAPABILITY_IAM.
 */
export function rolesTemplate(policies: readonly NamedPolicy[]): string {
  const managed = Object.fromEntries(
    policies.map((policy) => [managedName(policy.name), managedPolicy(policy, conditionsOfPolicy[policy.name] ?? null)]),
  );
  const template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: "The roles that GitHub's workflows assume for one cluster of Keelson. Generated: docs/iam.md explains it",
    Parameters: parameters,
    Conditions: conditions,
    Resources: {
      Provider: {
        Type: "AWS::IAM::OIDCProvider",
        Condition: "MakesProvider",
        DeletionPolicy: "Retain",
        UpdateReplacePolicy: "Retain",
        Properties: { Url: `https://${provider}`, ClientIdList: ["sts.amazonaws.com"] },
      },
      ...managed,
      PreviewRole: role({ policies: ["preview"], subjects: subjectsOf("pull_request"), hours: 1 }),
      DeployRole: role({
        policies: ["deploy", "dns"],
        ownStack: "stack",
        subjects: subjectsOf("environment:${DeployEnvironment}"),
        hours: 4,
      }),
      DestroyRole: {
        Condition: "HasDestroyEnvironment",
        ...role({ policies: ["destroy"], ownStack: "stack-deletion", subjects: subjectsOf("environment:${DestroyEnvironment}"), hours: 4 }),
      },
      ApplyRole: {
        Condition: "HasApplySubjects",
        ...role({ policies: ["apply", "dns"], subjects: [{ Ref: "ApplySubjects" }], hours: 1, list: true }),
      },
      StackRole: {
        Type: "AWS::IAM::Role",
        Condition: "HasStackRole",
        Properties: {
          AssumeRolePolicyDocument: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Principal: { Service: "cloudformation.amazonaws.com" }, Action: "sts:AssumeRole" }],
          },
          ManagedPolicyArns: [{ Ref: managedName("stack-role") }],
        },
      },
    },
    Outputs: {
      PreviewRoleArn: { Description: "For render on pull requests", Value: { "Fn::GetAtt": ["PreviewRole", "Arn"] } },
      DeployRoleArn: { Description: "role-to-assume of deploy.yml", Value: { "Fn::GetAtt": ["DeployRole", "Arn"] } },
      DestroyRoleArn: {
        Condition: "HasDestroyEnvironment",
        Description: "role-to-assume of destroy.yml",
        Value: { "Fn::GetAtt": ["DestroyRole", "Arn"] },
      },
      ApplyRoleArn: {
        Condition: "HasApplySubjects",
        Description: "role-to-assume of apply.yml",
        Value: { "Fn::GetAtt": ["ApplyRole", "Arn"] },
      },
      StackRoleArn: { Condition: "HasStackRole", Description: "role-arn of deploy-cluster", Value: { "Fn::GetAtt": ["StackRole", "Arn"] } },
    },
  };
  return `${JSON.stringify(template, null, 2)}\n`;
}

const parameters = {
  ClusterName: {
    Type: "String",
    // CloudFormation makes the names of the nodes' roles of the stack's name, the logical id and random characters, 64 at most.
    AllowedPattern: "[A-Za-z][A-Za-z0-9-]{0,31}",
    Description:
      "clusterName of cluster.yaml, at most 32 characters: beyond that CloudFormation shortens the names that the policies go by",
  },
  Repository: {
    Type: "String",
    AllowedPattern: "[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+",
    Description: "OWNER/NAME of the repository whose workflows deploy the cluster",
  },
  ImmutableRepository: {
    Type: "String",
    Default: "",
    AllowedPattern: "([A-Za-z0-9_.-]+@[0-9]+/[A-Za-z0-9_.-]+@[0-9]+)?",
    Description: "The same as OWNER@OWNER_ID/NAME@ID: how GitHub names repositories made or renamed since 2026-07-15",
  },
  SubjectForms: {
    Type: "String",
    Default: "both",
    AllowedValues: ["both", "immutable"],
    Description: "immutable lets only the form with ids in, once the repository sends it: a name can come to be somebody else's",
  },
  DeployEnvironment: { Type: "String", AllowedPattern: ".+", Default: "production", Description: "The environment of deploy.yml" },
  DestroyEnvironment: {
    Type: "String",
    Default: "",
    Description: "The environment of destroy.yml; without it there is no role that may destroy",
  },
  ApplySubjects: {
    Type: "CommaDelimitedList",
    Default: "",
    Description:
      "Subjects of other repositories that apply to this cluster, such as repo:OWNER/NAME:environment:production. They become its administrators",
  },
  HostedZoneId: { Type: "String", Default: "", Description: "The hosted zone of the cluster's names; empty without DNS" },
  KmsKeyArn: { Type: "String", Default: "", Description: "kmsKeyArn of cluster.yaml; empty without" },
  TemplateBucket: { Type: "String", Default: "", Description: "template-bucket of deploy-cluster; empty without" },
  UseStackRole: {
    Type: "String",
    Default: "no",
    AllowedValues: ["no", "yes"],
    Description: "yes makes a role that CloudFormation takes in place of the caller's own rights: role-arn of deploy-cluster",
  },
  OIDCProvider: {
    Type: "String",
    Default: "create",
    AllowedValues: ["create", "existing"],
    Description: "existing where the account has GitHub's provider already: there can only be one",
  },
} as const;

const hasValue = (parameter: string): Json => ({ "Fn::Not": [{ "Fn::Equals": [{ Ref: parameter }, ""] }] });

const conditions: Json = {
  MakesProvider: { "Fn::Equals": [{ Ref: "OIDCProvider" }, "create"] },
  HasImmutableRepository: hasValue("ImmutableRepository"),
  TakesNames: { "Fn::Equals": [{ Ref: "SubjectForms" }, "both"] },
  HasDestroyEnvironment: hasValue("DestroyEnvironment"),
  HasApplySubjects: { "Fn::Not": [{ "Fn::Equals": [{ "Fn::Join": ["", { Ref: "ApplySubjects" }] }, ""] }] },
  HasHostedZone: hasValue("HostedZoneId"),
  HasKmsKey: hasValue("KmsKeyArn"),
  HasTemplateBucket: hasValue("TemplateBucket"),
  HasStackRole: { "Fn::Equals": [{ Ref: "UseStackRole" }, "yes"] },
  HasNoStackRole: { "Fn::Equals": [{ Ref: "UseStackRole" }, "no"] },
  DestroysItself: { "Fn::And": [{ Condition: "HasDestroyEnvironment" }, { Condition: "HasNoStackRole" }] },
};

/** Policies that are made only where a role holds them. */
const conditionsOfPolicy: Readonly<Record<string, string>> = {
  apply: "HasApplySubjects",
  destroy: "HasDestroyEnvironment",
  dns: "HasHostedZone",
  stack: "HasNoStackRole",
  "stack-deletion": "DestroysItself",
  "stack-role": "HasStackRole",
};

function managedName(policy: string): string {
  return `${policy.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Policy`;
}

function managedPolicy({ purpose, document }: NamedPolicy, condition: string | null): Json {
  return {
    Type: "AWS::IAM::ManagedPolicy",
    ...(condition === null ? {} : { Condition: condition }),
    Properties: { Description: purpose, PolicyDocument: templateDocument(document, condition) },
  };
}

/** Statements about something that a cluster may do without are left out where it does; the whole policy's `condition` holds already. */
function templateDocument({ Version, Statement }: PolicyDocument, condition: string | null): Json {
  return { Version, Statement: Statement.map((statement) => templateStatement(statement, condition)) };
}

function templateStatement(statement: PolicyStatement, given: string | null): Json {
  const filled = withParameters(JSON.parse(JSON.stringify(statement)) as Json);
  const needed = [...new Set(placeholdersIn(JSON.stringify(statement)).flatMap((placeholder) => optional[placeholder] ?? []))];
  const asked = needed.filter((condition) => condition !== given);
  return asked.reduce<Json>((inner, condition) => ({ "Fn::If": [condition, inner, { Ref: "AWS::NoValue" }] }), filled);
}

function withParameters(value: Json): Json {
  if (typeof value === "string") return withParameter(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withParameters);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withParameters(each)]));
}

function withParameter(text: string): Json {
  const found = placeholdersIn(text);
  const [only] = found;
  if (only === undefined) return text;
  if (text === "STACK_ROLE_ARN") return { "Fn::GetAtt": ["StackRole", "Arn"] };
  if (text === only) return { Ref: placeholders[only] };
  return { "Fn::Sub": fillPlaceholders(text, (placeholder) => `\${${placeholders[placeholder]}}`) };
}

/** A subject in both of GitHub's forms: by names, and by names with ids that nobody can take over. */
function subjectsOf(rest: string): readonly Json[] {
  const subject = (repository: string): Json => ({ "Fn::Sub": `repo:\${${repository}}:${rest}` });
  return [
    { "Fn::If": ["TakesNames", subject("Repository"), { Ref: "AWS::NoValue" }] },
    { "Fn::If": ["HasImmutableRepository", subject("ImmutableRepository"), { Ref: "AWS::NoValue" }] },
  ];
}

interface RoleDesign {
  readonly policies: readonly string[];
  /** What it holds besides, unless a role of its own stands in for CloudFormation. */
  readonly ownStack?: string;
  readonly subjects: readonly Json[];
  /** How long a session may last; a first deployment takes longer than the hour that is IAM's default. */
  readonly hours: number;
  /** The one subject is a list itself. */
  readonly list?: true;
}

function role({ policies, ownStack, subjects, hours, list }: RoleDesign): { readonly [key: string]: Json } {
  const arn = (name: string): Json => {
    const reference = { Ref: managedName(name) };
    return name === "dns" ? { "Fn::If": ["HasHostedZone", reference, { Ref: "AWS::NoValue" }] } : reference;
  };
  const own: readonly Json[] =
    ownStack === undefined ? [] : [{ "Fn::If": ["HasNoStackRole", { Ref: managedName(ownStack) }, { Ref: "AWS::NoValue" }] }];
  return {
    Type: "AWS::IAM::Role",
    Properties: {
      MaxSessionDuration: hours * 3600,
      ManagedPolicyArns: [...policies.map(arn), ...own],
      AssumeRolePolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: {
              Federated: {
                "Fn::If": [
                  "MakesProvider",
                  { Ref: "Provider" },
                  { "Fn::Sub": `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:oidc-provider/${provider}` },
                ],
              },
            },
            Action: "sts:AssumeRoleWithWebIdentity",
            Condition: {
              StringEquals: {
                [`${provider}:aud`]: "sts.amazonaws.com",
                [`${provider}:sub`]: list === true ? (subjects[0] ?? []) : subjects,
              },
            },
          },
        ],
      },
    },
  };
}
