import { Random } from "./random.ts";

/** Words that mean something to YAML, to the reader of cluster.yaml, or to whoever prints its messages. */
const words = [
  ":",
  ": ",
  "- ",
  "? ",
  "---\n",
  "...\n",
  "[",
  "]",
  "{",
  "}",
  ",",
  "#",
  " #",
  "&a ",
  "*a",
  "<<: ",
  "!",
  "!!str ",
  "!!int ",
  "|",
  ">-",
  "%",
  "'",
  '"',
  "\\",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "  ",
  "\u0000",
  "\u0007",
  "\uFEFF",
  "\uFFFD",
  "\u2028",
  "\u202E",
  "é",
  "界",
  "🚢",
  "\uD800",
  "null",
  "~",
  "true",
  "no",
  "0",
  "-1",
  "1e9",
  "0x1F",
  ".inf",
  ".nan",
  "9007199254740993",
  "2016-05-13",
  "12:30:45",
  '""',
  "[]",
  "{}",
  "0.0.0.0/0",
  "10.0.0.0/8",
  "10.0.0.0/33",
  "255.255.255.255",
  "::/0",
  "::1",
  "eu-west-1",
  "eu-west-1a",
  "vpc-0a1b2c3d",
  "t3.medium",
  "__proto__",
  "constructor",
  "${AWS::StackName}",
  "$(id)",
  "`id`",
  "::error::x",
  "%0A",
  "<!--",
  "../..",
  "AKIAIOSFODNN7EXAMPLE",
  "subnets:",
  "stackTags:",
  "workerCount:",
  "region:",
  "vpcId:",
  "podCIDR:",
  "availabilityZone:",
  "instanceCIDR:",
  "nodePools:",
  "worker:",
] as const;

/** Characters: less than what is refused for its length alone. */
const longest = 200_000;

type Change = (parts: string[], random: Random) => void;

/** Each changes a list of parts in place: characters, words or lines, whatever the text was cut into. */
const changes: readonly [Change, ...Change[]] = [
  (parts, random) => void parts.splice(random.below(parts.length + 1), 0, random.pick(words)),
  (parts, random) => void parts.splice(random.below(parts.length), 1 + random.below(4)),
  (parts, random) => void parts.splice(random.below(parts.length), 1, random.pick(words)),
  (parts, random) =>
    void parts.splice(random.below(parts.length), 1, String.fromCharCode(random.below(random.below(4) === 0 ? 65_536 : 128))),
  (parts, random) => {
    const start = random.below(parts.length);
    const taken = parts.slice(start, start + 1 + random.below(12));
    parts.splice(random.below(parts.length + 1), 0, ...taken);
  },
  (parts, random) => {
    const [one, other] = [random.below(parts.length), random.below(parts.length)];
    [parts[one], parts[other]] = [parts[other] ?? "", parts[one] ?? ""];
  },
  (parts, random) => {
    const at = random.below(parts.length);
    const part = parts[at] ?? "";
    const times = 2 + random.below(random.below(8) === 0 ? 3000 : 20);
    parts.splice(at, 1, part.repeat(Math.min(times, Math.ceil(longest / Math.max(1, part.length)))));
  },
  (parts, random) => void parts.splice(random.below(parts.length)),
];

/** How a text is cut before a change. */
const cuts: readonly [RegExp, ...RegExp[]] = [/[^]/gu, /\w+|[^\w]/gu, /[^\n]*\n|[^\n]+$/gu];

/** One of the texts with one to eight changes, now and then with a part of another text: always the same for the same seed. */
export function mutate(texts: readonly [string, ...string[]], seed: number): Uint8Array {
  const random = new Random(seed);
  let text = random.pick(texts);
  if (random.below(6) === 0) text = splice(text, random.pick(texts), random);
  const count = 1 + random.below(8);
  for (let index = 0; index < count; index += 1) {
    const parts: string[] = text.match(random.pick(cuts)) ?? [];
    random.pick(changes)(parts, random);
    text = parts.join("").slice(0, longest);
  }
  const bytes = new TextEncoder().encode(text);
  return random.below(4) === 0 ? flip(bytes, random) : bytes;
}

function splice(one: string, other: string, random: Random): string {
  return one.slice(0, random.below(one.length + 1)) + other.slice(random.below(other.length + 1));
}

/** Bytes that need not be UTF-8 any more. */
function flip(bytes: Uint8Array, random: Random): Uint8Array {
  const count = 1 + random.below(3);
  for (let index = 0; index < count && bytes.length > 0; index += 1) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}
