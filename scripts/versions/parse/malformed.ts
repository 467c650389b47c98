import { RefreshFailed } from "../refresh-failed.ts";

/** What an index answered, and from where. */
export interface IndexText {
  readonly url: string;
  readonly text: string;
}

/** An index is not what it was; nothing of it is taken. */
export function malformed({ url }: IndexText, message: string): RefreshFailed {
  return new RefreshFailed([{ code: "index-malformed", subject: url, message }]);
}
