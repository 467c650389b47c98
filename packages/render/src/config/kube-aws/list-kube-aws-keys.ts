import { compareText } from "@keelson/core";
import { retiredKeys } from "../sections/retired-keys.ts";
import { awaitedKeys } from "./awaited-keys.ts";
import { droppedKeys } from "./dropped-keys.ts";
import { movedKeys } from "./moved-keys.ts";

export interface KubeAwsKeyAdvice {
  /** Dots go inside, `[]` into each entry of a list. */
  readonly path: string;
  readonly isAwaited: boolean;
  readonly advice: string;
}

/** Every key of kube-aws that has an answer here, by its path: for the reference page and for editors. */
export function listKubeAwsKeys(): readonly KubeAwsKeyAdvice[] {
  const advise = (table: Readonly<Record<string, string>>, isAwaited: boolean): KubeAwsKeyAdvice[] =>
    Object.entries(table).map(([path, advice]) => ({ path, isAwaited, advice }));
  const moved = Object.entries(movedKeys).map(([path, key]) => ({
    path,
    isAwaited: false,
    advice: `Write ${key} at the top level instead.`,
  }));
  const all = [...advise(retiredKeys, false), ...advise(droppedKeys, false), ...advise(awaitedKeys, true), ...moved];
  return all.toSorted((a, b) => compareText(a.path, b.path));
}
