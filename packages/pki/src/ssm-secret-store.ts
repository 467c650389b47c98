import { awsCallBounds, toAwsFailure } from "@keelson/core";
import { namesPerCall, type SecretStore, type SecretToStore } from "./secret-store.ts";

type Sdk = typeof import("./ssm-sdk.ts");
type Loaded = { readonly sdk: Sdk; readonly client: InstanceType<Sdk["SSMClient"]> };

/** Parameter Store of one region. The SDK is loaded with the first call. */
export function ssmSecretStore(options: { readonly region: string }): SecretStore {
  const open = async (): Promise<Loaded> => {
    const sdk = await import("./ssm-sdk.ts");
    return { sdk, client: new sdk.SSMClient({ ...awsCallBounds, region: options.region, retryMode: "standard" }) };
  };
  let loading: Promise<Loaded> | undefined;
  const load = (): Promise<Loaded> => (loading ??= open());
  const call = async <T>(operation: string, send: (loaded: Loaded) => Promise<T>): Promise<T> => {
    const loaded = await load();
    try {
      return await send(loaded);
    } catch (error) {
      throw toAwsFailure(error, { service: "SSM", operation });
    }
  };

  return {
    async get(names) {
      const chunks = Array.from({ length: Math.ceil(names.length / namesPerCall) }, (_, index) =>
        names.slice(index * namesPerCall, (index + 1) * namesPerCall),
      );
      const answers = await Promise.all(
        chunks.map((chunk) =>
          call("GetParameters", ({ sdk, client }) => client.send(new sdk.GetParametersCommand({ Names: chunk, WithDecryption: true }))),
        ),
      );
      const found = answers.flatMap((answer) => answer.Parameters ?? []);
      return new Map(
        found.flatMap(({ Name, Value, Type }) => {
          if (Name === undefined || Value === undefined) return [];
          return [[Name, { value: Value, encryption: Type === "SecureString" ? "encrypted" : "plain" }] as const];
        }),
      );
    },
    async readTags(name) {
      const answer = await call("ListTagsForResource", async ({ sdk, client }) => {
        try {
          return await client.send(new sdk.ListTagsForResourceCommand({ ResourceType: "Parameter", ResourceId: name }));
        } catch (error) {
          if (error instanceof sdk.InvalidResourceId) return null;
          throw error;
        }
      });
      return answer === null ? null : Object.fromEntries((answer.TagList ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
    },
    async put(secret) {
      const Tags = Object.entries(secret.tags).map(([Key, Value]) => ({ Key, Value }));
      const request = { ...toRequest(secret), Tags, Overwrite: false };
      return await call("PutParameter", async ({ sdk, client }) => {
        try {
          await client.send(new sdk.PutParameterCommand(request));
          return "stored";
        } catch (error) {
          if (error instanceof sdk.ParameterAlreadyExists) return "exists";
          throw error;
        }
      });
    },
    async replace(secret) {
      await call("PutParameter", ({ sdk, client }) => client.send(new sdk.PutParameterCommand({ ...toRequest(secret), Overwrite: true })));
    },
    async delete(names) {
      await call("DeleteParameters", ({ sdk, client }) => client.send(new sdk.DeleteParametersCommand({ Names: [...names] })));
    },
  };
}

/** Without a KeyId the account's own key is taken, for a new version too: the same key has to be named every time. */
function toRequest({ name, value, kmsKeyArn }: Omit<SecretToStore, "tags">) {
  return { Name: name, Value: value, Type: "SecureString", Tier: "Standard", ...(kmsKeyArn === null ? {} : { KeyId: kmsKeyArn }) } as const;
}
