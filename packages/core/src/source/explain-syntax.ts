interface Explanation {
  /** How the library words it: it names its own tokens, which nobody has written. */
  readonly library: RegExp;
  readonly message: string;
  readonly hint: string;
}

const explanations: readonly Explanation[] = [
  {
    library: /^Implicit map keys need to be followed by map values/,
    message: "This line is no key with a value.",
    hint: "Write a colon and a space between the two.",
  },
  {
    library: /^Nested mappings are not allowed in compact mappings/,
    message: "This line has a second colon with a space behind it, or the line below it is indented too far.",
    hint: "Put quotes around a text that holds a colon; let all keys of one mapping start at the same column.",
  },
  {
    library: /^Implicit keys .*need to be on a single line/,
    message: "This key does not end on its line.",
    hint: "Write key and value on one line, close every quote and bracket, and let all keys of one mapping start at the same column.",
  },
  {
    library: /^All (mapping|sequence) items must start at the same column/,
    message: "This entry starts at another column than the entries above it.",
    hint: "Let all entries of one list or mapping start at the same column.",
  },
  {
    library: /^Unexpected .* (at node end|in YAML stream)/,
    message: "This does not continue what stands above it.",
    hint: "Let all keys of one mapping start at the same column, and put quotes around a text that starts with a quote or bracket.",
  },
  { library: /^Missing closing/, message: "A quote is opened and never closed.", hint: "Close it." },
  {
    library: /^Flow (map|sequence) .*end with a/,
    message: "A bracket is opened and never closed.",
    hint: "Close it, and indent the lines in between.",
  },
  {
    library: /^Plain value cannot start with/,
    message: "A text without quotes cannot start with this character.",
    hint: "Put quotes around the text.",
  },
  { library: /^Missing , /, message: "A comma is missing between two entries.", hint: "Write it." },
  { library: /^Missing space after :/, message: "A space is missing behind this colon.", hint: "Write it." },
  { library: /^Comments must be separated/, message: "A space is missing before this comment.", hint: "Write a space before the #." },
  {
    library: /^Invalid escape sequence/,
    message: "This backslash stands before a character that needs none.",
    hint: String.raw`Write \\ for one backslash, or put single quotes around the text.`,
  },
  {
    library: /^Block scalar header includes extra characters|^Not a YAML token/,
    message: "Something stands on the line behind | or >.",
    hint: "Begin the text on the next line, or put quotes around a text that starts with | or >.",
  },
];

/** What is wrong with a text that is not YAML, and what to write; null where the library's own words have to do. */
export function explainSyntax(message: string): { readonly message: string; readonly hint: string } | null {
  const found = explanations.find(({ library }) => library.test(message));
  return found === undefined ? null : { message: found.message, hint: found.hint };
}

/** Whether the fault only follows from an earlier one: what is left behind the end of a document is told word by word. */
export function isEcho(message: string, index: number): boolean {
  return index > 0 && message.includes("in YAML stream");
}
