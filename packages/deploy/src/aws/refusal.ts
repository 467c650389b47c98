import { RemoteFailure } from "@keelson/core";

/** Tells refusals that have one of the service's own error names. */
export function isNamed(...names: readonly string[]): (failure: RemoteFailure) => boolean {
  return ({ cause }) => cause instanceof Error && names.includes(cause.name);
}

/** The same of anything that was thrown. */
export function isRefusal(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof RemoteFailure && isNamed(...names)(error);
}

/** An answer, or null where the refusal is one that says something. */
export async function orNull<T>(means: (error: RemoteFailure) => boolean, send: () => Promise<T>): Promise<T | null> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof RemoteFailure && means(error)) return null;
    throw error;
  }
}
