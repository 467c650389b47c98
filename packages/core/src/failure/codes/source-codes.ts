import type { CodeTable } from "./code-table.ts";

/** Files that cannot be read as text or YAML. */
export const sourceCodes = {
  "file-missing": { meaning: "A named file does not exist.", remedy: "Check the path; it is taken from the working directory." },
  "file-is-directory": { meaning: "A folder was named where a file is read.", remedy: "Name the file inside the folder." },
  "file-unreadable": { meaning: "A file exists but cannot be read.", remedy: "Check its permissions." },
  "file-outside-folder": {
    meaning: "A file among artifacts is a link to somewhere outside their folder.",
    remedy: "Put the file itself into the folder.",
  },
  "file-too-large": { meaning: "A file is larger than anything that is read.", remedy: "Check that it is the right file, or split it." },
  "not-text": { meaning: "A file is not UTF-8 text.", remedy: "Save it as UTF-8 without control characters." },
  "yaml-syntax": { meaning: "A text is not valid YAML.", remedy: "Fix the marked place." },
  "yaml-too-complex": { meaning: "A YAML text is nested too deeply or its aliases expand without bound.", remedy: "Write the values out." },
  "tab-indentation": { meaning: "A line of YAML is indented with a tab.", remedy: "Indent with spaces." },
  "duplicate-key": { meaning: "A mapping sets one key twice.", remedy: "Keep one of the two." },
  "unknown-tag": {
    meaning: "A YAML value carries a tag, such as !Ref, that means nothing here.",
    remedy: "Remove the tag, or put quotes around a text that starts with an exclamation mark.",
  },
  "too-many-findings": {
    meaning: "A file has more findings than are listed.",
    remedy: "Fix the ones that are listed first; often one mistake causes the others.",
  },
  "unknown-alias": { meaning: "A YAML alias has no anchor above it.", remedy: "Define the anchor first, or write the value out." },
} as const satisfies CodeTable;
