import { compareText } from "@keelson/core";
import type { ConfigKey } from "../cluster-config.ts";
import { awaitedKeys } from "./awaited-keys.ts";
import { droppedKeys } from "./dropped-keys.ts";
import { movedKeys } from "./moved-keys.ts";
import { retiredKeys } from "./retired-keys.ts";

/** A key of kube-aws and what to do about it here. */
export interface KubeAwsKey {
  /** Dots go inside, `[]` into each entry of a list. */
  readonly path: string;
  readonly code: "retired-key" | "not-yet-key";
  readonly advice: string;
  /** Our key for the same thing. */
  readonly key: ConfigKey | null;
}

/** Every key of kube-aws that has an answer here, by its path: for diagnostics, the reference page and editors. */
export function listKubeAwsKeys(): readonly KubeAwsKey[] {
  const all = [
    ...advised("retired-key", { ...retiredKeys, ...droppedKeys }),
    ...advised("not-yet-key", awaitedKeys),
    ...Object.entries(movedKeys).map(([path, key]): KubeAwsKey => {
      return { path, code: "retired-key", advice: `Write ${key} at the top level instead.`, key };
    }),
  ];
  return all.toSorted((a, b) => compareText(a.path, b.path));
}

function advised(code: KubeAwsKey["code"], table: Readonly<Record<string, string>>): readonly KubeAwsKey[] {
  return Object.entries(table).map(([path, advice]) => ({ path, code, advice, key: null }));
}
