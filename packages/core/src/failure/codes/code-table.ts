/** What one code means, in a sentence, and what to do about it. The reference page of errors is made from this. */
export interface CodeEntry {
  readonly meaning: string;
  readonly remedy: string;
}

export type CodeTable = Readonly<Record<string, CodeEntry>>;
