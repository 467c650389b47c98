/** A name of its own above every record: works at the apex, where `a-example.com` would lie outside the zone. */
export const defaultTxtPrefix = "_owner-%{record_type}.";

const template = "%{record_type}";

/** Stands for the asterisk of a wildcard; no host name can be called so. */
const wildcardLabel = "_wildcard";

/** Where the marker of a record is written: the prefix, then the name; a prefix without the template gets the type in front of the name. */
export function markerName(options: { readonly prefix: string; readonly name: string; readonly type: string }): string {
  return markerNameOf({ ...options, word: options.type.toLowerCase(), wildcard: wildcardLabel });
}

/**
 * Every name under which some release of external-dns may have marked the record, best first: by its type; an alias of type A by the
 * word `cname` (0.12 to 0.21); without a type (0.11 and before, never for AAAA).
 */
export function markerNames(options: {
  readonly prefixes: readonly string[];
  readonly name: string;
  readonly type: string;
  readonly isAlias: boolean;
}): string[] {
  const { prefixes, name, type, isAlias } = options;
  const words = [type.toLowerCase(), ...(isAlias && type === "A" ? ["cname"] : []), ...(type === "AAAA" ? [] : [null])];
  const wildcards = name.startsWith("*.") ? [wildcardLabel, "*"] : [wildcardLabel];
  const names = words.flatMap((word) =>
    prefixes.flatMap((prefix) => wildcards.map((wildcard) => markerNameOf({ prefix, name, word, wildcard }))),
  );
  // A text record without prefix and type would be its own marker.
  return [...new Set(names)].filter((candidate) => type !== "TXT" || candidate !== name);
}

function markerNameOf({ prefix, name, word, wildcard }: { prefix: string; name: string; word: string | null; wildcard: string }): string {
  const labels = name.replace(/^\*(?=\.)/, wildcard);
  const affix = prefix.toLowerCase();
  if (affix.includes(template)) return affix.replaceAll(template, word ?? "") + labels;
  return `${affix}${word === null ? "" : `${word}-`}${labels}`;
}
