/** An IPv4 network: its first address as an unsigned number, and how many leading bits are fixed. */
export interface Cidr {
  readonly network: number;
  readonly prefix: number;
}

const addressForm = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const cidrForm = /^([\d.]+)\/(\d{1,2})$/;

/** The address as an unsigned number, or null. Leading zeros are refused: programs disagree on whether they mean octal. */
export function parseAddress(text: string): number | null {
  const parts = addressForm.exec(text)?.slice(1) ?? [];
  if (parts.length !== 4) return null;
  let address = 0;
  for (const part of parts) {
    if (Number(part) > 255 || (part.length > 1 && part.startsWith("0"))) return null;
    address = address * 256 + Number(part);
  }
  return address;
}

/** Four decimal numbers with dots. */
export function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

/** The network of a range, host bits cleared; null when the text is not a range. */
export function parseCidr(text: string): Cidr | null {
  const [, addressText = "", prefixText = ""] = cidrForm.exec(text) ?? [];
  const address = parseAddress(addressText);
  const prefix = Number(prefixText);
  if (address === null || prefix > 32 || (prefixText.length > 1 && prefixText.startsWith("0"))) return null;
  return { network: address - (address % sizeOf({ network: 0, prefix })), prefix };
}

/** The range with its first address, whatever host bits were written. */
export function formatCidr(cidr: Cidr): string {
  return `${formatAddress(cidr.network)}/${cidr.prefix}`;
}

/** How many addresses a network has. */
export function sizeOf(cidr: Cidr): number {
  return 2 ** (32 - cidr.prefix);
}

/** True when the whole inner network lies in the outer one. */
export function containsCidr(outer: Cidr, inner: Cidr): boolean {
  return inner.prefix >= outer.prefix && containsAddress(outer, inner.network);
}

/** Whether an address lies in a range. */
export function containsAddress(cidr: Cidr, address: number): boolean {
  return address >= cidr.network && address < cidr.network + sizeOf(cidr);
}

/** Whether two ranges share an address. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  return containsCidr(a, b) || containsCidr(b, a);
}
