import { compareText } from "@keelson/core";
import { domainToASCII } from "node:url";

/**
 * The one form in which names are compared: lower case, ASCII, no trailing dot, Route 53's octal escapes resolved
 * (Route 53 developer guide, "DNS domain name format": every other character comes back as a backslash and three octal digits).
 */
export function normalName(text: string): string {
  const unescaped = text.replace(/\\([0-7]{3})/g, (_escape, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
  const lower = unescaped.toLowerCase().replace(/\.$/, "");
  return /^[\x20-\x7e]*$/.test(lower) ? lower : domainToASCII(lower) || lower;
}

/** What is wrong with a host name in normal form, as the end of "the name ..."; null when Route 53 would take it. */
export function nameProblem(name: string): string | null {
  const labels = name.split(".");
  if (labels.length < 2) return "has no domain";
  if (labels.includes("")) return "has an empty label";
  if (name.length > 254) return `has ${name.length} characters; a name has at most 254`;
  const long = labels.find((label) => label.length > 63);
  if (long !== undefined) return `has a label of ${long.length} characters; a label has at most 63`;
  if (labels.slice(1).some((label) => label.includes("*")) || (labels[0] !== "*" && labels[0]?.includes("*")))
    return "has an asterisk that is not its whole first label";
  return /^[a-z0-9_*.-]+$/.test(name) ? null : "has characters that host names do not have";
}

/** True for the zone's own name and everything below it; a label boundary is needed, so `notexample.com` is not in `example.com`. */
export function isWithin(name: string, zoneName: string): boolean {
  return name === zoneName || name.endsWith(`.${zoneName}`);
}

/** Orders names by their labels from the right, so that the names of one domain stand together below it. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.split(".").toReversed(), b.split(".").toReversed()];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const order = compareText(left[index] ?? "", right[index] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
