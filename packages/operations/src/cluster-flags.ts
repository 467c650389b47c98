import { clusterKeys, type Key } from "@keelson/render";

/** A key of cluster.yaml that one word of a command line can give. */
interface ClusterFlag {
  /** Without its dashes. */
  readonly name: string;
  readonly key: string;
  readonly meaning: string;
}

/** Every key with a single value, as a flag: externalDNSName is --external-dns-name. Lists and mappings are written in the file. */
export const clusterFlags: readonly ClusterFlag[] = Object.entries<Key>(clusterKeys)
  .filter(([, { type }]) => type.kind !== "list" && type.kind !== "map" && type.kind !== "subnets")
  .map(([key, { meaning }]) => ({ key, name: flagName(key), meaning }));

function flagName(key: string): string {
  const words = key.replace(/([a-z\d])([A-Z])/g, "$1-$2").replace(/([A-Z]+)([A-Z][a-z]{2,})/g, "$1-$2");
  return words.toLowerCase();
}

/** What YAML would make of the word; a word that does not fit the key's type stays text, and the reader says what is wrong. */
export function flagValue(key: string, word: string): unknown {
  const kind = Object.entries<Key>(clusterKeys).find(([name]) => name === key)?.[1].type.kind;
  if (kind === "integer" && /^-?\d{1,15}$/.test(word)) return Number(word);
  if (kind === "boolean" && (word === "true" || word === "false")) return word === "true";
  return word;
}
