import { awsCallBounds, toAwsFailure } from "@keelson/core";
import type { SecretStore } from "./secret-store.ts";

/** GetParameters takes at most ten names (API reference, GetParameters). */
const namesPerCall = 10;

/** Parameter Store of one region. The SDK is loaded with the first call. */
export function ssmSecretStore(options: { readonly region: string }): SecretStore {
  const open = async () => {
    const sdk = await import("./ssm-sdk.ts");
    return { sdk, client: new sdk.SSMClient({ ...awsCallBounds, region: options.region, retryMode: "standard" }) };
  };
  let loading: ReturnType<typeof open> | undefined;
  const load = (): ReturnType<typeof open> => (loading ??= open());

  return {
    async get(names) {
      const { sdk, client } = await load();
      const chunks = Array.from({ length: Math.ceil(names.length / namesPerCall) }, (_, index) =>
        names.slice(index * namesPerCall, (index + 1) * namesPerCall),
      );
      const answers = await Promise.all(
        chunks.map((chunk) =>
          client
            .send(new sdk.GetParametersCommand({ Names: chunk, WithDecryption: true }))
            .catch((error: unknown) => Promise.reject(toAwsFailure(error, { service: "Systems Manager", operation: "GetParameters" }))),
        ),
      );
      const found = answers.flatMap((answer) => answer.Parameters ?? []);
      return new Map(found.flatMap(({ Name, Value }) => (Name === undefined || Value === undefined ? [] : [[Name, Value] as const])));
    },
    async put(secret) {
      const { sdk, client } = await load();
      try {
        await client.send(
          new sdk.PutParameterCommand({
            Name: secret.name,
            Value: secret.value,
            Type: "SecureString",
            Tier: "Standard",
            Overwrite: false,
            Tags: Object.entries(secret.tags).map(([Key, Value]) => ({ Key, Value })),
            ...(secret.kmsKeyArn === null ? {} : { KeyId: secret.kmsKeyArn }),
          }),
        );
        return "stored";
      } catch (error) {
        if (error instanceof sdk.ParameterAlreadyExists) return "exists";
        throw toAwsFailure(error, { service: "Systems Manager", operation: "PutParameter" });
      }
    },
  };
}
