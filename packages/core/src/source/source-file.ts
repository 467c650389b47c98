/** A text that a user wrote: the only thing that comes from disk. `name` is the path as the user gave it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}
