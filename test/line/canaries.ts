import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text that a run produced, and where. */
export interface ProducedText {
  readonly place: string;
  readonly text: string;
}

/** Every spelling in which a secret could have got out: whole, in base64, and line by line, as PEM bodies are often cut. */
export function spellingsOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).filter((line) => line.length >= 16 && !line.startsWith("-----"));
  const whole = secret.trim();
  const encoded = Buffer.from(secret, "utf8").toString("base64");
  return [...new Set([whole, encoded.replace(/=+$/, ""), ...lines, ...lines.map((line) => bare64(line))])].filter(
    (text) => text.length >= 8,
  );
}

/** The part of a text's base64 that does not depend on what stands beside it. */
function bare64(text: string): string {
  return Buffer.from(text.slice(0, text.length - (text.length % 3)), "utf8").toString("base64");
}

/** The places where a secret shows up. */
export function findSecrets(texts: readonly ProducedText[], secrets: readonly string[]): string[] {
  const spellings = secrets.flatMap(spellingsOf);
  return texts.filter(({ text }) => spellings.some((spelling) => text.includes(spelling))).map(({ place }) => place);
}

/** Every file below a folder, but those whose path ends with one of the given. */
export function textsBelow(folder: string, options: { readonly except: readonly string[] }): ProducedText[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !options.except.some((end) => path.endsWith(end)))
    .map((place) => ({ place, text: readFileSync(place, "utf8") }));
}

/** A log as the runner keeps it: it takes the mask commands out before anybody can read them. */
export function keptLog(log: string): string {
  return log
    .split("\n")
    .filter((line) => !line.startsWith("::add-mask::"))
    .join("\n");
}
