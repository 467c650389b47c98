import { DoubleError } from "./double-error.ts";

/** A name as Route 53 stores and answers it. */
export function servedName(text: string): string {
  const plain = text.replace(/\\(\d{3})/g, (_match, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))).toLowerCase();
  const escaped = plain.replace(/[^a-z0-9\-_.]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
  return escaped.endsWith(".") ? escaped : `${escaped}.`;
}

/** Refuses labels and names that DNS cannot carry. */
export function checkName(text: string): void {
  const plain = servedName(text).replace(/\\\d{3}/g, "x");
  const labels = plain.slice(0, -1).split(".");
  if (labels.includes(""))
    throw new DoubleError(
      400,
      "InvalidChangeBatch",
      `[Invalid Resource Record: FATAL problem: DomainLabelEmpty encountered with '${text}']`,
    );
  if (labels.some((label) => label.length > 63))
    throw new DoubleError(
      400,
      "InvalidChangeBatch",
      `[Invalid Resource Record: FATAL problem: DomainLabelTooLong encountered with '${text}']`,
    );
  if (plain.length > 255)
    throw new DoubleError(
      400,
      "InvalidChangeBatch",
      `[Invalid Resource Record: FATAL problem: DomainNameTooLong encountered with '${text}']`,
    );
}

/** The order of lists: labels from the right, each with the dot that follows it. */
export function orderOf(name: string): string {
  return name
    .slice(0, -1)
    .split(".")
    .toReversed()
    .map((label) => `${label}.`)
    .join(" ");
}

export function isInZone(name: string, zone: string): boolean {
  return name === zone || name.endsWith(`.${zone}`);
}
