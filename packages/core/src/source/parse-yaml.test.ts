import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

/** Every finding as `code line:column path`. */
function findings(text: string): string[] {
  return parseYaml({ name: "file.yaml", text }).diagnostics.map(({ code, range, path }) => {
    const place = range === null ? "-" : `${range.start.line}:${range.start.column}`;
    return `${code} ${place} ${path}`.trimEnd();
  });
}

function valueOf(text: string): unknown {
  return parseYaml({ name: "file.yaml", text }).documents[0]?.value;
}

/** Nine lists, each of nine aliases of the one before. */
const aliasBomb = "abcdefghi"
  .split("")
  .map(
    (name, index) =>
      `${name}: &${name} [${Array<string>(9)
        .fill(index === 0 ? "x" : `*${"abcdefghi"[index - 1]}`)
        .join(", ")}]`,
  )
  .join("\n");

describe("texts that cannot be read are explained", () => {
  test.each([
    ["a large file", "a".repeat(10 * 1_048_576), ["file-too-large -"]],
    ["a binary file", "\u007FELF\u0002\u0001", ["not-text 1:5"]],
    ["a control character on a later line", "a: 1\nb: \u0000", ["not-text 2:4"]],
    ["bytes that were not UTF-8", "a: \uFFFD", ["not-text 1:4"]],
    ["a syntax error", "a: [1, 2\nb: 3", ["yaml-syntax 2:1"]],
    ["a syntax error behind a byte order mark", "\uFEFFa: 1\nb: 'x", ["yaml-syntax 2:6"]],
    ["an alias without anchor", "a: *nowhere", ["unknown-alias 1:4 /a"]],
    ["an alias in its own anchor", "a: &a [*a]", ["yaml-too-complex 1:8 /a/0"]],
    ["aliases that expand without bound", aliasBomb, ["yaml-too-complex 5:8 /e/0"]],
    ["many small aliases", `a: &a 1\nb: [${"*a, ".repeat(20_000)}]`, ["yaml-too-complex 2:40005 /b/10000"]],
    ["flow nested too deeply", `a: ${"[".repeat(300_000)}`, ["yaml-too-complex 1:69"]],
    [
      "blocks nested too deeply",
      Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      ["yaml-too-complex 66:67"],
    ],
    ["compact lists nested too deeply", `${"- ".repeat(100_000)}a`, ["yaml-too-complex 1:132"]],
    ["a tag", "a: !Ref b", ["unknown-tag 1:4"]],
    ["a merge of something else than a mapping", "a: &a 1\nb:\n  <<: *a", ["yaml-syntax 3:3 /b"]],
  ])("%s", (_name, text, expected) => {
    const parsed = parseYaml({ name: "file.yaml", text });
    expect(findings(text)).toEqual(expected);
    expect(parsed.documents).toEqual([]);
  });
});

describe("a syntax error says what to write", () => {
  test.each([
    ["no space behind a colon", "a: 1\nb:2\n", "2:1", "space"],
    ["no colon", "a: 1\nb 2\n", "2:1", "colon"],
    ["a colon in a text", "a: b: c\n", "1:4", "quotes"],
    ["a key that is indented too far", "a: 1\n  b: 2\n", "1:4", "column"],
    ["a key that is indented too little", " a: 1\nb: 2\nc: 3\n", "2:1", "column"],
    ["an open quote", 'a: "b\n', "2:1", "Close"],
    ["an open bracket", "a: {b: c\n", "2:1", "Close"],
    ["a sign that begins no text", "a: @b\n", "1:4", "quotes"],
    ["a comment without space", 'a: "b"# c\n', "1:7", "#"],
    ["a backslash", 'a: "\\p"\n', "1:5", "backslash"],
    ["a text behind a block sign", "a: > 5\n", "1:6", "next line"],
    ["a conflict", "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n", "2:1", "both sides"],
    ["a template", "a: {{ .b }}\n", "1:5", "quotes"],
  ])("%s", (_name, text, place, word) => {
    const [first, ...others] = parseYaml({ name: "file.yaml", text }).diagnostics;
    const { line, column } = first?.range?.start ?? {};
    expect([first?.code, `${line}:${column}`]).toEqual(["yaml-syntax", place]);
    expect(first?.hint).toContain(word);
    expect(others.length).toBeLessThan(3);
  });

  test.each(["? K\n: 1\n? K\n: 2\n", "a: *K\n"])("a long name is cut: %j", (text) => {
    const { diagnostics } = parseYaml({ name: "file.yaml", text: text.replaceAll("K", "k".repeat(100_000)) });
    expect(diagnostics[0]?.message.length).toBeLessThan(200);
  });

  test("no value is repeated", () => {
    const { diagnostics } = parseYaml({ name: "file.yaml", text: " a: 1\npassword: hunter2\n" });
    expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
  });
});

describe("floods are bounded", () => {
  test.each([
    ["commas", `[${",".repeat(130_000)}`],
    ["quotes", '"'.repeat(260_000)],
    ["tabs", "\ta: b\n".repeat(20_000)],
    ["merges of no mapping", `<<: [${"1,".repeat(100_000)}]`],
  ])("a file of %s", (_name, text) => {
    const { diagnostics } = parseYaml({ name: "file.yaml", text });
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.code).toBe("too-many-findings");
  });

  test("more words and signs than are read", () => {
    expect(findings(`[${"1,".repeat(300_000)}]`)).toEqual(["file-too-large 1:333334"]);
  });
});

describe("texts with tolerable faults are explained and still read", () => {
  test("repeated keys: the first one counts", () => {
    expect(findings("a: 1\nb: {c: 1, c: 2}\r\na: 3\r\n")).toEqual(["duplicate-key 2:11 /b/c", "duplicate-key 3:1 /a"]);
    expect(valueOf("a: 1\na: 3")).toEqual({ a: 1 });
  });

  test("tabs as indentation, with all else at its place", () => {
    const text = "list:\n\t- a\n\t- b\nmap:\n\tc: 1\n\tc: 2\n";
    expect(findings(text)).toEqual([
      "tab-indentation 2:1",
      "tab-indentation 3:1",
      "tab-indentation 5:1",
      "tab-indentation 6:1",
      "duplicate-key 6:2 /map/c",
    ]);
    expect(valueOf(text)).toEqual({ list: ["a", "b"], map: { c: 1 } });
  });

  test.each([
    [
      "two spaces",
      "map:\n  a: 1\n\tb: 2\n\tb: 3",
      { map: { a: 1, b: 2 } },
      ["duplicate-key 4:2 /map/b", "tab-indentation 3:1", "tab-indentation 4:1"],
    ],
    ["four spaces", "map:\n    a: 1\n\tb: 2", { map: { a: 1, b: 2 } }, ["tab-indentation 3:1"]],
    ["nothing", "a: 1\n\tb: 2\nc: 3\nc: 4", { a: 1, b: 2, c: 3 }, ["duplicate-key 4:1 /c", "tab-indentation 2:1"]],
    ["nothing that can be read", "   a: 1\n\tb: 2\n c: 3", undefined, ["yaml-syntax 2:2"]],
  ])("tabs that mean %s", (_, text, value, expected) => {
    expect(findings(text).toSorted()).toEqual(expected);
    expect(valueOf(text)).toEqual(value);
  });
});

describe("what is read", () => {
  test.each([
    ["a: &x {b: 1}\nc: *x", { a: { b: 1 }, c: { b: 1 } }],
    ["base: &base {a: 1, b: 2}\nmore:\n  <<: *base\n  b: 3", { base: { a: 1, b: 2 }, more: { a: 1, b: 3 } }],
    ["1: one\ntrue: two\n~: three", { "1": "one", true: "two", "": "three" }],
    ["\uFEFFa: 1", { a: 1 }],
    ["a: yes\nb: 0x1F\nc: 1_000", { a: "yes", b: 31, c: "1_000" }],
    ["a: 0300\nb: -07\nc: 0\nd: 0.5", { a: "0300", b: "-07", c: 0, d: 0.5 }],
  ])("%j", (text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });

  test("a key named __proto__ is a key", () => {
    expect(Object.keys(valueOf("__proto__: 1\nconstructor: 2") as object)).toEqual(["__proto__", "constructor"]);
  });

  test("an anchor that is set again means the later value from there on", () => {
    expect(valueOf("a: &x 1\nb: *x\nc: &x 2\nd: *x")).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  test("sixty thousand keys do not take minutes", () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1`).join("\n");
    const [document] = parseYaml({ name: "file.yaml", text }).documents;
    expect(document?.rangeOf("/k59999")?.start).toEqual({ line: 60_000, column: 9 });
  });
});

describe("places", () => {
  const text = "a: 1\nlist:\n  - x: &x {deep: 2}\n  - *x\nempty:\nmerged: {<<: *x}\nboth: {<<: [{}, *x]}\n";
  const [document] = parseYaml({ name: "file.yaml", text }).documents;
  test.each([
    ["/a", "value", "1:4"],
    ["/a", "key", "1:1"],
    ["/list/0/x", "key", "3:5"],
    ["/list/1/deep", "value", "3:18"],
    ["/list/7", "value", "3:3"],
    ["/missing", "value", "1:1"],
    ["/merged/deep", "value", "3:18"],
    ["/merged/deep", "key", "3:12"],
    ["/both/deep", "value", "3:18"],
    ["/empty", "key", "5:1"],
    ["", "value", "1:1"],
  ] as const)("%s %s", (pointer, aspect, expected) => {
    const start = document?.rangeOf(pointer, aspect)?.start;
    expect(`${start?.line}:${start?.column}`).toBe(expected);
  });
});

test("no text makes it throw", () => {
  const fragment = fc.constantFrom(
    "a",
    ": ",
    "\n",
    "  ",
    "\t",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "&x ",
    "*x",
    "<<",
    "'",
    '"',
    "|",
    ">",
    "#",
    "!!",
    "%",
    "---\n",
    "? ",
    "\r\n",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (text) => {
      const { documents, diagnostics } = parseYaml({ name: "file.yaml", text });
      for (const document of documents) JSON.stringify(document.value);
      return diagnostics.every(({ code, range }) => code === "file-too-large" || range !== null);
    }),
    { numRuns: 500 },
  );
});
