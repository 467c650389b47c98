import { type Permission, type ServiceGuard, signedRegion } from "@keelson/double";
import type { SsmState } from "./ssm-state.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Call {
  readonly input: Fields;
  readonly state: SsmState;
  readonly region: string;
  readonly arnOf: (name: string) => string;
}

/**
 * What Parameter Store asks for (Service Authorization Reference, "AWS Systems Manager"; user guide, "Restricting access to
 * parameters"): each name by itself, tags at creation as ssm:AddTagsToResource, and the key of a SecureString where it is the
 * customer's own. The account's default key lets everybody in the account in, by Parameter Store alone ("AWS managed keys").
 */
const permissions: Readonly<Record<string, (call: Call) => readonly Permission[]>> = {
  PutParameter(call) {
    const name = String(call.input["Name"]);
    const tags = (call.input["Tags"] ?? []) as readonly { readonly Key: string; readonly Value: string }[];
    const context = requestTags(tags);
    const adding = tags.length === 0 ? [] : [{ action: "ssm:AddTagsToResource", resource: call.arnOf(name), context }];
    const key = typeof call.input["KeyId"] === "string" ? call.input["KeyId"] : null;
    return [{ action: "ssm:PutParameter", resource: call.arnOf(name), context }, ...adding, ...keyUse("kms:Encrypt", key, name, call)];
  },
  GetParameters(call) {
    const names = namesOf(call.input);
    const reading = names.map((name) => ({ action: "ssm:GetParameters", resource: call.arnOf(name), context: {} }));
    if (call.input["WithDecryption"] !== true) return reading;
    const keys = names.flatMap((name) => keyUse("kms:Decrypt", call.state.parameters[name]?.KeyId ?? null, name, call));
    return [...reading, ...keys];
  },
  ListTagsForResource: (call) => [
    { action: "ssm:ListTagsForResource", resource: call.arnOf(String(call.input["ResourceId"])), context: {} },
  ],
  DeleteParameters: (call) =>
    namesOf(call.input).map((name) => ({ action: "ssm:DeleteParameters", resource: call.arnOf(name), context: {} })),
};

export function ssmGuard({ state, account }: { readonly state: SsmState; readonly account: string }): ServiceGuard {
  return {
    permissionsOf(operation, request) {
      const region = signedRegion(request) ?? "us-east-1";
      const arnOf = (name: string): string => `arn:aws:ssm:${region}:${account}:parameter${name.startsWith("/") ? name : `/${name}`}`;
      return permissions[operation]?.({ input: JSON.parse(request.body) as Fields, state, region, arnOf });
    },
    refuse: (message) => ({
      status: 400,
      headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" },
      body: JSON.stringify({ __type: "AccessDeniedException", message }),
    }),
  };
}

/** KMS developer guide, "How AWS Systems Manager Parameter Store uses AWS KMS": the standard tier encrypts and decrypts by KMS itself. */
function keyUse(action: string, key: string | null, name: string, { region, arnOf }: Call): readonly Permission[] {
  if (key === null || !key.startsWith("arn:")) return [];
  const context = {
    "kms:EncryptionContext:PARAMETER_ARN": arnOf(name),
    "kms:EncryptionContextKeys": ["PARAMETER_ARN"],
    "kms:ViaService": `ssm.${region}.amazonaws.com`,
    "aws:ViaAWSService": "true",
  };
  return [{ action, resource: key, context }];
}

function namesOf(input: Fields): readonly string[] {
  return (input["Names"] ?? []) as readonly string[];
}

function requestTags(tags: readonly { readonly Key: string; readonly Value: string }[]): Permission["context"] {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key }) => Key) };
}
