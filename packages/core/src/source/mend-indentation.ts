/** A text without tabs as indentation. */
export interface MendedText {
  readonly text: string;
  /** Where a place of this text stands in the text that the user wrote. */
  originOf(offset: number): number;
}

/** What a tab at the beginning of a line may have meant, the likeliest first: some spaces, or nothing. */
const meanings = [" ", "  ", "    ", "        ", ""] as const;

/** The text with every tab of its indentation replaced, in each of the ways that it may have been meant. */
export function* mendIndentation(text: string): Generator<MendedText> {
  for (const meaning of meanings) yield replaceTabs(text, meaning);
}

interface Edit {
  readonly before: number;
  readonly lengthBefore: number;
  readonly after: number;
  readonly lengthAfter: number;
}

function replaceTabs(text: string, meaning: string): MendedText {
  const edits: Edit[] = [];
  let grown = 0;
  const mended = text.replace(/^ *\t[ \t]*/gm, (indentation, before: number) => {
    const replaced = indentation.replaceAll("\t", meaning);
    edits.push({ before, lengthBefore: indentation.length, after: before + grown, lengthAfter: replaced.length });
    grown += replaced.length - indentation.length;
    return replaced;
  });
  return { text: mended, originOf: (offset) => originOf(offset, edits) };
}

function originOf(offset: number, edits: readonly Edit[]): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.after ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (edit === undefined) return offset;
  const { before, lengthBefore, after, lengthAfter } = edit;
  return offset < after + lengthAfter
    ? before + Math.min(offset - after, lengthBefore)
    : before + lengthBefore + (offset - after - lengthAfter);
}
