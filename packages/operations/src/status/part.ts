import { Bug, type Failure, type FailureCode, Interrupted, toFailure } from "@keelson/core";

/** Something that was looked at. What cannot be read is said, and does not hide the rest. */
export type Part<T> =
  | { readonly state: "read"; readonly value: T }
  /** `because` is a whole sentence. */
  | { readonly state: "unread"; readonly code: FailureCode; readonly because: string };

/** Reads a part. A cancelled run and a state that should be impossible end it as everywhere. */
export async function readPart<T>(read: () => Promise<T>): Promise<Part<T>> {
  try {
    return { state: "read", value: await read() };
  } catch (error) {
    const failure = toFailure(error);
    if (failure instanceof Interrupted || failure instanceof Bug) throw failure;
    return unread(failure);
  }
}

export function unread({ code, message }: Pick<Failure, "code" | "message">): Extract<Part<never>, { state: "unread" }> {
  return { state: "unread", code, because: message };
}
