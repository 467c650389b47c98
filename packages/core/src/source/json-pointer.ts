/** A JSON pointer (RFC 6901): `""` is the whole document, `/subnets/0/instanceCIDR` a value inside it. */
export type JsonPointer = string;

/** Appends one key or index to a pointer, escaped as RFC 6901 section 3 says. */
export function pointerTo(parent: JsonPointer, key: string | number): JsonPointer {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The unescaped keys of a pointer, outermost first. */
export function pointerKeys(pointer: JsonPointer): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
