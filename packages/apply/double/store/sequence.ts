import { createHash } from "node:crypto";

/** Uids and name suffixes: different each time, the same in every run that does the same. */
export interface Sequence {
  uid(): string;
  /** Five characters of the alphabet that the server uses for generated names. */
  suffix(): string;
  /** From 0 to `below` exclusive. */
  number(below: number): number;
  used(): number;
}

const alphabet = "bcdfghjklmnpqrstvwxz2456789";

export function makeSequence(used: number): Sequence {
  let count = used;
  const next = () => {
    count += 1;
    return createHash("sha256").update(`keelson-double-${count}`).digest();
  };
  return {
    uid() {
      const hex = next().toString("hex");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
    suffix: () => nameSuffix(next(), 5),
    number: (below) => next().readUInt32BE(0) % below,
    used: () => count,
  };
}

/** Characters for a generated name from the bytes of a hash. */
export function nameSuffix(hash: Uint8Array, length: number): string {
  return [...hash.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join("");
}
