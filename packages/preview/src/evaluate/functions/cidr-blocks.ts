import { isList, type Json } from "../../template/stack-template.ts";
import { type Evaluated, isToken, textOf, token } from "../resolved.ts";
import { below, evaluateArgument, type Place, reject, type Scope } from "../scope.ts";

/** `Fn::Cidr` for IPv4, where the third argument counts host bits; IPv6 ranges are assigned by AWS and stay tokens. */
export function cidrBlocks(argument: Json, scope: Scope, place: Place): Evaluated {
  if (!isList(argument) || argument.length < 2) {
    reject(scope, place, "Fn::Cidr takes a range, a count and the host bits.");
    return token("Fn::Cidr", evaluateArgument(argument, scope, place));
  }
  const parts = argument.map((part, index) => evaluateArgument(part, scope, below(place, index)));
  const [range, count, bits] = [textOf(parts[0]), Number(textOf(parts[1])), Number(textOf(parts[2] ?? "8"))];
  if (range === null || parts.some(isToken) || range.includes(":")) return token("Fn::Cidr", parts);
  const blocks = divide({ range, count, bits });
  if (blocks === null) reject(scope, place, "Fn::Cidr's range does not hold that many blocks.");
  return blocks ?? token("Fn::Cidr", parts);
}

function divide({ range, count, bits }: { range: string; count: number; bits: number }): string[] | null {
  const whole = parseRange(range);
  const isCount = Number.isInteger(count) && count >= 1 && count <= 256;
  const isSize = Number.isInteger(bits) && bits >= 0 && bits <= 32;
  if (whole === null || !isCount || !isSize || count * 2 ** bits > whole.size) return null;
  return Array.from({ length: count }, (_, index) => `${dotted(whole.first + index * 2 ** bits)}/${32 - bits}`);
}

/** The first address as a number, host bits cleared, and how many there are. */
function parseRange(text: string): { readonly first: number; readonly size: number } | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text)?.slice(1).map(Number);
  const prefix = parts?.pop() ?? 33;
  if (parts === undefined || prefix > 32 || parts.some((part) => part > 255)) return null;
  const address = parts.reduce((sum, part) => sum * 256 + part, 0);
  const size = 2 ** (32 - prefix);
  return { first: address - (address % size), size };
}

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}
