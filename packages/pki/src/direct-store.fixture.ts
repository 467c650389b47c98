import type { ServiceDouble } from "@keelson/double";
import type { SecretStore } from "./secret-store.ts";

/** The double without a network between: for tests that make thousands of calls. */
export function directStore(double: ServiceDouble): SecretStore {
  const call = async (operation: string, input: object): Promise<{ readonly status: number; readonly body: Answer }> => {
    const response = await double.answer({
      method: "POST",
      path: "/",
      query: new URLSearchParams(),
      headers: { "x-amz-target": `AmazonSSM.${operation}` },
      body: JSON.stringify(input),
    });
    return { status: response.status, body: JSON.parse(response.body) as Answer };
  };
  return {
    async get(names) {
      const halves = [names.slice(0, 10), names.slice(10)].filter((half) => half.length > 0);
      const answers = await Promise.all(halves.map((half) => call("GetParameters", { Names: half, WithDecryption: true })));
      return new Map(
        answers.flatMap(({ body }) =>
          (body.Parameters ?? []).map(({ Name, Value }) => [Name, { value: Value, encryption: "encrypted" }] as const),
        ),
      );
    },
    async readTags(name) {
      const { status, body } = await call("ListTagsForResource", { ResourceType: "Parameter", ResourceId: name });
      return status === 200 ? Object.fromEntries((body.TagList ?? []).map(({ Key, Value }) => [Key, Value])) : null;
    },
    async put({ name, value, tags }) {
      const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
      const { status } = await call("PutParameter", { Name: name, Value: value, Type: "SecureString", Overwrite: false, Tags });
      return status === 200 ? "stored" : "exists";
    },
    async replace({ name, value }) {
      await call("PutParameter", { Name: name, Value: value, Overwrite: true });
    },
    async delete(names) {
      await call("DeleteParameters", { Names: names });
    },
  };
}

interface Answer {
  readonly Parameters?: readonly { readonly Name: string; readonly Value: string }[];
  readonly TagList?: readonly { readonly Key: string; readonly Value: string }[];
}
