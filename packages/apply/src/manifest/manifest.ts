import type { JsonPointer, Range } from "@keelson/core";
import type { KubernetesObject } from "../object/kubernetes-object.ts";

/** One object that a user wrote, and where. */
export interface Manifest {
  readonly object: KubernetesObject;
  /** As written, else the default; ignored where the kind turns out to live outside of namespaces. */
  readonly namespace: string;
  readonly file: string;
  /** Where in the file's document the object stands: `""`, or `/items/0` inside a List. */
  readonly path: JsonPointer;
  /** The place of a pointer below `path`; of the deepest existing parent where the pointer leads to nothing. */
  rangeOf(pointer: JsonPointer): Range | null;
}
