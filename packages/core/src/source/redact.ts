import { type JsonPointer, pointerKeys, pointerTo } from "./json-pointer.ts";

/** What stands where a text looked like a credential. */
const withheld = "(not shown: it looks like a credential)";

/** Credentials by their own marks: AWS key ids, PEM, tokens of GitHub, GitLab, Slack, npm and kubeadm, JSON web tokens, passwords in URLs. */
const marked = new RegExp(
  [
    '-----BEGIN[^"]*',
    "\\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}",
    "\\bgh[pousr]_\\w{16,}",
    "\\bgithub_pat_\\w{16,}",
    "\\bglpat-[\\w-]{16,}",
    "\\bxox[abeprs]-[\\w-]{8,}",
    "\\bnpm_\\w{20,}",
    "\\bsk[-_][\\w-]{16,}",
    "\\beyJ[\\w-]{8,}(?:\\.[\\w-]*)*",
    "\\b[a-z0-9]{6}\\.(?=[a-z]*\\d)[a-z0-9]{16}\\b",
    '\\b[Bb]earer\\s+[^\\s"]{8,}',
    '(?<=://)[^/\\s"@]*@',
    '(?<=\\b(?:password|passwd|secret|token)["\']?\\s{0,2}[=:]\\s{0,2})[^\\s"]{6,}',
  ].join("|"),
  "g",
);

/** A run as keys and tokens are written; words, ids and ranges have other signs in between. */
const run = /[A-Za-z0-9+/_=]{24,}/g;

/** The same text without whatever looks like a credential: messages are printed, posted and kept. */
export function redact(text: string): string {
  return text.replace(marked, withheld).replace(run, (found) => (isRandom(found) ? withheld : found));
}

/** The same pointer, each of its keys without what looks like a credential. */
export function redactPointer(pointer: JsonPointer): JsonPointer {
  return pointerKeys(pointer).reduce((parent, key) => pointerTo(parent, redact(key)), "");
}

/** Letters of both cases and digits among them, or hexadecimal digits alone: no name of a thing is that long and that mixed. */
function isRandom(found: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(found)) return true;
  return /[A-Z]/.test(found) && /[a-z]/.test(found) && /[A-Za-z]\d|\d[A-Za-z]/.test(found);
}
