/** Something that an emulator does otherwise than AWS. Where a test depends on it, a proxy mends it; the engines know nothing of that. */
export interface Deviation {
  /** The operation of CloudFormation, or of its bucket, that it shows in. */
  readonly operation: string;
  readonly emulator: string;
  readonly aws: string;
  /** Null where nothing here depends on the difference. */
  readonly mend: ((call: EmulatorCall) => Promise<EmulatorAnswer>) | null;
}

export interface EmulatorAnswer {
  readonly status: number;
  readonly body: string;
  /** `text/xml` when absent. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call of the query protocol on its way to an emulator. */
export interface EmulatorCall {
  readonly parameters: URLSearchParams;
  /** Lets the emulator answer. */
  readonly forward: () => Promise<EmulatorAnswer>;
  /** Another call of the same service, as the same caller. */
  readonly send: (action: string, parameters: URLSearchParams) => Promise<EmulatorAnswer>;
  /** The text of an object of S3, as CloudFormation would read it. */
  readonly read: (path: string) => Promise<string>;
}

/** An answer that no client takes for a reason to try again. */
export function refusal(message: string): EmulatorAnswer {
  const error = `<Error><Type>Sender</Type><Code>ValidationError</Code><Message>${xmlText(message)}</Message></Error>`;
  return { status: 400, body: `<ErrorResponse>${error}</ErrorResponse>` };
}

export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The text of an element's first appearance; empty where there is none. */
export function textOf(xml: string, element: string): string {
  return textsOf(xml, element)[0] ?? "";
}

/** Every text between an element's tags, in order of appearance. */
export function textsOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"))].map(([, text]) => text ?? "");
}
