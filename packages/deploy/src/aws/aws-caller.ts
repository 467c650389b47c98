import { toAwsFailure } from "@keelson/core";

/** One call of a service, sent with the client that all its calls share. `operation` is the API's name. */
export type AwsCaller<Loaded> = <T>(operation: string, send: (loaded: Loaded) => Promise<T>) => Promise<T>;

/** Loads a service's SDK and makes its client at the first call; what the SDK throws becomes a RemoteFailure of that call. */
export function awsCaller<Loaded>(service: string, load: () => Promise<Loaded>): AwsCaller<Loaded> {
  let loaded: Promise<Loaded> | undefined;
  return async (operation, send) => {
    try {
      return await send(await (loaded ??= load()));
    } catch (error) {
      throw toAwsFailure(error, { service, operation });
    }
  };
}
