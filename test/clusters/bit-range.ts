/**
 * An IPv4 range as the text of its fixed bits, an address as all 32 of them: "10.0.0.0/8" is "00001010".
 * Containing is a matter of prefixes here, so that these laws share no arithmetic with the product.
 */
export type Bits = string;

/** The bits of `a.b.c.d` or `a.b.c.d/n`, host bits dropped. */
export function bitsOf(text: string): Bits {
  const [address = "", prefix = "32"] = text.split("/");
  const bits = address
    .split(".")
    .map((part) => Number(part).toString(2).padStart(8, "0"))
    .join("");
  if (!/^[01]{32}$/.test(bits)) throw new TypeError(`${text} is neither an address nor a range.`);
  return bits.slice(0, Number(prefix));
}

/** The address whose bits these are, as dotted numbers; missing bits are zeros. */
export function addressOf(bits: Bits): string {
  const groups = bits.padEnd(32, "0").match(/.{8}/g) ?? [];
  return groups.map((group) => Number.parseInt(group, 2)).join(".");
}

/** The range as text; `tail` fills the host bits, which every reader has to ignore. */
export function rangeOf(bits: Bits, tail = ""): string {
  return `${addressOf(`${bits}${tail}`.slice(0, 32))}/${bits.length}`;
}

export function holds(outer: Bits, inner: Bits): boolean {
  return inner.startsWith(outer);
}

export function overlap(one: Bits, other: Bits): boolean {
  return holds(one, other) || holds(other, one);
}

/** The address so many behind the first one of a range. */
export function addressAt(range: Bits, offset: number): Bits {
  const width = 32 - range.length;
  return `${range}${width === 0 ? "" : offset.toString(2).padStart(width, "0")}`;
}

/** Whether AWS keeps this address of a subnet for itself: the first four and the last one (VPC user guide, subnet sizing). */
export function isKept(subnet: Bits, address: Bits): boolean {
  const host = address.slice(subnet.length);
  return !host.includes("0") || !host.slice(0, -2).includes("1");
}
